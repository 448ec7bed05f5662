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
import { maskOutput } from '../masking/mask.ts';
import { UsageError } from '../migcheck/usage-error.ts';

/**
 * Where `--output` goes, as an absolute path. Said before anything is checked or repaired.
 * @throws UsageError for a place inside of what is checked: the copy is not ours to write to; for one that no file can be in.
 */
export function outputPath(file: string, cwd: string, checked: readonly string[]): string {
  const path = resolve(cwd, file);
  const real = join(realOrSame(dirname(path)), basename(path));
  const inside = checked.find((root) => isInside(real, root));
  if (inside !== undefined) {
    throw new UsageError(
      `--output ${file} is inside ${inside}, which is being checked. Give a file outside.`,
    );
  }
  if (!isDirectory(dirname(path))) {
    throw new UsageError(`--output ${file}: there is no directory ${dirname(path)}.`);
  }
  if (isDirectory(path)) {
    throw new UsageError(`--output ${file} is a directory. Give a file in it.`);
  }
  return path;
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
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    const masked = maskOutput(text);
    if (there && isOpenElsewhere(path, there)) writeFileSync(path, masked, { flag: 'a' });
    else replace(path, (temporary) => writeFileSync(temporary, masked, { flag: 'wx' }));
  } catch (error) {
    throw new UsageError(`--output ${path} cannot be written: ${errnoOf(error)}`);
  }
}

/**
 * Writes a file of the user's own as it stands, whole or not at all.
 * @param path links resolved: one that takes its place since is replaced
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
    throw new UsageError(`${path} cannot be written: ${errnoOf(error)}`);
  }
}

/**
 * Writes a file where none is.
 * @throws UsageError where it cannot be written
 */
export function createFile(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${errnoOf(error)}`);
  }
}

/**
 * Writes what only its owner may read: the whole file or nothing.
 * @throws UsageError where it cannot be written.
 */
export function writePrivate(path: string, pieces: Iterable<Uint8Array>): void {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there && isOpenElsewhere(path, there)) writePieces(path, 'a', pieces);
    else replace(path, (temporary) => writePieces(temporary, 'wx', pieces));
  } catch (error) {
    throw new UsageError(`--output ${path} cannot be written: ${errnoOf(error)}`);
  }
}

/**
 * True for a device or a pipe, and for a link of the kernel to an open file (`/dev/stdout`, `/dev/fd/3`): these are written
 * to. To rename over one in `/dev` would do harm. Any other link is replaced: whoever made it may want root to write to
 * a disk.
 */
function isOpenElsewhere(path: string, there: Stats): boolean {
  const isOfKernel = /^\/(?:dev|proc)(?:\/|$)/.test(realOrSame(dirname(path)));
  return lstatSync(path).isSymbolicLink() ? isOfKernel : !there.isFile();
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
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    write(temporary);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
