/** One fault on one release: what the product does before, after its own repair, and after ours. */
import type { Release } from '../cache.ts';
import { faults } from '../check.ts';
import { installed, type Stage } from '../installs.ts';
import { type Account, type Home, run } from '../openclaw.ts';
import { type Snapshot, snapshotTree } from '../snapshot.ts';
import { complaint, look, type Seen } from './look.ts';
import { followRemedies, migcheck } from './repair.ts';
import type { Trouble } from './troubles.ts';

/** What a repair made of it. */
export interface Repaired extends Seen {
  /** What it said where it failed. */
  readonly failed?: string;
  /** How many files it changed, made or removed. */
  readonly changed: number;
}

export interface Measured {
  /** The rules that found something to be done. */
  readonly rules: readonly string[];
  /** Those whose remedy was followed after `--fix`. */
  readonly remedies: readonly string[];
  readonly before: Seen;
  readonly doctor: Repaired;
  readonly migcheck: Repaired;
}

interface Scene {
  readonly bob: Home;
  readonly oldHome: string;
}

export async function measure(
  stage: Stage,
  release: Release,
  trouble: Trouble,
  account?: Account,
): Promise<Measured> {
  const setUp = async (): Promise<Scene> => {
    const maker = trouble.madeBy?.(release) ?? release;
    const alice = await installed(stage, maker, account ? { account } : {});
    return { bob: { ...trouble.make(alice), release }, oldHome: alice.dir };
  };
  const first = await setUp();
  const before = await look(first.bob, first.oldHome, trouble.extent);
  const doctor = await byDoctor(await setUp(), trouble);
  return { before, doctor, ...(await byMigcheck(await setUp(), trouble)) };
}

async function byDoctor({ bob, oldHome }: Scene, trouble: Trouble): Promise<Repaired> {
  const untouched = snapshotTree(bob.dir);
  const done = await run(bob, ['doctor', '--fix'], 3 * 60_000);
  const changed = changedFiles(untouched, snapshotTree(bob.dir));
  const failed = done.status === 0 ? {} : { failed: complaint(bob, done) };
  return { ...failed, changed, ...(await look(bob, oldHome, trouble.extent)) };
}

async function byMigcheck(
  { bob, oldHome }: Scene,
  { extent, asRoot }: Trouble,
): Promise<Pick<Measured, 'rules' | 'remedies' | 'migcheck'>> {
  const by = asRoot ? 'root' : 'user';
  const rules = faults({ report: migcheck(bob, [], by) });
  const untouched = snapshotTree(bob.dir);
  const after = migcheck(bob, ['--fix'], by);
  const changed = changedFiles(untouched, snapshotTree(bob.dir));
  const { home, remedies } = await followRemedies(bob, after);
  return { rules, remedies, migcheck: { changed, ...(await look(home, oldHome, extent)) } };
}

/** Files and links whose bytes, mode or owner are others, that are new, or that are gone. */
function changedFiles(before: Snapshot, after: Snapshot): number {
  const isChanged = (path: string): boolean => {
    const [was, is] = [before.get(path), after.get(path)];
    if ((is ?? was)?.type === 'directory') return false;
    return SUBSTANCE.some((key) => was?.[key] !== is?.[key]);
  };
  return [...new Set([...before.keys(), ...after.keys()])].filter(isChanged).length;
}

const SUBSTANCE = ['type', 'sha256', 'target', 'mode', 'uid'] as const;
