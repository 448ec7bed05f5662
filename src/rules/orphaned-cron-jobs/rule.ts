import { posix } from 'node:path';
import { findCronJobs } from '../../install/databases/cron-jobs.ts';
import { groupBy } from '../../install/files/group-by.ts';
import { realOrSame } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import { isUnderFormerName } from '../../install/state/former-name.ts';
import { ownDirectory } from '../../install/state/selection.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';

/**
 * From the rows of the other store to the file that releases before 2026.6 kept them in. The product's own
 * jobs stay out, a file that is there is asked about, and where it fails (node:sqlite needs the
 * Node that the product needs) it leaves no empty one, which would read as no jobs.
 */
const EXPORT = [
  '(umask 077; mkdir -p {directory};',
  `node --no-warnings -p "new (process.getBuiltinModule('node:sqlite').DatabaseSync)(process.argv[1], { readOnly: true })`,
  `.prepare(\\"SELECT json_object('version', 1, 'jobs', json_group_array(json(job_json))) AS jobs`,
  `FROM cron_jobs WHERE store_key = ? AND job_json->>'declarationKey' IS NULL\\").get(process.argv[2]).jobs"`,
  '{database} {store} > {file}.new && mv -i {file}.new {file})',
].join(' ');

export default defineRule({
  id: 'orphaned-cron-jobs',
  group: 'paths',
  severity: 'error',
  writesTargetPaths: true,
  title: "The user's cron jobs belong to another state directory",
  breaks: ['cron'],
  why: 'From 2026.6 on each cron job in the database carries the absolute path of the state directory that it was made in. Under another home the gateway does not see it: what ran every morning does not run any more, and nothing says so.',
  sources: [
    'OpenClaw 2026.6.11, 2026.7.1, 2026.8.2, 2026.9.6: after a move `openclaw cron list` is empty of them; `openclaw doctor --fix` is silent and leaves them (seen)',
    'OpenClaw 2026.6.11, 2026.8.2, 2026.9.6: a start imports cron/jobs.json with what the rows hold: schedule, text and delivery; so does `openclaw doctor` before it (seen)',
    'OpenClaw 2026.6.1: no start imports it; 2026.8.1 and 2026.9.4: no start once one has succeeded in the new home; `openclaw doctor --fix` does (seen)',
  ],
  releases: '2026.6 and later',
  silent: [
    "jobs of this state directory, by its path on the host, by its name through a link, or by its link's target",
    'a job that is in the store of this state directory as well, as after the remedy',
    'jobs of the name that the state directory had before it was renamed: that is profile-mismatch',
    "the product's own jobs, which it makes anew",
    'a database that holds no jobs',
  ],
  messages: {
    orphaned: {
      text: 'Cron jobs of the user ({count} of {total}) belong to {store} and will not run here: {names}.',
      remedy:
        'With the gateway stopped, write the jobs to cron/jobs.json, where earlier releases kept them. `openclaw doctor --fix` imports that file, wholly, and puts it aside; `openclaw cron list` then shows them. The old rows stay in the database and do nothing.',
      commands: ['openclaw gateway stop', EXPORT, 'openclaw doctor --fix'],
    },
  },
  *check(install) {
    const database = install.databases.find(({ role }) => role === 'state');
    if (!database) return;
    const jobs = findCronJobs(database);
    const own = ownStoreKeys(install);
    const here = new Set(jobs.filter(({ storeKey }) => own.has(storeKey)).map(({ id }) => id));
    const orphaned = jobs.filter(
      ({ storeKey, id }) =>
        !own.has(storeKey) && !here.has(id) && !isUnderFormerName(storeKey, install),
    );
    for (const [store, orphans] of groupBy(orphaned, ({ storeKey }) => storeKey)) {
      yield {
        messageId: 'orphaned',
        data: {
          count: orphans.length,
          total: jobs.length,
          store,
          names: listNames(orphans.map(({ name }) => name)),
          database: install.there(database.path),
          directory: install.there(install.at('cron')),
          file: install.there(install.at('cron/jobs.json')),
        },
        at: { path: database.path },
      };
    }
  },
});

/** Under every spelling that the gateway may have for this directory. */
function ownStoreKeys(install: Install): Set<string> {
  const named = ownDirectory(install)?.path ?? install.stateDir;
  const directories = [install.stateDir, named, realOrSame(named)];
  const configured = install.config.getString('cron', 'store');
  const spellings = directories.flatMap((path) => [path, install.there(path)]);
  return new Set([
    ...spellings.map((path) => posix.join(path.replaceAll('\\', '/'), 'cron/jobs.json')),
    ...spellings.map((path) => `${path}\\cron\\jobs.json`),
    ...(configured === undefined ? [] : [configured]),
  ]);
}
