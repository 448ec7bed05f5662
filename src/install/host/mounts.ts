import { readFileSync } from 'node:fs';
import { isInside } from './home.ts';

/** A file system, or a part of one, that is mounted. */
export interface MountPoint {
  readonly point: string;
  /**
   * True for a whole file system, as opposed to a directory of one that is mounted a second time.
   */
  readonly isWhole: boolean;
}

/**
 * The mounts that this process sees. Empty where the platform has no such list. The device number
 * of a file is not enough to recognise them: a directory can be mounted within its own file system.
 */
export function readMounts(): MountPoint[] {
  try {
    return parseMounts(readFileSync('/proc/self/mountinfo', 'utf8'));
  } catch {
    return [];
  }
}

/** proc(5): the fourth field is the root of the mount within its file system, the fifth where it is mounted. */
export function parseMounts(text: string): MountPoint[] {
  return text.split('\n').flatMap((line) => {
    const [, , , root, point] = line.split(' ');
    if (root === undefined || point === undefined) return [];
    return [{ point: unescaped(point), isWhole: root === '/' }];
  });
}

/** The mount that contains a path, given as a real path. */
export function mountAt(path: string, mounts: readonly MountPoint[]): MountPoint | undefined {
  let found: MountPoint | undefined;
  for (const mount of mounts) {
    const isNearer = found === undefined || mount.point.length >= found.point.length;
    if (isNearer && isInside(path, mount.point)) found = mount;
  }
  return found;
}

/** A blank, a tab, a line break and a backslash are written as octal numbers. */
function unescaped(text: string): string {
  const bytes = Buffer.from(text, 'utf8').toString('latin1');
  const plain = bytes.replace(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
  return Buffer.from(plain, 'latin1').toString('utf8');
}
