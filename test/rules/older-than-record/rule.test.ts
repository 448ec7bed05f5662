import olderThanRecord from '../../../src/rules/older-than-record/rule.ts';
import { EARLIER, LATER } from '../../../src/testing/recorded.ts';
import { type HomeTree, jsonEra, sqliteEra, tight } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const ID = 'a8404fe5-eaf9-46b8-814c-ab71a507f86a';
const FILES = jsonEra('2026.5.28');
const ROWS = sqliteEra('2026.9.6');
const AGENT = '.openclaw/agents/main/agent/openclaw-agent.sqlite';
const TRANSCRIPT = `.openclaw/agents/main/sessions/${ID}.jsonl`;
const NOTE = '.openclaw/workspace/MEMORY.md';
const SOUL = '.openclaw/workspace/SOUL.md';
const LOGIN = '.openclaw/credentials/whatsapp/default/creds.json';

function withSql(tree: HomeTree, path: string, ...more: readonly string[]): HomeTree {
  const node = tree[path];
  if (typeof node !== 'object' || !('sql' in node)) throw new Error(`${path} is no database`);
  return { ...tree, [path]: { ...node, sql: [...node.sql, ...more] } };
}

const event = (seq: number) =>
  `INSERT INTO transcript_events VALUES ('${ID}', ${seq}, '{"type":"message"}')`;
const LONG = withSql(ROWS, AGENT, event(2), event(3));

testRule(olderThanRecord, {
  silent: [
    { name: 'files, moved', install: { home: FILES, record: FILES } },
    { name: 'a conversation that went on', install: { home: LONG, record: ROWS } },
    {
      name: 'a login that was used since',
      install: {
        home: { ...FILES, [LOGIN]: { text: '{"a":1}', mode: 0o600, mtime: LATER } },
        record: { ...FILES, [LOGIN]: tight('{"a":1}') },
      },
    },
    {
      name: 'a note that was changed since',
      install: {
        home: { ...FILES, [NOTE]: { text: 'The cat is called Bea.\n', mtime: LATER } },
        record: FILES,
      },
    },
    {
      name: 'a note whose text is another at the same time: that is changed-since-record',
      install: { home: { ...FILES, [NOTE]: 'The cat is called Bea.\n' }, record: FILES },
    },
  ],
  flagged: [
    {
      name: 'rows of an older backup',
      install: { home: ROWS, record: LONG },
      findings: [
        {
          messageId: 'conversations',
          path: AGENT,
          says: '2 messages are missing at the end of 1 conversation of agent main, compared with',
        },
      ],
    },
    {
      name: 'a transcript of an older backup',
      install: {
        home: FILES,
        record: {
          ...FILES,
          [TRANSCRIPT]: `${String(FILES[TRANSCRIPT])}{"type":"message","id":"2"}\n`,
        },
      },
      findings: [{ messageId: 'conversations', path: TRANSCRIPT, says: '1 message is missing' }],
    },
    {
      name: 'a note and a login of an older backup',
      install: {
        home: {
          ...FILES,
          [NOTE]: { text: 'The cat is new.\n', mtime: EARLIER },
          [LOGIN]: { text: '{"a":1}', mode: 0o600, mtime: EARLIER },
        },
        record: { ...FILES, [LOGIN]: tight('{"a":1}') },
      },
      findings: [
        { messageId: 'logins', path: LOGIN, says: 'credentials/whatsapp/default/creds.json' },
        { messageId: 'files', severity: 'warning', path: NOTE, says: 'newer versions of 1 file' },
      ],
    },
    {
      name: 'two notes of an older backup',
      install: {
        home: {
          ...FILES,
          [NOTE]: { text: 'The cat is new.\n', mtime: EARLIER },
          [SOUL]: { text: 'Be new.\n', mtime: EARLIER },
        },
        record: FILES,
      },
      findings: [
        {
          messageId: 'files',
          severity: 'warning',
          path: NOTE,
          alsoAt: [SOUL],
          says: 'newer versions of 2 files',
        },
      ],
    },
  ],
  skipped: [{ name: 'without a record', install: { home: FILES }, reason: 'no record' }],
});
