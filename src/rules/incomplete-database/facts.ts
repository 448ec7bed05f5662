import { atRest, INDEX_HEADER } from '../../install/databases/at-rest.ts';
import type { Database } from '../../install/databases/databases.ts';
import { readPart } from '../../install/files/read.ts';
import { type Entry, lookAt, whyUnseen } from '../../install/files/tree.ts';

/** The files beside a database, read from their headers: do they belong together? */
export interface DatabaseRemains {
  /** True where a `-journal` has an unfinished transaction. */
  readonly hasHotJournal: boolean;
  /** The `-wal`: absent, empty, from another database, or with this many complete frames. */
  readonly wal: WalState;
  /** Frames that the `-shm` lists and that are not yet in the database; undefined without a valid `-shm`. */
  readonly expectedFrames?: number;
  /**
   * True where `-shm` and `-wal` are from the same run of the WAL; undefined where that is unknown.
   */
  readonly isSameRun?: boolean;
  /** True where there is a `-shm`, valid or not. */
  readonly hasIndex: boolean;
  /** The size of the database itself, in bytes. */
  readonly size: number;
}

export type WalState =
  | { readonly kind: 'absent' | 'empty' | 'unreadable' }
  /** Its header is not valid, or it has another page size than the database. */
  | { readonly kind: 'alien' }
  | { readonly kind: 'frames'; readonly frames: number };

const JOURNAL_MAGIC = Buffer.from('d9d505f920a163d7', 'hex');
const WAL_MAGICS = new Set([0x377f0682, 0x377f0683]);
const WAL_HEADER = 32;
const FRAME_HEADER = 24;

/**
 * Reads the headers beside a database: rollback journal, WAL (SQLite file format, section 4.1) and
 * WAL index (walformat, "WAL-Index Header"). Does not open the database, and never throws.
 * @returns undefined where another process keeps writing to it
 */
export function remainsOf(database: Database): DatabaseRemains | undefined {
  return atRest(database.path, () => read(database))?.result;
}

function read(database: Database): DatabaseRemains {
  const shm = shmOf(database);
  const wal = walOf(database);
  const isSameRun = wal.salt && shm && wal.salt.equals(shm.salt);
  return {
    hasHotJournal: hasHotJournal(database),
    wal: wal.state,
    ...(shm && { expectedFrames: shm.frames }),
    ...(isSameRun !== undefined && { isSameRun }),
    hasIndex: now(database, 'shm') !== undefined,
    size: lookAt(database.path)?.size ?? database.entry.size,
  };
}

/**
 * The current entry, because a running gateway may have created or emptied the file since the walk.
 */
function now(database: Database, part: 'wal' | 'shm' | 'journal'): Entry | undefined {
  const path = `${database.path}-${part}`;
  return lookAt(path) ?? (whyUnseen(path) === 'ENOENT' ? undefined : database[part]);
}

function hasHotJournal(database: Database): boolean {
  const { path } = database;
  const journal = now(database, 'journal');
  if (journal?.kind !== 'file' || journal.size < JOURNAL_MAGIC.length) return false;
  const read = readPart(`${path}-journal`, 0, JOURNAL_MAGIC.length);
  return read.ok && read.bytes.equals(JOURNAL_MAGIC);
}

function walOf(database: Database): { state: WalState; salt?: Buffer } {
  const { path, header } = database;
  const wal = now(database, 'wal');
  if (!wal) return { state: { kind: 'absent' } };
  if (wal.kind !== 'file') return { state: { kind: 'unreadable' } };
  if (wal.size === 0) return { state: { kind: 'empty' } };
  const read = readPart(`${path}-wal`, 0, WAL_HEADER);
  if (!read.ok) return { state: { kind: 'unreadable' } };
  const { bytes } = read;
  if (bytes.length < WAL_HEADER || !WAL_MAGICS.has(bytes.readUInt32BE(0)))
    return { state: { kind: 'alien' } };
  const pageSize = bytes.readUInt32BE(8);
  if (header.ok && pageSize !== header.pageSize) return { state: { kind: 'alien' } };
  const frames = Math.floor((wal.size - WAL_HEADER) / (FRAME_HEADER + pageSize));
  return { state: { kind: 'frames', frames }, salt: bytes.subarray(16, 24) };
}

/**
 * The index is in the byte order of the machine that wrote it: little-endian on every platform of
 * OpenClaw.
 */
function shmOf(database: Database): { frames: number; salt: Buffer } | undefined {
  const { path } = database;
  const shm = now(database, 'shm');
  if (shm?.kind !== 'file' || shm.size < INDEX_HEADER) return undefined;
  const read = readPart(`${path}-shm`, 0, INDEX_HEADER);
  if (!read.ok || read.bytes.length < INDEX_HEADER) return undefined;
  const { bytes } = read;
  const isWhole = bytes.subarray(0, 48).equals(bytes.subarray(48, 96));
  const isInitialized = bytes[12] === 1 && bytes.readUInt32LE(0) === 3_007_000;
  if (!isWhole || !isInitialized) return undefined;
  const frames = bytes.readUInt32LE(16) - bytes.readUInt32LE(96);
  return { frames: Math.max(0, frames), salt: bytes.subarray(32, 40) };
}
