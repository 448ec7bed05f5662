import type { Held } from '../held-file.ts';
import type { StepRecord } from '../journal.ts';
import { nodeOf, type State } from '../path-state.ts';
import { isOfAttributes } from '../step.ts';
import { CHANGED_SINCE_REPAIR, StepRefused } from '../step-refused.ts';

type Present = Extract<State, { readonly mode: number }>;

/** What a run did to a path. */
interface StepEffect {
  readonly before: State;
  readonly steps: readonly StepRecord[];
  /** True where another file may have replaced the one before. */
  readonly isReplaced: boolean;
}

/**
 * Checks that what is there is what the run found, what it made of that, or a state in between.
 * @param held what is there; undefined where nothing is, or something that a run never creates
 * @throws StepRefused
 */
export async function expectOurs(
  held: Held | undefined,
  now: State,
  steps: readonly StepRecord[],
): Promise<void> {
  const before = steps[0]?.before ?? now;
  if (!kindsOf(before, steps).has(now.kind)) throw new StepRefused(CHANGED_SINCE_REPAIR);
  if (!held || !('mode' in now)) return;
  const isReplaced = steps.some(({ kind }) => !isOfAttributes(kind));
  const deed = { before, steps, isReplaced };
  const isOurs =
    (isReplaced || isAsItWas(now, before)) &&
    isOurOwner(now, deed) &&
    isOurMode(now, deed) &&
    (await isOurContent(now, held, deed));
  if (!isOurs) throw new StepRefused(CHANGED_SINCE_REPAIR);
}

/** The hashes of the bytes that a run found in a file or wrote to it. */
export function hashesOf(steps: readonly StepRecord[]): Set<string> {
  const hashes = steps.flatMap(({ hash, after }) => [hash, after.hash]);
  return new Set(hashes.filter((hash) => hash !== undefined));
}

function kindsOf(before: State, steps: readonly StepRecord[]): Set<State['kind']> {
  const kinds = new Set([before.kind]);
  for (const { kind } of steps) {
    if (kind === 'remove') kinds.add('absent');
    if (kind === 'write' || kind === 'replace' || kind === 'make-file') kinds.add('file');
    if (kind === 'make-link') kinds.add('link');
    if (kind === 'make-directory') kinds.add('directory');
  }
  return kinds;
}

function isOurOwner(now: Present, { before, steps, isReplaced }: StepEffect): boolean {
  const given = steps.filter(({ kind }) => kind === 'owner').map(({ after }) => after);
  if (!('uid' in before) || now.kind === 'directory') return true;
  if (given.length === 0 && !isReplaced) return true;
  return [before, ...given].some(({ uid, gid }) => uid === now.uid && gid === now.gid);
}

function isOurMode(now: Present, { before, steps, isReplaced }: StepEffect): boolean {
  const given = steps.flatMap(({ after }) => (after.mode === undefined ? [] : [after.mode]));
  const isRemoved = steps.some(({ kind }) => kind === 'remove');
  if (!('mode' in before) || now.kind === 'link' || isRemoved) return true;
  if (given.length === 0 && !isReplaced) return true;
  return [before.mode, ...given].some((mode) => now.mode === mode || now.mode === (mode & ~0o6000));
}

async function isOurContent(
  now: Present,
  held: Held,
  { before, steps, isReplaced }: StepEffect,
): Promise<boolean> {
  if (now.kind === 'link') {
    const targets = steps.map(({ after }) => after.target);
    const known = before.kind === 'link' ? before.target : '';
    return now.target === known || targets.includes(now.target);
  }
  if (now.kind !== 'file') return true;
  const hashes = hashesOf(steps);
  // If its bytes could not be read, only its identity is known.
  if (hashes.size === 0) return now.node === nodeOf(before) || isReplaced;
  return hashes.has(await held.hash());
}

/** {@link isSameThing}, and a file has not been written to since. */
function isAsItWas(now: Present, before: State): boolean {
  return isSameThing(now, before) && (now.kind !== 'file' || isOfSameLook(now, before));
}

/** The same file, or what the undo of a later run put in its place. */
export function isSameThing(now: State, before: State): boolean {
  return 'mode' in now && (nodeOf(now) === nodeOf(before) || isOfSameLook(now, before));
}

function isOfSameLook(now: Present, before: State): boolean {
  if (now.kind !== before.kind || now.mtime !== before.mtime) return false;
  return now.kind !== 'file' || before.kind !== 'file' || now.size === before.size;
}
