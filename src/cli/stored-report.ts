import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { errnoOf } from '../install/files/tree.ts';
import { printable } from '../masking/printable.ts';
import { UsageError } from '../migcheck/usage-error.ts';

/** Reports have about a kilobyte for each finding; a bigger file is something else. */
const LIMIT = 64 * 1024 * 1024;

/**
 * Reads a file of a stored report.
 * @param read makes a report of its text
 * @throws UsageError with the name of the file
 */
export function readStored<Stored>(
  file: string,
  cwd: string,
  read: (text: string) => Stored,
): Stored {
  const text = textOf(file, cwd);
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'NotAReport') throw error;
    throw new UsageError(`${printable(file)} cannot be used: ${error.message}`);
  }
}

function textOf(file: string, cwd: string): string {
  const path = resolve(cwd, file);
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw new UsageError(`${printable(file)} is not a file.`);
    if (stats.size > LIMIT) throw new UsageError(`${printable(file)} is larger than 64 MiB.`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = errnoOf(error);
    if (code === 'ENOENT') throw new UsageError(`there is no ${printable(file)}.`);
    throw new UsageError(`${printable(file)} cannot be read: ${code}`);
  }
}
