/**
 * What a person does about a finding that `--fix` leaves: the remedy of its rule, on the real OpenClaw.
 * Where the rule gives commands, they are run as it gives them.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { waysIn } from '../../../src/engine/alternatives.ts';
import type { Release } from '../cache.ts';
import type { ReportedFinding } from '../check.ts';
import { confined, environment, FAKE_KEY, giveTo, type Home, stateDir } from '../openclaw.ts';
import { reaching } from './old-machine.ts';

/** Follows the remedy. Returns the home afterwards, because another release may run it. */
type Remedy = (home: Home, finding: ReportedFinding) => Promise<Home> | Home;

/**
 * The commands that match `wanted`, from the remedy's first alternative with such a command, run in
 * the user's shell.
 */
function commands(home: Home, finding: ReportedFinding, wanted: RegExp): Home {
  const ways = waysIn(finding.remedy.commands);
  const chosen = ways
    .map((way) => way.filter((command) => wanted.test(command)))
    .find((way) => way.length > 0);
  if (chosen === undefined) throw new Error(`${finding.ruleId} gives no command like ${wanted}`);
  const oldHome = join(dirname(home.dir), 'alice');
  for (const command of chosen) {
    const script = `${reaching(home, oldHome)} ${command}`;
    const [program, ...words] = confined(home, ['/bin/sh', '-c', script]);
    const done = spawnSync(program, words, {
      cwd: home.dir,
      env: environment(home),
      encoding: 'utf8',
      timeout: 5 * 60_000,
    });
    if (done.status !== 0)
      throw new Error(`${command}: exit ${done.status}\n${done.stdout}\n${done.stderr}`);
  }
  return home;
}

const run =
  (wanted: RegExp): Remedy =>
  (home, finding) =>
    commands(home, finding, wanted);

const NAMED_RELEASE = /openclaw@(2026\.\S+)/;

/** From then on, the release that the remedy installs runs the home. */
function installNamed(home: Home, { remedy }: ReportedFinding): Home {
  const [, release] = NAMED_RELEASE.exec(remedy.commands.join('\n')) ?? [];
  if (release === undefined) throw new Error('the remedy mentions no release to install');
  return { ...home, release: release as Release };
}

const copyAgain = run(/^rsync /);

export const REMEDIES: Readonly<Record<string, Remedy>> = {
  // A repair only sees what the modes allow.
  'wrong-ownership': run(/^chmod -R u\+rwX/),
  'remote-mode-host': run(/gateway\.mode local/),
  'missing-gateway-mode': run(/gateway\.mode local/),
  'unmigrated-store': run(/^cp |doctor --fix/),
  // OpenClaw imports the file that the repair wrote.
  'orphaned-cron-jobs': run(/doctor --fix/),
  'unreadable-config': run(/^cp |^rsync /),
  'missing-referenced-file': run(/^rsync |^chmod /),
  'reseeded-workspace': run(/^mv /),
  'legacy-state-dir': run(/^mv /),
  'split-profile-workspace': copyAgain,
  'truncated-file': copyAgain,
  'broken-database': copyAgain,
  'corrupt-database': copyAgain,
  'incomplete-database': copyAgain,
  'profile-mismatch': (home, { remedy }) => {
    const [, profile] = /--profile (\S+) status/.exec(remedy.commands.join('\n')) ?? [];
    if (profile === undefined) throw new Error('profile-mismatch names no profile to use');
    return { ...home, profile };
  },
  'unsupported-node': ({ node: _, ...home }) => home,
  'unresolved-env': (home) => {
    const file = join(stateDir(home), '.env');
    appendFileSync(file, `MODEL_KEY=${FAKE_KEY}\n`, { mode: 0o600 });
    giveTo(home, file);
    return home;
  },
  'newer-state': installNamed,
  'mixed-era-config': (home, finding) =>
    NAMED_RELEASE.test(finding.remedy.commands.join('\n'))
      ? installNamed(home, finding)
      : commands(home, finding, /^cp |doctor --fix/),
};
