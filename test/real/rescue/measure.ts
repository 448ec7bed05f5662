/** One fault on one release: what the product does before, after its own repair, and after ours. */
import type { Release } from '../cache.ts';
import { faults } from '../check.ts';
import { installed, type Stage } from '../installs.ts';
import { type Home, run } from '../openclaw.ts';
import { snapshotTree } from '../snapshot.ts';
import { changedFiles } from './changed-files.ts';
import { complaint, look, type Seen } from './look.ts';
import { type Kept, keepOldMachine, kept } from './old-machine.ts';
import { migcheck, repair } from './repair.ts';
import type { Trouble } from './troubles/trouble.ts';

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
  /** What `--fix` was given to take from. */
  readonly from?: Kept;
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
    const { profile } = trouble;
    const alice = await installed(stage, maker, {
      ...(profile && { profile }),
      ...(user && { user }),
    });
    trouble.prepare?.(alice);
    keepOldMachine(alice);
    const bob = { ...(await trouble.make(alice, stage)), release };
    return { bob, seen: (home) => look(home, alice.dir, questions) };
  };
  const { bob, seen } = await setUp();
  const before = await seen(bob);
  const doctor = await byDoctor(await setUp());
  return { before, doctor, ...(await byMigcheck(await setUp(), trouble)) };
}

async function byDoctor({ bob, seen }: Scene): Promise<Repaired> {
  const untouched = snapshotTree(bob.dir);
  const done = await run(bob, ['doctor', '--fix'], 10 * 60_000);
  if (done.status === null) throw new Error(`doctor came to no end:\n${done.stdout}`);
  const changed = changedFiles(untouched, snapshotTree(bob.dir)).length;
  const failed = done.status === 0 ? {} : { failed: complaint(bob, done) };
  return { ...failed, changed, ...(await seen(bob)) };
}

async function byMigcheck(
  { bob, seen }: Scene,
  { asRoot, options = [], from }: Trouble,
): Promise<Pick<Measured, 'rules' | 'remedies' | 'from' | 'migcheck'>> {
  const by = asRoot ? 'root' : 'user';
  const rules = faults({ report: migcheck(bob, options, by) });
  const source = from === undefined ? [] : ['--from', kept(bob, from)];
  const { home, remedies, changed } = await repair(bob, { options, source, by });
  return { rules, remedies, ...(from && { from }), migcheck: { changed, ...(await seen(home)) } };
}
