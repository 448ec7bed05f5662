import { basename } from 'node:path/posix';
import { mayBeArchive } from '../install/backups/places.ts';

/** How much of a file is unpacked: all, its beginning and its end, or not even its name. */
export type Stored = 'whole' | 'ends' | 'nothing';

/** How much of a file is unpacked, by its path in the archive and its size. */
export type HowStored = (path: string, size: number) => Stored;

/** As much as rules read of the beginning and of the end of a large file. */
export const END_BYTES = 64 * 1024;

const MIB = 1024 * 1024;
const SMALL = MIB;
/** Larger texts no rule reads. */
const TEXT = 64 * MIB;
/** In larger archives inside of this one nobody looks. */
const ARCHIVE = 256 * MIB;

const DATABASE = /\.(?:sqlite|db)(?:-wal|-shm|-journal)?$/;
const READ_AS_TEXT = /\.(?:json5?|md|ya?ml|toml|env|plist|service|txt)$|(?:^|\/)\.git\/index$/;

/**
 * Whether rules read a file: databases and texts whole, of all else the ends, and nothing of what a package
 * manager or Git made but what says what it is.
 */
export function storedOf(path: string, size: number): Stored {
  if (/(?:^|\/)\.git\/objects\//.test(path)) return 'nothing';
  if (/(?:^|\/)node_modules\//.test(path)) return ofPackage(path, size);
  if (size <= SMALL || DATABASE.test(path)) return 'whole';
  if (READ_AS_TEXT.test(path) && size <= TEXT) return 'whole';
  return mayBeArchive(basename(path)) && size <= ARCHIVE ? 'whole' : 'ends';
}

/** What is compared with a record has to be there, byte for byte. */
export const storedToCompare: HowStored = () => 'whole';

function ofPackage(path: string, size: number): Stored {
  if (path.endsWith('.node')) return 'ends';
  return path.endsWith('/package.json') && size <= SMALL ? 'whole' : 'nothing';
}
