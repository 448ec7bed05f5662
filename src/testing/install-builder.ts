/** Small installs in the shape that OpenClaw leaves behind after onboarding, a conversation and a cron job. */

import { join } from 'node:path';
import type { Platform } from '../install/host/platform.ts';
import { compareReleases } from '../install/host/release.ts';
import type { Install } from '../install/install.ts';
import { openInstalls } from '../install/open.ts';
import type { KnownSource } from '../install/origin.ts';
import type { InstallRecord } from '../install/since-record.ts';
import { compareWithRecord, sourceOf } from '../record/compare.ts';
import { FAKE } from './fake-secrets.ts';
import { type HomeTree, json, tight } from './home-tree.ts';
import { recordOf } from './recorded.ts';

/** How an install differs from the usual one of its release. */
export interface Shape {
  /** `--profile`: the state directory is `.openclaw-<profile>`, and the workspace where that release puts it. */
  readonly profile?: string;
  /** Merged over the configuration, one level deep. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** The home that its own paths point to. `{HOME}` is the one that it is built in. */
  readonly home?: string;
}

const SESSION = 'a8404fe5-eaf9-46b8-814c-ab71a507f86a';
const MESSAGE = '{"type":"message","id":"1","message":{"role":"user","content":"hello"}}\n';

/** An install of a release whose sessions, auth and cron are files: up to 2026.5.28. */
export function jsonEra(release: string, shape: Shape = {}): HomeTree {
  const { profile, home = '{HOME}' } = shape;
  const dir = stateDirName(profile);
  // Up to 2026.5.28 a profile's workspace is below the default directory.
  const workspace =
    profile === undefined ? '.openclaw/workspace' : `.openclaw/workspace-${profile}`;
  const isLate = compareReleases(release, '2026.5.0') >= 0;
  const sessions = `${dir}/agents/main/sessions`;
  const secretDirectory = { directory: isLate ? 0o700 : 0o755 };
  return {
    // The gateway of 2026.5.28 leaves its state directory open; the older ones close it.
    [dir]: { directory: isLate ? 0o755 : 0o700 },
    [`${dir}/openclaw.json`]: json(configOf(release, `${home}/${workspace}`, shape)),
    ...(isLate
      ? {
          [`${dir}/openclaw.json.last-good`]: json(
            configOf(release, `${home}/${workspace}`, shape),
          ),
          [`${dir}/logs`]: { directory: 0o700 },
          [`${dir}/logs/config-audit.jsonl`]: tight('{"event":"config.write"}\n'),
          [`${dir}/tasks`]: { directory: 0o700 },
          [`${dir}/tasks/runs.sqlite`]: {
            sql: ['CREATE TABLE task_runs (id TEXT PRIMARY KEY)'],
            mode: 0o600,
            wal: true,
          },
          [`${dir}/plugin-skills/browser-automation`]: {
            link: '/opt/openclaw-package/dist/extensions/browser/skills/browser-automation',
          },
        }
      : { [`${dir}/.env`]: tight(`OPENAI_API_KEY=${FAKE.providerKey}\n`) }),
    [`${dir}/agents/main/agent`]: { directory: 0o700 },
    [`${dir}/agents/main/agent/models.json`]: json({
      providers: { local: { apiKey: FAKE.providerKey } },
    }),
    [`${sessions}/sessions.json`]: json({
      'agent:main:main': {
        sessionId: SESSION,
        updatedAt: 1,
        ...(compareReleases(release, '2026.2.0') >= 0 && {
          sessionFile: `${home}/${sessions}/${SESSION}.jsonl`,
        }),
      },
    }),
    [`${sessions}/${SESSION}.jsonl`]: `{"type":"session","version":3,"id":"${SESSION}","cwd":"${home}/${workspace}"}\n${MESSAGE}`,
    [`${dir}/cron`]: secretDirectory,
    [`${dir}/cron/jobs.json`]: json({ version: 1, jobs: [cronJob()] }, isLate ? 0o600 : 0o644),
    [`${dir}/devices/paired.json`]: json({ d1: { tokens: { operator: FAKE.deviceToken } } }),
    [`${dir}/devices/pending.json`]: tight('{}'),
    [`${dir}/identity`]: secretDirectory,
    [`${dir}/identity/device.json`]: json({ version: 1, privateKeyPem: FAKE.deviceKey }),
    [`${dir}/identity/device-auth.json`]: json({ version: 1, token: FAKE.deviceToken }),
    [`${dir}/update-check.json`]: isLate ? tight('{}') : '{}',
    ...workspaceTree(workspace),
    [`${workspace}/TOOLS.md`]: '# Tools\n',
    ...(isLate && {
      [`${workspace}/.openclaw`]: { directory: 0o700 },
      [`${workspace}/.openclaw/workspace-state.json`]: tight('{"version":1}\n'),
    }),
  };
}

/** An install of a release whose sessions, auth and cron are rows of databases: 2026.9.6 and its kind. */
export function sqliteEra(release: string, shape: Shape = {}): HomeTree {
  const { profile, home = '{HOME}' } = shape;
  const dir = stateDirName(profile);
  const agentDir = `${dir}/agents/main/agent`;
  const entries = {
    main: {
      name: 'main',
      workspace: `${home}/${dir}/workspace`,
      agentDir: `${home}/${agentDir}`,
      identity: { name: 'main' },
    },
  };
  const config = configOf(release, `${home}/${dir}/workspace`, shape, entries);
  return {
    [dir]: { directory: 0o700 },
    [`${dir}/openclaw.json`]: json(config),
    [`${dir}/openclaw.json.bak`]: json(config),
    [`${dir}/config-journal-fingerprint.key`]: { bytes: Buffer.alloc(32, 7), mode: 0o600 },
    [agentDir]: { directory: 0o700 },
    [`${agentDir}/openclaw-agent.sqlite`]: { sql: agentSchema(release), mode: 0o600, wal: true },
    [`${agentDir}/openclaw-agent.sqlite-wal`]: tight(''),
    [`${agentDir}/openclaw-agent.sqlite.reindex-lock.sqlite`]: { bytes: Buffer.alloc(0) },
    [`${dir}/agents/main/sessions`]: { directory: 0o755 },
    [`${dir}/media/outbound`]: { directory: 0o700 },
    [`${dir}/migration`]: { directory: 0o700 },
    [`${dir}/plugin-skills/canvas`]: {
      link: '/opt/openclaw-package/dist/extensions/canvas/skills/canvas',
    },
    [`${dir}/state`]: { directory: 0o700 },
    [`${dir}/state/openclaw.sqlite`]: {
      sql: stateSchema(release, `${home}/${dir}`),
      mode: 0o600,
      wal: true,
    },
    [`${dir}/state/openclaw-quarantine.sqlite`]: { sql: ['PRAGMA user_version=2'], mode: 0o600 },
    [`${dir}/tmp/agent-cli`]: { directory: 0o700 },
    [`${dir}/tmp/openclaw-0/gateway.c26a47b1.lock.sqlite`]: { bytes: Buffer.alloc(0) },
    ...workspaceTree(`${dir}/workspace`),
  };
}

/** A workspace that an agent has lived in. */
export function workspaceTree(path: string): HomeTree {
  return {
    [`${path}/.git/HEAD`]: 'ref: refs/heads/main\n',
    [`${path}/AGENTS.md`]: '# Agents\n',
    [`${path}/SOUL.md`]: '# Soul\n',
    [`${path}/IDENTITY.md`]: '# Identity\n',
    [`${path}/USER.md`]: '# User\n',
    [`${path}/MEMORY.md`]: 'The cat is called Ada.\n',
    [`${path}/memory/2026-11-20.md`]: 'Fed the cat.\n',
  };
}

/** A systemd user unit as `gateway install` writes it. */
export function systemdUnit(profile?: string, home = '{HOME}'): HomeTree {
  const name = `openclaw-gateway${profile === undefined ? '' : `-${profile}`}.service`;
  const selected =
    profile === undefined
      ? []
      : [
          `Environment=OPENCLAW_STATE_DIR=${home}/.openclaw-${profile}`,
          `Environment=OPENCLAW_CONFIG_PATH=${home}/.openclaw-${profile}/openclaw.json`,
          `Environment=OPENCLAW_PROFILE=${profile}`,
        ];
  const lines = [
    '[Unit]',
    'Description=OpenClaw Gateway',
    '[Service]',
    'ExecStart=/usr/bin/node /opt/openclaw-package/dist/index.js gateway --port 18789',
    `Environment=HOME=${home}`,
    ...selected,
    'Environment=OPENCLAW_SERVICE_MARKER=openclaw',
    '[Install]',
    'WantedBy=default.target',
  ];
  return { [`.config/systemd/user/${name}`]: `${lines.join('\n')}\n` };
}

function stateDirName(profile: string | undefined): string {
  return profile === undefined ? '.openclaw' : `.openclaw-${profile}`;
}

function configOf(
  release: string,
  workspace: string,
  { config }: Shape,
  entries?: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return {
    agents: {
      defaults: { workspace, model: { primary: 'local/m1' } },
      ...(entries && { entries }),
    },
    gateway: {
      mode: 'local',
      auth: { mode: 'token', token: FAKE.gatewayToken },
      port: 18789,
      bind: 'loopback',
    },
    models: { providers: { local: { apiKey: FAKE.providerKey, models: [{ id: 'm1' }] } } },
    wizard: { lastRunVersion: release, lastRunCommand: 'onboard', lastRunMode: 'local' },
    meta: { lastTouchedVersion: release },
    ...config,
  };
}

function cronJob(): Record<string, unknown> {
  return {
    id: '2dd0d9a4-eed4-414d-8741-fd3e9117e8f6',
    name: 'morning',
    enabled: true,
    schedule: { kind: 'cron', expr: '0 7 * * *', tz: 'Europe/Copenhagen' },
    payload: { kind: 'agentTurn', message: 'good morning' },
  };
}

/** The tables that rules ask, with the columns that they ask for. */
function stateSchema(release: string, stateDir: string): readonly string[] {
  return [
    'PRAGMA user_version=18',
    'CREATE TABLE schema_meta (meta_key TEXT PRIMARY KEY, role TEXT, schema_version INTEGER, agent_id TEXT, app_version TEXT)',
    `INSERT INTO schema_meta VALUES ('primary', 'global', 18, NULL, '${release}')`,
    'CREATE TABLE config_machine_state (state_key TEXT PRIMARY KEY, value_json TEXT NOT NULL)',
    `INSERT INTO config_machine_state VALUES ('authProfiles.store', '{"version":1,"profiles":{"local:default":{"type":"api_key","provider":"local","key":"${FAKE.providerKey}"}}}')`,
    'CREATE TABLE device_identities (identity_key TEXT PRIMARY KEY, device_id TEXT, private_key_pem TEXT)',
    `INSERT INTO device_identities VALUES ('default', 'd1', '${FAKE.deviceKey}')`,
    "CREATE TABLE cron_jobs (store_key TEXT NOT NULL, job_id TEXT NOT NULL, declaration_key TEXT, name TEXT NOT NULL, enabled INTEGER NOT NULL, payload_kind TEXT NOT NULL, job_json TEXT NOT NULL, state_json TEXT NOT NULL DEFAULT '{}', runtime_updated_at_ms INTEGER, sort_order INTEGER, updated_at INTEGER NOT NULL DEFAULT 1795848552000, PRIMARY KEY (store_key, job_id))",
    `INSERT INTO cron_jobs (store_key, job_id, declaration_key, name, enabled, payload_kind, job_json) VALUES ('${stateDir}/cron/jobs.json', 'j1', NULL, 'morning', 1, 'agentTurn', '${JSON.stringify(cronJob())}')`,
    `INSERT INTO cron_jobs (store_key, job_id, declaration_key, name, enabled, payload_kind, job_json) VALUES ('${stateDir}/cron/jobs.json', 'j2', 'heartbeat', 'heartbeat', 1, 'systemEvent', '{"schedule":{"kind":"cron","expr":"*/30 * * * *"}}')`,
    'CREATE TABLE config_health_entries (config_path TEXT PRIMARY KEY, last_known_good_json TEXT)',
    `INSERT INTO config_health_entries VALUES ('${stateDir}/openclaw.json', '{"observedAt":"2026-11-21T14:29:30.934Z"}')`,
    'CREATE TABLE agent_databases (agent_id TEXT, path TEXT, schema_version INTEGER)',
    "INSERT INTO agent_databases VALUES ('main', 'agents/main/agent/openclaw-agent.sqlite', 23)",
  ];
}

function agentSchema(release: string): readonly string[] {
  return [
    'PRAGMA user_version=23',
    'CREATE TABLE schema_meta (meta_key TEXT PRIMARY KEY, role TEXT, schema_version INTEGER, agent_id TEXT, app_version TEXT)',
    `INSERT INTO schema_meta VALUES ('primary', 'agent', 23, 'main', '${release}')`,
    'CREATE TABLE session_nodes (session_key TEXT PRIMARY KEY, current_session_id TEXT, entry_json TEXT)',
    `INSERT INTO session_nodes VALUES ('agent:main:main', '${SESSION}', '{}')`,
    'CREATE TABLE transcript_events (session_id TEXT, seq INTEGER, event_json TEXT, PRIMARY KEY (session_id, seq))',
    `INSERT INTO transcript_events VALUES ('${SESSION}', 1, '{"type":"message"}')`,
    'CREATE TABLE auth_profile_store (store_key TEXT PRIMARY KEY, store_json TEXT)',
  ];
}

/** How a test asks for an install. */
export interface InstallCase {
  /** Its files. `etc/systemd/system` and `etc/passwd` in it are those of this machine. */
  readonly home: HomeTree;
  /** What the check is pointed at, relative to the home; by default the first state directory of the tree. */
  readonly path?: string;
  /** The home's own name. */
  readonly homeName?: string;
  /** Who owns all of it, where the tests run as root. */
  readonly owner?: number;
  /** `--home`, `--user`, `--platform`, `--openclaw`; the release defaults to the one that wrote the install. */
  readonly there?: string;
  readonly user?: string;
  readonly platform?: Platform;
  readonly openclaw?: string;
  /** `--workspace`, relative to the home. */
  readonly workspaces?: readonly string[];
  /** The addresses of this machine (`192.168.1.5/24`); by default its own. */
  readonly addresses?: readonly string[];
  /** Variables of the user who runs the check, with the home as `{HOME}`; by default not even PATH. */
  readonly env?: Readonly<Record<string, string>>;
  /** More strings that must never be printed. All of them fake. */
  readonly secrets?: readonly string[];
  /** `--source-home`, `--source-platform`. */
  readonly source?: KnownSource;
  /** The home on the old machine that the record is of, or the record. Its files and those of `home` have the same times. */
  readonly record?: HomeTree | ((tree: HomeTree) => Promise<InstallRecord>);
}

/** Opens the one install of a built home, as the command line would. */
export async function openCase(home: string, wanted: InstallCase): Promise<Install> {
  const path = join(home, wanted.path ?? defaultPath(wanted.home));
  const installs = openInstalls({
    path,
    ...(wanted.there !== undefined && { home: wanted.there }),
    ...(wanted.user !== undefined && { user: wanted.user }),
    ...(wanted.platform !== undefined && { platform: wanted.platform }),
    ...(wanted.openclaw !== undefined && { openclaw: wanted.openclaw }),
    ...(wanted.addresses !== undefined && { addresses: wanted.addresses }),
    workspaces: (wanted.workspaces ?? []).map((workspace) => join(home, workspace)),
    system: {
      units: ['etc', 'run', 'usr/lib'].map((place) => join(home, place, 'systemd/system')),
      passwd: join(home, 'etc/passwd'),
    },
    env: { HOME: home, PATH: '', ...filledIn(wanted.env, home) },
    cwd: home,
    ...(wanted.source && { source: wanted.source }),
    ...(wanted.record && (await comparing(wanted.record, wanted))),
  });
  const [install, ...more] = installs;
  if (install === undefined || more.length > 0)
    throw new Error(`${installs.length} installs at ${path}, not one`);
  return install;
}

async function comparing(from: NonNullable<InstallCase['record']>, { home, path }: InstallCase) {
  const record =
    typeof from === 'function' ? await from(home) : await recordOf(from, path ?? defaultPath(from));
  return {
    source: sourceOf(record),
    compare: (install: Install) => compareWithRecord(install, record, async () => {}),
  };
}

function filledIn(env: InstallCase['env'] = {}, home: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, value.replaceAll('{HOME}', home)]),
  );
}

function defaultPath(tree: HomeTree): string {
  const config = Object.keys(tree).find((name) => /^\.openclaw[^/]*\/openclaw\.json$/.test(name));
  return config?.split('/', 1)[0] ?? '.openclaw';
}
