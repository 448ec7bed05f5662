import { posix } from 'node:path';
import { groupBy } from '../../engine/group-by.ts';
import type { Fix, MessageData } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import {
  CRON_FILE,
  type CronFile,
  cronFilesOf,
  findCronFiles,
} from '../../install/databases/cron-files.ts';
import { type CronJob, findCronJobs } from '../../install/databases/cron-jobs.ts';
import type { Database } from '../../install/databases/databases.ts';
import { lookAt } from '../../install/files/tree.ts';
import { realOrSame } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { isUnderFormerName } from '../../install/state/former-name.ts';
import { ownDirectory } from '../../install/state/selection.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';

const texts = ruleTexts('orphaned-cron-jobs', {
  write: 'write {count, plural, one {the cron job} other {# cron jobs}} to {file}',
});

export default defineRule({
  id: 'orphaned-cron-jobs',
  severity: 'error',
  writesTargetPaths: true,
  fixes: ['safe'],
  title: 'Your cron jobs belong to another state directory',
  breaks: ['cron'],
  why: 'From 2026.6 on each cron job in the database has the absolute path of the state directory where it was created. Under another home the gateway ignores the job: it no longer runs, and no error is shown.',
  sources: [
    'OpenClaw 2026.6.11, 2026.7.1, 2026.8.2, 2026.9.6: after a move `openclaw cron list` does not list them; `openclaw doctor --fix` is silent and leaves them (seen)',
    'OpenClaw 2026.6.11, 2026.8.2, 2026.9.6: a start imports cron/jobs.json with what the rows hold: schedule, text and delivery; so does `openclaw doctor` before it (seen)',
    'OpenClaw 2026.6.1: no start imports it; 2026.8.1 and 2026.9.4: no start once one has succeeded in the new home; `openclaw doctor --fix` does (seen)',
    'OpenClaw 2026.7.35, 2026.8.2, 2026.9.4: after the repair and `openclaw doctor --fix`, before and after a first start in the new home, each job is there once through two starts, with its id, schedule, state and whether it is on (seen)',
    'OpenClaw 2026.7.35 shows the earlier runs of these jobs, 2026.8.2 and 2026.9.4 do not (seen)',
    'OpenClaw 2026.9.6: `cron runs` shows the runs of its own store only, and imports no run that the database has (source: task_runs, detail.storeKey)',
  ],
  releases: '2026.6 and later',
  silent: [
    'jobs of this state directory, by its path on the target or through a link',
    'a job that this state directory has too, as after an import',
    'a job that was imported from the file that a repair wrote, even if you have removed the job since',
    'jobs under the former name of the state directory: that is profile-mismatch',
    "OpenClaw's own jobs, which it recreates",
    'a database without jobs',
  ],
  messages: {
    orphaned: {
      text: '{total, plural, one {The only cron job, {names}, does not run here. It belongs} other {{count} of # cron jobs {count, plural, one {does not run here ({names}). It belongs} other {do not run here ({names}). They belong}}}} to another state directory: {store}.',
      remedy:
        '[Stop the gateway.] Write the jobs to cron/jobs.json with `--fix`. Then check again to see how OpenClaw imports the file.',
      commands: ['openclaw gateway stop'],
    },
    kept: {
      text: '{total, plural, one {The only cron job, {names}, does not run here. It belongs} other {{count} of # cron jobs {count, plural, one {does not run here ({names}). It belongs} other {do not run here ({names}). They belong}}}} to another state directory: {store}.',
      remedy:
        'Create the jobs again with `openclaw cron add`. `--fix` cannot write them to cron/jobs.json, because {reason, select, store {cron.store in openclaw.json points to another file} other {their format in the database is unknown}}.',
      commands: ['openclaw cron list'],
    },
    blocked: {
      text: '{total, plural, one {The only cron job, {names}, does not run here. It belongs} other {{count} of # cron jobs {count, plural, one {does not run here ({names}). It belongs} other {do not run here ({names}). They belong}}}} to another state directory: {store}. Another cron/jobs.json is in the way.',
      remedy:
        '[Stop the gateway, then] let OpenClaw import cron/jobs.json, which moves the file away. Check again: `--fix` then writes these jobs to a new file.',
      commands: ['openclaw gateway stop', 'openclaw doctor --fix'],
      migrates: true,
    },
    waiting: {
      text: 'cron/jobs.json holds cron jobs of {store}, which do not run until OpenClaw imports the file: {names}.',
      remedy:
        '[Stop the gateway, then] let OpenClaw import the file. The jobs are listed once the gateway runs.',
      commands: [
        'openclaw gateway stop',
        'openclaw doctor --fix',
        'openclaw gateway start',
        'openclaw cron list',
      ],
      migrates: true,
    },
    superseded: {
      text: '{count, plural, one {# of {total} cron jobs belongs} other {# of {total} cron jobs belong}} to {store}, an older state directory than that of the others: {names}.',
      remedy:
        'Do nothing if you do not miss these jobs: they did not run on the old machine either. To get one back, create it again with `openclaw cron add`.',
      commands: ['openclaw cron list'],
    },
  },
  texts: texts.english,
  *check(install) {
    const database = install.databases.find(({ role }) => role === 'state');
    if (!database) return;
    const jobs = findCronJobs(database);
    const own = ownStoreKeys(install);
    const foreign = jobs.filter(({ storeKey }) => !own.has(storeKey));
    if (foreign.length === 0) return;
    const here = new Set(jobs.filter(({ storeKey }) => own.has(storeKey)).map(({ id }) => id));
    const files = findCronFiles(install);
    const orphaned = foreign.filter(
      (job) =>
        !here.has(job.id) && !isUnderFormerName(job.storeKey, install) && !wasImported(job, files),
    );
    const latest = foreign.reduce((last, { updatedAt }) => Math.max(last, updatedAt), 0);
    const found = { install, database, files, latest };
    for (const [store, orphans] of groupBy(orphaned, ({ storeKey }) => storeKey)) {
      const data = {
        count: orphans.length,
        total: jobs.length,
        store,
        names: listNames(orphans.map(({ name }) => name)),
      };
      yield verdictOn(store, orphans, data, found);
    }
  },
});

interface Found {
  readonly install: Install;
  readonly database: Database;
  readonly files: readonly CronFile[];
  /** When a job of another store last changed. */
  readonly latest: number;
}

function verdictOn(store: string, orphans: readonly CronJob[], data: MessageData, found: Found) {
  const { install, database, files, latest } = found;
  const at = { path: database.path };
  const file = files.find(({ isImported }) => !isImported);
  if (file && orphans.every(({ id }) => file.ids.has(id))) {
    const waiting = { path: install.at(CRON_FILE) };
    const how = { severity: 'warning', unused: ['cron jobs'] } as const;
    return { messageId: 'waiting' as const, ...how, data, at: waiting };
  }
  if (orphans.every(({ updatedAt }) => updatedAt < latest))
    return { messageId: 'superseded' as const, severity: 'info' as const, data, at };
  if (file) return { messageId: 'blocked' as const, data, at };
  const fix = fixOf(store, orphans, found);
  if (typeof fix !== 'string') return { messageId: 'orphaned' as const, data, at, fixes: [fix] };
  return { messageId: 'kept' as const, data: { ...data, reason: fix }, at };
}

/** The fix, or why there is no fix. */
function fixOf(
  store: string,
  orphans: readonly CronJob[],
  { install, database }: Found,
): Fix<Operation> | string {
  if (install.config.getString('cron', 'store') !== undefined) return 'store';
  const files = cronFilesOf(database, store, new Set(orphans.map(({ id }) => id)));
  if (files === undefined) return 'format';
  return {
    title: texts('write', { count: orphans.length, file: CRON_FILE }),
    safety: 'safe',
    operations: [
      ...directoriesOf([...files.keys()], install),
      ...[...files].map(([path, text]) => ({
        kind: 'create-text' as const,
        path: install.at(path),
        mode: 0o600,
        text: () => text,
      })),
    ],
  };
}

function directoriesOf(paths: readonly string[], install: Install): Operation[] {
  const { uid, gid } = lookAt(install.stateDir) ?? install.home;
  return [...new Set(paths.map((path) => posix.dirname(path)))]
    .filter((path) => lookAt(install.at(path)) === undefined)
    .map((path) => ({
      kind: 'create-directory' as const,
      path: install.at(path),
      mode: 0o700,
      owner: { uid, gid },
    }));
}

/** True for a job from the file of a repair, whatever happened to the job after that. */
function wasImported({ storeKey, id }: CronJob, files: readonly CronFile[]): boolean {
  return files.some(
    ({ isImported, movedFrom, ids }) => isImported && movedFrom === storeKey && ids.has(id),
  );
}

/** The directory's store keys in every spelling that the gateway may use. */
function ownStoreKeys(install: Install): Set<string> {
  const named = ownDirectory(install)?.path ?? install.stateDir;
  const directories = [install.stateDir, named, realOrSame(named)];
  const configured = install.config.getString('cron', 'store');
  const spellings = directories.flatMap((path) => [path, install.there(path)]);
  return new Set([
    ...spellings.map((path) => posix.join(path.replaceAll('\\', '/'), CRON_FILE)),
    ...spellings.map((path) => `${path}/${CRON_FILE}`.replaceAll('/', '\\')),
    ...(configured === undefined ? [] : [configured]),
  ]);
}
