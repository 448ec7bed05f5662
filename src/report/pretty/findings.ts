import { groupBy } from '../../engine/group-by.ts';
import { SEVERITIES } from '../../engine/rule.ts';
import { printable } from '../../masking/printable.ts';
import { cut, cutAround, widthOf, wrap } from '../layout.ts';
import type { NextStep, ReportedFix, ReportFinding, ReportPlace, ReportRule } from '../report.ts';
import { type Pen, SEVERITY_SIGNS, severityInk } from './style.ts';

const FIX_FLAGS = {
  safe: '--fix',
  unsafe: '--fix --unsafe-fixes',
} satisfies Record<ReportedFix['safety'], string>;

/** Whether this was not said yet: what a rule says of each of its findings is said once. */
type IsNew = (...words: readonly string[]) => boolean;

/** Findings that break the same thing for the user. */
export interface FindingGroup {
  readonly heading: string;
  readonly findings: readonly ReportFinding[];
}

/** Each group under its heading; within a group the worst comes first. */
export function findingBlocks(
  groups: readonly FindingGroup[],
  steps: readonly NextStep[],
  pen: Pen,
): string[][] {
  const said = new Set<string>();
  const isNew: IsNew = (...words) => {
    const key = JSON.stringify(words);
    return !said.has(key) && said.add(key) !== undefined;
  };
  return groups
    .filter(({ findings }) => findings.length > 0)
    .flatMap(({ heading, findings }) => {
      const ordered = [...SEVERITIES]
        .reverse()
        .flatMap((severity) => findings.filter((finding) => finding.severity === severity));
      const [first = [], ...rest] = ordered.map((finding) =>
        findingBlock(finding, steps, isNew, pen),
      );
      return pen.quiet ? [first, ...rest] : [[pen.ink.bold(heading), ...first], ...rest];
    });
}

function findingBlock(
  finding: ReportFinding,
  steps: readonly NextStep[],
  isNew: IsNew,
  pen: Pen,
): string[] {
  const { ink, width } = pen;
  const paint = severityInk(finding.severity, pen);
  const title = `${SEVERITY_SIGNS[finding.severity]} ${finding.severity}  ${finding.ruleId}`;
  return [
    paint(ink.bold(title)),
    ...wrap('  ', finding.message, width),
    ...place('  at   ', finding, pen),
    ...frameLines(finding, pen),
    ...furtherPlaces(finding, pen),
    ...(pen.verbose && isNew(finding.ruleId)
      ? wrap('  why  ', finding.why, width).map((line) => ink.dim(line))
      : []),
    ...fixLines(finding, pen),
    ...(pen.verbose ? remedyLines(finding, isNew, pen) : stepLine(finding, steps, pen)),
  ];
}

/** Where the plan above says what to do; the words themselves where it does not. */
function stepLine(finding: ReportFinding, steps: readonly NextStep[], pen: Pen): string[] {
  const number = steps.findIndex(({ rules }) => rules.includes(finding.ruleId)) + 1;
  if (number > 0) return [pen.ink.dim(`  do   step ${number}`)];
  return wrap('  do   ', finding.remedy.text, pen.width);
}

function remedyLines({ ruleId, remedy }: ReportFinding, isNew: IsNew, pen: Pen): string[] {
  const { text, commands } = remedy;
  const shown = isNew(ruleId, text, 'with', ...commands) ? commands : [];
  return [
    ...(isNew(ruleId, text) ? wrap('  do   ', text, pen.width) : [pen.ink.dim('  do   as above')]),
    ...shown.map((command) => `       $ ${pen.ink.cyan(printable(command))}`),
  ];
}

/** So many are read; the JSON output has all of them. */
const PLACES_SHOWN = 8;

function furtherPlaces({ alsoAt }: ReportFinding, pen: Pen): string[] {
  const rest = alsoAt.length - PLACES_SHOWN;
  return [
    ...alsoAt.slice(0, PLACES_SHOWN).flatMap((one) => place('  and  ', one, pen)),
    ...(rest > 0 ? [pen.ink.dim(`  and  ${rest} more`)] : []),
  ];
}

function place(label: string, at: ReportPlace, { ink, width }: Pen): string[] {
  const position = [at.line, at.column].filter((part) => part !== null).join(':');
  const where = `${label}${printable(at.path)}${position === '' ? '' : `:${position}`}`;
  if (at.keyPath === null) return [ink.dim(where)];
  const key = `(${printable(at.keyPath)})`;
  const isTooWide = widthOf(where) + widthOf(key) + 1 > width;
  return isTooWide ? [ink.dim(where), ink.dim(`       ${key}`)] : [ink.dim(`${where} ${key}`)];
}

function frameLines(finding: ReportFinding, { ink, width }: Pen): string[] {
  const { frame } = finding;
  if (frame === null) return [];
  const gutter = `       ${frame.line} | `;
  const room = Math.max(20, width - gutter.length);
  if (frame.column === null) return [gutter + cut(printable(frame.text.trim()), room)];
  const { text, at } = cutAround(frame.text, frame.column, room);
  const below = `${' '.repeat(gutter.length - 2)}| ${' '.repeat(at)}`;
  return [gutter + text, below + ink.red('^')];
}

function fixLines({ fixes }: ReportFinding, { ink, width }: Pen): string[] {
  return fixes.flatMap(({ title, safety }) =>
    wrap('  fix  ', `with ${FIX_FLAGS[safety]}: ${title}`, width).map((line) => ink.green(line)),
  );
}

export function undecidedBlock(rules: readonly ReportRule[], pen: Pen): string[] {
  const undecided = rules.filter((rule) => rule.reason !== null);
  if (undecided.length === 0) return [];
  return [
    pen.ink.bold('Could not check'),
    ...[...byReason(undecided).values()].flatMap((same) => {
      if (same.length > MANY) return undecidedLines(`${same.length} rules`, same[0], pen);
      return same.flatMap((rule) => undecidedLines(rule.id, rule, pen));
    }),
  ];
}

/** More rules than these with one reason are one line. */
const MANY = 3;

function byReason(rules: readonly ReportRule[]): Map<string, ReportRule[]> {
  return groupBy(rules, ({ status, reason }) => `${status} ${reason}`);
}

function undecidedLines(who: string, rule: ReportRule | undefined, pen: Pen): string[] {
  if (rule === undefined) return [];
  const sign = rule.status === 'crashed' ? '✗' : '–';
  const word = rule.status === 'findings' ? 'in part' : rule.status;
  return wrap(`  ${sign} `, `${who} (${word}): ${rule.reason}`, pen.width);
}
