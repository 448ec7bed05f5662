import { expect, it } from 'vitest';
import missingSinceRecord from '../../../src/rules/missing-since-record/rule.ts';
import { LATER, recordOf } from '../../../src/testing/recorded.ts';
import {
  FAKE,
  type HomeTree,
  json,
  jsonEra,
  sqliteEra,
  systemdUnit,
  tight,
  without,
} from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const ID = 'a8404fe5-eaf9-46b8-814c-ab71a507f86a';
const FILES = jsonEra('2026.5.28');
const ROWS = sqliteEra('2026.9.6');
const AGENT = '.openclaw/agents/main/agent/openclaw-agent.sqlite';
const STATE = '.openclaw/state/openclaw.sqlite';
const TRANSCRIPT = `.openclaw/agents/main/sessions/${ID}.jsonl`;
const UNIT = '.config/systemd/user/openclaw-gateway.service';

/** The database with more statements. */
function withSql(tree: HomeTree, path: string, ...more: readonly string[]): HomeTree {
  const node = tree[path];
  if (typeof node !== 'object' || !('sql' in node)) throw new Error(`${path} is no database`);
  return { ...tree, [path]: { ...node, sql: [...node.sql, ...more] } };
}

const event = (session: string, seq: number) =>
  `INSERT INTO transcript_events VALUES ('${session}', ${seq}, '{"type":"message"}')`;
const SECOND = 'b8404fe5-eaf9-46b8-814c-ab71a507f86b';
const LONG = withSql(ROWS, AGENT, event(ID, 2), event(ID, 3), event(SECOND, 1));

const WITH_UNIT: HomeTree = {
  ...FILES,
  ...systemdUnit(),
  [UNIT]: `${systemdUnit()[UNIT]}`.replace(
    '[Install]',
    `Environment=WEATHER_KEY=${FAKE.providerKey}\n[Install]`,
  ),
};

testRule(missingSinceRecord, {
  silent: [
    { name: 'files, moved', install: { home: FILES, record: FILES } },
    { name: 'rows, moved', install: { home: ROWS, record: ROWS } },
    {
      name: 'a profile',
      install: {
        home: jsonEra('2026.5.28', { profile: 'work' }),
        record: jsonEra('2026.5.28', { profile: 'work' }),
      },
    },
    {
      name: 'what OpenClaw creates again',
      install: {
        home: without(
          FILES,
          '.openclaw/logs',
          '.openclaw/plugin-skills',
          '.openclaw/openclaw.json.last-good',
        ),
        record: FILES,
      },
    },
    {
      name: 'lock databases, which `openclaw backup create` leaves out',
      install: {
        home: ROWS,
        record: {
          ...ROWS,
          [`${AGENT}.generation-lock.sqlite`]: { bytes: Buffer.alloc(0) },
          [`${AGENT}.generation-writer.sqlite`]: { sql: [] },
          [`${AGENT}.reindex-lock.sqlite`]: { sql: [] },
        },
      },
    },
    {
      name: 'a conversation that went on, and a new one',
      install: {
        home: withSql(LONG, AGENT, event(ID, 4), event('c8404fe5-eaf9-46b8-814c-ab71a507f86c', 1)),
        record: LONG,
      },
    },
    {
      name: 'a conversation that was reset since',
      install: {
        home: {
          ...without(FILES, TRANSCRIPT),
          [`${TRANSCRIPT}.reset.2026-11-22T00-00-00.000Z`]: '{}\n',
        },
        record: FILES,
      },
    },
    {
      name: 'files that OpenClaw imported into databases',
      install: {
        home: ROWS,
        record: {
          ...without(FILES, '.openclaw/cron', '.openclaw/tasks', '.openclaw/workspace'),
          ...Object.fromEntries(Object.entries(ROWS).filter(([path]) => /workspace/.test(path))),
        },
      },
    },
    {
      name: 'a cron job that ran once',
      install: {
        home: { ...FILES, '.openclaw/cron/jobs.json': json({ version: 1, jobs: [] }) },
        record: {
          ...FILES,
          '.openclaw/cron/jobs.json': json({
            version: 1,
            jobs: [{ id: 'once', name: 'once', schedule: { kind: 'at', at: '2026-11-21' } }],
          }),
        },
      },
    },
    {
      name: 'a variable of the service that is in .env now',
      install: {
        home: { ...FILES, '.openclaw/.env': tight(`WEATHER_KEY=${FAKE.providerKey}\n`) },
        record: WITH_UNIT,
      },
    },
  ],
  flagged: [
    {
      name: 'a whole database, which is copied together with its log',
      install: {
        home: without(FILES, '.openclaw/tasks/runs.sqlite'),
        record: async () => {
          const record = await recordOf(FILES, '.openclaw');
          return { ...record, machine: { ...record.machine, home: '/home/alice' } };
        },
      },
      findings: [
        {
          messageId: 'databases',
          path: '.openclaw/tasks/runs.sqlite',
          says: 'This install lacks 1 database file that the record of 2026-11-21 lists: tasks/runs.sqlite.',
          command:
            'rsync -a old-machine:/home/alice/.openclaw/tasks/runs.sqlite\\* {HOME}/.openclaw/tasks/',
        },
      ],
    },
    {
      name: 'one note of the workspace',
      install: { home: without(FILES, '.openclaw/workspace/MEMORY.md'), record: FILES },
      findings: [
        {
          messageId: 'notes',
          severity: 'warning',
          path: '.openclaw/workspace/MEMORY.md',
          says: 'This workspace lacks 1 file that the record of 2026-11-21 lists: MEMORY.md.',
        },
      ],
    },
    {
      name: 'a directory of notes, and the history of Git, which a tar without hidden names leaves out',
      install: {
        home: without(FILES, '.openclaw/workspace/memory', '.openclaw/workspace/.git'),
        record: FILES,
      },
      findings: [
        {
          messageId: 'notes',
          severity: 'warning',
          path: '.openclaw/workspace/.git',
          alsoAt: ['.openclaw/workspace/memory'],
          says: '.git and memory/ (1 file)',
        },
      ],
    },
    {
      name: 'a workspace',
      install: { home: without(FILES, '.openclaw/workspace'), record: FILES },
      findings: [
        {
          messageId: 'workspace',
          path: '.openclaw/workspace',
          says: 'The workspace of agent main is missing. It had 9 files',
        },
      ],
    },
    {
      name: 'a login',
      install: {
        home: FILES,
        record: { ...FILES, '.openclaw/credentials/telegram-pairing.json': tight('{"a":1}') },
      },
      findings: [
        {
          messageId: 'logins',
          path: '.openclaw/credentials',
          says: 'This install lacks 1 login file that',
        },
      ],
    },
    {
      name: 'most keys of a WhatsApp login, whose names are telephone numbers',
      install: {
        home: {
          ...FILES,
          '.openclaw/credentials/whatsapp/default/creds.json': tight('{"me":1}'),
          '.openclaw/credentials/whatsapp/default/session-4915112345671.json': tight('{}'),
        },
        record: {
          ...FILES,
          '.openclaw/credentials/whatsapp/default/creds.json': tight('{"me":1}'),
          '.openclaw/credentials/whatsapp/default/session-4915112345671.json': tight('{}'),
          '.openclaw/credentials/whatsapp/default/session-4915112345672.json': tight('{}'),
          '.openclaw/credentials/whatsapp/default/session-4915112345673.json': tight('{}'),
        },
        secrets: ['4915112345671', '4915112345672'],
      },
      findings: [
        {
          messageId: 'logins',
          path: '.openclaw/credentials/whatsapp/default',
          says: '2 login files',
        },
      ],
    },
    {
      name: 'a plugin',
      install: {
        home: FILES,
        record: { ...FILES, '.openclaw/extensions/tides/index.js': 'export {};\n' },
      },
      findings: [
        {
          messageId: 'plugins',
          severity: 'warning',
          path: '.openclaw/extensions',
          says: 'extensions/ (1 file)',
        },
      ],
    },
    {
      name: 'a script that somebody put into the state directory',
      install: { home: FILES, record: { ...FILES, '.openclaw/bin/tides.sh': 'echo low\n' } },
      findings: [
        { messageId: 'files', severity: 'warning', path: '.openclaw/bin', says: 'bin/ (1 file)' },
      ],
    },
    {
      name: 'a transcript',
      install: { home: without(FILES, TRANSCRIPT), record: FILES },
      findings: [
        {
          messageId: 'conversations',
          path: '.openclaw/agents/main',
          says: '1 of 1 conversation that the record of 2026-11-21 counts for agent main did not arrive',
        },
      ],
    },
    {
      name: 'a conversation in the database',
      install: { home: ROWS, record: withSql(ROWS, AGENT, event(SECOND, 1)) },
      findings: [
        {
          messageId: 'conversations',
          path: AGENT,
          says: '1 of 2 conversations that the record of 2026-11-21 counts for agent main did not',
        },
      ],
    },
    {
      name: 'a row in the middle, in a conversation that went on',
      install: {
        home: withSql(
          LONG,
          AGENT,
          event(ID, 4),
          `DELETE FROM transcript_events WHERE session_id = '${ID}' AND seq = 2`,
        ),
        record: LONG,
      },
      findings: [{ messageId: 'messages', path: AGENT, says: 'lack 1 message that' }],
    },
    {
      name: 'a cron job',
      install: {
        home: withSql(ROWS, STATE, "DELETE FROM cron_jobs WHERE job_id = 'j1'"),
        record: ROWS,
      },
      findings: [
        {
          messageId: 'jobs',
          path: STATE,
          says: '1 of 1 cron job that the record of 2026-11-21 counts did not arrive',
        },
      ],
    },
    {
      name: 'the identity of the device',
      install: { home: withSql(ROWS, STATE, 'DELETE FROM device_identities'), record: ROWS },
      findings: [
        {
          messageId: 'rows',
          severity: 'warning',
          path: STATE,
          says: 'Some device identities are missing: the record of 2026-11-21 counts 1, but this install has 0',
        },
      ],
    },
    {
      name: 'a variable that only the service of the old machine set',
      install: { home: FILES, record: WITH_UNIT },
      findings: [
        {
          messageId: 'variables',
          severity: 'warning',
          path: '.openclaw/.env',
          says: 'set WEATHER_KEY.',
        },
      ],
    },
  ],
  skipped: [
    { name: 'without a record', install: { home: FILES }, reason: 'no record to compare with' },
    {
      name: 'a database that is damaged',
      install: {
        home: { ...ROWS, [AGENT]: { text: 'no database', mode: 0o600, mtime: LATER } },
        record: ROWS,
      },
      reason: 'not a readable database',
    },
  ],
});

it.each(['conversations', 'messages', 'jobs', 'rows'] as const)(
  'no command copies over what is here: %s',
  (id) => {
    const message = missingSinceRecord.messages[id];
    expect(message).not.toHaveProperty('commands');
    expect(message.remedy).toContain('Stop the gateway on both machines');
  },
);
