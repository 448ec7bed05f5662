import { phrase } from '../phrases/language.ts';
import { type Belonging, belongings } from './belonging.ts';
import { type Item, partOf } from './items.ts';
import type { LeftOut } from './left-out.ts';
import type { Selection } from './selection.ts';

/** A source to choose from. */
export interface Candidate {
  readonly selection: Selection;
  /** When it was made. */
  readonly dateMs: number;
  readonly leftOut: LeftOut;
  /**
   * False where a part is known to be damaged.
   * @param name the user's word for it: `sessions`
   * @param paths of its files in the source
   */
  isWhole(name: string, paths: readonly string[]): boolean;
}

/** What is taken from one source. */
export interface Taken extends Selection {
  /** False where its file times are those of a copy and mean nothing. */
  readonly keepsTimes: boolean;
}

/** One copy of files that belong together. */
interface Copy {
  readonly from: number;
  readonly belonging: Belonging;
  readonly isWhole: boolean;
}

/**
 * Decides which source each part comes from: the newest one that has it completely. Files that
 * belong together come from one source, including those that are already here, so that a second run
 * restores no more.
 * @param workspaces absolute paths on this machine
 */
export function chooseSources(
  candidates: readonly Candidate[],
  workspaces: readonly string[],
): Taken[] {
  const [only, another] = candidates;
  if (only === undefined) return [];
  if (another === undefined) return [{ ...only.selection, keepsTimes: true }];
  const keepTimes = keepingTimes(candidates.map(({ selection }) => selection));
  const chosen = new Set<Item>();
  for (const copies of copiesOf(candidates, workspaces).values()) {
    const ordered = copies.toSorted(
      (a, b) =>
        Number(keepTimes[b.from]) - Number(keepTimes[a.from]) ||
        b.belonging.dateMs - a.belonging.dateMs ||
        (candidates[b.from]?.dateMs ?? 0) - (candidates[a.from]?.dateMs ?? 0),
    );
    const [newest] = ordered;
    const whole = ordered.find(({ isWhole }) => isWhole);
    if (newest?.belonging.advances && !newest.isWhole) {
      const [first] = newest.belonging.items;
      const reason = phrase('not-taken.advancing-keys');
      candidates[newest.from]?.leftOut.add(first?.layoutPath ?? newest.belonging.key, reason);
      continue;
    }
    for (const item of (whole ?? newest)?.belonging.items ?? []) chosen.add(item);
  }
  return candidates.map(({ selection: { absent, present } }, index) => ({
    absent: absent.filter((item) => chosen.has(item)),
    present: present.filter((item) => chosen.has(item)),
    keepsTimes: keepTimes[index] === true,
  }));
}

function copiesOf(candidates: readonly Candidate[], workspaces: readonly string[]) {
  const copies = new Map<string, Copy[]>();
  for (const [from, { selection, isWhole }] of candidates.entries()) {
    for (const belonging of belongings([...selection.absent, ...selection.present], workspaces)) {
      const { key, items } = belonging;
      const files = items.filter(({ entry }) => entry.kind === 'file');
      if (files.length === 0) continue;
      const name = partOf(files[0]?.layoutPath ?? '');
      const paths = files.map(({ entry }) => entry.path);
      const copy = { from, belonging, isWhole: !belonging.lacksKey && isWhole(name, paths) };
      copies.set(key, [...(copies.get(key) ?? []), copy]);
    }
  }
  return copies;
}

/** The least exact file systems store times in steps of two seconds. */
const MARGIN_MS = 2000;
/** With fewer common files, two sources cannot be compared. */
const FEWEST = 3;

/**
 * The sources that kept the times of their files. Where the times of the same file differ, the
 * later one is the time of a copy.
 */
function keepingTimes(selections: readonly Selection[]): boolean[] {
  const times = selections.map(({ absent, present }) => {
    const files = [...absent, ...present].filter(({ entry }) => entry.kind === 'file');
    return new Map(
      files.map(({ target, entry }) => [`${target}\0${entry.size}`, entry.mtimeMs] as const),
    );
  });
  return times.map((own, index) =>
    times.every((other, at) => at === index || !isLater(own, other)),
  );
}

function isLater(own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  let shared = 0;
  let later = 0;
  for (const [key, mtimeMs] of own) {
    const there = other.get(key);
    if (there === undefined) continue;
    shared += 1;
    if (mtimeMs > there + MARGIN_MS) later += 1;
  }
  return shared >= FEWEST && later * 2 > shared;
}
