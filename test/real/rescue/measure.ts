/** One fault on one release: what OpenClaw does before, after its own repair, and after ours. */

import { snapshotTree } from '../../../src/testing/snapshot.ts';
import type { Release } from '../cache.ts';
import { faults } from '../check.ts';
import { installed, type Stage } from '../installs.ts';
import { type Home, run } from '../openclaw.ts';
import { changedFiles } from './changed-files.ts';
import { complaint, look, type Seen } from './look.ts';
import { type Kept, keepOldMachine, kept } from './old-machine.ts';
import { migcheck, repair } from './repair.ts';
import type { Trouble } from './troubles/trouble.ts';

/** The result of a repair. */
export interface Repaired extends Seen {
  /** What it printed where it failed. */
  readonly failed?: string;
  /** The number of files that it changed, created or deleted. */
  readonly changed: number;
}

export interface Measured {
  /** The rules with a finding that requires action. */
  readonly rules: readonly string[];
  /** The rules whose remedy was followed after `--fix`. */
  readonly remedies: readonly string[];
  /** The source that `--from` was given. */
  readonly from?: Kept;
  readonly before: Seen;
  readonly doctor: Repaired;
  readonly migcheck: Repaired;
}

/** A fresh copy with the fault in it. */
export interface Scene {
  readonly bob: Home;
  /** Runs OpenClaw on the home in its current state. */
  readonly seen: (home: Home) => Promise<Seen>;
}

export async function measure(
  stage: Stage,
  release: Release,
  trouble: Trouble,
  user?: number,
): Promise<Measured> {
  const scene = (): Promise<Scene> => setUp(stage, release, trouble, user);
  const { bob, seen } = await scene();
  const before = await seen(bob);
  const doctor = await byDoctor(await scene());
  const untouched = await scene();
  return {
    rules: foundBy(untouched.bob, trouble),
    ...(trouble.from && { from: trouble.from }),
    before,
    doctor,
    ...(await repaired(untouched, trouble)),
  };
}

/** Makes the fault in a fresh install, which is then moved. */
export async function setUp(
  stage: Stage,
  release: Release,
  trouble: Trouble,
  user?: number,
): Promise<Scene> {
  const { profile } = trouble;
  const kind = { ...(profile && { profile }), ...(user && { user }) };
  const alice = await installed(stage, trouble.madeBy?.(release) ?? release, kind);
  trouble.prepare?.(alice);
  keepOldMachine(alice);
  const bob = { ...(await trouble.make(alice, stage)), release };
  const questions = trouble.questions?.(release) ?? ['turn'];
  return { bob, seen: (home) => look(home, alice.dir, questions) };
}

/** The rules with a finding that requires action. */
export function foundBy(bob: Home, { asRoot, options }: Trouble): readonly string[] {
  return faults({ report: migcheck(bob, options, asRoot ? 'root' : 'user') });
}

async function byDoctor({ bob, seen }: Scene): Promise<Repaired> {
  const untouched = snapshotTree(bob.dir);
  const done = await run(bob, ['doctor', '--fix'], 10 * 60_000);
  if (done.status === null) throw new Error(`doctor came to no end:\n${done.stdout}`);
  const changed = changedFiles(untouched, snapshotTree(bob.dir)).length;
  const failed = done.status === 0 ? {} : { failed: complaint(bob, done) };
  return { ...failed, changed, ...(await seen(bob)) };
}

/** This program's own repair, and what OpenClaw does afterwards. */
export async function repaired(
  { bob, seen }: Scene,
  { asRoot, options = [], from }: Trouble,
): Promise<Pick<Measured, 'remedies' | 'migcheck'>> {
  const source = from === undefined ? [] : ['--from', kept(bob, from)];
  const by = asRoot ? 'root' : 'user';
  const { home, remedies, changed } = await repair(bob, { options: () => options, source, by });
  return { remedies, migcheck: { changed, ...(await seen(home)) } };
}
