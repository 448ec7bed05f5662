/** The built command line as bob runs it to repair his install, and what he does about the rest. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { snapshotTree } from '../../../src/testing/snapshot.ts';
import { CLI, type JsonReport } from '../check.ts';
import { confined, environment, giveTo, type Home } from '../openclaw.ts';
import { changedFiles } from './changed-files.ts';
import { REMEDIES } from './remedies.ts';

/**
 * In the user's own environment, without a path. Root runs it for the user where only root can do
 * it.
 */
export function migcheck(
  home: Home,
  args: readonly string[] = [],
  by: 'user' | 'root' = 'user',
): JsonReport {
  // Root writes no journal where another user could have written one.
  const runs = join(dirname(home.dir), `runs-of-${by}`);
  mkdirSync(runs, { recursive: true });
  if (by === 'user') giveTo(home, runs);
  const { NODE_OPTIONS: _, ...env } = environment(home);
  const command = [process.execPath, CLI, '--format', 'json', ...args] as const;
  const [program, ...words] = by === 'user' ? confined(home, command) : command;
  const done = spawnSync(program, words, {
    cwd: home.dir,
    env: { ...env, XDG_STATE_HOME: runs, NO_COLOR: '1' },
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    timeout: 2 * 60_000,
  });
  if (done.status !== 0 && done.status !== 1)
    throw new Error(`openclaw-migcheck: exit ${done.status}\n${done.stdout}\n${done.stderr}`);
  return JSON.parse(done.stdout) as JsonReport;
}

/**
 * What was done about the findings, and the home afterwards, because another release may run it.
 */
export interface Followed {
  readonly home: Home;
  /** The rules whose remedy was followed. */
  readonly remedies: readonly string[];
}

/** The findings, in the order in which the report says to act on them. */
function inOrderToDo({ findings, nextSteps }: JsonReport): JsonReport['findings'] {
  const order = nextSteps.flatMap(({ rules }) => rules);
  const placeOf = ({ ruleId }: { readonly ruleId: string }): number =>
    order.includes(ruleId) ? order.indexOf(ruleId) : order.length;
  return [...findings].sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * Follows the remedies of what a repair has left. What two findings have in common is done once.
 * @param done what was done before, and is not repeated
 */
export async function followRemedies(
  bob: Home,
  report: JsonReport,
  done = new Set<string>(),
): Promise<Followed> {
  let home = bob;
  const remedies = new Set<string>();
  for (const finding of inOrderToDo(report)) {
    const remedy = finding.severity === 'info' ? undefined : REMEDIES[finding.ruleId];
    const what = JSON.stringify([finding.ruleId, finding.remedy.commands]);
    if (remedy === undefined || done.has(what)) continue;
    home = await remedy(home, finding);
    done.add(what);
    remedies.add(finding.ruleId);
  }
  return { home, remedies: [...remedies] };
}

/**
 * The options of each run: `--deep`; `--openclaw` with the release of a home, which a remedy may
 * change.
 */
export type Options = (home: Home) => readonly string[];

export interface RepairOptions {
  readonly options: Options;
  /** `--from` and its path, for the first run. */
  readonly source: readonly string[];
  readonly by: 'user' | 'root';
}

/** `--fix` and the remedies of what it leaves, until neither changes anything. */
export async function repair(
  bob: Home,
  { options, source, by }: RepairOptions,
): Promise<Followed & { readonly changed: number }> {
  const [done, remedies] = [new Set<string>(), new Set<string>()];
  let [home, changed] = [bob, 0];
  for (let from = source; ; from = []) {
    const untouched = snapshotTree(home.dir);
    const report = migcheck(home, ['--fix', ...options(home), ...from], by);
    const fixed = changedFiles(untouched, snapshotTree(home.dir)).length;
    const followed = await followRemedies(home, report, done);
    home = followed.home;
    changed += fixed;
    for (const rule of followed.remedies) remedies.add(rule);
    if (fixed + followed.remedies.length === 0) return { home, remedies: [...remedies], changed };
  }
}
