/** One release: it is onboarded, used, checked, moved, repaired, and used again. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { product, type Release } from '../cache.ts';
import type { JsonReport } from '../check.ts';
import { CONVERSATION } from '../fake-model.ts';
import {
  addCron,
  addMemory,
  child,
  editConfig,
  giveTo,
  type Home,
  onboard,
  turn,
  withGateway,
} from '../openclaw.ts';
import { look } from '../rescue/look.ts';
import { migcheck, type Options, repair } from '../rescue/repair.ts';
import { seenInWords, works } from '../rescue/words.ts';
import type { Copied, Found, ReleaseRow } from './row.ts';
import { ACCOUNTS } from './world.ts';

export const ALICE: Omit<Home, 'release'> = {
  dir: '/home/alice',
  user: ACCOUNTS.alice,
  apart: true,
};

export const BOB: Omit<Home, 'release'> = { dir: '/home/bob', user: ACCOUNTS.bob, apart: true };

/** What to measure, and where to store it. */
export interface Lab {
  readonly modelUrl: string;
  /** A directory outside the homes. */
  readonly aside: string;
}

/** An error that is caused by this machine, and not by the release. */
const SLOW =
  /time(?:d )?out|in time|gateway closed \(1000\)|exit null|to no end|heartbeat did not|lease \S+ was lost|failed to acquire .* lease/i;

/** OpenClaw misses some deadlines on a busy machine. Then the measurement starts again. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      endProcesses();
      if (tries === TRIES || !SLOW.test(String(error))) throw error;
      console.error(`too slow, try ${tries}: ${firstAndLast(error)}`);
    }
  }
}

const TRIES = 4;

export async function measureRelease(release: Release, lab: Lab): Promise<ReleaseRow> {
  const known = { release, node: nodeVersion(release) };
  const alice = { ...ALICE, release };
  try {
    await patiently(() => live(alice, lab));
  } catch (error) {
    if (SLOW.test(String(error))) throw error;
    return { ...known, cannot: firstAndLast(error) };
  }
  const stayed = found(migcheck(alice));
  const kept = keep(alice, lab);
  const moved = await measureCopy(() => copyTo({ ...BOB, release }, kept), lab);
  if (works(moved.after)) return { ...known, stayed, moved };
  const unmoved = await patiently(() => seen(copyTo(alice, kept), BOB.dir));
  return { ...known, stayed, moved: { ...moved, unmoved } };
}

/** A machine on which somebody has only onboarded. */
export async function onboardAlone(home: Home, { modelUrl }: Lab): Promise<void> {
  clearHomes();
  execFileSync('mkdir', ['-m', '750', home.dir]);
  giveTo(home, home.dir);
  await onboard(home, { baseUrl: modelUrl });
  if (FETCHES_LATER.test(home.release)) switchPluginsOff(home);
}

/**
 * These fetch dependencies of their own plugins when they load them, and this world has no network.
 */
const FETCHES_LATER = /^2026\.4\.2\d$/;

function switchPluginsOff(home: Home): void {
  editConfig(home, (config) => {
    child(config, 'plugins').enabled = false;
  });
}

/** Somebody onboards, and gets a memory, a job and a conversation. */
export async function live(home: Home, lab: Lab): Promise<void> {
  await onboardAlone(home, lab);
  addMemory(home);
  await withGateway(home, () => addCron(home));
  await turn(home, CONVERSATION);
  endProcesses();
}

/** Put a home aside: its bytes, modes and times. */
export function keep(home: Home, { aside }: Lab, name = 'kept'): string {
  const kept = join(aside, name);
  rmSync(kept, { recursive: true, force: true });
  execFileSync('cp', ['-a', home.dir, kept]);
  return kept;
}

/** A machine with only this home, a plain copy of what was kept. */
export function copyTo(home: Home, kept: string): Home {
  clearHomes();
  execFileSync('cp', ['-a', kept, home.dir]);
  giveTo(home, home.dir);
  return home;
}

/**
 * What OpenClaw and migcheck do with a copy.
 * @param copy makes it again, as it arrived
 * @param options the options of each run of migcheck
 */
export async function measureCopy(
  copy: () => Home,
  lab: Lab,
  options: Options = () => [],
): Promise<Copied> {
  const before = await patiently(() => seen(copy()));
  const home = copy();
  const report = migcheck(home, options(home));
  const repaired = await repairAll(home, options);
  const left = found(migcheck(repaired.home, options(repaired.home)));
  const kept = keep(repaired.home, lab, 'repaired');
  const after = await patiently(() => seen(copyTo(repaired.home, kept)));
  const settled = found(migcheck(repaired.home, options(repaired.home)));
  const { changed, remedies, failed } = repaired;
  return {
    found: found(report),
    said: said(report),
    before,
    changed,
    remedies,
    ...(failed !== undefined && { failed }),
    left,
    after,
    settled,
  };
}

async function seen(home: Home, other = ALICE.dir): Promise<string> {
  try {
    return seenInWords(await look(home, other, ['gateway', 'job', 'turn']));
  } finally {
    endProcesses();
  }
}

interface Repair {
  readonly home: Home;
  readonly changed: number;
  readonly remedies: readonly string[];
  readonly failed?: string;
}

async function repairAll(home: Home, options: Options): Promise<Repair> {
  try {
    return await repair(home, { options, source: [], by: 'user' });
  } catch (error) {
    return { home, changed: 0, remedies: [], failed: firstAndLast(error) };
  } finally {
    endProcesses();
  }
}

function said({ findings }: JsonReport): readonly string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

function found({ findings }: JsonReport): Found {
  const of = (wanted: string): readonly string[] => [
    ...new Set(findings.filter(({ severity }) => severity === wanted).map(({ ruleId }) => ruleId)),
  ];
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

/** The version of the Node that runs a release here. */
export function nodeVersion(release: Release): string {
  const node = join(product(release).nodeBin, 'node');
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1);
}

/**
 * Keeps what Node and jiti have compiled, for each user, because otherwise every start takes
 * several times as long.
 */
const COMPILED = ['/home/tmp/node-compile-cache', '/home/tmp/jiti'];

function clearHomes(): void {
  const inTmp = existsSync('/home/tmp')
    ? readdirSync('/home/tmp').map((name) => `tmp/${name}`)
    : [];
  const others = readdirSync('/home').filter((name) => name !== 'tmp');
  for (const path of [...others, ...inTmp].map((name) => join('/home', name))) {
    if (!COMPILED.includes(path)) rmSync(path, { recursive: true, force: true });
  }
  const compiled = COMPILED.filter((path) => existsSync(path));
  if (compiled.length > 0) execFileSync('chmod', ['-R', 'a+rwX', ...compiled]);
}

/**
 * Ends what alice and bob have left running, because the next copy is on a machine where nothing
 * runs.
 */
function endProcesses(): void {
  const users = new Set<number>(Object.values(ACCOUNTS));
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (users.has(ownerOf(pid))) kill(Number(pid));
  }
}

function ownerOf(pid: string): number {
  try {
    const status = readFileSync(join('/proc', pid, 'status'), 'utf8');
    return Number(/^Uid:\t(\d+)/m.exec(status)?.[1]);
  } catch {
    return -1; // it has ended
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it has ended
  }
}

/**
 * The step that failed and its last message, short enough for a table. The rest is in the log of
 * the sweep.
 */
export function firstAndLast(error: unknown): string {
  console.error(error);
  const lines = (error instanceof Error ? error.message : String(error))
    .trim()
    .split('\n')
    .filter((line) => !/A complete log of this run|^npm error\s*$|^\s+at /.test(line));
  return [...new Set([lines[0], lines.at(-1)])].join(': ').slice(0, 300);
}
