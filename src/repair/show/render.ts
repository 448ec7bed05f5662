import { dirname } from 'node:path';
import { structuredPatch } from 'diff';
import type { Titled } from '../../engine/finding.ts';
import { groupBy } from '../../engine/group-by.ts';
import { titleOf } from '../../engine/texts.ts';
import { isInside } from '../../install/host/home.ts';
import type { Plan, PlannedFix } from '../plan/plan.ts';
import { sizeInWords, versionInWords } from '../size.ts';
import type { Step, StepOf } from '../step.ts';
import { madeLines } from './made.ts';

const WIDTH = 200;

/** A plan as it can be shown and published: nothing in it that may be a secret. */
export interface ShownPlan {
  /** In the order of doing. */
  readonly steps: readonly ShownStep[];
  readonly fixes: readonly ShownFix[];
  /** What else there would be with the unsafe ones, by their titles. */
  readonly unsafeLeft: readonly string[];
}

export interface ShownStep {
  readonly kind: Step['kind'];
  readonly path: string;
  /** What is there before and after: an octal mode, `uid:gid`, a link's target, a name. Null where `text` says it. */
  readonly from: string | null;
  readonly to: string | null;
  /** A unified diff for a text, a line for any other change. */
  readonly text: string;
  /** Those of the findings that it is done for. */
  readonly fingerprints: readonly string[];
}

export interface ShownFix extends Titled {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly safety: 'safe' | 'unsafe';
  readonly status: 'planned' | 'planned-in-part' | 'refused';
  readonly reason: string | null;
}

/** What `--fix` would do, as data. Secrets are masked, those on the lines around a change too. */
export function showPlan({ steps, fixes, unsafeLeft }: Plan): ShownPlan {
  return {
    steps: steps.map((step) => ({
      kind: step.kind,
      path: step.path,
      ...change(step),
      text: textOf(step),
      fingerprints: step.fixes.flatMap((index) => fixes[index]?.fingerprint ?? []),
    })),
    fixes: fixes.map(showFix),
    unsafeLeft: unsafeLeft.map(({ title }) => title),
  };
}

/** {@link showPlan} as text, with what is left out and why. */
export function renderPlan(plan: Plan): string {
  const { steps } = showPlan(plan);
  const made = steps.findIndex(({ kind }) => isMaking(kind));
  const alike = alikeSteps(steps);
  const lines = steps.flatMap((step, index) => {
    if (isMaking(step.kind)) return index === made ? madeLines(plan.steps) : [];
    const group = alike.get(likeness(step)) ?? [];
    if (group.length <= MANY) return step.text;
    return group[0] === step ? togetherLine(group) : [];
  });
  for (const fix of plan.fixes) {
    const what = fix.isPlanned ? 'only in part' : 'not done';
    if (fix.reason !== undefined) lines.push(`${what}: ${about(fix)} (${fix.reason})`);
  }
  lines.push(...plan.unsafeLeft.map((fix) => `with --unsafe-fixes: ${about(fix)}`));
  return lines.map((line) => `${line}\n`).join('');
}

/** More equal changes than these are one line; the JSON report has each. */
const MANY = 3;

/** Changes of owner or mode by what they change, since a copy as root gives every file the wrong owner. */
function alikeSteps(steps: readonly ShownStep[]): Map<string, ShownStep[]> {
  return groupBy(
    steps.filter(({ kind }) => kind === 'owner' || kind === 'mode'),
    likeness,
  );
}

function likeness({ kind, from, to }: ShownStep): string {
  return `${kind} ${from} -> ${to}`;
}

function togetherLine(group: readonly ShownStep[]): string {
  const paths = group.map(({ path }) => path);
  const [first] = group;
  return `${first && likeness(first)}: ${paths.length} files and directories in ${commonDirectory(paths)}`;
}

/** The deepest directory that has all paths in it, or is one of them. */
function commonDirectory(paths: readonly string[]): string {
  const [first = '', ...rest] = paths;
  let directory = first;
  while (directory !== dirname(directory) && !rest.every((path) => isInside(path, directory))) {
    directory = dirname(directory);
  }
  return directory;
}

function about({ title, path }: Pick<PlannedFix, 'title' | 'path'>): string {
  return `${title}: ${path}`;
}

/** These come one after another in a plan. */
function isMaking(kind: Step['kind']): boolean {
  return /^make-(?:file|link|directory)$/.test(kind);
}

function showFix(fix: PlannedFix): ShownFix {
  const { fingerprint, ruleId, safety, isPlanned, reason } = fix;
  const planned = reason === undefined ? 'planned' : 'planned-in-part';
  const status = isPlanned ? planned : 'refused';
  return { fingerprint, ruleId, ...titleOf(fix), safety, status, reason: reason ?? null };
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

function textOf(step: Step): string {
  const { path } = step;
  const { from, to } = change(step);
  switch (step.kind) {
    case 'write':
      return step.shown === undefined
        ? `make: ${path} (${sizeInWords(step.bytes.length)})`
        : diffLines(path, step.before.kind === 'absent', step.shown).join('\n');
    case 'link':
      return `link ${path}: ${from} -> ${to}`;
    case 'remove':
      return `remove: ${path}`;
    case 'encrypt':
      return `encrypt: ${from} -> ${to} for ${step.recipients.join(', ')}`;
    case 'discard':
      return `remove: ${path}, once ${step.twin} has been opened and is the same`;
    case 'make-directory':
    case 'make-file':
    case 'make-link':
      return madeLines([step]).join('\n');
    case 'replace':
      return replacementLine(step);
    case 'rename':
      return `rename: ${from} -> ${to}`;
    default:
      return `${step.kind} ${from} -> ${to}: ${path}`;
  }
}

/** Of two versions the newer one is not always the better one: who decides has to see both. */
function replacementLine({ path, source, before, size, time }: StepOf<'replace'>): string {
  if (source === path) return `copy: ${path}, to separate it from its other names (hard links)`;
  const old = versionInWords(before.size, Number(before.mtime) / 1000);
  const newTime = time === undefined ? undefined : Number(time) / 1000;
  return `replace: ${path} (${old} -> ${versionInWords(size, newTime)})`;
}

function diffLines(path: string, isNew: boolean, shown: { old: string; new: string }): string[] {
  const { hunks } = structuredPatch(path, path, shown.old, shown.new, '', '', { context: 3 });
  if (hunks.length === 0)
    return [`change: ${path} (what changes is not shown: it may be a secret)`];
  return [
    `--- ${isNew ? '/dev/null' : path}`,
    `+++ ${path}`,
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...shorten(lines),
    ]),
  ];
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
