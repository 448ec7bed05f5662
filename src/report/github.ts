import type { Severity } from '../engine/rule.ts';
import { printable } from '../masking/printable.ts';
import type { Fleet } from './fleet.ts';
import { type FormatContext, NO_CONTEXT } from './format.ts';
import { inCheckout, placeText } from './place.ts';
import { type Remark, remarksOf } from './remarks.ts';
import type { Report, ReportFinding } from './report.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } satisfies Record<
  Severity,
  string
>;

/**
 * Workflow commands of GitHub Actions: one annotation for each finding, and one for each rule that
 * could not decide. An annotation names a file only where that file is in the checkout.
 */
export function renderGithub(
  report: Report,
  { checkout }: Pick<FormatContext, 'checkout'> = NO_CONTEXT,
): string {
  const lines = [
    ...report.findings.map((finding) => annotate(finding, checkout)),
    ...remarksOf(report).map(remark),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The annotations of many machines, with a group in the log for each. */
export function renderFleetGithub(
  { hosts }: Pick<Fleet, 'hosts'>,
  context: Pick<FormatContext, 'checkout'>,
): string {
  return hosts
    .map(({ name, report }) => {
      return `::group::${message(name)}\n${renderGithub(report, context)}::endgroup::\n`;
    })
    .join('');
}

function remark({ severity, ruleId, text }: Remark): string {
  const title = ruleId === null ? 'openclaw-migcheck' : `openclaw-migcheck: ${ruleId}`;
  return `::${COMMANDS[severity]} title=${property(title)}::${message(text)}`;
}

function annotate(finding: ReportFinding, checkout: readonly string[]): string {
  const file = inCheckout(finding.path, checkout);
  const properties = [
    ...(file === undefined ? [] : filePlace(file, finding)),
    `title=${property(`openclaw-migcheck: ${finding.ruleId}`)}`,
  ];
  const where = file === undefined ? ` (${placeText(finding)})` : '';
  const text = `${finding.message}${where} ${finding.remedy.text}`;
  return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${message(text)}`;
}

function filePlace(file: string, { line, column }: ReportFinding): string[] {
  return [
    `file=${property(file)}`,
    ...(line === null ? [] : [`line=${line}`]),
    ...(column === null ? [] : [`col=${column}`]),
  ];
}

/** Escapes as GitHub's own toolkit does. Unescaped text could start a workflow command. */
function message(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
