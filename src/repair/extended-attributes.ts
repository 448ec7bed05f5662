import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, fstatSync } from 'node:fs';
import { openToRead } from '../install/files/read.ts';
import { phrase } from '../phrases/language.ts';
import { CHANGED, StepRefused } from './step-refused.ts';

/** Absolute paths, because the first `cp` on PATH may be anybody's. */
const COPY = ['/usr/bin/cp', '/bin/cp'];
const LACKS_OPTION = /(?:unrecognized|illegal|invalid|unknown) option|usage:/i;

/** A file whose extended attributes and access list are copied to another one. */
export interface Like {
  readonly path: string;
  /** Device and inode. */
  readonly node: string;
  readonly mode: number;
}

/**
 * Gives a new file the extended attributes and the access list of the file that it replaces. Node
 * has no call for these, so GNU `cp` copies them between two open files. Without such a `cp`, a
 * file is replaced only if its group has no more rights than others. Then no access list can exist
 * that denies somebody access.
 * @throws StepRefused where they would be lost
 */
export function keepExtended({ path, node, mode }: Like, to: number): void {
  if (process.platform === 'win32') return;
  const from = openToRead(path);
  try {
    const { dev, ino } = fstatSync(from, { bigint: true });
    if (`${dev}:${ino}` !== node) throw new StepRefused(CHANGED);
    if (!copied(from, to) && ((mode >> 3) & ~mode & 0o7) !== 0) {
      throw new StepRefused(phrase('step.access-list'));
    }
  } finally {
    closeSync(from);
  }
}

/** @returns false where this system has no suitable `cp` */
function copied(from: number, to: number): boolean {
  const program = process.platform === 'linux' ? COPY.find((path) => existsSync(path)) : undefined;
  if (program === undefined) return false;
  const words = ['--attributes-only', '--preserve=mode,xattr', '--'];
  const { status, stderr } = spawnSync(
    program,
    [...words, '/proc/self/fd/3', '/proc/self/fd/4'],
    // It works on open files, so that no path can be replaced in the meantime.
    { stdio: ['ignore', 'ignore', 'pipe', from, to], env: { LC_ALL: 'C' }, encoding: 'utf8' },
  );
  if (status === 0) return true;
  if (status === null || LACKS_OPTION.test(stderr)) return false;
  throw new StepRefused(phrase('step.attributes'));
}
