import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errnoOf } from '../install/files/tree.ts';
import { isInside, realOrSame } from '../install/host/home.ts';
import { isThroughForeignLink } from '../install/host/off-limits.ts';
import { maskOutput } from '../masking/mask.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import { phrase } from '../phrases/language.ts';
import { ForeignLink, inHeldDirectory } from './held-directory.ts';

/**
 * The absolute path that `--output` writes to. Called before anything is checked or repaired.
 * @throws UsageError for a path inside what is checked, which this program must not write to, and
 * for a path where no file can be created
 */
export function outputPath(file: string, cwd: string, checked: readonly string[]): string {
  const path = resolve(cwd, file);
  refuseForeignLink(path, file);
  const real = join(realOrSame(dirname(path)), basename(path));
  const inside = checked.find((root) => isInside(real, root));
  if (inside !== undefined) {
    throw new UsageError(phrase('usage.output-inside', { file, path: inside }));
  }
  if (!isDirectory(dirname(path))) {
    throw new UsageError(phrase('usage.output-no-directory', { file, path: dirname(path) }));
  }
  if (isDirectory(path)) {
    throw new UsageError(phrase('usage.output-directory', { file }));
  }
  refuseStrange(path, file);
  return path;
}

/**
 * Refuses links of other users: they could make root write to any directory.
 * @throws UsageError
 */
function refuseForeignLink(path: string, file = path): void {
  if (isThroughForeignLink(dirname(path))) throw behindForeignLink(file);
}

function behindForeignLink(file: string): UsageError {
  return new UsageError(phrase('usage.output-foreign-link', { file }));
}

/**
 * Refuses special files: writing to a named pipe blocks until somebody reads it, and writing to a
 * disk destroys its contents.
 * @throws UsageError
 */
function refuseStrange(path: string, file = path): void {
  const there = lookAt(path);
  if (there === undefined || isReplaced(there) || isOfKernel(path, there)) return;
  const kind = there.isFIFO() ? 'pipe' : there.isSocket() ? 'socket' : 'device';
  throw new UsageError(phrase('usage.output-strange', { file, kind }));
}

function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function isReplaced(there: Stats): boolean {
  return there.isFile() || there.isSymbolicLink() || there.isDirectory();
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}

/**
 * Writes the whole file or nothing.
 * @throws UsageError where it cannot be written.
 */
export function writeOutput(path: string, text: string): void {
  const masked = maskOutput(text);
  write(path, (file, flag) => writeFileSync(file, masked, { flag }));
}

/**
 * Writes a file that only its owner may read: the whole file or nothing.
 * @throws UsageError where it cannot be written.
 */
export function writePrivate(path: string, pieces: Iterable<Uint8Array>): void {
  write(path, (file, flag) => writePieces(file, flag, pieces));
}

function write(path: string, put: (file: string, flag: string) => void): void {
  try {
    refuseForeignLink(path);
    refuseStrange(path);
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (there && isOfKernel(path, there)) put(path, 'a');
    else replace(path, (temporary) => put(temporary, 'wx'));
  } catch (error) {
    throw asUsageError(path, error);
  }
}

function asUsageError(path: string, error: unknown): UsageError {
  if (error instanceof ForeignLink) return behindForeignLink(path);
  return error instanceof UsageError ? error : unwritten(`--output ${path}`, error);
}

function unwritten(path: string, error: unknown): UsageError {
  return new UsageError(phrase('usage.unwritten', { path, code: String(errnoOf(error)) }));
}

/**
 * Replaces a file of the user with a new text: the whole file or nothing.
 * @param path links resolved: a link that is put there afterwards is replaced
 * @throws UsageError where it cannot be written
 */
export function replaceFile(path: string, text: string): void {
  try {
    const there = lstatSync(path, { throwIfNoEntry: false });
    replace(path, (temporary) => {
      writeFileSync(temporary, text, { flag: 'wx' });
      if (there) chmodSync(temporary, there.mode & 0o777);
    });
  } catch (error) {
    throw unwritten(path, error);
  }
}

/**
 * Creates a file that does not exist yet.
 * @throws UsageError where it cannot be written
 */
export function createFile(path: string, text: string): void {
  try {
    inHeldDirectory(dirname(path), (directory) =>
      writeFileSync(join(directory, basename(path)), text, { flag: 'wx' }),
    );
  } catch (error) {
    throw unwritten(path, error);
  }
}

/**
 * Where the kernel lists a process's open files, links resolved. Other files in /proc are settings
 * of the machine.
 */
const OPEN_FILES = /^\/(?:proc\/\d+(?:\/task\/\d+)?\/fd|dev\/fd)$/;

/**
 * True for terminals and similar devices (`/dev/null`), and for an open file by its number: a link
 * of the kernel (`/dev/stdout`, `/dev/fd/3`, `<(…)`), or on macOS that file itself. These are
 * written to directly, because replacing one would do harm. Any other link is replaced, because
 * somebody may have made it to let root write to a disk.
 */
function isOfKernel(path: string, there: Stats): boolean {
  const directory = realOrSame(dirname(path));
  if (OPEN_FILES.test(directory)) return true;
  const isLink = directory === '/dev' && there.isSymbolicLink();
  return isLink || (/^\/dev(?:\/pts)?$/.test(directory) && there.isCharacterDevice());
}

function writePieces(path: string, flag: string, pieces: Iterable<Uint8Array>): void {
  const fd = openSync(path, flag, 0o600);
  try {
    for (const piece of pieces) appendFileSync(fd, piece);
  } finally {
    closeSync(fd);
  }
}

function replace(path: string, write: (temporary: string) => void): void {
  inHeldDirectory(dirname(path), (directory) => {
    const temporary = join(directory, `.${basename(path)}.${randomUUID()}.tmp`);
    try {
      write(temporary);
      renameSync(temporary, join(directory, basename(path)));
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  });
}
