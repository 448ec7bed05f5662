import { closeSync, constants, openSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { phrase } from '../phrases/language.ts';
import { mountIdAt, mountIdOf } from './mount-id.ts';
import { HAS_PROC, O_PATH } from './proc.ts';
import { StepRefused } from './step-refused.ts';
import { type Roots, rootOf, whyNotWritten } from './writable-roots.ts';

/**
 * Opens the parent directory of a path, checks that a repair may write there, and gives `use` a
 * path through the open directory. Replacing the directory with a link afterwards has no effect. On
 * platforms without such paths, the check is made right before the use.
 * @throws StepRefused where the path leads out of the roots, through its own links or one that was
 * put there
 */
export function anchored<Result>(
  path: string,
  roots: Roots,
  use: (at: string, parent: string) => Result,
): Result {
  const held = hold(path, roots);
  try {
    return use(held.at, held.parent);
  } finally {
    held.release();
  }
}

/** {@link anchored} for asynchronous work. */
export async function anchoredWhile<Result>(
  path: string,
  roots: Roots,
  use: (at: string, parent: string) => Promise<Result>,
): Promise<Result> {
  const held = hold(path, roots);
  try {
    return await use(held.at, held.parent);
  } finally {
    held.release();
  }
}

function hold(path: string, roots: Roots) {
  const parent = dirname(path);
  if (!HAS_PROC) {
    expectAllowed(join(realpathSync(parent), basename(path)), path, roots);
    return { at: path, parent, release: () => {} };
  }
  const fd = openSync(parent, O_PATH | constants.O_DIRECTORY);
  const release = () => closeSync(fd);
  try {
    const held = `/proc/self/fd/${fd}`;
    expectAllowed(join(readlinkSync(held), basename(path)), path, roots);
    expectOnMount(fd, path, roots);
    return { at: `${held}/${basename(path)}`, parent: `${held}/.`, release };
  } catch (error) {
    release();
    throw error;
  }
}

/** A path does not show what was mounted on it since, but the kernel does. */
function expectOnMount(parent: number, path: string, roots: Roots): void {
  const root = rootOf(path, roots);
  if (root === path) return;
  const here = mountIdOf(parent);
  const inRoot = root === undefined ? here : mountIdAt(root);
  const own = mountIdAt(`/proc/self/fd/${parent}/${basename(path)}`);
  const isCrossed = [inRoot, own].some((id) => id !== undefined && id !== here);
  if (isCrossed) throw new StepRefused(phrase('step.mounted'));
}

function expectAllowed(real: string, path: string, roots: Roots): void {
  if (real !== path) throw new StepRefused(phrase('step.link-in-way'));
  const reason = whyNotWritten(real, roots);
  if (reason !== undefined) throw new StepRefused(reason);
}
