import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { hashOfFileSlowly, pieces } from '../../install/files/read.ts';
import { errnoOf } from '../../install/files/tree.ts';
import { interruptibly, tidied } from '../../install/files/unfinished.ts';
import { phrase } from '../../phrases/language.ts';
import { anchoredWhile } from '../anchor.ts';
import type { Disk } from '../disk.ts';
import { databaseSiblings, isDatabase } from '../essential.ts';
import { type Held, holding } from '../held-file.ts';
import { quietly } from '../ignore-errors.ts';
import type { Run, StepRecord } from '../journal.ts';
import { attributesOf, makeFileOfStream, makeLink } from '../make-file.ts';
import { type FileState, type State, stateOf, timeOf } from '../path-state.ts';
import { isOfAttributes, isReplacing } from '../step.ts';
import { CHANGED_SINCE_REPAIR, StepRefused } from '../step-refused.ts';
import { undoName, unlinkIfThere } from '../temporaries.ts';
import { UndoFailed } from './outcomes.ts';
import { expectOurs, hashesOf } from './step-effect.ts';

const SET_ID = 0o6000;
/** A path to restore to its state before a run. */
export interface Restoration {
  readonly disk: Disk;
  readonly run: Run;
  readonly path: string;
  /** What the run did to it. */
  readonly steps: readonly StepRecord[];
  /** The steps by which this run or another one created or replaced files. */
  readonly made: readonly StepRecord[];
}

/** A safe path to it, its directory, and what is there. */
interface Place {
  readonly at: string;
  readonly parent: string;
  readonly now: State;
  /** What is there, held open. */
  readonly held: Held | undefined;
}

/**
 * Restores bytes, link target, mode, owner and time of a path, or removes what was created there.
 * @throws StepRefused where somebody changed it since; Error where the journal's copy is missing
 */
export async function restorePath(restoration: Restoration): Promise<void> {
  const { disk, run, path, steps, made } = restoration;
  // When an undo is repeated, the parent may be gone already, if the run created that too.
  if (steps[0]?.before.kind === 'absent' && stateOf(path).kind === 'absent') return;
  await anchoredWhile(path, run.header.roots, async (at, parent) => {
    await holding(disk, at, async (held) => {
      const now = held?.state() ?? stateOf(at);
      await expectOurs(held, now, steps);
      if (isDatabase(path) && steps.some(({ kind }) => !isOfAttributes(kind))) {
        await expectWhole(path, steps, made);
      }
      await bringBack(restoration, { at, parent, now, held });
    });
    disk.syncDirectory(parent);
  });
}

/**
 * Refuses to restore a database that was used since: its latest changes are in its log, and one is
 * useless without the other.
 */
async function expectWhole(
  path: string,
  steps: readonly StepRecord[],
  made: readonly StepRecord[],
): Promise<void> {
  const isReplaced = steps.some(({ kind }) => kind === 'replace');
  for (const sibling of databaseSiblings(path)) {
    const state = stateOf(sibling);
    if (state.kind === 'absent') continue;
    if (state.kind === 'file' && (await isAsMade(sibling, made))) continue;
    // Beside a replaced database, an empty log may have been there before. It contains no changes.
    const isEmptyLog = state.kind === 'file' && state.size === 0 && sibling !== path;
    if (isReplaced && (isEmptyLog || sibling.endsWith('-shm'))) continue;
    throw new StepRefused(phrase('undo.database-used'));
  }
}

async function isAsMade(path: string, made: readonly StepRecord[]): Promise<boolean> {
  // When an undo is repeated, a replaced file may already have its old bytes.
  const hashes = made
    .filter((step) => step.path === path)
    .flatMap(({ after, hash }) => [after.hash, hash]);
  return hashes.length > 0 && hashes.includes(await hashOfFileSlowly(path));
}

async function bringBack(restoration: Restoration, place: Place): Promise<void> {
  const { disk, steps } = restoration;
  const { at, now, held } = place;
  const [first] = steps;
  if (!first) return;
  const { before } = first;
  const isNew = steps.some(({ kind }) => isReplacing(kind));
  if (before.kind === 'absent') remove(disk, place);
  if (before.kind === 'file' && isNew) await restoreBytes(restoration, before, place);
  if (before.kind === 'link' && !(now.kind === 'link' && now.target === before.target)) {
    await replace(restoration, first, place, (temporary) =>
      makeLink(disk, temporary, before.target, before),
    );
  }
  if (!('mode' in before)) return;
  if (steps.every(({ kind }) => isOfAttributes(kind))) {
    if (held) await bringAttributesBack(held, before, steps);
    return;
  }
  await holding(disk, at, async (thing) => {
    if (!thing) return;
    await expectOurs(thing, thing.state(), steps);
    await bringAttributesBack(thing, before, steps);
  });
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
    throw new StepRefused(phrase('undo.foreign'));
  }
}

async function restoreBytes(
  restoration: Restoration,
  before: FileState,
  place: Place,
): Promise<void> {
  const { disk, run, steps } = restoration;
  const saved = steps.find(({ backup }) => backup !== undefined);
  const { now, at } = place;
  if (now.kind === 'file' && saved?.hash && (await hashOfFileSlowly(at)) === saved.hash) return;
  const backup = saved && (await backupOf(run, saved));
  if (!saved || backup === undefined) throw new UndoFailed(phrase('undo.no-original'));
  await replace(restoration, saved, place, (temporary) =>
    makeFileOfStream(disk, temporary, interruptibly(pieces(backup)), {
      ...attributesOf(before),
      like: now.kind === 'file' ? { path: at, ...now } : undefined,
    }),
  );
}

async function backupOf(run: Run, { backup = '', hash }: StepRecord): Promise<string | undefined> {
  const path = join(run.directory, 'backups', basename(backup));
  try {
    return (await hashOfFileSlowly(path)) === hash ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Creates the old file beside what is there, and renames it over that. */
async function replace(
  { disk, run }: Restoration,
  { seq }: StepRecord,
  { at, parent, now }: Place,
  make: (temporary: string) => void | Promise<void>,
): Promise<void> {
  const temporary = join(parent, undoName(run.header.id, seq));
  unlinkIfThere(disk, temporary);
  try {
    await tidied(
      () => quietly(() => unlinkIfThere(disk, temporary)),
      async () => make(temporary),
    );
    // Creating it took a while: what somebody wrote in the meantime stays.
    if (!isDeepStrictEqual(stateOf(at), now)) throw new StepRefused(CHANGED_SINCE_REPAIR);
    disk.rename(temporary, at);
  } catch (error) {
    unlinkIfThere(disk, temporary);
    throw error;
  }
}

async function bringAttributesBack(
  held: Held,
  before: Extract<State, { readonly mode: number }>,
  steps: readonly StepRecord[],
): Promise<void> {
  const now = held.state();
  if (!('mode' in now)) return;
  const hasOtherOwner = now.uid !== before.uid || now.gid !== before.gid;
  const hasOtherMode = before.kind !== 'link' && now.mode !== before.mode;
  if ((hasOtherOwner || hasOtherMode) && hasNewName(now, before))
    throw new StepRefused(phrase('undo.new-name'));
  if (hasOtherOwner) held.changeOwner(before.uid, before.gid);
  if (before.kind === 'link') return;
  if (hasOtherOwner || hasOtherMode) await bringModeBack(held, before, steps);
  const isTimed = steps.some(({ kind }) => isReplacing(kind));
  if (isTimed && now.mtime !== before.mtime) held.changeTime(timeOf(before));
}

/**
 * True where a file has more hard links than expected. What the run found may have as many as
 * before; what the run or an undo created in its place has one.
 */
function hasNewName(now: State, before: State): boolean {
  if (now.kind !== 'file' || before.kind !== 'file') return false;
  return now.nlink > (now.node === before.node ? before.nlink : 1);
}

/**
 * Restores the mode of a file after its owner. The interim owner may have written to it until then,
 * and with a set-id bit their program would run as the restored owner. So its bytes are checked
 * before such a bit is set.
 */
async function bringModeBack(
  held: Held,
  { kind, mode }: Extract<State, { readonly mode: number }>,
  steps: readonly StepRecord[],
): Promise<void> {
  const plain = kind === 'file' ? mode & ~SET_ID : mode;
  held.changeMode(plain);
  if (plain === mode) return;
  if (!hashesOf(steps).has(await held.hash())) throw new StepRefused(phrase('undo.set-id'));
  held.changeMode(mode);
}
