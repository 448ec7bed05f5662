/**
 * A home that is broken in every way at once, with a made-up secret in every place where somebody
 * may keep one.
 */
import type { Canaries } from './canaries.ts';
import { type HomeTree, json, jsonEra, sqliteEra, tight } from './install-builder.ts';

const OLD = '/home/alice';
const DEBRIS = Buffer.from('\0\x05\x16\x07 made by an archiver', 'latin1');
const LONG_AGO = Date.UTC(2026, 8, 21);

/**
 * Makes secrets for values and for names. Of names, only those can be recognised that are no word
 * of any language.
 */
interface Planting {
  readonly value: (place: string) => string;
  /** @param isWord made of letters and digits only, as the name of a variable must be */
  readonly name: (place: string, isWord?: boolean) => string;
}

/** Where the sessions, cron jobs and logins are stored. */
export type Store = 'files' | 'rows';

export function plantedHome(canaries: Canaries, store: Store): HomeTree {
  const plant: Planting = {
    value: (place) => canaries.plant(place),
    name: (place, isWord) => canaries.plantName(place, isWord),
  };
  const base = store === 'files' ? jsonEra('2026.5.28', { home: OLD }) : sqliteEra('2026.9.6');
  const config = configOf(plant, store);
  return {
    ...base,
    '.openclaw/openclaw.json': tight(withComments(config, plant)),
    '.openclaw/openclaw.json.bak': json({ ...config, agents: moreAgents(plant) }),
    ...environment(plant),
    ...services(plant),
    ...repositoryOf(plant),
    ...agents(plant),
    ...(store === 'files' ? files(plant) : rows(plant)),
    ...plugins(plant),
    ...leftovers(plant),
    ...workspace(plant),
  };
}

function configOf({ value, name }: Planting, store: Store) {
  const agent = () => ({
    id: name('an agent of the configuration'),
    name: value('the name of an agent'),
    workspace: `${OLD}/.openclaw/${name('a workspace')}`,
    agentDir: `${OLD}/.openclaw/agents/${name('an agentDir')}/agent`,
  });
  return {
    note: value('a harmless name'),
    'mot de passe': value('a foreign name'),
    пароль: value('a foreign name'),
    'pass word': [value('an array'), [value('an array'), { deep: value('an array') }]],
    [value('a key')]: value('below a key'),
    meta: { lastTouchedVersion: store === 'files' ? '2026.5.28' : '2026.9.6' },
    agents: {
      defaults: {
        workspace: `${OLD}/.openclaw/workspace`,
        model: { primary: value('a model') },
        [value('a key')]: `${OLD}/${name('a path below a key')}`,
      },
      list: [agent(), agent()],
    },
    auth: {
      profiles: {
        [`anthropic:${name('an auth profile')}`]: {
          provider: 'anthropic',
          mode: 'api_key',
          email: value('an auth profile'),
        },
      },
    },
    bindings: [{ agentId: name('a binding'), match: { channel: value('a binding') } }],
    channels: {
      telegram: {
        enabled: true,
        botToken: value('a token'),
        accounts: {
          [name('an account')]: {
            botToken: `\${${name('a variable', true)}}`,
            tokenFile: `${OLD}/${name('a token file')}`,
          },
          other: { tokenFile: `${OLD}/${name('a token file')}`, allowFrom: [value('a person')] },
        },
      },
      [name('a channel')]: { enabled: true, token: value('a channel') },
    },
    gateway: {
      mode: 'local',
      bind: 'custom',
      customBindHost: '10.9.8.7',
      auth: { mode: 'token', token: value('the token of the gateway') },
      remote: {
        url: `wss://user:${urlSafe(value('a URL'))}@gw.example:1/x?t=${urlSafe(value('a URL'))}`,
        password: value('remote'),
      },
    },
    models: {
      providers: {
        [name('a provider')]: {
          baseUrl: `http://x:${urlSafe(value('a URL'))}@127.0.0.1:1/${name('a path of a URL')}?key=${urlSafe(value('a URL'))}`,
          apiKey: value('a provider'),
          headers: { [value('a header')]: value('a header') },
        },
      },
    },
    plugins: {
      load: { paths: [`${OLD}/${name('a plugin path')}`] },
      entries: { [name('a plugin')]: { enabled: true, config: { key: value('a plugin') } } },
    },
    skills: { load: { extraDirs: [`${OLD}/${name('a skills directory')}`] } },
    mcp: {
      servers: {
        [name('a server')]: {
          command: `${OLD}/bin/${name('a command')}`,
          args: ['-p', value('an argument'), `--token=${value('an argument')}`],
          env: { [value('a variable of a server')]: value('a variable of a server') },
        },
      },
    },
    env: { vars: { [value('a variable')]: value('a variable'), DB_PW: value('a variable') } },
    pin: Number.parseInt(value('a number').replace(/\D/g, '') || '7', 10) || 7,
  };
}

function moreAgents({ value, name }: Planting) {
  return {
    list: ['main', name('an agent of a backup'), name('an agent of a backup')].map((id) => ({
      id,
      name: value('the name of an agent of a backup'),
    })),
    [value('a key of a backup')]: value('a value of a backup'),
  };
}

/** With comments, escapes and continued strings, unlike anything a program writes. */
function withComments(config: unknown, { value }: Planting): string {
  const [first = '', ...rest] = JSON.stringify(config, null, 2).split('\n');
  const lines = rest.map((line, index) =>
    index % 7 === 0 ? `${line} // ${value('a comment')}` : line,
  );
  return [
    `/* ${value('a comment')}`,
    `   ${value('a comment')} */`,
    first,
    `  "t\\u006fken": '${value('an escaped name')}', lower: "one \\`,
    `${value('a continued string')} \\`,
    `two",`,
    ...lines,
    '',
  ].join('\n');
}

function environment({ value, name }: Planting): HomeTree {
  const lines = [
    `# ${value('a comment of .env')}`,
    `OPENAI_API_KEY=${value('.env')}`,
    `lower=${value('.env')}`,
    `export DB_PW="${value('.env')}`,
    `${value('a second line of .env')}"`,
    `${name('a name of .env', true)}=${OLD}/${name('a path of .env')}`,
    `HTTP_PROXY=http://u:${urlSafe(value('a proxy'))}@127.0.0.1:9`,
    value('a bare line of .env'),
    `OPENCLAW_GATEWAY_TOKEN=${value('.env')}`,
  ];
  return { '.openclaw/.env': `${lines.join('\n')}\n` };
}

function services({ value, name }: Planting): HomeTree {
  const unit = [
    `# ${value('a comment of a unit')}`,
    '[Unit]',
    `Description=${value('a description')}`,
    '[Service]',
    `ExecStart=${OLD}/bin/node ${OLD}/openclaw/dist/index.js gateway ${value('a bare word')} -p ${value('a short option')} --token=${value('an option')} \\`,
    `  ${value('a continued line')}`,
    `ExecStartPre=${OLD}/${name('a program')} -c "echo ${value('a command')}"`,
    `EnvironmentFile=-${OLD}/${name('an environment file')}`,
    `Environment=HOME=${OLD} "OPENCLAW_GATEWAY_TOKEN=${value('a unit')}" ${name('a variable of a unit', true)}=${value('a unit')}`,
    `Environment=${name('a variable of a unit', true)}=${OLD}/${name('a path of a unit')}`,
    `WorkingDirectory=${OLD}/${name('a working directory')}`,
    `${value('a key of a unit')}=${value('a value of a unit')}`,
    'Environment=OPENCLAW_SERVICE_MARKER=openclaw',
  ];
  const plist = [
    `<?xml version="1.0"?><!-- ${value('a comment of a plist')} -->`,
    '<plist><dict><key>Label</key><string>ai.openclaw.gateway</string><key>ProgramArguments</key><array>',
    `<string>${OLD}/bin/${name('a program of a plist')}</string><string>gateway</string><string>-p</string>`,
    `<string>${xml(value('a plist'))}</string></array><key>EnvironmentVariables</key><dict>`,
    `<key>HOME</key><string>${OLD}</string><key>OPENCLAW_GATEWAY_TOKEN</key><string>${xml(value('a plist'))}</string>`,
    `<key>${xml(name('a key of a plist'))}</key><string>${OLD}/${xml(name('a plist'))}</string></dict></dict></plist>`,
  ];
  return {
    '.config/systemd/user/openclaw-gateway.service': `${unit.join('\n')}\n`,
    '.config/systemd/user/openclaw-gateway.service.d/override.conf': `[Service]\nEnvironment="A=${value('a drop-in')}"\nExecStartPost=${OLD}/${name('a drop-in')} ${value('a drop-in')}\n`,
    'Library/LaunchAgents/ai.openclaw.gateway.plist': plist.join('\n'),
    '.openclaw/gateway.systemd.env': `OPENAI_API_KEY=${value('a file of a service')}\n${name('a file of a service', true)}=${OLD}/${name('a file of a service')}\n`,
    '.openclaw/gateway.cmd': `rem ${value('a script')}\r\nset "A=${value('a script')}"\r\nset HOME=C:\\Users\\alice\r\nnode C:\\${name('a script')}\\index.js gateway\r\n`,
  };
}

function repositoryOf({ value, name }: Planting): HomeTree {
  const config = [
    `# ${value('a comment of Git')}`,
    `[remote "${name('a remote')}"]`,
    `\turl = https://u:${urlSafe(value('a remote'))}@git.example/${name('a remote')}`,
    `[url "https://${urlSafe(value('a rewritten URL'))}@git.example/"]`,
    `\tinsteadOf = ${value('Git')}`,
    `[http]\n\textraHeader = Authorization: Basic ${Buffer.from(value('Git')).toString('base64')}`,
  ];
  return {
    '.openclaw/workspace/.git/config': `${config.join('\n')}\n`,
    '.openclaw/workspace/.git/HEAD': `ref: refs/heads/${name('a branch')}\n`,
  };
}

function agents({ value, name }: Planting): HomeTree {
  const id = name('an agent');
  const session = '22222222-2222-4222-8222-222222222222';
  return {
    [`.openclaw/agents/${id}/agent/models.json`]: `{"providers":{"x":{"apiKey":"${escaped(value('models.json'))}"}}}`,
    [`.openclaw/agents/${id}/agent/auth-profiles.json`]: json(
      { version: 1, profiles: { [name('a profile')]: { type: 'api_key', key: value('a store') } } },
      0o644,
    ),
    [`.openclaw/agents/${id}/sessions/sessions.json`]: json({
      [`agent:${id}:${name('a session')}`]: {
        sessionId: session,
        sessionFile: `${OLD}/.openclaw/agents/${id}/sessions/${name('a session file')}.jsonl`,
        label: value('a label'),
        displayName: value('a label'),
      },
      [`agent:${id}:acp:1`]: {
        sessionId: session,
        acp: {
          agent: name('an ACP agent'),
          mode: 'persistent',
          cwd: `${OLD}/${name('a directory')}`,
        },
      },
    }),
    [`.openclaw/agents/${id}/sessions/${session}.jsonl`]: `{"type":"session","version":3,"id":"${session}","cwd":"${OLD}/${escaped(name('a transcript'))}","note":"${escaped(value('a transcript'))}"}\n{"type":"message","text":"${escaped(value('a transcript'))}`,
    [`.openclaw/agents/${id}/sessions/${name('a transcript')}.jsonl.lock`]: '{"pid":4194305}',
    '.openclaw/agents/main/qmd/xdg-config/qmd/index.yml': `# ${value('QMD')}\ncollections:\n  "${escaped(name('a collection'))}":\n    path: ${OLD}/${name('a collection')}\n    pattern: "${escaped(value('QMD'))}"\n`,
  };
}

function files({ value, name }: Planting): HomeTree {
  const job = (more: object) => ({
    id: name('the id of a job'),
    name: name('a job'),
    enabled: true,
    schedule: { kind: 'cron', expr: '0 7 * * *' },
    payload: { kind: 'agentTurn', message: value('a job') },
    ...more,
  });
  return {
    '.openclaw/cron/jobs.json': json({
      version: 1,
      jobs: [job({}), job({ agentId: name('the agent of a job') })],
      [value('a key of the jobs')]: value('the jobs'),
    }),
    '.openclaw/identity/device.json': tight(`{"privateKeyPem":"${escaped(value('a device'))}`),
    '.openclaw/devices/paired.json': json({
      [name('a device')]: { tokens: { operator: value('a device') } },
    }),
    [`.openclaw/credentials/whatsapp/${name('an account of WhatsApp')}/creds.json`]: tight(
      `{"noiseKey":"${escaped(value('WhatsApp'))}`,
    ),
    [`.openclaw/delivery-queue/${name('a queued message')}.json`]: json({
      id: name('a queued message'),
      enqueuedAt: LONG_AGO,
      channel: name('a channel of a message'),
      to: value('a person'),
      payloads: [{ text: value('a message') }],
      retryCount: 0,
    }),
  };
}

function rows({ value, name }: Planting): HomeTree {
  const at = `${OLD}/.openclaw/cron/jobs.json`;
  const jobJson = JSON.stringify({
    schedule: { kind: 'cron', expr: '0 7 * * *' },
    payload: { kind: 'agentTurn', message: value('a job') },
  });
  return {
    '.openclaw/state/openclaw.sqlite': {
      sql: [
        'PRAGMA user_version=18',
        'CREATE TABLE schema_meta (meta_key TEXT PRIMARY KEY, role TEXT, schema_version INTEGER, agent_id TEXT, app_version TEXT)',
        "INSERT INTO schema_meta VALUES ('primary', 'global', 18, NULL, '2026.9.6')",
        "CREATE TABLE cron_jobs (store_key TEXT NOT NULL, job_id TEXT NOT NULL, declaration_key TEXT, name TEXT NOT NULL, enabled INTEGER NOT NULL, payload_kind TEXT NOT NULL, job_json TEXT NOT NULL, state_json TEXT NOT NULL DEFAULT '{}', runtime_updated_at_ms INTEGER, sort_order INTEGER, updated_at INTEGER NOT NULL DEFAULT 1795848552000, PRIMARY KEY (store_key, job_id))",
        `INSERT INTO cron_jobs (store_key, job_id, declaration_key, name, enabled, payload_kind, job_json) VALUES ('${at}', '${name('the id of a job')}', NULL, '${name('a job')}', 1, 'agentTurn', '${jobJson}')`,
        `INSERT INTO cron_jobs (store_key, job_id, declaration_key, name, enabled, payload_kind, job_json) VALUES ('${OLD}/${name('a store')}', '${name('the id of a job')}', NULL, '${name('a job')}', 1, 'agentTurn', '${jobJson}')`,
        'CREATE TABLE acp_sessions (session_key TEXT, agent TEXT, mode TEXT, runtime_options_json TEXT, cwd TEXT, updated_at INTEGER)',
        `INSERT INTO acp_sessions VALUES ('${name('a session')}', '${name('an ACP agent')}', 'persistent', NULL, '${OLD}/${name('a directory')}', 1)`,
        'CREATE TABLE delivery_queue_entries (queue_name TEXT, id TEXT, status TEXT, channel TEXT, retry_count INTEGER, recovery_state TEXT, enqueued_at INTEGER)',
        `INSERT INTO delivery_queue_entries VALUES ('outbound', '${name('a queued message')}', 'pending', '${name('a channel of a message')}', 0, NULL, ${LONG_AGO})`,
        'CREATE TABLE config_machine_state (state_key TEXT PRIMARY KEY, value_json TEXT NOT NULL)',
        `INSERT INTO config_machine_state VALUES ('authProfiles.store', '${JSON.stringify({ profiles: { [name('a profile')]: { key: value('a store') } } })}')`,
        'CREATE TABLE agent_databases (agent_id TEXT, path TEXT, schema_version INTEGER)',
        `INSERT INTO agent_databases VALUES ('${name('an agent of the registry')}', '${OLD}/${name('an agent of the registry')}', 23)`,
      ],
      mode: 0o644,
    },
    [`.openclaw/state/${name('a database')}.sqlite`]: value('no database'),
  };
}

function plugins({ value, name }: Planting): HomeTree {
  const [id, other] = [name('a plugin'), name('a plugin')];
  return {
    [`.openclaw/extensions/${id}/package.json`]: {
      text: JSON.stringify({
        name: value('the name of a package'),
        dependencies: {
          [name('a dependency')]: value('a version'),
          [name('a dependency')]: '1.0.0',
        },
        openclaw: { extensions: ['./index.js'] },
      }),
      mode: 0o666,
    },
    [`.openclaw/extensions/${id}/openclaw.plugin.json`]: json({
      id: name('a plugin'),
      name: value('a plugin'),
    }),
    [`.openclaw/extensions/${id}/index.js`]: { text: `// ${value('code')}\n`, mode: 0o666 },
    '.openclaw/plugins/installs.json': json({
      installRecords: {
        [other]: {
          installPath: `${OLD}/.openclaw/extensions/${other}`,
          sourcePath: `${OLD}/${name('a source')}`,
          spec: value('a record'),
        },
        [id]: {
          installPath: `${OLD}/.openclaw/extensions/${id}`,
          [value('a key')]: value('a record'),
        },
      },
    }),
  };
}

function leftovers({ value, name }: Planting): HomeTree {
  return {
    [`.openclaw-${name('a profile', true)}/openclaw.json`]: json({
      note: value('another profile'),
    }),
    [`.openclaw/._${name('debris')}`]: { bytes: DEBRIS },
    [`.openclaw/${name('a link')}`]: { link: `${OLD}/${name('a target')}` },
    [`.openclaw/${name('a link')}.md`]: { link: name('a target') },
    [`.openclaw/${name('a directory')}/${name('an open file')}.key`]: {
      text: value('a file'),
      mode: 0o666,
    },
    [`.openclaw/openclaw.json.sync-conflict-20261120-101010-${name('a conflict', true)}`]:
      value('a conflict'),
    [`.openclaw/agents/main/sessions/${name('an empty file')}.jsonl`]: '',
    [`openclaw-backup-${name('a backup')}/openclaw.json`]: json({
      gateway: { auth: { token: value('a backup') } },
    }),
    [`${name('a backup')}-openclaw-backup.tar.gz`]: value('no archive'),
  };
}

function workspace({ value, name }: Planting): HomeTree {
  return {
    '.openclaw/workspace/TOOLS.md': `# ${value('notes')}\nThe password of ${OLD}/${name('notes')} is ${value('notes')} and \`curl -u x:${value('notes')} ${OLD}/x\`.\n`,
    [`.openclaw/workspace/memory/${name('a note')}.md`]: `${value('a note')} in ${OLD}/${name('a note')}\n`,
    [`.openclaw/workspace/${name('a second name')}.md`]: { sameAs: '.openclaw/workspace/SOUL.md' },
    [`.openclaw/workspace/skills/${name('a skill')}/SKILL.md`]: `---\nname: ${value('a skill')}\n---\n${OLD}/${name('a skill')}\n`,
    '.openclaw/workspace/agents.md': value('notes'),
  };
}

function urlSafe(text: string): string {
  return encodeURIComponent(text);
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
