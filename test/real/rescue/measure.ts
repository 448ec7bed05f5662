/** One fault on one release: what the product does before, after its own repair, and after ours. */
import type { Release } from '../cache.ts';
import { faults } from '../check.ts';
import { installed, type Stage } from '../installs.ts';
import { type Home, run } from '../openclaw.ts';
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

/** A fresh copy with the fault in it. */
interface Scene {
  readonly bob: Home;
  /** What the product makes of the home as it is by then. */
  readonly seen: (home: Home) => Promise<Seen>;
}

export async function measure(
  stage: Stage,
  release: Release,
  trouble: Trouble,
  user?: number,
): Promise<Measured> {
  const questions = trouble.questions?.(release) ?? ['turn'];
  const setUp = async (): Promise<Scene> => {
    const maker = trouble.madeBy?.(release) ?? release;
    const alice = await installed(stage, maker, user === undefined ? {} : { user });
    const bob = { ...trouble.make(alice), release };
    return { bob, seen: (home) => look(home, alice.dir, questions) };
  };
  const { bob, seen } = await setUp();
  const before = await seen(bob);
  const doctor = await byDoctor(await setUp());
  return { before, doctor, ...(await byMigcheck(await setUp(), trouble.asRoot ? 'root' : 'user')) };
}

async function byDoctor({ bob, seen }: Scene): Promise<Repaired> {
  const untouched = snapshotTree(bob.dir);
  const done = await run(bob, ['doctor', '--fix'], 10 * 60_000);
  if (done.status === null) throw new Error(`doctor came to no end:\n${done.stdout}`);
  const changed = changedFiles(untouched, snapshotTree(bob.dir));
  const failed = done.status === 0 ? {} : { failed: complaint(bob, done) };
  return { ...failed, changed, ...(await seen(bob)) };
}

async function byMigcheck(
  { bob, seen }: Scene,
  by: 'user' | 'root',
): Promise<Pick<Measured, 'rules' | 'remedies' | 'migcheck'>> {
  const rules = faults({ report: migcheck(bob, [], by) });
  const untouched = snapshotTree(bob.dir);
  const after = migcheck(bob, ['--fix'], by);
  const changed = changedFiles(untouched, snapshotTree(bob.dir));
  const { home, remedies } = await followRemedies(bob, after);
  return { rules, remedies, migcheck: { changed, ...(await seen(home)) } };
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
