import rule from '../../../src/rules/broken-database/rule.ts';
import { type HomeTree, jsonEra, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const AGENT = '.openclaw/agents/main/agent/openclaw-agent.sqlite';
const STATE = '.openclaw/state/openclaw.sqlite';

/** The first bytes of a database: as many pages as it says, and as many bytes as asked for. */
function database(pages: number, size: number): HomeTree[string] {
  const bytes = Buffer.alloc(size);
  bytes.write('SQLite format 3\0', 'latin1');
  bytes.writeUInt16BE(4096, 16);
  bytes.fill(2, 18, 20);
  bytes.writeUInt32BE(pages, 28);
  return { bytes, mode: 0o600 };
}

testRule(rule, {
  silent: [
    { name: 'task ledger of 2026.5.28', install: { home: jsonEra('2026.5.28') } },
    { name: 'state and agent databases of 2026.9.6', install: { home: sqliteEra('2026.9.6') } },
    { name: 'no database in 2026.1.30', install: { home: jsonEra('2026.1.30') } },
    {
      name: 'one page, the rest in the WAL',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          [AGENT]: database(1, 4096),
          [`${AGENT}-wal`]: { bytes: Buffer.alloc(20_000, 1) },
        },
      },
    },
    {
      name: 'lock databases of 0 bytes',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          '.openclaw/tmp/openclaw-0/gateway.state.lock.sqlite': { bytes: Buffer.alloc(0) },
          [`${AGENT}.generation-lock.sqlite`]: { bytes: Buffer.alloc(0) },
          '.openclaw/memory/main.sqlite.generation-lock.sqlite': { bytes: Buffer.alloc(0) },
        },
      },
    },
  ],
  flagged: [
    {
      name: 'a state database of 0 bytes',
      install: { home: { ...sqliteEra('2026.9.6'), [STATE]: { bytes: Buffer.alloc(0) } } },
      findings: [
        {
          messageId: 'empty',
          path: STATE,
          // A bare asterisk stops zsh, which looks for such files on this machine.
          command: `rsync -a --checksum old-machine:${STATE}\\* {HOME}/.openclaw/state/`,
        },
      ],
    },
    {
      name: 'an agent database of zeroes',
      install: { home: { ...sqliteEra('2026.9.6'), [AGENT]: { bytes: Buffer.alloc(8192) } } },
      findings: [{ messageId: 'no-database', path: AGENT }],
    },
    {
      name: 'one that broke off, with a WAL that is too small for the rest',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          [AGENT]: database(300, 8192),
          [`${AGENT}-wal`]: { bytes: Buffer.alloc(20_000, 1) },
        },
      },
      findings: [{ messageId: 'cut', path: AGENT }],
    },
    {
      name: 'one that broke off at a page, one that broke off within a page',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          [AGENT]: database(3, 8192),
          [STATE]: database(2, 8292),
        },
      },
      findings: [
        { messageId: 'cut', path: AGENT, says: /8192 bytes.*12288/ },
        { messageId: 'uneven', path: STATE, says: /8292/ },
      ],
    },
    {
      name: 'an empty task ledger, and an empty memory index that can be made anew',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/memory/main.sqlite': '',
          '.openclaw/tasks/runs.sqlite': '',
        },
      },
      findings: [
        { messageId: 'empty', path: '.openclaw/memory/main.sqlite', severity: 'warning' },
        { messageId: 'empty', path: '.openclaw/tasks/runs.sqlite' },
      ],
    },
  ],
  skipped: [
    {
      name: 'one that is short and has a WAL',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          [AGENT]: database(3, 8192),
          [`${AGENT}-wal`]: { bytes: Buffer.alloc(20_000, 1) },
        },
      },
      reason: /-wal may hold the rest/,
    },
  ],
});
