import { basename, dirname, join } from 'node:path';
import { databaseFiles, databaseOf } from '../install/database-files.ts';
import { thisProcess } from '../install/processes.ts';
import { hashOfFile, readFile } from '../install/read.ts';
import { errnoOf } from '../install/tree.ts';
import type { AgeKeys } from './age.ts';
import { anchored, anchoredWhile, StepRefused } from './anchor.ts';
import { type Disk, realDisk } from './disk.ts';
import { isDatabase } from './essential.ts';
import {
  isBusy,
  Journal,
  type Run,
  readRuns,
  runsDirectory,
  type StepRecord,
  undoOf,
} from './journal.ts';
import { refusalWhileInUse } from './refuse.ts';
import { bringDirectoryTimeBack, keepingTimes, makeFile, makeLink } from './replace.ts';
import { clearTemporaries, stepsOfRun } from './settle.ts';
import { hashOf, type State, stateOf, timeOf } from './state.ts';
import { sealedSteps, unseal } from './undo-encryption.ts';

/** What became of one path of a run that is undone. */
export interface UndoOutcome {
  readonly path: string;
  /** left: somebody changed it since, so it stays; failed: it could not be brought back. */
  readonly status: 'restored' | 'left' | 'failed';
  readonly reason?: string;
}

export interface UndoResult {
  readonly runId: string;
  readonly outcomes: readonly UndoOutcome[];
}

export interface UndoOptions {
  readonly disk?: Disk;
  readonly runs?: string;
  /** What opens a backup again whose original went. */
  readonly keys?: AgeKeys | undefined;
}

/** The run cannot be undone at all; the message says why and what to do. */
export class UndoRefused extends Error {
  override readonly name = 'UndoRefused';
}

/**
 * Brings back what a run changed: bytes, modes, owners, times, names. What somebody changed since stays.
 * One that was interrupted is finished by doing it again.
 * @param id the run; without one the last that is not undone yet
 * @throws UndoRefused
 */
export async function undoRun(
  id: string | undefined,
  { disk = realDisk, runs = runsDirectory(), keys }: UndoOptions = {},
): Promise<UndoResult> {
  const all = readRuns(runs);
  const run = findRun(all, id);
  const { stateDir, configPath, port } = run.header;
  const refused = refusalWhileInUse({
    stateDir,
    ...(configPath !== undefined && { configPath }),
    ...(port > 0 && { port }),
  });
  if (refused !== undefined) throw new UndoRefused(refused);
  try {
    return { runId: run.header.id, outcomes: await new Undo(disk, run, all, keys).perform() };
  } catch (error) {
    throw new UndoRefused(
      `the journal of the run cannot be written in ${run.directory} (${errnoOf(error)}): make room there, or make it yours`,
    );
  }
}

function findRun(all: readonly Run[], id: string | undefined): Run {
  const run =
    id === undefined
      ? all.findLast((one) => undoOf(one) !== 'undone' && stepsOfRun(one).length > 0)
      : all.find(({ header }) => header.id === id);
  if (!run)
    throw new UndoRefused(id === undefined ? 'there is no run to undo' : 'there is no such run');
  if (undoOf(run) === 'undone') throw new UndoRefused('that run is undone already');
  if (isBusy(run)) throw new UndoRefused('that run is still at work: wait for its end');
  return run;
}

class Undo {
  readonly #disk: Disk;
  readonly #run: Run;
  readonly #keys: AgeKeys | undefined;
  readonly #steps: readonly StepRecord[];
  /** The files that this run or another one made. */
  readonly #made: readonly StepRecord[];
  readonly #outcomes: UndoOutcome[] = [];

  constructor(disk: Disk, run: Run, all: readonly Run[], keys: AgeKeys | undefined) {
    this.#made = all.flatMap(stepsOfRun).filter(({ kind }) => kind === 'make-file');
    this.#disk = disk;
    this.#keys = keys;
    this.#run = run;
    this.#steps = stepsOfRun(run);
  }

  async perform(): Promise<UndoOutcome[]> {
    const journal = Journal.resume(this.#disk, this.#run);
    const by = thisProcess();
    journal.promise([{ type: 'undo', directories: [], process: by }]);
    for (const step of this.#steps.toReversed()) if (step.kind === 'rename') this.#renameBack(step);
    // Only now every directory has the name again by which the run knew it.
    const directories = this.#directoriesToTime();
    journal.promise([{ type: 'undo', directories: [...directories.keys()], process: by }]);
    this.#attempt(this.#run.header.stateDir, () => clearTemporaries(this.#disk, this.#run));
    for (const step of sealedSteps(this.#steps)) await this.#unseal(step);
    this.#restorePaths();
    for (const one of directories.values()) this.#bringTimeBack(one);
    const left = this.#outcomes.filter(({ status }) => status === 'left').map(({ path }) => path);
    const hasFailed = this.#outcomes.some(({ status }) => status === 'failed');
    journal.promise([hasFailed ? { type: 'partly-undone' } : { type: 'undone', left }]);
    journal.close();
    return this.#outcomes;
  }

  async #unseal(step: StepRecord): Promise<void> {
    const { path, seq } = step;
    try {
      await anchoredWhile(path, this.#run.header.roots, async (at, parent) => {
        const about = { disk: this.#disk, run: this.#run, step, keys: this.#keys };
        await unseal({ ...about, temporary: this.#temporary(parent, seq) }, at, parent);
      });
      this.#outcomes.push({ path, status: 'restored' });
    } catch (error) {
      this.#outcomes.push({ path, ...failure(error) });
    }
  }

  #restorePaths(): void {
    const paths = [...byPath(this.#steps)].sort(([a], [b]) => (a < b ? -1 : 1));
    const isDirectory = ([first]: readonly StepRecord[]) =>
      first?.before.kind === 'directory' || first?.kind === 'make-directory';
    // Directories have to be there before what is in them, and get their modes after it.
    for (const [path, steps] of paths) if (isDirectory(steps)) this.#makeDirectory(path, steps);
    for (const [path, steps] of paths) if (!isDirectory(steps)) this.#restore(path, steps);
    for (const [path, steps] of paths.reverse()) if (isDirectory(steps)) this.#restore(path, steps);
  }

  #makeDirectory(path: string, steps: readonly StepRecord[]): void {
    if (!steps.some(({ kind }) => kind === 'remove')) return;
    this.#attempt(path, () => {
      this.#at(path, (at) => {
        if (stateOf(at).kind === 'absent') this.#disk.makeDirectory(at, 0o700);
      });
    });
  }

  #restore(path: string, steps: readonly StepRecord[]): void {
    const isRestored = this.#attempt(path, () => {
      // With a directory that was made as well, what it was in is gone already where an undo is done again.
      if (steps[0]?.before.kind === 'absent' && stateOf(path).kind === 'absent') return true;
      this.#at(path, (at, parent) => {
        const now = stateOf(at);
        expectOurs(now, at, steps);
        if (isDatabase(path)) this.#expectWhole(path);
        this.#bringBack({ at, parent, now, steps });
      });
      return true;
    });
    if (isRestored) this.#outcomes.push({ path, status: 'restored' });
  }

  #bringBack({ at, parent, now, steps }: Target): void {
    const [first] = steps;
    if (!first) return;
    const { before } = first;
    const saved = steps.find(({ backup }) => backup !== undefined);
    const isNew = steps.some(({ kind }) => kind === 'write' || kind === 'remove');
    if (before.kind === 'absent') {
      if (now.kind === 'directory') this.#removeDirectory(at);
      else if (now.kind !== 'absent') this.#disk.unlink(at);
    } else if (before.kind === 'file' && isNew && !isSameFile(now, at, saved?.hash)) {
      this.#replaceFile(before, at, parent, saved);
    } else if (before.kind === 'link' && !(now.kind === 'link' && now.target === before.target)) {
      const temporary = this.#temporary(parent, first.seq);
      this.#replace(at, temporary, () => makeLink(this.#disk, temporary, before.target, before));
    }
    if (before.kind !== 'absent' && before.kind !== 'other')
      this.#bringAttributesBack(at, before, isNew);
    this.#disk.syncDirectory(parent);
  }

  #removeDirectory(at: string): void {
    try {
      this.#disk.removeDirectory(at);
    } catch (error) {
      if (!/^(?:ENOTEMPTY|EEXIST)$/.test(errnoOf(error))) throw error;
      throw new StepRefused('something is in it that the repair did not put there, or had to stay');
    }
  }

  /** A database that was used since has its news in the log beside it: without one of them the other is nothing. */
  #expectWhole(path: string): void {
    for (const sibling of databaseFiles(databaseOf(path) ?? path)) {
      const { kind } = stateOf(sibling);
      if (kind === 'absent' || (kind === 'file' && this.#isMade(sibling))) continue;
      throw new StepRefused('the database was used since the repair');
    }
  }

  #isMade(path: string): boolean {
    const hashes = this.#made.filter((step) => step.path === path).map(({ after }) => after.hash);
    return hashes.length > 0 && hashes.includes(hashOfFile(path));
  }

  #replaceFile(
    before: Extract<State, { kind: 'file' }>,
    at: string,
    parent: string,
    saved: StepRecord | undefined,
  ): void {
    const name = saved?.backup;
    const read =
      name === undefined
        ? undefined
        : readFile(join(this.#run.directory, 'backups', basename(name)));
    if (!saved || !read?.ok || hashOf(read.bytes) !== saved.hash) {
      throw new Error('its backup is not there or damaged');
    }
    const { bytes } = read;
    const temporary = this.#temporary(parent, saved.seq);
    this.#replace(at, temporary, () =>
      makeFile(this.#disk, temporary, bytes, { ...before, time: timeOf(before) }),
    );
  }

  #replace(at: string, temporary: string, make: () => void): void {
    if (stateOf(temporary).kind !== 'absent') this.#disk.unlink(temporary);
    try {
      make();
      this.#disk.rename(temporary, at);
    } catch (error) {
      if (stateOf(temporary).kind !== 'absent') this.#disk.unlink(temporary);
      throw error;
    }
  }

  #bringAttributesBack(
    at: string,
    before: Exclude<State, { kind: 'absent' | 'other' }>,
    isTimed: boolean,
  ): void {
    const now = stateOf(at);
    if (!('mode' in now)) return;
    const isOther = now.uid !== before.uid || now.gid !== before.gid;
    if (isOther) this.#disk.changeOwner(at, before.uid, before.gid);
    if (before.kind === 'link') return;
    if (isOther || now.mode !== before.mode) this.#disk.changeMode(at, before.mode);
    if (isTimed && now.mtime !== before.mtime) this.#disk.changeTime(at, timeOf(before));
  }

  #renameBack(step: StepRecord): void {
    const { path, to } = step;
    if (to === undefined) return;
    const isRestored = this.#attempt(path, () => {
      this.#at(to, (from, fromParent) => {
        this.#at(path, (at, parent) => {
          const isBack = nodeOf(stateOf(at)) === nodeOf(step.before);
          if (isBack) return;
          if (stateOf(at).kind !== 'absent' || nodeOf(stateOf(from)) !== nodeOf(step.before)) {
            throw new StepRefused(CHANGED);
          }
          keepingTimes(this.#disk, [parent, fromParent], () => this.#disk.rename(from, at));
        });
      });
      return true;
    });
    if (isRestored) this.#outcomes.push({ path, status: 'restored' });
  }

  /**
   * The directories whose time is still that of before the run, and after an interruption or a failure
   * those it may not have brought back. In any other somebody changed something since.
   */
  #directoriesToTime(): Map<string, DirectoryTime> {
    const { records } = this.#run;
    const wasEnded = records.some((record) => record.type === 'end' && !record.wasCut);
    const wasCut = !wasEnded || records.some(({ type }) => type === 'undo');
    const known = new Set(
      records.flatMap((record) => (record.type === 'undo' ? record.directories : [])),
    );
    const done = new Set(records.flatMap((record) => (record.type === 'done' ? [record.seq] : [])));
    const times = new Map<string, DirectoryTime>();
    // The first step in a directory has the time of before the run.
    const first = new Map<string, DirectoryTime>();
    const failed = new Set<string>();
    for (const step of this.#steps) {
      for (const one of directoryTimesOf(step)) {
        const directory = dirname(one.via);
        if (!first.has(directory)) first.set(directory, one);
        if (!done.has(step.seq)) failed.add(directory);
      }
    }
    for (const [directory, one] of first) {
      const now = this.#attempt(directory, () => stateOf(directory));
      const isOurs = now !== undefined && 'mtime' in now && now.mtime === one.time;
      if (isOurs || wasCut || failed.has(directory) || known.has(directory)) {
        times.set(directory, one);
      }
    }
    return times;
  }

  #bringTimeBack({ via, time }: DirectoryTime): void {
    this.#attempt(dirname(via), () => {
      this.#at(via, (_, parent) => bringDirectoryTimeBack(this.#disk, parent, time));
    });
  }

  #temporary(parent: string, seq: number): string {
    return join(parent, `.migcheck-${this.#run.header.id}-undo-${seq}`);
  }

  #at(path: string, use: (at: string, parent: string) => void): void {
    anchored(path, this.#run.header.roots, use);
  }

  #attempt<Result>(path: string, act: () => Result): Result | undefined {
    try {
      return act();
    } catch (error) {
      this.#outcomes.push({ path, ...failure(error) });
      return undefined;
    }
  }
}

function failure(error: unknown): Pick<UndoOutcome, 'status' | 'reason'> {
  const isLeft = error instanceof StepRefused;
  const code = errnoOf(error);
  const reason = isLeft || code === 'unknown error' ? messageOf(error) : `it failed (${code})`;
  return { status: isLeft ? 'left' : 'failed', reason };
}

/** A directory by a path in it that the run changed. */
interface DirectoryTime {
  readonly via: string;
  readonly time: string;
}

/** Of the directories in which a step changes names. */
function directoryTimesOf({ path, parentTime, to, toParentTime }: StepRecord): DirectoryTime[] {
  return [
    { via: path, time: parentTime },
    { via: to, time: toParentTime },
  ].filter((one): one is DirectoryTime => one.via !== undefined && one.time !== undefined);
}

interface Target {
  readonly at: string;
  readonly parent: string;
  readonly now: State;
  readonly steps: readonly StepRecord[];
}

const CHANGED = 'it was changed since the repair';

function byPath(steps: readonly StepRecord[]): Map<string, StepRecord[]> {
  const paths = new Map<string, StepRecord[]>();
  for (const step of steps) {
    if (/^(?:rename|encrypt|discard)$/.test(step.kind)) continue;
    const known = paths.get(step.path);
    if (known) known.push(step);
    else paths.set(step.path, [step]);
  }
  return paths;
}

/** Sees that what is there is what the run found, or what it made of it, or a state between the two. */
function expectOurs(now: State, at: string, steps: readonly StepRecord[]): void {
  const before = steps[0]?.before ?? now;
  const kinds = new Set<string>([before.kind]);
  for (const { kind } of steps) {
    if (kind === 'remove') kinds.add('absent');
    if (kind === 'write' || kind === 'make-file') kinds.add('file');
    if (kind === 'make-directory') kinds.add('directory');
  }
  if (!kinds.has(now.kind)) throw new StepRefused(CHANGED);
  if (!('mode' in now)) return;
  const isReplaced = steps.some(({ kind }) => kind !== 'owner' && kind !== 'mode');
  const isOurs =
    (isReplaced || isSameThing(now, before)) &&
    isOurOwner(now, before, steps, isReplaced) &&
    isOurMode(now, before, steps, isReplaced) &&
    isOurContent(now, at, steps);
  if (!isOurs) throw new StepRefused(CHANGED);
}

type Present = Exclude<State, { kind: 'absent' | 'other' }>;

function isOurOwner(
  now: Present,
  before: State,
  steps: readonly StepRecord[],
  isReplaced: boolean,
): boolean {
  const given = steps.filter(({ kind }) => kind === 'owner').map(({ after }) => after);
  if (!('uid' in before) || now.kind === 'directory' || (given.length === 0 && !isReplaced))
    return true;
  return [before, ...given].some(({ uid, gid }) => uid === now.uid && gid === now.gid);
}

function isOurMode(
  now: Present,
  before: State,
  steps: readonly StepRecord[],
  isReplaced: boolean,
): boolean {
  const given = steps.flatMap(({ after }) => (after.mode === undefined ? [] : [after.mode]));
  const isRemoved = steps.some(({ kind }) => kind === 'remove');
  if (!('mode' in before) || now.kind === 'link' || isRemoved) return true;
  if (given.length === 0 && !isReplaced) return true;
  return [before.mode, ...given].some((mode) => now.mode === mode || now.mode === (mode & ~0o6000));
}

function isOurContent(now: Present, at: string, steps: readonly StepRecord[]): boolean {
  if (now.kind === 'link') {
    const before = steps[0]?.before;
    const targets = steps.map(({ after }) => after.target);
    return (
      now.target === (before?.kind === 'link' ? before.target : '') || targets.includes(now.target)
    );
  }
  const hashes = steps.flatMap(({ hash, after }) => [hash, after.hash]).filter(Boolean);
  return now.kind !== 'file' || hashes.length === 0 || hashes.includes(hashOfFile(at));
}

function isSameFile(now: State, at: string, hash: string | undefined): boolean {
  return now.kind === 'file' && hash !== undefined && hashOfFile(at) === hash;
}

/** The very thing, or what the undo of a later run put in its place. */
function isSameThing(now: Present, before: State): boolean {
  if (nodeOf(now) === nodeOf(before)) return true;
  const isAlike = now.kind === before.kind && now.mtime === before.mtime;
  return isAlike && (now.kind !== 'file' || before.kind !== 'file' || now.size === before.size);
}

function nodeOf(state: State): string | undefined {
  return 'node' in state ? state.node : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'it failed';
}
