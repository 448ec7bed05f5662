import rule from '../../../src/rules/newer-state/rule.ts';
import {
  type HomeTree,
  json,
  jsonEra,
  sqliteEra,
  systemdUnit,
  without,
} from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const AGENT = '.openclaw/agents/main/agent/openclaw-agent.sqlite';
const STATE = '.openclaw/state/openclaw.sqlite';
const SESSIONS = '.openclaw/agents/main/sessions';
const CONFIG = '.openclaw/openclaw.json';

function schema(version: number, table = 't (x)'): HomeTree[string] {
  const sql = [`PRAGMA user_version=${version}`, `CREATE TABLE ${table}`];
  return { sql, mode: 0o600, wal: true };
}

/** As in 2026.8.2. */
const PENDING_INPUTS = 'session_pending_inputs (input_id TEXT, consumed_event_id TEXT)';

/** As the doctor of 2026.8.1 leaves it. */
const BY_2026_8_1 = json({ meta: { lastTouchedVersion: '2026.8.1' } });

/** What the inventory has from databases. */
const unused = ['logins', 'conversations', 'cron jobs', 'device identity'];

/** The version's place, where it is the last key of the file. */
const touched = (line: number) => ({ line, column: 27, keyPath: 'meta.lastTouchedVersion' });

testRule(rule, {
  silent: [
    { name: '2026.1.30 run by its own release', install: { home: jsonEra('2026.1.30') } },
    { name: '2026.9.6 run by its own release', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'an old install and a new release',
      install: { home: jsonEra('2026.2.26'), openclaw: '2026.9.6' },
    },
    ...['2026.7.1', '2026.7.1-1'].map((openclaw) => ({
      name: `a correction of the same release, run by ${openclaw}`,
      install: { home: jsonEra('2026.7.1-2'), openclaw },
    })),
    {
      name: 'a database of an older schema, which is migrated',
      install: { home: { ...sqliteEra('2026.9.6'), [STATE]: schema(15) } },
    },
    {
      name: '2026.8.1 run by its own release',
      install: {
        home: {
          ...sqliteEra('2026.8.1'),
          [AGENT]: schema(19, 'session_pending_inputs (input_id TEXT)'),
          [STATE]: schema(15),
        },
      },
    },
    {
      name: 'a database of 2026.8.2 run by 2026.9.1',
      install: {
        home: {
          ...sqliteEra('2026.8.2'),
          [AGENT]: schema(19, PENDING_INPUTS),
          [STATE]: schema(15),
        },
        openclaw: '2026.9.1',
      },
    },
    {
      name: 'the first database of 2026.6.11, before its first session',
      install: { home: { ...without(jsonEra('2026.6.11'), SESSIONS), [STATE]: schema(1) } },
    },
    {
      name: '2026.9.6 run by a release that nobody knows yet',
      install: { home: sqliteEra('2026.9.6'), openclaw: '2027.1.1' },
    },
  ],
  flagged: [
    {
      name: 'a state database and an agent database beyond 2026.9.6',
      install: { home: { ...sqliteEra('2026.9.6'), [AGENT]: schema(24), [STATE]: schema(99) } },
      findings: [
        { messageId: 'newer-schema', path: AGENT, says: /schema 24.*up to 23/ },
        { messageId: 'newer-schema', path: STATE, says: /schema 99.*up to 18/, unused },
      ],
    },
    ...[
      "CREATE TABLE schema_meta (meta_key TEXT, schema_version INTEGER); INSERT INTO schema_meta VALUES ('primary', 19), ('state-migrations', 30)",
      "CREATE TABLE config_machine_state (state_key TEXT, value_json TEXT); INSERT INTO config_machine_state VALUES ('state.schema.contentVersion', '19')",
    ].map((tables) => ({
      name: `a state database that says so beside its user_version: ${tables.slice(0, 40)}`,
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          [STATE]: { sql: ['PRAGMA user_version=18', ...tables.split('; ')], mode: 0o600 },
        },
      },
      findings: [{ messageId: 'newer-schema' as const, path: STATE, says: /schema 19.*up to 18/ }],
    })),
    {
      name: '2026.9.6 on a host with 2026.8.2',
      install: { home: sqliteEra('2026.9.6'), openclaw: '2026.8.2' },
      findings: [
        { messageId: 'newer-schema', path: AGENT, says: /schema 23.*up to 19/ },
        { messageId: 'newer-schema', path: STATE },
        { messageId: 'newer-config', path: CONFIG, says: /refuses to start/, ...touched(47) },
      ],
    },
    {
      name: '2026.9.6 on a host with 2026.5.28',
      isExample: true,
      install: { home: sqliteEra('2026.9.6'), openclaw: '2026.5.28' },
      findings: [
        {
          messageId: 'newer-era',
          path: AGENT,
          command: 'npm install -g openclaw@2026.9.6',
          unused,
        },
      ],
    },
    {
      name: '2026.9.6 in a container of 2026.5.28, whose image is another release',
      install: { home: sqliteEra('2026.9.6'), there: '/home/node', openclaw: '2026.5.28' },
      findings: [
        {
          ...{ messageId: 'newer-era', path: AGENT },
          remedy: /or newer\. In a container, .*: ghcr\.io\/openclaw\/openclaw:2026\.9\.6\./,
        },
      ],
    },
    ...['2026.6.35', '2026.7.1-2', '2026.7.35'].map((openclaw) => ({
      name: `2026.9.6 on a host with ${openclaw}, which keeps sessions in files`,
      install: { home: sqliteEra('2026.9.6'), openclaw },
      findings: [{ messageId: 'newer-era' as const, path: AGENT }],
    })),
    {
      name: '2026.8.2 on a host with 2026.8.1, which has the same schemas',
      install: {
        home: { ...sqliteEra('2026.8.2'), [AGENT]: schema(19), [STATE]: schema(15) },
        openclaw: '2026.8.1',
      },
      findings: [
        {
          messageId: 'newer-config',
          path: CONFIG,
          says: /refuses to start/,
          command: 'npm install -g openclaw@2026.8.2',
          unused,
          ...touched(47),
        },
      ],
    },
    {
      name: 'a database of 2026.8.2 on a host with 2026.8.1, whose doctor wrote the configuration since',
      install: {
        home: {
          ...sqliteEra('2026.8.1'),
          [CONFIG]: BY_2026_8_1,
          [AGENT]: schema(19, PENDING_INPUTS),
          [STATE]: schema(15),
        },
        openclaw: '2026.8.1',
      },
      findings: [
        {
          messageId: 'newer-column',
          path: AGENT,
          says: /session_pending_inputs\.consumed_event_id of OpenClaw 2026\.8\.2/,
          command: 'npm install -g openclaw@2026.8.2',
          unused,
        },
      ],
    },
    {
      name: 'an old configuration beside new databases: what is installed opens the databases',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          '.openclaw/openclaw.json': json({ meta: { lastTouchedVersion: '2026.2.26' } }),
        },
        openclaw: '2026.2.26',
      },
      findings: [
        {
          messageId: 'newer-era',
          path: AGENT,
          says: /2026\.2\.26 does not support/,
          command: 'npm install -g openclaw@2026.9.6',
        },
      ],
    },
    {
      name: '2026.4.5, which has no such check, on a configuration that is newer',
      install: { home: jsonEra('2026.5.28'), openclaw: '2026.4.5' },
      findings: [{ messageId: 'newer-config', path: CONFIG, severity: 'warning', ...touched(37) }],
    },
    {
      name: 'a service of 2026.5.28 on a configuration that is newer',
      install: {
        home: { ...jsonEra('2026.5.29'), ...systemdUnit() },
        openclaw: '2026.5.28',
        platform: 'linux',
      },
      findings: [
        { messageId: 'newer-config', path: CONFIG, says: /refuses to start/, ...touched(37) },
      ],
    },
    {
      name: '2026.5.28, which nobody starts as a service, on a configuration that is newer',
      install: { home: jsonEra('2026.5.29'), openclaw: '2026.5.28' },
      findings: [
        {
          messageId: 'newer-config',
          path: CONFIG,
          severity: 'warning',
          says: /rejects the whole configuration/,
          ...touched(37),
        },
      ],
    },
    {
      name: 'a service of 2026.4.5, which has no such check',
      install: {
        home: { ...jsonEra('2026.5.28'), ...systemdUnit() },
        openclaw: '2026.4.5',
        platform: 'linux',
      },
      findings: [{ messageId: 'newer-config', path: CONFIG, severity: 'warning', ...touched(37) }],
    },
  ],
  skipped: [
    {
      name: 'a release that is not known',
      install: { home: sqliteEra('2027.2.1'), openclaw: '2027.1.1' },
      reason: /the database schemas that OpenClaw 2027\.1\.1 supports are unknown/,
    },
    {
      name: 'nothing tells the release',
      install: {
        home: { '.openclaw/openclaw.json': '{}', '.openclaw/agents/main': { directory: 0o755 } },
      },
      reason: /--openclaw/,
    },
  ],
});
