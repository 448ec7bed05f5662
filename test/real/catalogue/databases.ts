/** Databases that are damaged, incomplete or in the wrong place. */
import {
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Home, stateDir } from '../openclaw.ts';
import { sqlite } from '../sqlite.ts';
import { agentDatabase, cutInHalf, inState, put, stateDatabase } from './edit.ts';
import { type Fault, faultsOf } from './fault.ts';

const PAGE = 4096;

/** Overwrites pages in the middle. Size and header stay as they are. */
export function scratchPages(file: string, first: number, count: number): void {
  const descriptor = openSync(file, 'r+');
  try {
    writeSync(descriptor, Buffer.alloc(count * PAGE, 0x5a), 0, count * PAGE, first * PAGE);
  } finally {
    closeSync(descriptor);
  }
}

/** The remains of an unfinished transaction: the journal's magic number and a page count. */
function hotJournal(): Buffer {
  const header = Buffer.alloc(512);
  Buffer.from('d9d505f920a163d7', 'hex').copy(header);
  header.writeUInt32BE(1, 8);
  header.writeUInt32BE(1, 16);
  header.writeUInt32BE(512, 20);
  header.writeUInt32BE(PAGE, 24);
  return Buffer.concat([header, Buffer.alloc(PAGE + 8, 1)]);
}

function moveIntoDropbox(home: Home): void {
  mkdirSync(join(home.dir, 'Dropbox'));
  renameSync(stateDir(home), join(home.dir, 'Dropbox', 'openclaw'));
  symlinkSync(join(home.dir, 'Dropbox', 'openclaw'), stateDir(home));
}

export const DATABASES: readonly Fault[] = [
  ...faultsOf(
    'broken-database',
    {
      title: 'the state database has 0 bytes',
      make: (home) => truncateSync(stateDatabase(home), 0),
    },
    { title: 'the state database is cut', make: (home) => cutInHalf(stateDatabase(home)) },
    {
      title: 'the database of the agent is another file',
      make: (home) => {
        rmSync(`${agentDatabase(home)}-wal`, { force: true });
        rmSync(`${agentDatabase(home)}-shm`, { force: true });
        writeFileSync(agentDatabase(home), 'Temporary Redirect\n'.repeat(4096));
      },
    },
  ),
  ...faultsOf(
    'incomplete-database',
    {
      title: 'the `-wal` of the database of the agent was left behind',
      make: (home) => {
        sqlite(agentDatabase(home), [{ sql: 'PRAGMA user_version' }]);
        put(`${agentDatabase(home)}-shm`, Buffer.alloc(32768));
      },
    },
    {
      title: 'it was copied in the middle of a transaction: a `-journal` is beside a database',
      make: (home) => put(`${stateDatabase(home)}-journal`, hotJournal()),
    },
  ),
  ...faultsOf('corrupt-database', {
    title: 'pages in the middle of a database are damaged',
    options: ['--deep'],
    make: (home) => {
      sqlite(agentDatabase(home), [{ sql: 'PRAGMA user_version' }]);
      scratchPages(agentDatabase(home), 20, 20);
    },
  }),
  ...faultsOf(
    'synced-directory',
    { title: 'the state directory is in Dropbox', make: moveIntoDropbox },
    {
      title: 'Syncthing kept two versions of the state database',
      make: (home) =>
        put(
          inState(home, 'state/openclaw.sync-conflict-20261120-101010-ABCDEFG.sqlite'),
          'SQLite format 3\0',
        ),
    },
  ),
];
