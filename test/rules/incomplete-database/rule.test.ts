import rule from '../../../src/rules/incomplete-database/rule.ts';
import { type HomeTree, jsonEra, sqliteEra, without } from '../../support/install-builder.ts';
import { shmOf, walOf } from '../../support/wal-files.ts';
import { testRule } from '../rule-tester.ts';

const AGENT = '.openclaw/agents/main/agent/openclaw-agent.sqlite';
const STATE = '.openclaw/state/openclaw.sqlite';
const TASKS = '.openclaw/tasks/runs.sqlite';
const PAGE = 4096;

type Node = HomeTree[string];

const wal = (...of: Parameters<typeof walOf>): Node => ({ bytes: walOf(...of), mode: 0o600 });
const shm = (...of: Parameters<typeof shmOf>): Node => ({ bytes: shmOf(...of), mode: 0o600 });

/** An index of nine changes with a wrong byte. A byte of the first header is wrong in its copy too. */
function torn(at: number): Node {
  const bytes = shmOf(9);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  if (at < 48) bytes.writeUInt8(bytes.readUInt8(at + 48) ^ 1, at + 48);
  return { bytes, mode: 0o600 };
}

/** A database, by default in WAL mode, that has only its first page. */
function onePage(version = 2): Node {
  const bytes = Buffer.alloc(PAGE);
  bytes.write('SQLite format 3\0', 'latin1');
  bytes.writeUInt16BE(PAGE, 16);
  bytes.fill(version, 18, 20);
  bytes.writeUInt32BE(1, 28);
  return { bytes, mode: 0o600 };
}

function journal(isHot: boolean): Node {
  const bytes = Buffer.alloc(512);
  if (isHot) bytes.write('d9d505f920a163d7', 'hex');
  return { bytes, mode: 0o600 };
}

const sqlite = sqliteEra('2026.9.6');
/** What is there, and never over what was moved there before. */
const ASIDE =
  '(cd {HOME}/.openclaw/state && mkdir -m 700 -- openclaw.sqlite.aside && mv -- openclaw.sqlite openclaw.sqlite-wal openclaw.sqlite-shm openclaw.sqlite.aside/)';

testRule(rule, {
  silent: [
    { name: 'no WAL after a clean stop of 2026.5.28', install: { home: jsonEra('2026.5.28') } },
    {
      name: 'the WAL that a clean stop of 2026.5.28 may leave',
      install: { home: { ...jsonEra('2026.5.28'), [TASKS]: onePage(), [`${TASKS}-wal`]: wal(80) } },
    },
    {
      name: 'what a clean stop of 2026.9.6 leaves',
      install: {
        home: {
          ...sqlite,
          [`${STATE}-wal`]: wal(4),
          [`${STATE}-shm`]: shm(4),
          [`${AGENT}-shm`]: shm(0),
          [`${AGENT}.reindex-lock.sqlite-journal`]: journal(true),
          [`${AGENT}.generation-writer.sqlite-journal`]: journal(true),
        },
      },
    },
    {
      name: 'a WAL that is in the database already, and was emptied',
      install: { home: { ...sqlite, [`${STATE}-wal`]: '', [`${STATE}-shm`]: shm(7, 7) } },
    },
    {
      name: 'a journal whose transaction was finished',
      install: { home: { ...sqlite, [`${STATE}-journal`]: journal(false) } },
    },
    {
      name: 'a memory index without its WAL, which can be made anew',
      install: { home: { ...jsonEra('2026.2.26'), '.openclaw/memory/main.sqlite': onePage() } },
    },
    {
      name: 'a database of one page that has no WAL',
      install: { home: { ...without(sqlite, `${AGENT}-wal`), [AGENT]: onePage(1) } },
    },
    ...[12, 60, 0].map((at) => ({
      name: `a -shm that is not whole, which says nothing about the WAL: byte ${at}`,
      install: { home: { ...sqlite, [`${STATE}-wal`]: wal(2), [`${STATE}-shm`]: torn(at) } },
    })),
  ],
  flagged: [
    {
      name: 'an agent database of one page, copied without its WAL',
      install: { home: { ...without(sqlite, `${AGENT}-wal`), [AGENT]: onePage() } },
      findings: [{ messageId: 'wal-left-behind', path: AGENT, says: 'one page' }],
    },
    {
      name: 'a task ledger of one page in the json era',
      install: { home: { ...jsonEra('2026.5.28'), [TASKS]: onePage() } },
      findings: [{ messageId: 'wal-left-behind', path: TASKS }],
    },
    {
      name: 'a -shm that came without its WAL',
      install: { home: { ...sqlite, [`${STATE}-shm`]: shm(0) } },
      findings: [{ messageId: 'wal-left-behind', path: STATE, says: /never exists without/ }],
    },
    {
      name: 'an emptied WAL whose -shm knows better',
      install: { home: { ...sqlite, [`${STATE}-wal`]: '', [`${STATE}-shm`]: shm(7, 2) } },
      findings: [{ messageId: 'wal-left-behind', path: STATE, says: '5 changes' }],
    },
    {
      name: 'a WAL that broke off',
      install: { home: { ...sqlite, [`${STATE}-wal`]: wal(2), [`${STATE}-shm`]: shm(9) } },
      findings: [{ messageId: 'wal-cut', path: STATE, says: '2 of the 9' }],
    },
    {
      name: 'files of two moments: the gateway ran during the copy',
      install: { home: { ...sqlite, [`${STATE}-wal`]: wal(9, 2), [`${STATE}-shm`]: shm(9, 0, 1) } },
      findings: [
        {
          messageId: 'wal-of-another',
          path: STATE,
          says: 'another time',
          command: ASIDE,
          remedy: /move the database, .* to a new directory/,
        },
      ],
    },
    {
      name: 'a WAL without header, and one of other pages',
      install: {
        home: {
          ...sqlite,
          [`${AGENT}-wal`]: { bytes: Buffer.alloc(5000) },
          [`${STATE}-wal`]: wal(1, 1, 1024),
        },
      },
      findings: [
        { messageId: 'wal-of-another', path: AGENT },
        { messageId: 'wal-of-another', path: STATE },
      ],
    },
    {
      name: 'a transaction that was never finished',
      install: { home: { ...sqlite, [`${STATE}-journal`]: journal(true) } },
      findings: [{ messageId: 'hot-journal', path: STATE, severity: 'warning' }],
    },
  ],
});
