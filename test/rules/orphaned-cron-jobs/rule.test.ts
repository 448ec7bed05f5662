import orphanedCronJobs from '../../../src/rules/orphaned-cron-jobs/rule.ts';
import {
  type HomeTree,
  jsonEra,
  moved,
  sqliteEra,
  without,
} from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const DATABASE = '.openclaw/state/openclaw.sqlite';

/** The table of 2026.6.11: no `declaration_key`. */
function transitional(storeKey: string): HomeTree {
  return {
    ...jsonEra('2026.6.11'),
    [DATABASE]: {
      sql: [
        'CREATE TABLE cron_jobs (store_key TEXT, job_id TEXT, name TEXT, payload_message TEXT)',
        `INSERT INTO cron_jobs VALUES ('${storeKey}', 'j1', 'morning', 'a private text')`,
      ],
      mode: 0o600,
    },
  };
}

testRule(orphanedCronJobs, {
  silent: [
    { name: 'as the product leaves them', install: { home: sqliteEra('2026.9.6') } },
    { name: 'a json era install', install: { home: jsonEra('2026.5.28') } },
    {
      name: '2026.6.11, whose table has fewer columns',
      install: { home: transitional('{HOME}/.openclaw/cron/jobs.json') },
    },
    {
      name: 'jobs by the path that the home will have on its host',
      install: { home: transitional('/home/bob/.openclaw/cron/jobs.json'), there: '/home/bob' },
    },
    {
      name: 'a state directory on another disk, by the name of the link to it',
      install: {
        home: {
          ...Object.fromEntries(
            Object.entries(transitional('{HOME}/.openclaw/cron/jobs.json')).map(([path, node]) => [
              path.replace(/^\.openclaw/, 'disk/state'),
              node,
            ]),
          ),
          '.openclaw': { link: '{HOME}/disk/state' },
        },
        path: '.openclaw',
      },
    },
    {
      name: 'a state directory that has another name now, here and under the old home',
      install: {
        home: moved(sqliteEra('2026.9.6', { home: '/home/alice' }), '.openclaw', '.openclaw-work'),
      },
    },
    {
      name: 'jobs that the gateway has imported, as their old rows stay',
      install: {
        home: {
          ...jsonEra('2026.6.11'),
          [DATABASE]: {
            sql: [
              'CREATE TABLE cron_jobs (store_key TEXT, job_id TEXT, name TEXT)',
              "INSERT INTO cron_jobs VALUES ('/home/alice/.openclaw/cron/jobs.json', 'j1', 'morning')",
              "INSERT INTO cron_jobs VALUES ('{HOME}/.openclaw/cron/jobs.json', 'j1', 'morning')",
            ],
            mode: 0o600,
          },
        },
      },
    },
    {
      name: "the product's own jobs of the old machine",
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          [DATABASE]: {
            sql: [
              'CREATE TABLE cron_jobs (store_key TEXT, job_id TEXT, name TEXT, declaration_key TEXT)',
              "INSERT INTO cron_jobs VALUES ('/home/alice/.openclaw/cron/jobs.json', 'j2', 'heartbeat-main', 'heartbeat')",
            ],
          },
        },
      },
    },
  ],
  flagged: [
    {
      name: '2026.9.6 under another home: the job of the user, and none of the others',
      install: { home: sqliteEra('2026.9.6', { home: '/home/alice' }) },
      findings: [
        {
          messageId: 'orphaned',
          path: DATABASE,
          says: /^Cron jobs of the user \(1 of 1\) belong to \/home\/alice\/\.openclaw\/cron\/jobs\.json .*: morning\.$/,
        },
      ],
    },
    {
      name: '2026.6.11 under another home',
      install: {
        home: transitional('/tmp/x/alice/.openclaw/cron/jobs.json'),
        secrets: ['a private text'],
      },
      findings: [{ messageId: 'orphaned', path: DATABASE, says: 'morning' }],
    },
  ],
  skipped: [
    {
      name: 'a database without a byte in it',
      install: {
        home: {
          ...without(sqliteEra('2026.9.6'), DATABASE),
          [DATABASE]: { bytes: Buffer.alloc(0) },
        },
      },
      reason: /no readable database/,
    },
  ],
});
