import type { Severity } from '../engine/rule.ts';
import { printable } from '../masking/printable.ts';
import type { Report, ReportFinding } from './report.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } satisfies Record<
  Severity,
  string
>;

/** Workflow commands of GitHub Actions: one annotation for each finding and for each rule that could not decide. */
export function renderGithub(report: Report): string {
  const lines = [
    ...report.findings.map(annotate),
    ...report.rules
      .filter((rule) => rule.reason !== null)
      .map((rule) => {
        const command = rule.status === 'crashed' ? 'error' : 'notice';
        const word = rule.status === 'findings' ? 'checked in part' : rule.status;
        const text = `${rule.id} ${word}: ${rule.reason}`;
        return `::${command} title=${property(`openclaw-migcheck: ${rule.id}`)}::${message(text)}`;
      }),
    ...report.refusals.map(({ install, reason }) => {
      return `::error title=openclaw-migcheck::${message(`Nothing was repaired in ${install}: ${reason}`)}`;
    }),
    ...report.pendingRuns.map(({ id, install, undo, finish }) => {
      const offers = [finish, undo].filter((command) => command !== null).join(', or ');
      return `::warning title=openclaw-migcheck::${message(`Run ${id} in ${install} was interrupted: ${offers}`)}`;
    }),
    ...report.notes.map((note) => `::notice title=openclaw-migcheck::${message(note)}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function annotate(finding: ReportFinding): string {
  const properties = [
    `file=${property(finding.path)}`,
    ...(finding.line === null ? [] : [`line=${finding.line}`]),
    ...(finding.column === null ? [] : [`col=${finding.column}`]),
    `title=${property(`openclaw-migcheck: ${finding.ruleId}`)}`,
  ];
  const text = `${finding.message} ${finding.remedy.text}`;
  return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${message(text)}`;
}

/** The escapes of GitHub's own toolkit: what is not escaped could start a command of its own. */
function message(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
