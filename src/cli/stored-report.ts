import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { errnoOf } from '../install/files/tree.ts';
import { printable } from '../masking/printable.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import { phrase } from '../phrases/language.ts';
import { NotAReport } from '../report/parse.ts';

/** A report has about a kilobyte for each finding. A larger file is something else. */
const LIMIT = 64 * 1024 * 1024;

/**
 * Reads a stored report from a file.
 * @param read makes a report from its text
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
    if (!(error instanceof NotAReport)) throw error;
    const { reason, details } = error;
    throw new UsageError(phrase('report.refused', { path: printable(file), reason }), details);
  }
}

function textOf(file: string, cwd: string): string {
  const path = resolve(cwd, file);
  const shown = printable(file);
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw new UsageError(phrase('usage.no-file', { path: shown }));
    if (stats.size > LIMIT)
      throw new UsageError(phrase('usage.larger', { path: shown, size: '64 MiB' }));
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = errnoOf(error);
    const reason =
      code === 'ENOENT'
        ? phrase('against.missing', { path: shown })
        : phrase('unread.path-for', { path: shown, reason: String(code) });
    throw new UsageError(phrase('error.reason', { reason }));
  }
}
