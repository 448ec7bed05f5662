/** It arrived, but not completely. */
import { execFileSync } from 'node:child_process';
import { rmSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scratchPages } from '../../catalogue/databases.ts';
import { agentDatabase, cutInHalf, inState, stateDatabase } from '../../catalogue/edit.ts';
import { moveWell, rewriteWell } from '../../move.ts';
import { addCron, configPath, type Home, withGateway } from '../../openclaw.ts';
import { sqlite } from '../../sqlite.ts';
import { keepOldMachine } from '../old-machine.ts';
import { transcripts } from './transcripts.ts';
import { inFiles, jobAndTurn, onlyIn, type Trouble } from './trouble.ts';

/** Moved with care, except that this broke on the way. */
const broken =
  (breakIt: (bob: Home) => void) =>
  (alice: Home): Home => {
    const bob = moveWell(alice);
    breakIt(bob);
    return bob;
  };

/** The database alone, without the files beside it. */
function closed(database: string): string {
  for (const suffix of ['-wal', '-shm']) rmSync(`${database}${suffix}`, { force: true });
  return database;
}

/** Her cron job is new, and the gateway is running, so the job is only in the `-wal`. */
async function copyWithoutWal(alice: Home): Promise<Home> {
  sqlite(stateDatabase(alice), [{ sql: "DELETE FROM cron_jobs WHERE name = 'morning'" }]);
  const bob = { ...alice, dir: join(dirname(alice.dir), 'bob') };
  rmSync(bob.dir, { recursive: true, force: true });
  await withGateway(alice, async () => {
    await addCron(alice);
    execFileSync('cp', ['-a', alice.dir, bob.dir]);
  });
  rmSync(`${stateDatabase(bob)}-wal`);
  keepOldMachine(alice);
  rmSync(alice.dir, { recursive: true });
  // Opening the database would remove the signs that something is missing.
  rewriteWell(bob, alice.dir, ['database', 'traces']);
  return bob;
}

export const BROKEN: readonly Trouble[] = [
  {
    id: 'cut-config',
    title: '`openclaw.json` ends in the middle',
    make: broken((bob) => cutInHalf(configPath(bob))),
  },
  {
    id: 'cut-index',
    title: 'the index of the sessions ends in the middle',
    not: inFiles,
    make: broken((bob) => cutInHalf(inState(bob, 'agents/main/sessions/sessions.json'))),
  },
  {
    id: 'cut-transcript',
    title: 'the transcript ends in the middle',
    not: inFiles,
    make: broken((bob) => {
      for (const transcript of transcripts(bob)) cutInHalf(transcript);
    }),
  },
  {
    id: 'empty-database',
    title: 'the state database has 0 bytes',
    questions: jobAndTurn,
    not: onlyIn('2026.9.6'),
    make: broken((bob) => truncateSync(closed(stateDatabase(bob)), 0)),
  },
  {
    id: 'cut-database',
    title: 'the database of the agent ends in the middle',
    not: onlyIn('2026.9.6'),
    make: broken((bob) => cutInHalf(closed(agentDatabase(bob)))),
  },
  {
    id: 'corrupt-database',
    title: 'pages in the middle of the database of the agent are damaged',
    not: onlyIn('2026.9.6'),
    options: ['--deep'],
    make: broken((bob) => {
      sqlite(agentDatabase(bob), [{ sql: 'PRAGMA user_version' }]);
      scratchPages(agentDatabase(bob), 20, 20);
    }),
  },
  {
    id: 'incomplete-database',
    title: 'the gateway ran during the copy, and the `-wal` of the state database was left behind',
    questions: () => ['gateway', 'job'],
    not: onlyIn('2026.9.6'),
    startsPrograms: true,
    make: copyWithoutWal,
  },
];
