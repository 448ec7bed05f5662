import type { Variables } from './install/host/platform.ts';
import type { InstallRecord } from './install/since-record.ts';
import type { Context } from './migcheck/context.ts';
import {
  type CheckOptions,
  type FixOptions,
  NOTHING_ASKED,
  type PrepareOptions,
  type RecordOptions,
  type RunOptions,
  type VerifyOptions,
} from './migcheck/options.ts';
import { type Performed, perform } from './migcheck/perform.ts';
import { UsageError } from './migcheck/usage-error.ts';
import { NAME } from './migcheck/version.ts';
import type { Preparation } from './prepare/preparation.ts';
import type { AgeKeys, UndoOptions as RunUndoOptions, UndoResult } from './repair/index.ts';
import type { Report } from './report/report.ts';
import type { Verification } from './verify/verification.ts';

export { type Performed, perform, type UndoResult };

/** The environment to use, and where relative paths start. By default, both are those of this process. */
export interface Surroundings {
  readonly env?: Variables;
  readonly cwd?: string;
}

/** What {@link undo} may need besides the id of a repair. */
export interface UndoOptions {
  readonly env?: Variables;
  /** Open what the repair encrypted. */
  readonly keys?: AgeKeys | undefined;
  /** Called once it is known which repair will be undone, before anything is changed. */
  readonly announce?: RunUndoOptions['announce'];
}

/**
 * Checks an install, and changes nothing.
 * @example
 * const { verdict, findings } = await check({ path: '/mnt/copy/home/bob', home: '/home/bob' });
 * @throws UsageError, SettingsError, InstallNotFound where nothing could be checked; the message says why
 */
export async function check(
  options: CheckOptions = {},
  surroundings: Surroundings = {},
): Promise<Report> {
  return reportOf(options, surroundings);
}

/**
 * Repairs what can safely be repaired and checks again. `fixes` in the report says what was done. One
 * {@link undo} reverses everything.
 */
export async function fix(
  options: FixOptions = {},
  surroundings: Surroundings = {},
): Promise<Report> {
  return reportOf({ ...options, fix: true }, surroundings);
}

/**
 * Does what {@link fix} does, and restores what is missing.
 * @param backup an archive or another directory; with several, each part comes from the newest complete copy
 */
export async function restore(
  backup: string | readonly string[],
  options: FixOptions = {},
  surroundings: Surroundings = {},
): Promise<Report> {
  return reportOf({ ...options, from: [backup].flat(), fix: true }, surroundings);
}

/**
 * Writes down what an install has, without a secret and without the text of a conversation. On the new machine
 * `against` compares with it.
 * @example
 * const moved = await record({ path: '/home/alice/.openclaw' });
 * @throws UsageError, InstallNotFound
 */
export async function record(
  options: RecordOptions = {},
  { env = process.env, cwd = process.cwd() }: Surroundings = {},
): Promise<InstallRecord> {
  const { recordInstall } = await import('./migcheck/record.ts');
  return recordInstall(options, { env, cwd, program: NAME, progress: SILENT });
}

/**
 * Says what this machine needs before a copy arrives: Node, OpenClaw, an account, disk space, the time zone, what starts a
 * service, and what the copy lacks. Reads only.
 * @param source a record, a copied directory, an archive, or `user@host:path`
 * @example
 * const { status, items } = await prepare('moved.json');
 * @throws UsageError, SettingsError, InstallNotFound
 */
export async function prepare(
  source: string,
  options: PrepareOptions = {},
  { env = process.env, cwd = process.cwd() }: Surroundings = {},
): Promise<Preparation> {
  const { prepareFor } = await import('./migcheck/prepare.ts');
  return prepareFor(source, options, { env, cwd, program: NAME, progress: SILENT });
}

/**
 * Goes through the checklist at the end of a move, for an install on this machine: does the gateway answer, does a
 * service start it, are the channels, sessions, files and cron jobs here, are the backups encrypted, is the old machine's
 * gateway stopped. Connects to the port of the gateway on loopback, and over ssh to `old` where that is given. Changes
 * nothing.
 * @example
 * const { status, items } = await verify({ against: 'moved.json', oldStopped: true });
 * @throws UsageError, SettingsError, InstallNotFound
 */
export async function verify(
  options: VerifyOptions = {},
  { env = process.env, cwd = process.cwd() }: Surroundings = {},
): Promise<Verification> {
  const { verifyInstall } = await import('./migcheck/verify.ts');
  return verifyInstall(options, { env, cwd, program: NAME, progress: SILENT });
}

/**
 * Undoes a repair. A file that was changed since the repair stays as it is.
 * @param runId the repair, from `runs`; the default is the last one that is not undone
 * @throws UsageError where there is no such repair, or it cannot be undone now
 */
export async function undo(
  runId?: string,
  { env = process.env, keys, announce }: UndoOptions = {},
): Promise<UndoResult> {
  const { runsDirectory, UndoRefused, undoRun } = await import('./repair/index.ts');
  try {
    const runs = runsDirectory(env);
    return await undoRun(runId, { runs, keys, ...(announce && { announce }) });
  } catch (error) {
    if (error instanceof UndoRefused) throw new UsageError(error.reason);
    throw error;
  }
}

async function reportOf(
  options: Partial<RunOptions>,
  { env = process.env, cwd = process.cwd() }: Surroundings,
): Promise<Report> {
  const whole = { ...NOTHING_ASKED, ...options };
  return (await perform(whole, { env, cwd, program: NAME, progress: SILENT })).report;
}

const SILENT: Context['progress'] = { show() {}, clear() {} };
