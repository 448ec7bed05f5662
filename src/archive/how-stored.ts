import { basename } from 'node:path/posix';
import { mayBeArchive } from '../install/backups/places.ts';

/** How much of a file is unpacked: all, its beginning and its end, or nothing but its name. */
export type Stored = 'whole' | 'ends' | 'nothing';

/** How much of a file is unpacked, by its path in the archive and its size. */
export type HowStored = (path: string, size: number) => Stored;

/** How many bytes of the beginning and of the end of a large file rules read. */
export const END_BYTES = 64 * 1024;

const MIB = 1024 * 1024;
const SMALL = MIB;
/** No rule reads a larger text. */
const TEXT = 64 * MIB;
/** No rule looks into a larger archive inside this one. */
const ARCHIVE = 256 * MIB;

const DATABASE = /\.(?:sqlite|db)(?:-wal|-shm|-journal)?$/;
const READ_AS_TEXT = /\.(?:json5?|md|ya?ml|toml|env|plist|service|txt)$|(?:^|\/)\.git\/index$/;

/**
 * How much of a file rules read. Databases and texts: all. Other files: the beginning and the end.
 * Files from a package manager or in Git's object store: nothing, except what identifies a package.
 */
export function storedOf(path: string, size: number): Stored {
  if (/(?:^|\/)\.git\/objects\//.test(path)) return 'nothing';
  if (/(?:^|\/)node_modules\//.test(path)) return ofPackage(path, size);
  if (size <= SMALL || DATABASE.test(path)) return 'whole';
  if (READ_AS_TEXT.test(path) && size <= TEXT) return 'whole';
  return mayBeArchive(basename(path)) && size <= ARCHIVE ? 'whole' : 'ends';
}

/** Every file has to be complete to be compared with a record. */
export const storedToCompare: HowStored = () => 'whole';

function ofPackage(path: string, size: number): Stored {
  if (path.endsWith('.node')) return 'ends';
  return path.endsWith('/package.json') && size <= SMALL ? 'whole' : 'nothing';
}
