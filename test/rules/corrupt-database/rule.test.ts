import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import rule from '../../../src/rules/corrupt-database/rule.ts';
import { createDatabase } from '../../../src/testing/database.ts';
import { jsonEra, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const STATE = '.openclaw/state/openclaw.sqlite';
const PAGE = 4096;

/** A real database with the middle of its table overwritten. */
function damaged(): Buffer {
  const directory = mkdtempSync(join(tmpdir(), 'migcheck-'));
  try {
    const path = join(directory, 'a.sqlite');
    const rows = Array.from(
      { length: 300 },
      (_, n) => `INSERT INTO t VALUES (${n}, '${'x'.repeat(200)}')`,
    );
    createDatabase(path, ['CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)', ...rows]);
    const bytes = readFileSync(path);
    bytes.fill(0xff, 3 * PAGE, 5 * PAGE);
    return bytes;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

testRule(rule, {
  silent: [
    { name: 'the task ledger of 2026.5.28', install: { home: jsonEra('2026.5.28') } },
    { name: 'the databases of 2026.9.6', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'one of 0 bytes, which another rule tells',
      install: { home: { ...sqliteEra('2026.9.6'), [STATE]: { bytes: Buffer.alloc(0) } } },
    },
  ],
  flagged: [
    {
      name: 'pages that were overwritten',
      install: { home: { ...sqliteEra('2026.9.6'), [STATE]: { bytes: damaged(), mode: 0o600 } } },
      findings: [
        {
          ...{ messageId: 'damaged', path: STATE, says: /finds 1 error / },
          // Its size and time may be those of the original.
          command: `rsync -a --checksum old-machine:${STATE}\\* {HOME}/.openclaw/state/`,
        },
      ],
    },
    {
      name: 'a memory index, which OpenClaw can rebuild',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          '.openclaw/memory/main.sqlite': { bytes: damaged(), mode: 0o600 },
        },
      },
      findings: [
        { messageId: 'damaged', severity: 'warning', path: '.openclaw/memory/main.sqlite' },
      ],
    },
    {
      name: 'rows that SQLite can read, and that break the rules of their table',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          [STATE]: {
            sql: [
              'CREATE TABLE t (a TEXT)',
              'INSERT INTO t VALUES (NULL), (NULL), (NULL)',
              'PRAGMA writable_schema = ON',
              "UPDATE sqlite_master SET sql = 'CREATE TABLE t (a TEXT NOT NULL)' WHERE name = 't'",
            ],
            mode: 0o600,
          },
        },
      },
      findings: [{ messageId: 'damaged', path: STATE, says: 'finds 3 errors' }],
    },
  ],
});
