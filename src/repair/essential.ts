import { basename, relative, sep } from 'node:path';
import { databaseFiles, databaseOf } from '../install/databases/database-files.ts';
import { readPart } from '../install/files/read.ts';
import { lookAt } from '../install/files/tree.ts';
import { isInside, realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { layoutOf } from '../install/layout.ts';

const APPLE_DOUBLE = Buffer.from([0x00, 0x05, 0x16, 0x07]);
const DS_STORE = Buffer.from('\0\0\0\u0001Bud1', 'latin1');

/**
 * True for a database and for the files beside it: they are never written to or removed. A `._`
 * file that a macOS archiver put beside it is no database, which its bytes show.
 */
export function isDatabase(path: string): boolean {
  return databaseOf(path) !== undefined && !isArchiveDebris(path);
}

/** The database that a path belongs to, and every file that may be beside it. */
export function databaseSiblings(path: string): string[] {
  return databaseFiles(databaseOf(path) ?? path);
}

/**
 * True where a path must never be removed: what the layout table calls essential, and everything
 * that a person or the agent wrote. Leftovers of a macOS archiver are recognised by their bytes,
 * wherever they are.
 */
export function isEssential(path: string, install: Install): boolean {
  if (isArchiveDebris(path)) return false;
  if (!isInside(path, install.stateDir)) return true;
  const inside = relative(install.stateDir, path).split(sep).join('/');
  const isInWorkspace = install.workspaces.some(
    ({ where }) => where.kind === 'here' && isInside(path, realOrSame(where.path)),
  );
  return inside === '' || isInWorkspace || layoutOf(inside)?.cls === 'essential';
}

function isArchiveDebris(path: string): boolean {
  const name = basename(path);
  if (name === '__MACOSX') return true;
  if (name === '.DS_Store') return startsWith(path, DS_STORE);
  if (name.startsWith('._')) return startsWith(path, APPLE_DOUBLE);
  // A directory inside __MACOSX only mirrors one of the archive. Its files are checked one by one.
  return path.split(sep).includes('__MACOSX') && lookAt(path)?.kind === 'directory';
}

function startsWith(path: string, magic: Buffer): boolean {
  const head = readPart(path, 0, magic.length);
  return head.ok && head.bytes.equals(magic);
}
