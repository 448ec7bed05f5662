import { groupBy } from '../../engine/group-by.ts';
import { SEVERITIES } from '../../engine/rule.ts';
import { printable } from '../../masking/printable.ts';
import { commandLine } from '../command-line.ts';
import type { ReportedFix, ReportFinding, ReportPlace, ReportRule } from '../report.ts';
import { cut, cutAround, padded, widthOf, wrap } from '../text-layout.ts';
import { type Pen, SEVERITY_SIGNS, severityInk } from './style.ts';

const FIX_FLAGS = {
  safe: '--fix',
  unsafe: '--fix --unsafe-fixes',
} satisfies Record<ReportedFix['safety'], string>;

/**
 * True where these words were not printed yet. What a rule says about all its findings is printed
 * once.
 */
type IsNew = (...words: readonly string[]) => boolean;

/** Findings that break the same thing for the user. */
export interface FindingGroup {
  readonly heading: string;
  readonly findings: readonly ReportFinding[];
}

/** The number of the step, from 1, that says what to do about a finding. */
export type StepNumbers = ReadonlyMap<ReportFinding, number>;

/** Each group under its heading, with its worst findings first. */
export function findingBlocks(
  groups: readonly FindingGroup[],
  steps: StepNumbers,
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
  steps: StepNumbers,
  isNew: IsNew,
  pen: Pen,
): string[] {
  const { ink, width, language } = pen;
  const paint = severityInk(finding.severity, pen);
  const title = `${SEVERITY_SIGNS[finding.severity]} ${language.say(`severity.${finding.severity}`)}  ${printable(finding.ruleId)}`;
  return [
    paint(ink.bold(title)),
    ...wrap('  ', finding.message, width),
    ...place(labelOf('at', pen), finding, pen),
    ...frameLines(finding, pen),
    ...furtherPlaces(finding, pen),
    ...(pen.verbose && isNew(finding.ruleId)
      ? wrap(labelOf('why', pen), finding.why, width).map((line) => ink.dim(line))
      : []),
    ...fixLines(finding, pen),
    // A quiet report has no steps to refer to.
    ...(pen.verbose || pen.quiet
      ? remedyLines(finding, isNew, pen)
      : stepLine(finding, steps, pen)),
  ];
}

/** Refers to the step above that says what to do. Without such a step, the remedy itself. */
function stepLine(finding: ReportFinding, steps: StepNumbers, pen: Pen): string[] {
  const step = steps.get(finding);
  const label = labelOf('do', pen);
  if (step !== undefined) return [pen.ink.dim(label + pen.language.say('finding.step', { step }))];
  return wrap(label, finding.remedy.text, pen.width);
}

function remedyLines({ ruleId, remedy }: ReportFinding, isNew: IsNew, pen: Pen): string[] {
  const { text, commands } = remedy;
  const shown = isNew(ruleId, text, 'with', ...commands) ? commands : [];
  const label = labelOf('do', pen);
  return [
    ...(isNew(ruleId, text)
      ? wrap(label, text, pen.width)
      : [pen.ink.dim(label + pen.language.say('finding.as-above'))]),
    ...shown.map((command) => margin(pen) + commandLine(printable(command), pen.ink.cyan)),
  ];
}

/** Nobody reads more. The JSON output has all of them. */
const PLACES_SHOWN = 8;

function furtherPlaces(finding: ReportFinding, pen: Pen): string[] {
  const further = otherPlaces(finding);
  const rest = further.length - PLACES_SHOWN;
  return [
    ...further.slice(0, PLACES_SHOWN).flatMap((one) => place(labelOf('and', pen), one, pen)),
    ...(rest > 0
      ? [pen.ink.dim(labelOf('and', pen) + pen.language.say('finding.more', { count: rest }))]
      : []),
  ];
}

/** Without the place of the finding itself: two faults in one database have the same place. */
function otherPlaces({ alsoAt, path, line, column, keyPath }: ReportFinding): ReportPlace[] {
  const keyOf = (at: ReportPlace) => JSON.stringify([at.path, at.line, at.column, at.keyPath]);
  const places = new Map(alsoAt.map((one) => [keyOf(one), one]));
  places.delete(keyOf({ path, line, column, keyPath }));
  return [...places.values()];
}

function place(label: string, at: ReportPlace, pen: Pen): string[] {
  const { ink, width } = pen;
  const position = [at.line, at.column].filter((part) => part !== null).join(':');
  const where = `${label}${printable(at.path)}${position === '' ? '' : `:${position}`}`;
  if (at.keyPath === null) return [ink.dim(where)];
  const key = `(${printable(at.keyPath)})`;
  const isTooWide = widthOf(where) + widthOf(key) + 1 > width;
  return isTooWide ? [ink.dim(where), ink.dim(margin(pen) + key)] : [ink.dim(`${where} ${key}`)];
}

function frameLines(finding: ReportFinding, pen: Pen): string[] {
  const { ink, width } = pen;
  const { frame } = finding;
  if (frame === null) return [];
  const gutter = `${margin(pen)}${frame.line} | `;
  const room = Math.max(20, width - gutter.length);
  if (frame.column === null) return [gutter + cut(printable(frame.text.trim()), room)];
  const { text, at } = cutAround(frame.text, frame.column, room);
  const below = `${' '.repeat(gutter.length - 2)}| ${' '.repeat(at)}`;
  return [gutter + text, below + ink.red('^')];
}

function fixLines({ fixes }: ReportFinding, pen: Pen): string[] {
  return fixes.flatMap(({ title, safety }) => {
    const text = pen.language.say('finding.with', { flags: FIX_FLAGS[safety], title });
    return wrap(labelOf('fix', pen), text, pen.width).map((line) => pen.ink.green(line));
  });
}

const LABELS = ['at', 'and', 'why', 'fix', 'do'] as const;

/** A label padded to the width of the widest one. */
function labelOf(label: (typeof LABELS)[number], pen: Pen): string {
  return padded(`  ${pen.language.say(`finding.${label}`)}`, margin(pen).length);
}

function margin({ language: { say } }: Pen): string {
  const widest = Math.max(...LABELS.map((label) => widthOf(say(`finding.${label}`))));
  return ' '.repeat(widest + 4);
}

/** The rules that could not decide, grouped by reason. */
export function undecidedBlock(rules: readonly ReportRule[], pen: Pen): string[] {
  const undecided = rules.filter((rule) => rule.reason !== null);
  if (undecided.length === 0) return [];
  return [
    pen.ink.bold(pen.language.say('undecided.title')),
    ...[...byReason(undecided).values()].flatMap((same) => {
      if (same.length > MANY) {
        const who = pen.language.say('undecided.rules', { count: same.length });
        return undecidedLines(who, same[0], pen);
      }
      return same.flatMap((rule) => undecidedLines(rule.id, rule, pen));
    }),
  ];
}

/** More rules than this with the same reason are printed as one line. */
const MANY = 3;

function byReason(rules: readonly ReportRule[]): Map<string, ReportRule[]> {
  return groupBy(rules, ({ status, reason }) => `${status} ${reason}`);
}

function undecidedLines(who: string, rule: ReportRule | undefined, pen: Pen): string[] {
  if (rule === undefined) return [];
  const sign = rule.status === 'crashed' ? '✗' : '–';
  const word = pen.language.say(`undecided.${rule.status === 'passed' ? 'skipped' : rule.status}`);
  return wrap(`  ${sign} `, `${who} (${word}): ${rule.reason}`, pen.width);
}
