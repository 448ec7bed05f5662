import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { hashOfFile, pieces } from '../../install/files/read.ts';
import { errnoOf } from '../../install/files/tree.ts';
import { anchored } from '../anchor.ts';
import type { Disk } from '../disk.ts';
import { databaseSiblings, isDatabase } from '../essential.ts';
import type { Run, StepRecord } from '../journal.ts';
import { attributesOf, makeFile, makeLink } from '../make.ts';
import { type FileState, type State, stateOf, timeOf } from '../state.ts';
import { isReplacing } from '../step.ts';
import { CHANGED_SINCE_REPAIR, StepRefused } from '../step-refused.ts';
import { undoName, unlinkIfThere } from '../temporaries.ts';
import { expectOurs } from './step-effect.ts';

/** One path to be brought back to what it was before a run. */
export interface Restoration {
  readonly disk: Disk;
  readonly run: Run;
  readonly path: string;
  /** What the run did with it. */
  readonly steps: readonly StepRecord[];
  /** The steps by which this run or another one made files or put others in their place. */
  readonly made: readonly StepRecord[];
}

/** A path by which it is reached, the directory it is in, and what is there. */
interface Place {
  readonly at: string;
  readonly parent: string;
  readonly now: State;
}

/**
 * Brings bytes, link, mode, owner and time of a path back, or removes what was made there.
 * @throws StepRefused where somebody changed it since; Error where the journal's copy is not there
 */
export function restorePath(restoration: Restoration): void {
  const { run, path, steps, made } = restoration;
  // With a directory that was made as well, what it was in is gone already where an undo is done again.
  if (steps[0]?.before.kind === 'absent' && stateOf(path).kind === 'absent') return;
  anchored(path, run.header.roots, (at, parent) => {
    const now = stateOf(at);
    expectOurs(now, at, steps);
    if (isDatabase(path)) expectWhole(path, steps[0], made);
    bringBack(restoration, { at, parent, now });
  });
}

/** A database that was used since has its news in the log beside it: without one of them the other is nothing. */
function expectWhole(
  path: string,
  first: StepRecord | undefined,
  made: readonly StepRecord[],
): void {
  for (const sibling of databaseSiblings(path)) {
    const state = stateOf(sibling);
    if (state.kind === 'absent') continue;
    if (state.kind === 'file' && isAsMade(sibling, made)) continue;
    // Where it was replaced, this may have been beside it before; without a log there are no news in it.
    const isEmptyLog = state.kind === 'file' && state.size === 0 && sibling !== path;
    if (first?.kind === 'replace' && (isEmptyLog || sibling.endsWith('-shm'))) continue;
    throw new StepRefused('the database was used since the repair');
  }
}

function isAsMade(path: string, made: readonly StepRecord[]): boolean {
  // Where an undo is done again, what was replaced may have its own bytes by now.
  const hashes = made
    .filter((step) => step.path === path)
    .flatMap(({ after, hash }) => [after.hash, hash]);
  return hashes.length > 0 && hashes.includes(hashOfFile(path));
}

function bringBack(restoration: Restoration, place: Place): void {
  const { disk, steps } = restoration;
  const { at, parent, now } = place;
  const [first] = steps;
  if (!first) return;
  const { before } = first;
  const isNew = steps.some(({ kind }) => isReplacing(kind));
  if (before.kind === 'absent') remove(disk, place);
  if (before.kind === 'file' && isNew) restoreBytes(restoration, before, place);
  if (before.kind === 'link' && !(now.kind === 'link' && now.target === before.target)) {
    replace(restoration, first, place, (temporary) =>
      makeLink(disk, temporary, before.target, before),
    );
  }
  if ('mode' in before) bringAttributesBack(disk, at, before, isNew);
  disk.syncDirectory(parent);
}

function remove(disk: Disk, { at, now }: Place): void {
  if (now.kind === 'absent') return;
  if (now.kind !== 'directory') {
    disk.unlink(at);
    return;
  }
  try {
    disk.removeDirectory(at);
  } catch (error) {
    if (!/^(?:ENOTEMPTY|EEXIST)$/.test(errnoOf(error))) throw error;
    throw new StepRefused('something is in it that the repair did not put there, or had to stay');
  }
}

function restoreBytes(restoration: Restoration, before: FileState, place: Place): void {
  const { disk, run, steps } = restoration;
  const saved = steps.find(({ backup }) => backup !== undefined);
  if (place.now.kind === 'file' && saved?.hash && hashOfFile(place.at) === saved.hash) return;
  const backup = saved && backupOf(run, saved);
  if (!saved || backup === undefined) throw new Error('its backup is not there or damaged');
  replace(restoration, saved, place, (temporary) =>
    makeFile(disk, temporary, pieces(backup), attributesOf(before)),
  );
}

function backupOf(run: Run, { backup = '', hash }: StepRecord): string | undefined {
  const path = join(run.directory, 'backups', basename(backup));
  try {
    return hashOfFile(path) === hash ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the old thing beside what is there, and gives it the name in one step. */
function replace(
  { disk, run }: Restoration,
  { seq }: StepRecord,
  { at, parent, now }: Place,
  make: (temporary: string) => void,
): void {
  const temporary = join(parent, undoName(run.header.id, seq));
  unlinkIfThere(disk, temporary);
  try {
    make(temporary);
    // That took a while: what somebody wrote meanwhile stays.
    if (!isDeepStrictEqual(stateOf(at), now)) throw new StepRefused(CHANGED_SINCE_REPAIR);
    disk.rename(temporary, at);
  } catch (error) {
    unlinkIfThere(disk, temporary);
    throw error;
  }
}

function bringAttributesBack(
  disk: Disk,
  at: string,
  before: Extract<State, { readonly mode: number }>,
  isTimed: boolean,
): void {
  const now = stateOf(at);
  if (!('mode' in now)) return;
  const hasOtherOwner = now.uid !== before.uid || now.gid !== before.gid;
  if (hasOtherOwner) disk.changeOwner(at, before.uid, before.gid);
  if (before.kind === 'link') return;
  if (hasOtherOwner || now.mode !== before.mode) disk.changeMode(at, before.mode);
  if (isTimed && now.mtime !== before.mtime) disk.changeTime(at, timeOf(before));
}
