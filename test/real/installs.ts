/**
 * The installs that the tests work on. OpenClaw takes a minute to make one, so each kind is made
 * once in a run and put aside, and a test gets a copy in the same place. A release has only one
 * home at any time, alice's or bob's, because a move is only real if the old home is gone.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CONTROL_RELEASES, cacheRoot, type Release } from './cache.ts';
import { CONVERSATION } from './fake-model.ts';
import { rewriteWell } from './move.ts';
import { addCron, addMemory, giveTo, type Home, onboard, turn, withGateway } from './openclaw.ts';

/** Where OpenClaw runs, and against what. */
export interface Stage {
  readonly scratch: string;
  readonly modelUrl: string;
}

/** Every release, or those that OPENCLAW_MIGCHECK_REAL_RELEASES names, separated by commas. */
export function isChosen(release: Release): boolean {
  const chosen = process.env.OPENCLAW_MIGCHECK_REAL_RELEASES?.split(',').map((name) => name.trim());
  return chosen === undefined || chosen.includes(release);
}

/** `npm run test:real:all`: includes what would take too long in continuous integration. */
export function isThorough(): boolean {
  return process.env.OPENCLAW_MIGCHECK_REAL_ALL === '1';
}

export function isControl(release: Release): boolean {
  return CONTROL_RELEASES.some((control) => control === release);
}

function keptDir(): string {
  return join(cacheRoot(), 'stage');
}

/** The release whose installs outlive the run, for commands that only look at copies of them. */
export function keptStage(modelUrl: string): Stage {
  mkdirSync(join(keptDir(), 'installs'), { recursive: true });
  return { scratch: keptDir(), modelUrl };
}

/** True where such an install exists, so that nothing has to be made. */
export function isKept(release: Release): boolean {
  return existsSync(join(keptDir(), 'installs', release));
}

/** Deletes those installs, so that they are made again. */
export function forgetKept(): void {
  rmSync(keptDir(), { recursive: true, force: true });
}

function homes(stage: Stage, release: Release): string {
  return join(stage.scratch, release);
}

function clear(stage: Stage, release: Release): void {
  for (const user of ['alice', 'bob']) {
    rmSync(join(homes(stage, release), user), { recursive: true, force: true });
  }
}

/** From 2026.8.2 on, OpenClaw writes a service only for the account's real home. */
export function canInstallService(release: Release): boolean {
  return process.platform === 'linux' && release !== '2026.8.2' && release !== '2026.9.6';
}

export interface Kind {
  readonly profile?: string;
  /** With a service file that OpenClaw makes. */
  readonly daemon?: boolean;
  /** Its owner, where that is another user than the one who runs this. Needs root. */
  readonly user?: number;
}

/** The gateway takes longest and a turn half as long, so each is done only where it is needed. */
async function make(stage: Stage, home: Home, kind: Kind): Promise<void> {
  await onboard(home, { baseUrl: stage.modelUrl, daemon: kind.daemon === true });
  if (kind.daemon === true) return;
  addMemory(home);
  if (kind.profile === undefined) await withGateway(home, () => addCron(home));
  await turn(home, CONVERSATION);
}

/** A home without anything in it. */
export function emptyHome(stage: Stage, release: Release, user: 'alice' | 'bob'): Home {
  clear(stage, release);
  const dir = join(homes(stage, release), user);
  mkdirSync(dir, { recursive: true });
  return { dir, release };
}

/** Alice's install: onboarded, with memory, one cron job of hers and one conversation. */
export async function installed(stage: Stage, release: Release, kind: Kind = {}): Promise<Home> {
  const empty = emptyHome(stage, release, 'alice');
  const { profile, user } = kind;
  const home: Home = { ...empty, ...(profile && { profile }), ...(user && { user }) };
  const name = [release, profile, kind.daemon && 'daemon', user && `uid${user}`];
  const aside = join(
    stage.scratch,
    'installs',
    name.filter((part) => typeof part === 'string').join('-'),
  );
  if (!existsSync(aside)) {
    giveTo(home, home.dir);
    await make(stage, home, kind);
    execFileSync('cp', ['-a', home.dir, `${aside}.part`]);
    renameSync(`${aside}.part`, aside);
  }
  rmSync(home.dir, { recursive: true, force: true });
  execFileSync('cp', ['-a', aside, home.dir]);
  return home;
}

/**
 * The same install, moved with care to `<directory>/bob`. It is made once, and each call returns a
 * fresh copy and deletes the one before. Alice's home stays; the caller removes it when there are
 * enough copies.
 */
export function movedCopies(alice: Home, directory: string): () => Home {
  const bob = { ...alice, dir: join(directory, 'bob') };
  const aside = join(directory, 'moved');
  mkdirSync(directory, { recursive: true });
  execFileSync('cp', ['-a', alice.dir, bob.dir]);
  rewriteWell(bob, alice.dir);
  renameSync(bob.dir, aside);
  return () => {
    rmSync(bob.dir, { recursive: true, force: true });
    execFileSync('cp', ['-a', aside, bob.dir]);
    return bob;
  };
}
