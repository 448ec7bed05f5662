/** The built command line, in a process of its own, as a user starts it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeBin } from './cache.ts';

export interface ReportedFinding {
  readonly ruleId: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly path: string;
  readonly line: number | null;
  readonly message: string;
  readonly remedy: { readonly text: string; readonly commands: readonly string[] };
}

export interface ReportedRule {
  readonly id: string;
  readonly status: string;
  readonly reason: string | null;
}

export interface JsonReport {
  readonly findings: readonly ReportedFinding[];
  readonly rules: readonly ReportedRule[];
  /** What to do, in this order, and the rules that ask for it. */
  readonly nextSteps: readonly { readonly rules: readonly string[] }[];
}

export interface Checked {
  readonly status: number | null;
  readonly report: JsonReport;
  readonly stderr: string;
}

/**
 * Built from this tree, or the program in OPENCLAW_MIGCHECK_REAL_CLI, for instance that of a packed
 * version.
 */
export const CLI =
  process.env.OPENCLAW_MIGCHECK_REAL_CLI ??
  fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

/**
 * Without anything that could lead the check to another install, and with a Node on PATH that every
 * release accepts.
 */
function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (!/^(OPENCLAW|CLAWDBOT|MOLTBOT)_/.test(name)) env[name] = value;
  }
  return { ...env, PATH: [nodeBin(24), env.PATH].join(delimiter), NO_COLOR: '1' };
}

export function check(path: string, ...args: readonly string[]): Checked {
  if (!existsSync(CLI)) throw new Error(`${CLI} is not there: build first`);
  const done = spawnSync(process.execPath, [CLI, path, '--format', 'json', ...args], {
    cwd: join(path, '..'),
    env: environment(),
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    timeout: 60_000,
  });
  if (done.error !== undefined) throw done.error;
  let report: JsonReport;
  try {
    report = JSON.parse(done.stdout) as JsonReport;
  } catch {
    throw new Error(
      `no JSON (exit ${done.status}):\n${done.stdout.slice(0, 2000)}\n${done.stderr.slice(0, 2000)}`,
    );
  }
  return { status: done.status, report, stderr: done.stderr };
}

/** Records what an install has. @returns the exit status */
export function record(path: string, file: string): number | null {
  const args = [CLI, 'record', path, '--quiet', '--output', file];
  return spawnSync(process.execPath, args, { env: environment(), stdio: 'inherit' }).status;
}

export interface ReportedItem {
  readonly id: string;
  readonly status: 'done' | 'not done' | 'cannot tell';
  readonly detail: string;
  readonly lines: readonly string[];
  readonly command: string | null;
}

/**
 * Goes through the checklist as the user who runs the gateway of a home, with the same directory
 * for temporary files.
 */
export function verify(home: string, ...args: readonly string[]) {
  const done = spawnSync(process.execPath, [CLI, 'verify', ...args, '--json'], {
    cwd: home,
    env: { ...environment(), TMPDIR: join(home, '..', 'tmp') },
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (done.error !== undefined) throw done.error;
  const { items } = JSON.parse(done.stdout) as { readonly items: readonly ReportedItem[] };
  return { status: done.status, items };
}

/** The rules with a finding that requires action, each once, in order. */
export function faults(checked: Pick<Checked, 'report'>): readonly string[] {
  const ids = checked.report.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ ruleId }) => ruleId);
  return [...new Set(ids)].sort();
}
