/**
 * What a person does about a finding that `--fix` leaves: the remedy of its rule, on the real product.
 * Where the rule gives commands, they are run as it gives them.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportedFinding } from '../check.ts';
import { confined, environment, FAKE_KEY, giveTo, type Home, stateDir } from '../openclaw.ts';

/** Follow the remedy. The home as it is afterwards: another release may run it. */
type Remedy = (home: Home, finding: ReportedFinding) => Promise<Home> | Home;

/** The commands of the remedy that `wanted` matches, in a shell of the user's. */
function commands(home: Home, finding: ReportedFinding, wanted: RegExp): Home {
  const chosen = finding.remedy.commands.filter((command) => wanted.test(command));
  if (chosen.length === 0) throw new Error(`${finding.ruleId} gives no command like ${wanted}`);
  for (const command of chosen) {
    const [program, ...words] = confined(home, ['/bin/sh', '-c', command]);
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

export const REMEDIES: Readonly<Record<string, Remedy>> = {
  // A repair sees as deep as the modes let it.
  'wrong-ownership': (home, finding) => commands(home, finding, /^chmod -R u\+rwX/),
  'remote-mode-host': (home, finding) => commands(home, finding, /gateway\.mode local/),
  'missing-gateway-mode': (home, finding) => commands(home, finding, /gateway\.mode local/),
  'unmigrated-store': (home, finding) => commands(home, finding, /^cp |doctor --fix/),
  // The next start of the gateway imports what the command wrote.
  'orphaned-cron-jobs': (home, finding) => commands(home, finding, /jobs\.json/),
  'unresolved-env': (home) => {
    const file = join(stateDir(home), '.env');
    appendFileSync(file, `MODEL_KEY=${FAKE_KEY}\n`, { mode: 0o600 });
    giveTo(home, file);
    return home;
  },
  'newer-state': (home) => ({ ...home, release: '2026.9.6' }),
};
