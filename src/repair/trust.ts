import { lstatSync, readFileSync, readlinkSync, type Stats } from 'node:fs';
import { dirname, isAbsolute, join, parse, resolve, sep } from 'node:path';
import type { FlatData, Text } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';
import { phrase } from '../phrases/language.ts';
import { currentUser } from './user.ts';

/** More links than the kernel itself follows. */
const MOST_LINKS = 40;
const WRITABLE_BY_GROUP = 0o020;
const WRITABLE_BY_ALL = 0o002;
const STICKY = 0o1000;

/** A journal whose directory somebody else can exchange; the reason says which one, and what to do. */
export class Distrusted extends TextError<FlatData> {
  override readonly name = 'Distrusted';
}

/**
 * Why a journal in that directory could be somebody else's work: one of the directories up to it, links followed, belongs
 * to another user than this one or root, or others may write there. Where none is, nobody else can put another directory
 * in the place of one, neither before a look at it nor after it.
 * @returns undefined where it can be trusted, also one that is not there yet
 */
export function distrustOf(directory: string): Text<FlatData> | undefined {
  if (process.geteuid === undefined) return undefined;
  try {
    for (const [path, stats] of wayTo(directory)) {
      const reason = reasonAgainst(path, stats);
      if (reason !== undefined) return reason;
    }
    return undefined;
  } catch {
    // Where this user cannot look, they can neither read nor write a journal, and hear why when they try.
    return undefined;
  }
}

/** True for a file of this user alone that nobody else may write. */
export function isOwn({ uid, mode }: Pick<Stats, 'uid' | 'mode'>): boolean {
  if (process.geteuid === undefined) return true;
  return uid === currentUser() && (mode & (WRITABLE_BY_GROUP | WRITABLE_BY_ALL)) === 0;
}

/** Every directory and every link on the way, from the root down, as far as they are there. */
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

function reasonAgainst(path: string, stats: Stats): Text<FlatData> | undefined {
  if (stats.uid !== currentUser() && stats.uid !== 0) {
    return phrase('refused.foreign', { path, uid: stats.uid });
  }
  // A link has no mode, and what is in a sticky directory has only its owner to rename it.
  if (stats.isSymbolicLink() || (stats.mode & STICKY) !== 0) return undefined;
  const isOpen =
    (stats.mode & WRITABLE_BY_ALL) !== 0 ||
    ((stats.mode & WRITABLE_BY_GROUP) !== 0 && !isPrivateGroup(stats));
  return isOpen ? phrase('refused.open', { path }) : undefined;
}

/** The group that a user has for itself, on systems that give each one their own: nobody else is in it. */
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
