import { closeSync, constants, openSync, readFileSync } from 'node:fs';
import { O_PATH } from './proc.ts';

/** The mount of an open file (proc(5), fdinfo). Undefined where the kernel does not say. */
export function mountIdOf(fd: number): string | undefined {
  try {
    return /^mnt_id:\s*(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))?.[1];
  } catch {
    return undefined;
  }
}

/** The mount of a path, without following a link. Undefined where nothing is there. */
export function mountIdAt(path: string): string | undefined {
  let fd: number;
  try {
    fd = openSync(path, O_PATH | (constants.O_NOFOLLOW ?? 0));
  } catch {
    return undefined;
  }
  try {
    return mountIdOf(fd);
  } finally {
    closeSync(fd);
  }
}
