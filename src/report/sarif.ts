import type {
  Invocation,
  Location,
  Log,
  Notification,
  ReportingDescriptor,
  Result,
  Run,
} from 'sarif';
import { SEVERITIES, type Severity } from '../engine/rule.ts';
import { printable, printableJson } from '../masking/printable.ts';
import type { FormatContext, RuleText } from './format.ts';
import { docsUrl } from './links.ts';
import { inCheckout, toUri } from './place.ts';
import { type Remark, remarksOf } from './remarks.ts';
import type { Report, ReportFinding, ReportPlace, ReportSuppressed } from './report.ts';
import { fixesFor } from './sarif/fixes.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } satisfies Record<
  Severity,
  Result.level
>;

/**
 * SARIF 2.1.0: rules with help, a result for each finding, and notifications for what could not be
 * checked.
 */
export function renderSarif(report: Report, context: FormatContext): string {
  return logText([toRun(report, context)]);
}

/** The text of a SARIF file with some runs. */
export function logText(runs: Run[]): string {
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs };
  return `${printableJson(JSON.stringify(log, null, 2))}\n`;
}

/** A report as a run of SARIF. */
export function toRun(report: Report, context: FormatContext): Run {
  const ids = idsIn(report);
  const { name, version } = report.tool;
  return {
    tool: {
      driver: {
        name,
        semanticVersion: version,
        rules: ids.map((id) => descriptor(id, report, context)),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checkout.' } } },
    invocations: [invocation(report, ids)],
    results: [
      ...report.findings.map((finding) => ({
        ...toResult(finding, ids, context),
        ...fixesFor(finding, report.plans, (path) => artifact(path, context)),
      })),
      ...report.suppressed.map((one) => ({
        ...toResult(one.finding, ids, context),
        ...suppressionOf(one),
      })),
    ],
  };
}

function suppressionOf({ by, justification: given }: ReportSuppressed): Partial<Result> {
  const justification = given === null ? 'The baseline has this finding.' : printable(given);
  return {
    suppressions: [{ kind: 'external', status: 'accepted', justification }],
    ...(by === 'baseline' && { baselineState: 'unchanged' }),
  };
}

function idsIn({ rules, findings, suppressed }: Report): string[] {
  const found = [...findings, ...suppressed.map(({ finding }) => finding)];
  return [...new Set([...rules.map(({ id }) => id), ...found.map(({ ruleId }) => ruleId)])];
}

function descriptor(
  id: string,
  { findings }: Report,
  { rules }: Pick<FormatContext, 'rules'>,
): ReportingDescriptor {
  const known = rules.find((rule) => rule.id === id);
  const found = findings.find(({ ruleId }) => ruleId === id);
  const url = docsUrl(id);
  const why = known?.why ?? found?.why;
  const severity = known?.severity ?? worstOf(id, findings);
  return {
    id,
    helpUri: url,
    ...(known && { shortDescription: { text: known.title } }),
    ...(why && { fullDescription: { text: why } }),
    help: helpOf(known, why, url),
    defaultConfiguration: { level: LEVELS[severity] },
    ...(known && { properties: { tags: [...known.breaks] } }),
  };
}

function helpOf(known: RuleText | undefined, why: string | undefined, url: string) {
  const parts = [known?.title, why].filter((part) => part !== undefined);
  return {
    text: [...parts, url].join('\n\n'),
    markdown: [...parts.map(printable), `[How to solve it](${url})`].join('\n\n'),
  };
}

function worstOf(id: string, findings: readonly ReportFinding[]): Severity {
  const own = findings.filter(({ ruleId }) => ruleId === id).map(({ severity }) => severity);
  return SEVERITIES.findLast((severity) => own.includes(severity)) ?? 'warning';
}

function invocation(report: Report, ids: readonly string[]): Invocation {
  const hasCrashed = report.rules.some(({ status }) => status === 'crashed');
  return {
    executionSuccessful: report.error === null && !hasCrashed,
    toolExecutionNotifications: remarksOf(report).map((remark) => notification(remark, ids)),
  };
}

function notification({ severity, ruleId, text }: Remark, ids: readonly string[]): Notification {
  return {
    level: LEVELS[severity],
    message: { text: printable(text) },
    ...(ruleId !== null && { associatedRule: { id: ruleId, index: ids.indexOf(ruleId) } }),
  };
}

function toResult(
  finding: ReportFinding,
  ids: readonly string[],
  context: Pick<FormatContext, 'checkout'>,
): Result {
  const { ruleId, severity, message, remedy, fingerprint, alsoAt, install, breaks } = finding;
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: LEVELS[severity],
    message: { text: printable(`${message} ${remedy.text}`) },
    locations: [toLocation(finding, context)],
    ...(alsoAt.length > 0 && {
      relatedLocations: alsoAt.map((place, id) => ({ id, ...toLocation(place, context) })),
    }),
    partialFingerprints: {
      // GitHub compares this one. Without it, GitHub would compute one from the line, and it would
      // change with the line.
      primaryLocationLineHash: fingerprint,
      'openclawMigcheck/v1': fingerprint,
    },
    properties: { install, breaks, commands: remedy.commands },
  };
}

function toLocation(place: ReportPlace, context: Pick<FormatContext, 'checkout'>): Location {
  const { path, line, column, keyPath } = place;
  return {
    physicalLocation: {
      artifactLocation: artifact(path, context),
      ...(line !== null && {
        region: { startLine: line, ...(column !== null && { startColumn: column }) },
      }),
    },
    ...(keyPath !== null && {
      logicalLocations: [{ fullyQualifiedName: printable(keyPath), kind: 'member' }],
    }),
  };
}

/**
 * The place of a file: a path in the checkout, otherwise a `file:` URI. GitHub refuses a whole
 * report for one result without a file (github/codeql-action issue 1738), and treats a relative URI
 * as a path in the checkout.
 */
function artifact(path: string, { checkout }: Pick<FormatContext, 'checkout'>) {
  const relative = inCheckout(path, checkout);
  if (relative === undefined) return { uri: toUri(path) };
  return { uri: toUri(relative), uriBaseId: '%SRCROOT%' };
}
