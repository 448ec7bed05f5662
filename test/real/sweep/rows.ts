/**
 * The stored rows: one file each, written as soon as it is measured, so that an interrupted sweep
 * continues where it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The directory of the rows that the page is rendered from. */
export const MEASURED = fileURLToPath(new URL('./measured', import.meta.url));

const MEASURED_BY = fileURLToPath(new URL('.', import.meta.url));

function fileOf(folder: string, name: string): string {
  return join(folder, `${name}.json`);
}

export function readRow<Row>(folder: string, name: string): Row | undefined {
  const file = fileOf(folder, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Row) : undefined;
}

export function writeRow(folder: string, name: string, row: object): void {
  const made = { ...row, commit: commit() };
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(folder, name), `${JSON.stringify(made, null, 2)}\n`);
}

/** The commit of this tree. Rows measured with an older one may be out of date. */
function commit(): string | undefined {
  const git = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: MEASURED_BY,
    encoding: 'utf8',
  });
  return git.status === 0 ? git.stdout.trim() : undefined;
}
