import { lstatSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PlainData, Text } from '../engine/rule.ts';
import { jsonIn } from '../formats/json.ts';
import { readFile, readPart, TEXT_LIMIT } from '../install/files/read.ts';
import { mayChange } from './current-user.ts';
import type { JournalRecord, Run } from './journal.ts';
import { stateOf } from './path-state.ts';
import { DamagedHeader, parseHeader, type RunHeader } from './run-header.ts';
import { idsIn, trustedNamesIn } from './runs-directory.ts';
import { isOwn } from './trust.ts';

/**
 * Every run of this user that can be read, oldest first. Empty where another user could have
 * written one.
 */
export function readRuns(runs: string): Run[] {
  return trustedNamesIn(runs).flatMap((name) => readWhole(join(runs, name)));
}

/**
 * The runs that may have been interrupted. The journal of a run that finished ends with a record of
 * that.
 */
export function readUnended(runs: string): Run[] {
  return trustedNamesIn(runs)
    .map((name) => join(runs, name))
    .filter((directory) => !hasEnded(join(directory, 'journal.jsonl')))
    .flatMap(readWhole);
}

/** One run; undefined where its header cannot be read. */
export function findRun(runs: string, id: string): Run | undefined {
  return trustedNamesIn(runs).includes(id) ? readWhole(join(runs, id))[0] : undefined;
}

function readWhole(directory: string): Run[] {
  const run = readRun(directory);
  return run === undefined || 'damage' in run ? [] : [run];
}

/** A run that cannot be undone because of its header. */
export interface DamagedRun {
  readonly id: string;
  readonly directory: string;
  /** What is wrong with its header, for a person to read. */
  readonly damage: Text<PlainData>;
}

/** Every run of this user whose header is damaged, oldest first. */
export function readDamagedRuns(runs: string): DamagedRun[] {
  return idsIn(runs).flatMap((name) => {
    const run = readRun(join(runs, name));
    return run !== undefined && 'damage' in run ? [run] : [];
  });
}

/**
 * The directories of runs that were killed before they had a header. They did nothing and contain
 * nothing.
 */
export function unbegunRuns(runs: string, olderThan: Date): string[] {
  return idsIn(runs)
    .map((name) => join(runs, name))
    .filter((path) => {
      const state = stateOf(path);
      const isOld = 'mtime' in state && BigInt(state.mtime) < BigInt(olderThan.getTime()) * 1000n;
      return isOld && mayChange(state.uid) && stateOf(join(path, 'run.json')).kind === 'absent';
    });
}

function readRun(directory: string): Run | DamagedRun | undefined {
  const id = basename(directory);
  try {
    const stats = lstatSync(directory);
    if (!stats.isDirectory() || !isOwn(stats)) return undefined;
    const header = readFile(join(directory, 'run.json'), TEXT_LIMIT, isOwn);
    if (!header.ok) return undefined;
    return new RunOnDisk(directory, parseHeader(header.bytes.toString('utf8'), id));
  } catch (error) {
    return error instanceof DamagedHeader ? { id, directory, damage: error.reason } : undefined;
  }
}

/** Reads the records of a run on demand, because most runs that are listed do not need them. */
class RunOnDisk implements Run {
  readonly directory: string;
  readonly header: RunHeader;
  #records: readonly JournalRecord[] | undefined;

  constructor(directory: string, header: RunHeader) {
    this.directory = directory;
    this.header = header;
  }

  get records(): readonly JournalRecord[] {
    this.#records ??= readRecords(join(this.directory, 'journal.jsonl'));
    return this.#records;
  }
}

function readRecords(path: string): JournalRecord[] {
  const found = readFile(path, 1024 * 1024 * 1024, isOwn);
  if (!found.ok) return [];
  return found.bytes
    .toString('utf8')
    .split('\n')
    .flatMap((line) => parseRecord(line) ?? []);
}

/** Undefined for the empty end, and for a line that a crash cut off: its step was not begun. */
function parseRecord(line: string): JournalRecord | undefined {
  return jsonIn(line) as JournalRecord | undefined;
}

/** Enough for the line that says so. */
const TAIL = 1024;
const ENDINGS: ReadonlySet<unknown> = new Set(['end', 'undone', 'partly-undone']);

/** True where the last record in a journal says that the repair, or its undo, finished. */
function hasEnded(path: string): boolean {
  const tail = readPart(path, -TAIL, TAIL, isOwn);
  const last = tail.ok ? /\n([^\n]*)\n$/.exec(tail.bytes.toString('utf8'))?.[1] : undefined;
  return last !== undefined && ENDINGS.has(parseRecord(last)?.type);
}
