import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { readPart } from '../install/files/read.ts';
import { errnoOf } from '../install/files/tree.ts';
import { type ProcessId, thisProcess } from '../install/host/processes.ts';
import type { Disk } from './disk.ts';
import { quietly } from './ignore-errors.ts';
import { makeFile, makeFileOfStream } from './make-file.ts';
import { type State, stateOf } from './path-state.ts';
import { removeRun } from './remove-run.ts';
import type { RunHeader } from './run-header.ts';
import { idsIn, startOf } from './runs-directory.ts';
import type { Step } from './step.ts';
import { Distrusted, distrustOf } from './trust.ts';

export type { RunHeader };

/** The part of a header that the caller gives. */
export type HeaderGiven = Omit<RunHeader, 'version' | 'id' | 'startedAt' | 'process'>;

/** What a step is about to do. Synced to the disk before it is done. */
export interface StepRecord {
  readonly type: 'step';
  readonly seq: number;
  readonly kind: Step['kind'];
  readonly path: string;
  readonly before: State;
  /**
   * The hash of the old bytes. Where they are replaced, `backup` is their copy in the run's own
   * directory.
   */
  readonly hash?: string;
  readonly backup?: string;
  /** The temporary path of what is created. */
  readonly temporary?: string;
  readonly to?: string;
  /** For an encrypted copy, its original, and for an original its copy. */
  readonly twin?: string;
  readonly after: {
    readonly hash?: string;
    readonly mode?: number;
    readonly uid?: number;
    readonly gid?: number;
    readonly target?: string;
  };
  /** The time of the directory that contains it, where the step changes names there. */
  readonly parentTime?: string;
  /** The time of the directory that contains `to`. */
  readonly toParentTime?: string;
}

export type JournalRecord =
  | StepRecord
  | { readonly type: 'done'; readonly seq: number }
  | { readonly type: 'failed'; readonly seq: number; readonly reason: string }
  /**
   * The hashes of both files, recorded before an encrypted copy gets its name or an original is
   * removed.
   */
  | {
      readonly type: 'sealed';
      readonly seq: number;
      readonly plain: string;
      readonly sealed: string;
    }
  | { readonly type: 'end' }
  /**
   * An undo, with the directories whose times it restores. `isByRepair`: it undoes an interrupted
   * run, to repair from the beginning.
   */
  | {
      readonly type: 'undo';
      readonly directories: readonly string[];
      readonly process: ProcessId;
      readonly isByRepair?: true;
    }
  | { readonly type: 'undone' }
  /** It finished, but these paths were not restored. Another undo tries them again. */
  | { readonly type: 'partly-undone'; readonly left?: readonly string[] };

/** A run, as its directory records it. */
export interface Run {
  readonly directory: string;
  readonly header: RunHeader;
  readonly records: readonly JournalRecord[];
}

/** Records what will be done before it is done. Each call throws what the disk throws. */
export class Journal {
  readonly directory: string;
  readonly #disk: Disk;
  readonly #fd: number;

  private constructor(disk: Disk, directory: string) {
    this.#disk = disk;
    this.directory = directory;
    const path = join(directory, 'journal.jsonl');
    const end = readPart(path, -1, 1);
    this.#fd = disk.openToAppend(path);
    // A crash may have cut off the last line, which must not spoil the next one.
    if (end.ok && end.bytes.length > 0 && end.bytes[0] !== 0x0a) {
      disk.write(this.#fd, Buffer.from('\n'));
    }
  }

  /** Makes the directory of a new run, for this user only. */
  static start(disk: Disk, runs: string, about: HeaderGiven): Journal {
    expectTrusted(runs);
    makeDirectories(disk, runs);
    // Where others may write, somebody may have created it first.
    expectTrusted(runs);
    const startedAt = new Date().toISOString();
    const id = newId(runs);
    const directory = join(runs, id);
    const header: RunHeader = { version: 1, id, startedAt, process: thisProcess(), ...about };
    disk.makeDirectory(directory, 0o700);
    try {
      disk.makeDirectory(join(directory, 'backups'), 0o700);
      makeFile(disk, join(directory, 'run.json'), [
        Buffer.from(`${JSON.stringify(header, null, 2)}\n`),
      ]);
      const journal = new Journal(disk, directory);
      disk.syncDirectory(directory);
      disk.syncDirectory(runs);
      return journal;
    } catch (error) {
      // A run without a header would not be recognised, and never be deleted.
      quietly(() => removeRun(disk, directory));
      throw error;
    }
  }

  static resume(disk: Disk, run: Run): Journal {
    return new Journal(disk, run.directory);
  }

  /** Saves bytes in a file of their own, for this user only. @returns its name */
  async backUp(seq: number, bytes: AsyncIterable<Uint8Array>): Promise<string> {
    const name = join('backups', String(seq));
    await makeFileOfStream(this.#disk, join(this.directory, name), bytes);
    this.#disk.syncDirectory(join(this.directory, 'backups'));
    return name;
  }

  /** Writes records that must be on the disk before anything else is done. */
  promise(records: readonly JournalRecord[]): void {
    this.note(records);
    this.#disk.sync(this.#fd);
  }

  note(records: readonly JournalRecord[]): void {
    const text = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    this.#disk.write(this.#fd, Buffer.from(text));
  }

  close(): void {
    this.#disk.close(this.#fd);
  }
}

/** Later than all others, even if the clock was set back, because the last run is undone first. */
function newId(runs: string): string {
  const last = idsIn(runs).at(-1) ?? '';
  const stamp = new Date(Math.max(Date.now(), startOf(last) + 1)).toISOString();
  return `${stamp.replace(/[-:.Z]/g, '')}-${randomBytes(4).toString('hex')}`;
}

/** @throws Distrusted where another user could replace what is stored there */
export function expectTrusted(runs: string): void {
  const reason = distrustOf(runs);
  if (reason !== undefined) throw new Distrusted(reason);
}

function makeDirectories(disk: Disk, path: string): void {
  if (stateOf(path).kind === 'directory') return;
  const parent = dirname(path);
  if (parent !== path && !isThere(parent)) makeDirectories(disk, parent);
  try {
    disk.makeDirectory(path, 0o700);
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
  }
}

/** A link to a directory is allowed, because the place belongs to the user. */
function isThere(path: string): boolean {
  return stateOf(path).kind !== 'absent';
}
