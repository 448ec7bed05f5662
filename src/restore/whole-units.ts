import { join } from 'node:path';
import { databaseFiles } from '../install/databases/database-files.ts';
import { hashOfFile } from '../install/files/read.ts';
import { lookAt, walk } from '../install/files/tree.ts';
import { phrase } from '../phrases/language.ts';
import type { Item } from './items.ts';
import type { LeftOut } from './left-out.ts';
import type { StagedFile } from './source.ts';
import { type Unit, unitOf } from './units.ts';

const LIMITS = { maxEntries: 50_000, maxDepth: 50 };

/** A unit, its files to create, and its existing files, which must be the same as in the source. */
interface Group {
  readonly unit: Unit;
  readonly items: Item[];
  readonly same: Item[];
  isTaken: boolean;
}

/**
 * Files that only work together are restored together or not at all. If a part exists, the rest is
 * restored only if that part is the same in the source, byte for byte. So an interrupted
 * restoration can continue.
 */
export class WholeUnits {
  readonly #groups = new Map<string, Group>();
  readonly #leftOut: LeftOut;

  constructor(absent: readonly Item[], present: readonly Item[], leftOut: LeftOut) {
    this.#leftOut = leftOut;
    for (const item of absent) {
      const unit = unitOf(item.layoutPath);
      if (unit) this.#groupOf(item, unit).items.push(item);
    }
    const there = new Map(present.map((item) => [item.target, item]));
    for (const [place, group] of this.#groups) compare(place, group, there);
  }

  /** The existing files that have to be compared. */
  get compared(): Item[] {
    return [...this.#groups.values()].flatMap(({ same }) => same);
  }

  /** The items that can be restored: those without a unit, and those of complete units. */
  whole(items: readonly Item[], staged: ReadonlyMap<string, StagedFile>): Item[] {
    const broken = new Set<Item>();
    for (const group of this.#groups.values()) {
      if (isWhole(group, staged)) continue;
      for (const item of group.items) broken.add(item);
      const [first] = group.items;
      if (first) {
        this.#leftOut.add(first.layoutPath, phrase('not-taken.part-missing'));
      }
    }
    return items.filter((item) => !broken.has(item) && isStaged(item, staged));
  }

  #groupOf(item: Item, unit: Unit): Group {
    const place = join(item.root.target, item.rest.slice(0, restLength(item, unit)));
    const known = this.#groups.get(place);
    if (known) return known;
    const group: Group = { unit, items: [], same: [], isTaken: false };
    this.#groups.set(place, group);
    return group;
  }
}

function restLength({ layoutPath, rest }: Item, { path }: Unit): number {
  return Math.max(0, path.length - (layoutPath.length - rest.length));
}

function compare(place: string, group: Group, there: ReadonlyMap<string, Item>): void {
  const found =
    group.unit.kind === 'database'
      ? databaseFiles(place).filter((path) => lookAt(path) !== undefined)
      : filesIn(place, group.unit.key);
  for (const path of found) {
    const item = there.get(path);
    const isAlike = item?.entry.kind === 'file' && item.entry.size === lookAt(path)?.size;
    if (isAlike && item) group.same.push(item);
    else group.isTaken = true;
  }
}

/**
 * The files of a directory. Empty where the key file is missing, without which they are useless.
 */
function filesIn(directory: string, key: string | undefined): string[] {
  if (lookAt(join(directory, key ?? '')) === undefined) return [];
  const tree = walk(directory, LIMITS);
  const files = [...tree.entries.values()].filter(({ kind }) => kind !== 'directory');
  return files.map(({ path }) => (path === '' ? directory : join(directory, path)));
}

function isWhole(group: Group, staged: ReadonlyMap<string, StagedFile>): boolean {
  if (group.isTaken || !group.items.every((item) => isStaged(item, staged))) return false;
  const isSame = group.same.every(
    ({ entry, target }) => staged.get(entry.path)?.hash === hashOrNothing(target),
  );
  const members = [...group.items, ...group.same].map(({ layoutPath }) => layoutPath);
  // The log of a database alone is useless.
  return isSame && (group.unit.kind !== 'database' || members.includes(group.unit.path));
}

function isStaged({ entry }: Item, staged: ReadonlyMap<string, StagedFile>): boolean {
  return entry.kind !== 'file' || staged.has(entry.path);
}

function hashOrNothing(path: string): string | undefined {
  try {
    return hashOfFile(path);
  } catch {
    return undefined;
  }
}
