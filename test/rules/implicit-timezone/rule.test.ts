import rule from '../../../src/rules/implicit-timezone/rule.ts';
import {
  type HomeTree,
  json,
  jsonEra,
  sqliteEra,
  systemdUnit,
  tight,
} from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const OLD = jsonEra('2026.5.28');
const NEW = sqliteEra('2026.9.6');
const JOBS = '.openclaw/cron/jobs.json';
const STATE = '.openclaw/state/openclaw.sqlite';

function job(name: string, schedule: unknown, more: object = {}): object {
  return { id: name, name, enabled: true, schedule, ...more };
}

function file(...jobs: readonly object[]): HomeTree {
  return { ...OLD, [JOBS]: json({ version: 1, jobs }) };
}

/** The database of the builder, with one more job of the user. */
function database(tree: HomeTree, schedule: object): HomeTree {
  const node = tree[STATE];
  if (typeof node !== 'object' || !('sql' in node)) throw new Error('no database to add to');
  const row = `INSERT INTO cron_jobs (store_key, job_id, declaration_key, name, enabled, payload_kind, job_json) VALUES ('{HOME}/.openclaw/cron/jobs.json', 'j9', NULL, 'evening', 1, 'agentTurn', '${JSON.stringify(job('evening', schedule))}')`;
  return { ...tree, [STATE]: { ...node, sql: [...node.sql, row] } };
}

const UNIT = '.config/systemd/user/openclaw-gateway.service';
const AT_FIRST_JOB = { path: JOBS, line: 8, column: 19, keyPath: 'jobs[0].schedule' };
const NO_ZONE = { kind: 'cron', expr: '0 7 * * *' };

testRule(rule, {
  silent: [
    { name: 'an install of the json era, whose job has a zone', install: { home: OLD } },
    {
      name: "an install of the sqlite era, where the product's own jobs have none",
      install: { home: NEW },
    },
    {
      name: 'jobs that need no zone, and one that is off',
      install: {
        home: file(
          job('often', { kind: 'every', everyMs: 60_000 }),
          job('once', { kind: 'at', at: '2026-12-24T18:00:00Z' }),
          job('off', NO_ZONE, { enabled: false }),
        ),
      },
    },
    {
      name: 'a job of an old machine in the time zone of this one',
      install: { home: file(job('m', NO_ZONE)), record: file(job('m', NO_ZONE)) },
    },
    {
      name: 'a gateway whose environment has a zone',
      install: {
        home: { ...file(job('m', NO_ZONE)), '.openclaw/.env': tight('TZ=Europe/Paris\n') },
      },
    },
  ],
  flagged: [
    {
      name: 'a job of an old machine in another time zone',
      install: { home: file(job('morning', NO_ZONE)), source: { timeZone: 'Pacific/Apia' } },
      findings: [
        {
          messageId: 'other-zone',
          severity: 'warning',
          ...AT_FIRST_JOB,
          says: 'The old machine was in Pacific/Apia, and this one is in',
          command: "openclaw cron edit morning --cron '0 7 * * *' --tz Pacific/Apia",
        },
      ],
    },
    {
      name: 'a job of an old machine whose time zone nobody knows here',
      install: { home: file(job('morning', NO_ZONE)), source: { timeZone: 'Moon/Base' } },
      findings: [{ messageId: 'zoneless', severity: 'info', ...AT_FIRST_JOB }],
    },
    {
      name: 'a job of an old machine whose service had a time zone of its own',
      install: {
        home: file(job('morning', NO_ZONE)),
        record: {
          ...file(job('morning', NO_ZONE)),
          [UNIT]: `${systemdUnit()[UNIT]}`.replace(
            '[Install]',
            'Environment=TZ=Europe/Paris\n[Install]',
          ),
        },
      },
      findings: [{ messageId: 'zoneless', severity: 'info', ...AT_FIRST_JOB }],
    },
    {
      name: 'a job in the file of an install that was not moved',
      install: {
        home: file(job('a', { ...NO_ZONE, tz: 'Europe/Paris' }), job('morning', NO_ZONE)),
      },
      findings: [
        {
          messageId: 'zoneless',
          severity: 'info',
          path: JOBS,
          line: 18,
          column: 19,
          keyPath: 'jobs[1].schedule',
          says: 'No time zone is set for 1 cron job (morning)',
        },
      ],
    },
    {
      name: 'the same in an install that came from another home',
      install: {
        home: {
          ...jsonEra('2026.5.28', { home: '/home/alice' }),
          [JOBS]: json({
            version: 1,
            jobs: [job('a', NO_ZONE), job('b', { ...NO_ZONE, tz: ' ' })],
          }),
        },
      },
      findings: [
        {
          messageId: 'zoneless',
          severity: 'warning',
          path: JOBS,
          line: 8,
          column: 19,
          keyPath: 'jobs[0].schedule',
          alsoAt: [`${JOBS}:17:19`],
          says: /for 2 cron jobs \(a and b\)/,
          command: "openclaw cron edit b --cron '0 7 * * *' --tz <zone>",
        },
      ],
    },
    {
      name: 'a job in the file that cron.store points to',
      install: {
        home: {
          ...jsonEra('2026.5.28', { config: { cron: { store: '~/jobs/mine.json' } } }),
          'jobs/mine.json': json([job('morning', NO_ZONE)]),
        },
      },
      findings: [
        {
          messageId: 'zoneless',
          severity: 'info',
          path: 'jobs/mine.json',
          line: 6,
          column: 17,
          keyPath: '[0].schedule',
        },
      ],
    },
    {
      name: 'a job in the database',
      install: { home: database(NEW, NO_ZONE) },
      findings: [
        {
          messageId: 'zoneless',
          severity: 'info',
          path: STATE,
          says: 'evening',
          command: "openclaw cron edit j9 --cron '0 7 * * *' --tz <zone>",
        },
      ],
    },
  ],
  skipped: [
    {
      name: 'a job file that is broken',
      install: { home: { ...OLD, [JOBS]: tight('{"jobs": [') } },
      reason: /the cron jobs/,
    },
  ],
});
