import { dirname } from 'node:path';
import { structuredPatch } from 'diff';
import type { Titled } from '../../engine/finding.ts';
import { groupBy } from '../../engine/group-by.ts';
import type { FlatData, Phrase, Text } from '../../engine/rule.ts';
import { inEnglish, phraseOf, titleOf } from '../../engine/texts.ts';
import { isInside } from '../../install/host/home.ts';
import { phrase } from '../../phrases/language.ts';
import { sizeInWords, versionInWords } from '../../phrases/size.ts';
import type { Plan, PlannedFix } from '../plan/plan.ts';
import type { Step, StepOf } from '../step.ts';
import { madeLines } from './made.ts';

const WIDTH = 200;

/** A plan that can be shown and published: it contains no secrets. */
export interface ShownPlan {
  /** In the order in which they are done. */
  readonly steps: readonly ShownStep[];
  readonly fixes: readonly ShownFix[];
  /** The titles of the fixes that would be added with unsafe ones. */
  readonly unsafeLeft: readonly string[];
  readonly unsafeLeftPhrases: readonly Phrase[];
}

/** A line of a plan for people, in any language. A diff is a string. */
export type PlanLine = Phrase | string;

export interface ShownStep {
  readonly kind: Step['kind'];
  readonly path: string;
  /**
   * The values before and after: an octal mode, `uid:gid`, a link's target, a name. Null where
   * `text` contains them.
   */
  readonly from: string | null;
  readonly to: string | null;
  /** A unified diff for a text, one line for any other change. */
  readonly text: string;
  /** The phrases of the text; empty for a diff. */
  readonly phrases: readonly Phrase[];
  /** The fingerprints of the findings that it fixes. */
  readonly fingerprints: readonly string[];
}

export interface ShownFix extends Titled {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly safety: 'safe' | 'unsafe';
  readonly status: 'planned' | 'planned-in-part' | 'refused';
  readonly reason: string | null;
  readonly reasons: readonly Phrase[];
}

/** What `--fix` would do, as data. Secrets are masked, also on the lines around a change. */
export function showPlan({ steps, fixes, unsafeLeft }: Plan): ShownPlan {
  return {
    steps: steps.map((step) => ({
      kind: step.kind,
      path: step.path,
      ...change(step),
      ...asText(lineOf(step)),
      fingerprints: step.fixes.flatMap((index) => fixes[index]?.fingerprint ?? []),
    })),
    fixes: fixes.map(showFix),
    unsafeLeft: unsafeLeft.map(({ title }) => title),
    unsafeLeftPhrases: unsafeLeft.map(phraseOfTitle),
  };
}

function asText(line: Text | string): Pick<ShownStep, 'text' | 'phrases'> {
  return typeof line === 'string'
    ? { text: line, phrases: [] }
    : { text: inEnglish(line), phrases: [phraseOf(line)] };
}

/** {@link showPlan} for people, with what is left out and why. */
export function planLines(plan: Plan): PlanLine[] {
  const { steps } = showPlan(plan);
  const made = steps.findIndex(({ kind }) => isMaking(kind));
  const alike = alikeSteps(steps);
  const lines = steps.flatMap((step, index): PlanLine[] => {
    if (isMaking(step.kind)) return index === made ? madeLines(plan.steps) : [];
    const group = alike.get(likeness(step)) ?? [];
    if (group.length <= MANY) return step.phrases.length > 0 ? [...step.phrases] : [step.text];
    return group[0] === step ? [togetherLine(group)] : [];
  });
  const left = plan.fixes.flatMap((fix): Phrase[] => {
    const [reason] = fix.reasons ?? [];
    if (reason === undefined) return [];
    const data = { ...about(fix), reason: reason as Phrase<FlatData> };
    return [fix.isPlanned ? phrase('plan.in-part', data) : phrase('plan.not-done', data)];
  });
  const unsafe = plan.unsafeLeft.map((fix) => phrase('plan.unsafe', about(fix)));
  return [...lines, ...left, ...unsafe];
}

/** More equal changes than this are shown as one line. The JSON report lists each. */
const MANY = 3;

/**
 * Groups equal changes of owner or mode, because a copy made by root gives every file the wrong
 * owner.
 */
function alikeSteps(steps: readonly ShownStep[]): Map<string, ShownStep[]> {
  return groupBy(
    steps.filter(({ kind }) => kind === 'owner' || kind === 'mode'),
    likeness,
  );
}

function likeness({ kind, from, to }: ShownStep): string {
  return `${kind} ${from} -> ${to}`;
}

function togetherLine(group: readonly ShownStep[]): Text {
  const paths = group.map(({ path }) => path);
  const { kind, from, to } = group[0] ?? {};
  const data = {
    from: from ?? '',
    to: to ?? '',
    count: paths.length,
    path: commonDirectory(paths),
  };
  return kind === 'owner' ? phrase('plan.owner-of-many', data) : phrase('plan.mode-of-many', data);
}

/** The deepest directory that contains all paths, or is one of them. */
function commonDirectory(paths: readonly string[]): string {
  const [first = '', ...rest] = paths;
  let directory = first;
  while (directory !== dirname(directory) && !rest.every((path) => isInside(path, directory))) {
    directory = dirname(directory);
  }
  return directory;
}

function about(fix: Plan['unsafeLeft'][number]) {
  return { title: phraseOfTitle(fix), path: fix.path };
}

/** The data of a title is as simple as a value has to be. */
function phraseOfTitle({ messageId, data }: Titled): Phrase<FlatData> {
  return { messageId, values: data as FlatData };
}

/** These steps follow one another in a plan. */
function isMaking(kind: Step['kind']): boolean {
  return /^make-(?:file|link|directory)$/.test(kind);
}

function showFix(fix: PlannedFix): ShownFix {
  const { fingerprint, ruleId, safety, isPlanned, reason, reasons = [] } = fix;
  const planned = reason === undefined ? 'planned' : 'planned-in-part';
  const status = isPlanned ? planned : 'refused';
  return { fingerprint, ruleId, ...titleOf(fix), safety, status, reason: reason ?? null, reasons };
}

function change(step: Step): Pick<ShownStep, 'from' | 'to'> {
  const { before } = step;
  switch (step.kind) {
    case 'mode':
      return { from: 'mode' in before ? octal(before.mode) : null, to: octal(step.mode) };
    case 'owner':
      return {
        from: 'uid' in before ? `${before.uid}:${before.gid}` : null,
        to: `${step.uid}:${step.gid}`,
      };
    case 'link':
      return { from: before.kind === 'link' ? before.target : null, to: step.target };
    case 'make-link':
      return { from: null, to: step.target };
    case 'rename':
      return { from: step.path, to: step.to };
    case 'encrypt':
      return { from: step.twin, to: step.path };
    default:
      return { from: null, to: null };
  }
}

function lineOf(step: Step): Text | string {
  const { path } = step;
  const { from, to } = change(step);
  const turn = { from: from ?? 'null', to: to ?? 'null' };
  switch (step.kind) {
    case 'write':
      return step.shown === undefined
        ? phrase('plan.make', { path, size: sizeInWords(step.bytes.length) })
        : diffOf(path, step.before.kind === 'absent', step.shown);
    case 'link':
      return phrase('plan.link', { path, ...turn });
    case 'remove':
      return phrase('plan.remove', { path });
    case 'encrypt':
      return phrase('plan.encrypt', { ...turn, recipients: step.recipients });
    case 'discard':
      return phrase('plan.discard', { path, twin: step.twin });
    case 'make-directory':
    case 'make-file':
    case 'make-link':
      return madeLines([step])[0] ?? '';
    case 'replace':
      return replacementLine(step);
    case 'rename':
      return phrase('plan.rename', turn);
    case 'owner':
      return phrase('plan.owner', { path, ...turn });
    case 'mode':
      return phrase('plan.mode', { path, ...turn });
  }
}

/** Shows both versions, because the newer one is not always the better one. */
function replacementLine({ path, source, before, size, time }: StepOf<'replace'>): Text {
  if (source === path) return phrase('plan.separate', { path });
  const old = versionInWords(before.size, Number(before.mtime) / 1000);
  const newTime = time === undefined ? undefined : Number(time) / 1000;
  return phrase('plan.replace', { path, old, whole: versionInWords(size, newTime) });
}

function diffOf(path: string, isNew: boolean, shown: { old: string; new: string }): Text | string {
  const { hunks } = structuredPatch(path, path, shown.old, shown.new, '', '', { context: 3 });
  if (hunks.length === 0) return phrase('plan.hidden', { path });
  return [
    `--- ${isNew ? '/dev/null' : path}`,
    `+++ ${path}`,
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...shorten(lines),
    ]),
  ].join('\n');
}

/** A file may be one long line: then only the part around the change is shown. */
function shorten(lines: readonly string[]): string[] {
  return lines.map((line) => {
    if (line.length <= WIDTH) return line.replace(/\r$/, '');
    const opposite = lines.find((other) => isOpposite(line, other));
    const from =
      opposite === undefined ? 0 : firstDifference(line.slice(1), opposite.slice(1)) - 60;
    const start = Math.max(1, from);
    return `${line[0]}${start > 1 ? '…' : ''}${line.slice(start, start + WIDTH)}…`;
  });
}

function isOpposite(line: string, other: string): boolean {
  return (line[0] === '-' && other[0] === '+') || (line[0] === '+' && other[0] === '-');
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}
