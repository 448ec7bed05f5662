import orphanedCronJobs from '../../../src/rules/orphaned-cron-jobs/rule.ts';
import {
  type HomeTree,
  json,
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

const JOBS = '.openclaw/cron/jobs.json';
const OLD_STORE = '/home/alice/.openclaw/cron/jobs.json';

interface Row {
  readonly store?: string;
  readonly id?: string;
  readonly name?: string;
  readonly updatedAt?: number;
  readonly json?: string;
}

/** The tables of 2026.6.11 with their real columns, as far as they are asked for. */
function withRuns(...rows: readonly Row[]): HomeTree {
  const values = rows.map(
    ({ store = OLD_STORE, id = 'j1', name = 'morning', updatedAt = 5, json }) =>
      [
        store,
        id,
        name,
        json ?? `{"id":"${id}","name":"${name}","payload":{"message":"a private text"}}`,
        '{"lastRunAtMs":7}',
        updatedAt,
        updatedAt,
        0,
      ]
        .map((value) => (typeof value === 'number' ? value : `'${value}'`))
        .join(', '),
  );
  return {
    ...without(jsonEra('2026.6.11'), JOBS),
    [DATABASE]: {
      sql: [
        'CREATE TABLE cron_jobs (store_key TEXT, job_id TEXT, name TEXT, job_json TEXT, state_json TEXT, runtime_updated_at_ms INTEGER, updated_at INTEGER, sort_order INTEGER)',
        ...values.map((row) => `INSERT INTO cron_jobs VALUES (${row})`),
        'CREATE TABLE cron_run_logs (store_key TEXT, job_id TEXT, seq INTEGER, entry_json TEXT)',
        `INSERT INTO cron_run_logs VALUES ('${OLD_STORE}', 'j1', 2, '{"jobId":"j1","ts":9}')`,
        `INSERT INTO cron_run_logs VALUES ('${OLD_STORE}', 'j1', 1, '{"jobId":"j1","ts":8}')`,
        `INSERT INTO cron_run_logs VALUES ('${OLD_STORE}', '../../evil', 1, '{"ts":8}')`,
      ],
      mode: 0o600,
    },
  };
}

/** The file as a repair writes it. */
function written(id: string, name: string): string {
  const job = {
    id,
    name,
    payload: { message: 'a private text' },
    updatedAtMs: 5,
    state: { lastRunAtMs: 7 },
  };
  return `${JSON.stringify({ version: 1, movedFrom: OLD_STORE, jobs: [job] })}\n`;
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
    {
      name: 'a job that was imported from the file of a repair, and removed since',
      install: {
        home: { ...withRuns({}), '.openclaw/cron/jobs.json.migrated.2': written('j1', 'morning') },
      },
    },
    {
      name: 'a job that a part of OpenClaw manages',
      install: {
        home: {
          ...jsonEra('2026.6.11'),
          [DATABASE]: {
            sql: [
              'CREATE TABLE cron_jobs (store_key TEXT, job_id TEXT, name TEXT, description TEXT)',
              `INSERT INTO cron_jobs VALUES ('${OLD_STORE}', 'j1', 'Memory Dreaming Promotion', '[managed-by=memory-core.short-term-promotion] dreams')`,
            ],
          },
        },
      },
    },
    {
      name: 'jobs of the file that the configuration points to',
      install: {
        home: {
          ...withRuns({ store: '/srv/jobs.json' }),
          '.openclaw/openclaw.json': json({ cron: { store: '/srv/jobs.json' } }),
        },
      },
    },
    {
      name: 'jobs by the path that the home will have on Windows',
      install: {
        home: transitional('C:\\Users\\bob\\.openclaw\\cron\\jobs.json'),
        there: 'C:\\Users\\bob',
        platform: 'win32',
      },
    },
  ],
  flagged: [
    {
      name: '2026.6.11: schedule, state and runs come along, and a hostile id makes no path',
      install: {
        home: withRuns({}, { id: '../../evil', name: 'evil' }),
        secrets: ['a private text'],
      },
      findings: [
        {
          messageId: 'orphaned',
          path: DATABASE,
          says: '2 of 2 cron jobs',
          command: 'openclaw gateway stop',
        },
      ],
      fixed: {
        '.openclaw/cron/runs': 0o700,
        '.openclaw/cron/runs/j1.jsonl': '{"jobId":"j1","ts":8}\n{"jobId":"j1","ts":9}\n',
        [JOBS]: 0o600,
      },
    },
    {
      name: 'jobs that wait for their import',
      install: { home: { ...withRuns({}), [JOBS]: written('j1', 'morning') } },
      findings: [
        {
          messageId: 'waiting',
          severity: 'warning',
          path: JOBS,
          says: 'morning',
          command: 'openclaw doctor --fix',
          unused: ['cron jobs'],
        },
      ],
    },
    {
      name: 'another file in the way',
      install: { home: { ...withRuns({}), [JOBS]: written('j7', 'evening') } },
      findings: [{ messageId: 'blocked', path: DATABASE, unused: [] }],
    },
    {
      name: 'jobs of two homes: only those of the last one ran before the move',
      install: {
        home: withRuns(
          {},
          { store: '/home/carol/.openclaw/cron/jobs.json', id: 'j0', name: 'past', updatedAt: 4 },
        ),
      },
      findings: [
        {
          messageId: 'orphaned',
          path: DATABASE,
          says: '1 of 2 cron jobs does not run here (morning). It belongs to another state directory: /home/alice/.openclaw/',
        },
        { messageId: 'superseded', severity: 'info', path: DATABASE, says: /carol.*past/ },
      ],
      fixed: {
        '.openclaw/cron/runs': 0o700,
        '.openclaw/cron/runs/j1.jsonl': 0o600,
        [JOBS]: written('j1', 'morning'),
      },
    },
    {
      name: 'a row that cannot be read',
      install: { home: withRuns({ json: 'no json' }) },
      findings: [{ messageId: 'kept', path: DATABASE, says: 'morning' }],
    },
    {
      name: 'a row that is nested as deep as nobody has it',
      install: { home: withRuns({ json: `{"a":${'['.repeat(300)}${']'.repeat(300)}}` }) },
      findings: [{ messageId: 'kept', path: DATABASE, says: 'morning' }],
    },
    {
      name: 'another file that the configuration points to',
      install: {
        home: sqliteEra('2026.9.6', {
          home: '/home/alice',
          config: { cron: { store: '/srv/jobs.json' } },
        }),
      },
      findings: [{ messageId: 'kept', path: DATABASE }],
    },
    {
      name: '2026.9.6 under another home: the job of the user, and none of the others',
      isExample: true,
      install: { home: sqliteEra('2026.9.6', { home: '/home/alice' }) },
      findings: [
        {
          messageId: 'orphaned',
          path: DATABASE,
          says: /^The only cron job, morning, does not run here\. It belongs to another state directory: \/home\/alice\/\.openclaw\/cron\/jobs\.json\.$/,
        },
      ],
      fixed: { '.openclaw/cron': 0o700, [JOBS]: 0o600 },
    },
    {
      name: '2026.6.11 under another home',
      install: {
        home: transitional('/tmp/x/alice/.openclaw/cron/jobs.json'),
        secrets: ['a private text'],
      },
      findings: [{ messageId: 'blocked', path: DATABASE, says: 'morning' }],
    },
    {
      name: 'a file that holds only some of the jobs',
      install: {
        home: {
          ...withRuns({}, { id: 'j2', name: 'noon' }),
          [JOBS]: written('j1', 'morning'),
        },
      },
      findings: [{ messageId: 'blocked', path: DATABASE, says: '2 of 2 cron jobs do not run' }],
    },
    {
      name: 'jobs that changed at different times, and a newer one that was created here since',
      install: {
        home: withRuns(
          {},
          { id: 'j2', name: 'noon', updatedAt: 4 },
          { store: '{HOME}/.openclaw/cron/jobs.json', id: 'j3', name: 'evening', updatedAt: 9 },
        ),
      },
      findings: [
        {
          messageId: 'orphaned',
          path: DATABASE,
          says: /2 of 3 cron jobs do not run here \(morning and noon\)\. They belong/,
        },
      ],
      fixed: {
        '.openclaw/cron/runs': 0o700,
        '.openclaw/cron/runs/j1.jsonl': 0o600,
        [JOBS]: 0o600,
      },
    },
    {
      name: 'a job whose id another state directory has too, whose jobs were imported',
      install: {
        home: {
          ...withRuns({}),
          '.openclaw/cron/jobs.json.migrated.2': written('j1', 'morning').replace('alice', 'carol'),
        },
      },
      findings: [{ messageId: 'orphaned', path: DATABASE }],
      fixed: {
        '.openclaw/cron/runs': 0o700,
        '.openclaw/cron/runs/j1.jsonl': 0o600,
        [JOBS]: 0o600,
      },
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
      reason: /not a readable database/,
    },
  ],
});
