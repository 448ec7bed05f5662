import type { Database } from '../../install/databases/databases.ts';
import { readPart } from '../../install/files/read.ts';
import { lookAt } from '../../install/files/tree.ts';

/** The files beside a database, read from their headers: do they belong together? */
export interface DatabaseRemains {
  /** True where a `-journal` has an unfinished transaction. */
  readonly hasHotJournal: boolean;
  /** The `-wal`: absent, empty, of another database, or with this many whole frames. */
  readonly wal: WalState;
  /** Frames that the `-shm` lists and that are not yet in the database; undefined without a valid `-shm`. */
  readonly expectedFrames?: number;
  /** True where `-shm` and `-wal` are of the same run of the WAL; undefined where that is unknown. */
  readonly isSameRun?: boolean;
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
/** The first copy of the index header, the second one, and the checkpoint's progress. */
const SHM_HEADER = 100;

/**
 * Reads the headers beside a database: rollback journal, WAL (SQLite file format, section 4.1) and
 * WAL index (walformat, "WAL-Index Header"). Does not open the database, and never throws.
 */
export function remainsOf(database: Database): DatabaseRemains {
  // SQLite writes a change to the WAL before its index lists it: read in this order, a running gateway loses none.
  const shm = shmOf(database);
  const wal = walOf(database);
  const isSameRun = wal.salt && shm && wal.salt.equals(shm.salt);
  return {
    hasHotJournal: hasHotJournal(database),
    wal: wal.state,
    ...(shm && { expectedFrames: shm.frames }),
    ...(isSameRun !== undefined && { isSameRun }),
  };
}

function hasHotJournal({ path, journal }: Database): boolean {
  if (journal?.kind !== 'file' || journal.size < JOURNAL_MAGIC.length) return false;
  const read = readPart(`${path}-journal`, 0, JOURNAL_MAGIC.length);
  return read.ok && read.bytes.equals(JOURNAL_MAGIC);
}

function walOf({ path, wal, header }: Database): { state: WalState; salt?: Buffer } {
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
  const size = Math.max(wal.size, lookAt(`${path}-wal`)?.size ?? 0);
  const frames = Math.floor((size - WAL_HEADER) / (FRAME_HEADER + pageSize));
  return { state: { kind: 'frames', frames }, salt: bytes.subarray(16, 24) };
}

/** The index is in the byte order of the machine that wrote it: little-endian on all that OpenClaw runs on. */
function shmOf({ path, shm }: Database): { frames: number; salt: Buffer } | undefined {
  if (shm?.kind !== 'file' || shm.size < SHM_HEADER) return undefined;
  const read = readPart(`${path}-shm`, 0, SHM_HEADER);
  if (!read.ok || read.bytes.length < SHM_HEADER) return undefined;
  const { bytes } = read;
  const isWhole = bytes.subarray(0, 48).equals(bytes.subarray(48, 96));
  const isInitialized = bytes[12] === 1 && bytes.readUInt32LE(0) === 3_007_000;
  if (!isWhole || !isInitialized) return undefined;
  const frames = bytes.readUInt32LE(16) - bytes.readUInt32LE(96);
  return { frames: Math.max(0, frames), salt: bytes.subarray(32, 40) };
}
