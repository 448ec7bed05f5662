import { readPart } from '../files/read.ts';
import { lookAt } from '../files/tree.ts';
import { databaseFiles } from './database-files.ts';

/**
 * A gateway writes now and then. A file that changes during this many attempts is written to all
 * the time.
 */
const TRIES = 5;

/**
 * Bytes of a `-shm` file: both copies of the index header, and the progress of the checkpoint
 * (walformat, "WAL-Index Header").
 */
export const INDEX_HEADER = 100;

/**
 * Reads the files of a database that a running gateway may write to, and repeats the reading until
 * nothing has changed meanwhile: parts that were read at different moments do not fit together.
 * @param path the main file
 * @returns undefined where something changed each time
 */
export function atRest<Result>(
  path: string,
  read: () => Result,
): { readonly result: Result } | undefined {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = stampOf(path);
    const result = read();
    if (stampOf(path) === before) return { result };
  }
  return undefined;
}

/**
 * Changes as soon as a file of the database changes. The index has to be read for that: it is
 * written through shared memory, which does not update the time of the file.
 */
export function stampOf(path: string): string {
  const files = databaseFiles(path).map((file) => lookAt(file));
  const index = readPart(`${path}-shm`, 0, INDEX_HEADER);
  return [
    ...files.map((entry) => `${entry?.size} ${entry?.mtimeMs}`),
    index.ok ? index.bytes.toString('hex') : index.code,
  ].join(' ');
}
