import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../src/index.ts';
import { openInstalls } from '../../src/install/open.ts';
import { INTO_ENGLISH } from '../../src/phrases/language.ts';
import { diffSnapshots, snapshotTree } from '../../src/testing/snapshot.ts';
import type { VerifyFacts } from '../../src/verify/facts.ts';
import { service } from '../../src/verify/items/service.ts';
import { tarGz } from '../support/archives.ts';
import {
  FAKE,
  type HomeTree,
  json,
  jsonEra,
  sqliteEra,
  tight,
  without,
} from '../support/install-builder.ts';
import { type FakeGateway, gateway, listen, page } from './fake-gateway.ts';
import { ENABLED, home, itemOf, LOCK, removeHomes, unit, verifyAt } from './scene.ts';

const RELEASE = '2026.5.28';
const open: FakeGateway[] = [];
afterEach(async () => {
  removeHomes();
  for (const one of open.splice(0)) await one.close();
});

async function serve(...args: Parameters<typeof listen>): Promise<number> {
  const server = await listen(...args);
  open.push(server);
  return server.port;
}

let closed: number;
beforeAll(async () => {
  const server = await listen(page);
  closed = server.port;
  await server.close();
});

/** An install whose gateway has this port. */
function on(port: unknown, more: Readonly<Record<string, unknown>> = {}): HomeTree {
  return jsonEra(RELEASE, {
    config: {
      gateway: { mode: 'local', port, auth: { mode: 'token', token: FAKE.gatewayToken } },
      ...more,
    },
  });
}

const TELEGRAM = { channels: { telegram: { botToken: FAKE.botToken } } };

describe('the gateway', () => {
  it('is done where its health endpoint answers and it holds the lock', async () => {
    const port = await serve(gateway());
    expect(await itemOf('gateway', { ...on(port), ...LOCK })).toMatchObject({
      status: 'done',
      detail: `It answers on 127.0.0.1:${port}.`,
    });
  });

  it('is done for a release without that endpoint, by the lock', async () => {
    const port = await serve(page);
    expect(await itemOf('gateway', { ...on(port), ...LOCK })).toMatchObject({ status: 'done' });
  });

  it('is asked on the port of its service and of its environment as well', async () => {
    const port = await serve(gateway());
    const env = { '.openclaw/.env': tight(`OPENCLAW_GATEWAY_PORT=${port}\n`) };
    expect(await itemOf('gateway', { ...on(closed), ...LOCK, ...env })).toMatchObject({
      status: 'done',
    });
  });

  it('is not done where nothing listens', async () => {
    expect(await itemOf('gateway', on(closed))).toMatchObject({
      status: 'not done',
      detail: `Nothing listens on 127.0.0.1:${closed}.`,
      command: 'openclaw gateway install',
    });
    const withService = { ...on(closed), ...unit(), ...ENABLED };
    expect(await itemOf('gateway', withService)).toMatchObject({
      command: 'openclaw gateway start',
    });
  });

  it('is not done where OpenClaw is not installed, and says so first', async () => {
    const path = home(on(closed));
    const { items } = await verify({ path }, { env: { HOME: path, PATH: '' }, cwd: path });
    const of = (id: string) => items.find((item) => item.id === id);
    expect(of('gateway')).toMatchObject({
      status: 'not done',
      detail: `Nothing listens on 127.0.0.1:${closed}, and openclaw is not on PATH. Install it first.`,
      command: `npm install -g openclaw@${RELEASE}`,
    });
    expect(of('service')).toMatchObject({
      detail: expect.stringMatching(/ Install OpenClaw first\.$/),
      command: `npm install -g openclaw@${RELEASE}`,
    });
  });

  it('is not done where something else listens', async () => {
    const port = await serve(page);
    expect(await itemOf('gateway', on(port))).toMatchObject({ status: 'not done' });
  });

  it('is not done where it says that a part of it is not ready', async () => {
    const port = await serve(gateway({ ready: false, failing: ['agent-database:main'] }));
    expect(await itemOf('gateway', { ...on(port), ...LOCK })).toMatchObject({
      status: 'not done',
      command: 'openclaw doctor',
    });
  });

  it('is not done where the configured port is not a port', async () => {
    expect(await itemOf('gateway', on(99_999))).toMatchObject({ status: 'not done' });
  });

  it('cannot be told where another install may answer', async () => {
    const port = await serve(gateway());
    expect(await itemOf('gateway', on(port))).toMatchObject({
      status: 'cannot tell',
      command: 'openclaw gateway status',
    });
  });

  it('cannot be told where it has the lock and does not answer', async () => {
    expect(await itemOf('gateway', { ...on(closed), ...LOCK })).toMatchObject({
      status: 'cannot tell',
    });
  });

  it('cannot be told while it starts', async () => {
    const port = await serve(gateway({ ready: false, failing: ['startup-sidecars'] }));
    expect(await itemOf('gateway', { ...on(port), ...LOCK })).toMatchObject({
      status: 'cannot tell',
    });
  });

  it('cannot be told for a client, and nothing is asked', async () => {
    const port = await serve(gateway());
    const tree = jsonEra(RELEASE, {
      config: { gateway: { mode: 'remote', port, remote: { url: 'ws://gw.example:18789' } } },
    });
    expect(await itemOf('gateway', tree)).toMatchObject({
      status: 'cannot tell',
      rules: ['remote-mode-host'],
    });
    expect(open[0]?.requests).toEqual([]);
  });

  it('shows nothing of what it says that could be a secret or control a terminal', async () => {
    const said = `\u001b[31mowned ${FAKE.providerKey}`;
    const port = await serve(gateway({ ready: false, failing: [said] }));
    const { detail } = await itemOf('gateway', { ...on(port), ...LOCK });
    expect(detail).not.toContain(FAKE.providerKey);
    expect(detail).not.toContain('owned');
  });
});

describe.runIf(process.platform === 'linux')('the service', () => {
  it('is done where it is enabled and points here', async () => {
    expect(await itemOf('service', { ...on(closed), ...unit(), ...ENABLED })).toMatchObject({
      status: 'done',
      detail: expect.stringMatching(/^openclaw-gateway\.service starts it/),
    });
  });

  it('is not done where there is none, or it is not enabled', async () => {
    expect(await itemOf('service', on(closed))).toMatchObject({
      status: 'not done',
      command: 'openclaw gateway install',
    });
    expect(await itemOf('service', { ...on(closed), ...unit() })).toMatchObject({
      status: 'not done',
      command: 'openclaw gateway install --force',
    });
  });

  it('is not done where it points to the old machine, by the rule', async () => {
    const tree = { ...on(closed), ...unit('/home/alice-of-the-test'), ...ENABLED };
    expect(await itemOf('service', tree)).toMatchObject({
      status: 'not done',
      rules: ['stale-service-unit'],
      // Its remedy has several commands, which the check shows in order.
      lines: [expect.stringMatching(/service/)],
      command: expect.stringMatching(/ --only stale-service-unit$/),
    });
  });

  it('is done where a container runs the gateway: no service is to start it', async () => {
    const volume = 'docker/volumes/claw/_data';
    const files = Object.entries(on(closed)).map(
      ([path, file]) => [path.replace('.openclaw', volume), file] as const,
    );
    const at = home(Object.fromEntries(files));
    const { items } = await verifyAt(at, { path: join(at, volume) });
    expect(items.find(({ id }) => id === 'service')).toMatchObject({
      status: 'done',
      detail: expect.stringContaining('restart policy'),
      command: null,
    });
  });

  it('cannot be told where the gateway runs without one', async () => {
    const port = await serve(gateway());
    expect(await itemOf('service', { ...on(port), ...LOCK })).toMatchObject({
      status: 'cannot tell',
    });
  });
});

describe('the channels', () => {
  it('are done where there is none, or each has its login', async () => {
    expect(await itemOf('channels', on(closed))).toMatchObject({
      status: 'done',
      detail: 'No channel is configured.',
    });
    expect(await itemOf('channels', on(closed, TELEGRAM))).toMatchObject({
      status: 'done',
      detail: 'The logins are here: telegram.',
    });
  });

  it('are not done where a login is missing, by the rule', async () => {
    const whatsapp = { channels: { whatsapp: { dmPolicy: 'pairing' } } };
    expect(await itemOf('channels', on(closed, whatsapp))).toMatchObject({
      status: 'not done',
      rules: ['missing-channel-login'],
    });
  });

  it('are not done where the gateway says that one cannot connect', async () => {
    const port = await serve(gateway({ ready: false, failing: ['telegram', 'slack'] }));
    expect(await itemOf('channels', { ...on(port, TELEGRAM), ...LOCK })).toMatchObject({
      status: 'not done',
      detail: 'The gateway says that telegram cannot connect.',
      command: 'openclaw channels status --probe',
    });
  });

  it('cannot be told where a channel keeps its login in a place that is not known', async () => {
    expect(
      await itemOf('channels', on(closed, { channels: { signal: { account: '+1' } } })),
    ).toMatchObject({
      status: 'cannot tell',
      command: 'openclaw channels status',
    });
  });
});

describe('the sessions', () => {
  it('are done where they are here, in files and in databases', async () => {
    expect(await itemOf('sessions', on(closed))).toMatchObject({
      status: 'done',
      detail: 'conversations: 1 transcript.',
    });
    const { status } = await itemOf('sessions', sqliteEra('2026.9.6'), { openclaw: '2026.9.6' });
    expect(status).toBe('done');
  });

  it('are not done where their paths lead to the old machine, or they are missing', async () => {
    const stale = jsonEra(RELEASE, { home: '/home/alice-of-the-test' });
    expect(await itemOf('sessions', stale)).toMatchObject({
      status: 'not done',
      command: expect.stringContaining('--only stale-session-file --fix'),
    });
    const transcript =
      Object.keys(on(closed)).find((path) => /sessions\/.*\.jsonl$/.test(path)) ?? '';
    expect(await itemOf('sessions', without(on(closed), transcript))).toMatchObject({
      status: 'not done',
    });
  });

  it('cannot be told where there is none', async () => {
    const tree = without(on(closed), '.openclaw/agents/main/sessions');
    expect(await itemOf('sessions', tree)).toMatchObject({ status: 'cannot tell' });
  });

  it('are counted beside those of a record', async () => {
    const alice = home(on(closed), 'alice');
    const item = await itemOf('sessions', on(closed), { against: `${alice}/.openclaw` });
    expect(item.detail).toBe('conversations: 1 of 1 (1 transcript); messages: 1 of 1.');
    const stale = jsonEra(RELEASE, { home: '/home/alice-of-the-test' });
    const broken = await itemOf('sessions', stale, { against: `${alice}/.openclaw` });
    expect(broken.lines[0]).toBe(
      'conversations: 1 of 1 (1 transcript, see stale-session-file); messages: 1 of 1.',
    );
  });
});

describe('the workspace', () => {
  it('is done where it is where the configuration says', async () => {
    expect(await itemOf('workspace', on(closed))).toMatchObject({
      status: 'done',
      detail: expect.stringMatching(/^workspace: \d+ files in workspace\/; memory: 2 notes\.$/),
    });
  });

  it('is not done where the configuration points elsewhere, or a recorded file is missing', async () => {
    const stale = jsonEra(RELEASE, { home: '/home/alice-of-the-test' });
    expect(await itemOf('workspace', stale)).toMatchObject({
      status: 'not done',
      command: expect.stringContaining('--only stale-home-path --fix'),
    });
    const alice = home(on(closed), 'alice');
    const tree = without(on(closed), '.openclaw/workspace/MEMORY.md');
    expect(await itemOf('workspace', tree, { against: `${alice}/.openclaw` })).toMatchObject({
      status: 'not done',
      rules: expect.arrayContaining(['missing-since-record']),
    });
  });
});

describe('the cron jobs', () => {
  const NEXT = /^morning: next run \d{4}-\d\d-\d\d 0[56]:00 \(UTC\)$/;
  const utc = { '.openclaw/.env': tight('TZ=UTC\n') };

  it('are done with their next run in the zone of the gateway', async () => {
    expect(await itemOf('cron', { ...on(closed), ...utc })).toMatchObject({
      status: 'done',
      lines: [expect.stringMatching(NEXT)],
    });
    const rows = await itemOf(
      'cron',
      { ...sqliteEra('2026.9.6'), ...utc },
      { openclaw: '2026.9.6' },
    );
    expect(rows).toMatchObject({ status: 'done', lines: [expect.stringMatching(NEXT)] });
  });

  it('are done where there is none', async () => {
    const tree = without(on(closed), '.openclaw/cron/jobs.json');
    expect(await itemOf('cron', tree)).toMatchObject({ detail: 'There is no cron job.' });
  });

  it('are not done where OpenClaw reads another store, by the rule', async () => {
    const stale = sqliteEra('2026.9.6', { home: '/home/alice-of-the-test' });
    expect(await itemOf('cron', stale, { openclaw: '2026.9.6' })).toMatchObject({
      status: 'not done',
      rules: ['orphaned-cron-jobs'],
    });
  });

  it.each<[string, HomeTree]>([
    ['the file cannot be read', { '.openclaw/cron/jobs.json': tight('{') }],
    ['the zone is none', { '.openclaw/.env': tight('TZ=Mars/Olympus\n') }],
    [
      'a schedule cannot be read',
      {
        '.openclaw/cron/jobs.json': json({
          jobs: [{ id: 'j', name: 'odd', schedule: { kind: 'cron', expr: 'x', tz: 'UTC' } }],
        }),
      },
    ],
    [
      'a job has no time zone, by the rule',
      {
        '.openclaw/cron/jobs.json': json({
          jobs: [{ id: 'j', name: 'odd', schedule: { kind: 'cron', expr: '0 7 * * *' } }],
        }),
        '.openclaw/agents/main/sessions/sessions.json': json({
          'agent:main:main': {
            sessionId: 'x',
            sessionFile: '/home/alice-of-the-test/.openclaw/x.jsonl',
          },
        }),
      },
    ],
  ])('cannot be told where %s', async (_, change) => {
    expect(await itemOf('cron', { ...on(closed), ...change })).toMatchObject({
      status: 'cannot tell',
      command: expect.stringMatching(/^openclaw cron| --only implicit-timezone$/),
    });
  });
});

describe('the backups', () => {
  it('are done where none is in plain text, and not done where one is', async () => {
    expect(await itemOf('backups', on(closed))).toMatchObject({ status: 'done' });
    const archive = await tarGz({
      '.openclaw/openclaw.json': '{}',
      '.openclaw/credentials/oauth.json': '{}',
    });
    const tree = { ...on(closed), 'backup.tar.gz': { bytes: archive, mode: 0o600 } };
    expect(await itemOf('backups', tree)).toMatchObject({
      status: 'not done',
      rules: ['plaintext-backups'],
    });
  });

  it('cannot be told where an archive cannot be read', async () => {
    const tree = {
      ...on(closed),
      'openclaw-backup.tar.gz': { bytes: Buffer.from([31, 139, 8, 0, 1]), mode: 0o600 },
    };
    expect(await itemOf('backups', tree)).toMatchObject({ status: 'cannot tell' });
  });
});

describe('the old machine', () => {
  it('is done where a person says so, and cannot be told where nobody does', async () => {
    expect(await itemOf('old-machine', on(closed), { oldStopped: true })).toMatchObject({
      status: 'done',
    });
    expect(await itemOf('old-machine', on(closed))).toMatchObject({
      status: 'cannot tell',
      command: expect.stringMatching(/^openclaw-migcheck verify .* --old-stopped$/),
    });
  });

  it('is looked for at no name that ssh could take for an option', async () => {
    await expect(itemOf('old-machine', on(closed), { old: '-oProxyCommand=x' })).rejects.toThrow(
      '--old takes a machine',
    );
  });
});

describe('the copy', () => {
  it('is done without an error, and not done with one', async () => {
    expect(await itemOf('copy', on(closed))).toMatchObject({ status: 'done' });
    const stale = jsonEra(RELEASE, { home: '/home/alice-of-the-test' });
    expect(await itemOf('copy', stale)).toMatchObject({
      status: 'not done',
      rules: expect.arrayContaining(['stale-home-path']),
    });
  });
});

describe('the checklist', () => {
  it('changes nothing, and counts what is open', async () => {
    const path = home({ ...on(await serve(gateway())), ...LOCK, ...unit(), ...ENABLED });
    const before = snapshotTree(path);
    const open = await verifyAt(path, {});
    expect(diffSnapshots(before, snapshotTree(path))).toEqual([]);
    const linux = process.platform === 'linux';
    if (linux) expect(open).toMatchObject({ status: 'cannot tell', summary: { notDone: 0 } });
    const { status, items } = await verifyAt(path, { oldStopped: true, skip: ['service'] });
    expect(items.filter((item) => item.status !== 'done')).toEqual([]);
    expect(status).toBe('done');
  });
});

describe('a unit of the system', () => {
  async function judged(more: HomeTree) {
    const path = home({ ...on(closed), ...more });
    const system = { units: [`${path}/etc/systemd/system`], passwd: `${path}/etc/passwd` };
    const env = { HOME: path, PATH: '' };
    const [install] = openInstalls({ path: `${path}/.openclaw`, env, system });
    const report = { findings: [], rules: [], summary: {}, installs: [] };
    const show = (text: string) => text;
    return service({
      install,
      report,
      show,
      checkCommand: 'x',
      rulesDeciding: () => [],
      language: INTO_ENGLISH,
    } as unknown as VerifyFacts);
  }
  const claw = {
    'etc/systemd/system/claw.service':
      '[Service]\nExecStart=/usr/bin/openclaw gateway\nEnvironment=HOME={HOME}\n',
  };
  const wanted = {
    'etc/systemd/system/multi-user.target.wants/claw.service': { link: '../claw.service' },
  };

  it('is done where it is enabled, and needs no login', async () => {
    expect(await judged({ ...claw, ...wanted })).toMatchObject({
      status: 'done',
      command: null,
      detail: 'claw.service, a system unit, starts it at boot.',
    });
  });

  it('is not done where it is not enabled', async () => {
    expect(await judged(claw)).toMatchObject({
      status: 'not done',
      command: 'sudo systemctl enable --now claw.service',
    });
  });
});
