import { lstatSync, readFileSync, readlinkSync, type Stats } from 'node:fs';
import { dirname, isAbsolute, join, parse, resolve, sep } from 'node:path';

/** Who else could have made or replaced what is at a path. */
export interface Distrust {
  /**
   * The entry that belongs to another user, or that others can write to: the path itself, or a
   * directory above it.
   */
  readonly path: string;
  /**
   * The other user. Undefined where it belongs to this user or to root, but others can write to it.
   */
  readonly uid?: number;
}

/** More links than the kernel itself follows. */
const MOST_LINKS = 40;
const WRITABLE_BY_GROUP = 0o020;
const WRITABLE_BY_ALL = 0o002;
const STICKY = 0o1000;

/**
 * Why another user could have put something at a path: it or a directory above it, links followed,
 * belongs to another user (neither this one nor root), or others may write to it. Otherwise nobody
 * else can replace what is at the path, neither before it is read nor afterwards.
 * @returns undefined where it can be trusted, also for a path that does not exist yet, and where
 * files have no owners (Windows)
 */
export function distrustAt(path: string): Distrust | undefined {
  if (process.geteuid === undefined) return undefined;
  try {
    for (const [at, stats] of wayTo(path)) {
      const distrust = against(at, stats);
      if (distrust !== undefined) return distrust;
    }
    return undefined;
  } catch {
    // Where this user may not look, they cannot use the path either, and learn why when they try.
    return undefined;
  }
}

/** True where others may write to it than its owner and the owner's private group. */
function isOpenToWrite(stats: Stats): boolean {
  return (
    (stats.mode & WRITABLE_BY_ALL) !== 0 ||
    ((stats.mode & WRITABLE_BY_GROUP) !== 0 && !isPrivateGroup(stats))
  );
}

/** Every directory and every link on the way, from the root down, as far as they exist. */
function* wayTo(directory: string): Generator<[string, Stats]> {
  let { root: at } = parse(resolve(directory));
  let rest = namesOf(resolve(directory));
  yield [at, lstatSync(at)];
  for (let links = 0; rest.length > 0; ) {
    const [name = '', ...others] = rest;
    if (name === '..') {
      [at, rest] = [dirname(at), others];
      continue;
    }
    const next = join(at, name);
    const stats = lstatSync(next, { throwIfNoEntry: false });
    if (!stats) return;
    yield [next, stats];
    rest = others;
    if (!stats.isSymbolicLink()) {
      at = next;
      continue;
    }
    links += 1;
    if (links > MOST_LINKS) throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
    const target = readlinkSync(next);
    if (isAbsolute(target)) at = parse(target).root;
    rest = [...namesOf(target), ...others];
  }
}

function namesOf(path: string): string[] {
  return path
    .slice(parse(path).root.length)
    .split(sep)
    .filter((name) => name !== '' && name !== '.');
}

function against(path: string, stats: Stats): Distrust | undefined {
  if (stats.uid !== process.geteuid?.() && stats.uid !== 0) return { path, uid: stats.uid };
  // A link has no mode. In a sticky directory, only the owner of an entry may rename it.
  const isSticky = stats.isDirectory() && (stats.mode & STICKY) !== 0;
  return !stats.isSymbolicLink() && !isSticky && isOpenToWrite(stats) ? { path } : undefined;
}

/** True for a user's private group, on systems that give each user one: nobody else is in it. */
function isPrivateGroup({ uid, gid }: Stats): boolean {
  const user = recordsOf('/etc/passwd').find(([, , id]) => Number(id) === uid);
  const group = recordsOf('/etc/group').find(([, , id]) => Number(id) === gid);
  if (!user || !group || user[0] !== group[0]) return false;
  return (group[3] ?? '').split(',').every((member) => member === '' || member === user[0]);
}

function recordsOf(path: string): string[][] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.split(':'));
  } catch {
    return [];
  }
}
