/**
 * Extreme contents of a copy: each run ends, is understandable, reveals no secret and changes
 * nothing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  lchownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { FAKE, FAKE_SECRETS } from '../../src/testing/fake-secrets.ts';
import { pathsBelow } from '../../src/testing/snapshot.ts';
import { CLI, cliFor, plainEnv, runHere } from './command.ts';

const IS_ROOT = process.getuid?.() === 0;
const NOBODY = 65_534;
const FORMATS = ['pretty', 'json', 'github'] as const;
/** A run that takes longer hangs. */
const KILL_AFTER = 60_000;

const roots: string[] = [];
let root: string;
let home: string;
let state: string;
let scratch: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-bad-')));
  roots.push(root);
  chmodSync(root, 0o755);
  home = join(root, 'home/bob');
  state = join(home, '.openclaw');
  scratch = join(root, 'scratch');
  mkdirSync(scratch, { mode: 0o777 });
  chmodSync(scratch, 0o777);
  put('.openclaw/openclaw.json', JSON.stringify(config(), null, 2));
  put('.openclaw/.env', `PROVIDER_KEY=${FAKE.providerKey}\n`);
  put('.openclaw/agents/main/sessions/sessions.json', '{}');
  put('.openclaw/agents/main/agent/auth-profiles.json', `{"key": "${FAKE.oauthAccess}"}`);
  put('.openclaw/workspace/SOUL.md', '# Soul\n');
  put('.openclaw/workspace/AGENTS.md', '# Agents\n');
});

afterAll(() => {
  for (const each of roots) {
    // Deeper than the longest possible path, so only rm can remove it.
    spawnSync('chmod', ['-R', 'u+rwx', each]);
    if (spawnSync('rm', ['-rf', each]).error) rmSync(each, { recursive: true, force: true });
  }
});

function config(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    gateway: { mode: 'local', auth: { mode: 'token', token: FAKE.gatewayToken } },
    channels: { telegram: { enabled: true, botToken: FAKE.botToken } },
    agents: { defaults: { workspace: join(state, 'workspace') } },
    ...more,
  };
}

function put(path: string, data: string | Uint8Array, mode = 0o600): string {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true, mode: 0o755 });
  writeFileSync(file, data, { mode });
  return file;
}

function remove(path: string): string {
  rmSync(join(home, path), { recursive: true, force: true });
  return join(home, path);
}

function fifo(path: string): string {
  const file = remove(path);
  mkdirSync(dirname(file), { recursive: true, mode: 0o755 });
  expect(spawnSync('mkfifo', ['-m', '600', file]).status).toBe(0);
  return file;
}

interface Outcome {
  readonly status: number | null;
  /** Of all formats, standard output and standard error together. */
  readonly said: string;
  readonly json: {
    readonly findings: readonly { ruleId: string; message: string; path: string; line: number }[];
    readonly rules: readonly { id: string; status: string; reason: string | null }[];
    readonly notes: readonly string[];
  } | null;
}

/**
 * Checks in every format, and expects that no run hangs, crashes, reveals a secret, prints control
 * characters or changes anything. The JSON report comes from a separate process. The other formats
 * run inside the tests, unless another user has to run them.
 */
async function check(path: string, args: readonly string[] = [], uid?: number): Promise<Outcome> {
  const before = snapshot();
  const runs = [];
  for (const format of FORMATS) {
    const words = [path, '--format', format, '--color', 'never', ...args];
    const isApart = format === 'json' || uid !== undefined;
    const done = isApart ? runApart(words, uid) : await runHere(words, home, { cwd: root });
    for (const text of [done.stdout, done.stderr]) expectClean(text);
    runs.push({ format, ...done });
  }
  expect(snapshot()).toEqual(before);
  expect(readdirSync(scratch)).toEqual([]);
  const statuses = new Set(runs.map((each) => each.status));
  expect([...statuses]).toHaveLength(1);
  const report = runs.find((each) => each.format === 'json')?.stdout ?? '';
  return {
    status: runs[0]?.status ?? null,
    said: runs.map((each) => each.stdout + each.stderr).join('\n'),
    json: report === '' ? null : JSON.parse(report),
  };
}

function runApart(words: readonly string[], uid?: number) {
  const program = uid === undefined ? CLI : cliFor({ uid, programs: root });
  const done = spawnSync(process.execPath, [program, ...words], {
    cwd: root,
    env: { ...plainEnv(home), TMPDIR: scratch },
    timeout: KILL_AFTER,
    killSignal: 'SIGKILL',
    maxBuffer: 100 * 1024 * 1024,
    ...(uid !== undefined && { uid, gid: uid }),
  });
  expect(done.error).toBeUndefined();
  expect(done.signal).toBeNull();
  return { status: done.status, stdout: textOf(done.stdout), stderr: textOf(done.stderr) };
}

function textOf(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function expectClean(text: string): void {
  expect(text).not.toMatch(/[^\n\P{Cc}]/u);
  expect(text).not.toMatch(/[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/);
  expect(text).not.toMatch(/^ {4}at \S|node:internal|(?:Type|Range|Reference)Error|crashed/m);
  for (const secret of FAKE_SECRETS) expect(text).not.toContain(secret);
}

/** The attributes of every entry in the home, with contents only where reading does not block. */
function snapshot(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const pending = [Buffer.from(join(root, 'home'))];
  for (let path = pending.pop(); path; path = pending.pop()) {
    const stats = lstatSync(path, { bigint: true });
    const { mode, uid, gid, size, mtimeNs, ctimeNs, ino } = stats;
    const content = stats.isFile() && size < 1_000_000n && canRead(path) ? hash(path) : '';
    const link = stats.isSymbolicLink() ? readlinkSync(path, 'latin1') : '';
    const facts = [mode, uid, gid, size, mtimeNs, ctimeNs, ino, content, link];
    found.set(path.toString('latin1'), facts.join(' '));
    if (!stats.isDirectory() || !canRead(path)) continue;
    if (path.length > 3_000) continue;
    for (const name of readdirSync(path, { encoding: 'buffer' })) {
      pending.push(Buffer.concat([path, Buffer.from('/'), name]));
    }
  }
  return found;
}

function canRead(path: Buffer): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function hash(path: Buffer): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function giveTo(uid: number, path: string): void {
  for (const name of ['', ...pathsBelow(path)]) {
    lchownSync(join(path, name), uid, uid);
  }
}

it('finds nothing wrong with the harness: the untouched install is checked', async () => {
  const { json, said } = await check(home);
  expect(json?.notes).toEqual([]);
  expect(json?.rules.length).toBeGreaterThan(5);
  expect(said).toContain(state);
});

describe('where there is nothing to check, it is 2 and says what is there instead', () => {
  it.each<[string, () => string, RegExp]>([
    ['no such path', () => join(home, 'gone'), /there is no .*\/gone\./],
    ['an empty directory', () => made('empty'), /\/empty is an empty directory/],
    [
      'a directory that is no install',
      () => withFile('notes/a.txt'),
      /\/notes is not an OpenClaw install/,
    ],
    ['a file', () => put('notes.txt', 'x'), /\/notes\.txt is not an archive/],
    ['a FIFO', () => fifo('pipe'), /\/pipe is not a directory/],
    [
      'a link that leads nowhere',
      () => link('nowhere', 'to'),
      /a link to a path that does not exist/,
    ],
    ['a link to itself', () => link('loop', 'loop'), /a link to itself/],
    ['a name too long', () => join(home, 'x'.repeat(5000)), /cannot be read \(ENAMETOOLONG\)/],
    ['a name that paints', () => join(home, '\u001b[31mred\u202e\n\u009b'), /\\[xu]0*1b\[31mred/],
  ])('%s', async (_, path, message) => {
    const { status, said, json } = await check(path());
    expect(status).toBe(2);
    expect(said).toMatch(message);
    expect(json?.findings).toEqual([]);
  });

  function made(name: string): string {
    mkdirSync(join(home, name));
    return join(home, name);
  }

  function withFile(path: string): string {
    return dirname(put(path, 'x'));
  }

  function link(name: string, target: string): string {
    symlinkSync(target, join(home, name));
    return join(home, name);
  }
});

describe('an openclaw.json that cannot be understood', () => {
  const name = '.openclaw/openclaw.json';

  it('is named with line and column, and the rest is checked', async () => {
    put(name, `{\n  "gateway": { "token": "${FAKE.gatewayToken}",, }\n}`);
    chmodSync(put('backup.tgz', tarOf(state)), 0o644);
    const { status, said, json } = await check(home);
    expect([1, 2]).toContain(status);
    expect(said).toMatch(/openclaw\.json:2:\d+/);
    expect(json?.rules.filter((rule) => rule.status !== 'skipped').length).toBeGreaterThan(3);
    expect(json?.findings.map((each) => each.ruleId)).toContain('plaintext-backups');
  });

  it.each<[string, (path: string) => void]>([
    ['a directory', (path) => mkdirSync(path)],
    ['a link out of the home', (path) => symlinkSync('/etc/hostname', path)],
    ['a link to itself', (path) => symlinkSync('openclaw.json', path)],
    ['200 MB', (path) => sparse(path, 200 * 1024 * 1024)],
    ['a FIFO', () => fifo(name)],
    ['a device', (path) => symlinkSync('/dev/zero', path)],
    ['10,000 levels of arrays', (path) => writeFileSync(path, nested('[', ']'))],
    ['10,000 levels of objects', (path) => writeFileSync(path, `${nested('{"a":', '}', '1')}`)],
    ['10,000 levels that never end', (path) => writeFileSync(path, '{"a":'.repeat(10_000))],
    ['nothing', (path) => writeFileSync(path, '')],
    ['not UTF-8', (path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0, 0x7b, 0x80]))],
    ['a string that paints', (path) => writeFileSync(path, '"\u001b[2J')],
    ['a number', (path) => writeFileSync(path, '42')],
  ])('because it is %s, is named', async (_, make) => {
    make(remove(name));
    const { status, said, json } = await check(home);
    expect([1, 2]).toContain(status);
    expect(said).toContain(join(home, name));
    expect(json?.rules.filter((rule) => rule.status === 'passed').length).toBeGreaterThan(0);
  });

  it('because it is a socket, is named', async () => {
    const server = createServer();
    const path = remove(name);
    await new Promise<void>((done) => server.listen(path, done));
    const { status, said } = await check(home);
    await new Promise((done) => server.close(done));
    expect([1, 2]).toContain(status);
    expect(said).toContain(path);
  });
});

describe('an openclaw.json that means harm', () => {
  it.each<[string, () => Record<string, unknown> | string]>([
    [
      '__proto__ keys',
      () =>
        `{"__proto__": {"gateway": {"mode": "remote"}}, "agents": {"__proto__": {"list": [1]}, "constructor": {"prototype": 1}}}`,
    ],
    ['the workspace /', () => config({ agents: { defaults: { workspace: '/' } } })],
    ['the workspace /proc', () => config({ agents: { defaults: { workspace: '/proc' } } })],
    [
      'agent ids that climb',
      () =>
        config({
          agents: { list: [{ id: '../../..' }, { id: 'a/../../b' }, { id: '/etc' }, { id: '..' }] },
        }),
    ],
    [
      'agent ids that paint',
      () =>
        config({
          agents: {
            list: [
              { id: '\u001b[31m\u202ex\u009b\n::error::x', workspace: '/home/\u001b]0;x\u0007/w' },
            ],
          },
        }),
    ],
    [
      'the wrong types',
      () => config({ agents: [[]], gateway: 'x', channels: 7, models: null, plugins: [{}] }),
    ],
    [
      'wrong types deeper down',
      () =>
        config({
          agents: { list: { a: 1 }, defaults: [] },
          gateway: { mode: [], remote: 5, port: {} },
          plugins: { load: { paths: [1, null, {}] } },
        }),
    ],
    [
      'NUL in paths',
      () =>
        config({
          agents: { defaults: { workspace: '/home/bob/\u0000x' } },
          session: { store: '\u0000' },
        }),
    ],
    [
      'a path that is long',
      () => config({ agents: { defaults: { workspace: `/home/bob/${'x/'.repeat(50_000)}` } } }),
    ],
    ['an include of itself', () => config({ $include: './openclaw.json' })],
    [
      'includes that lead out',
      () => config({ $include: ['/etc/passwd', '../../../../etc/passwd', '/dev/zero', '~'] }),
    ],
    [
      'thousands of agents',
      () =>
        config({
          agents: {
            list: Array.from({ length: 5000 }, (_, id) => ({
              id: `a${id}`,
              workspace: `/home/old/w${id}`,
            })),
          },
        }),
    ],
  ])('with %s', async (_, value) => {
    const made = value();
    put('.openclaw/openclaw.json', typeof made === 'string' ? made : JSON.stringify(made));
    const { status, said } = await check(home);
    expect([0, 1, 2]).toContain(status);
    expect(said).toContain(state);
    expect(said).not.toMatch(/^::error::x/m);
    expect(said).not.toContain('root:x:0');
  });

  it('with credentials in the address of the gateway', async () => {
    const url = `wss://bob:${FAKE.deviceToken}@gw.example:1/?token=${FAKE.deviceToken}#${FAKE.deviceToken}`;
    put(
      '.openclaw/openclaw.json',
      JSON.stringify(config({ gateway: { mode: 'remote', remote: { url } } })),
    );
    const { said, json } = await check(home);
    expect(json?.findings.map((each) => each.ruleId)).toContain('remote-mode-host');
    expect(said).toContain('gw.example');
  });

  it('with an address that is none, and has a secret in it', async () => {
    const url = `wss//${FAKE.deviceToken}@\u001b[2J`;
    put(
      '.openclaw/openclaw.json',
      JSON.stringify(config({ gateway: { mode: 'remote', remote: { url } } })),
    );
    expect((await check(home)).json?.findings.map((each) => each.ruleId)).toContain(
      'remote-mode-host',
    );
  });

  it('with a workspace that is a link out of the home', async () => {
    remove('.openclaw/workspace');
    mkdirSync(join(root, 'outside'));
    writeFileSync(join(root, 'outside/secret.txt'), FAKE.providerKey);
    symlinkSync(join(root, 'outside'), join(state, 'workspace'));
    expect((await check(home)).said).not.toContain('secret.txt');
  });
});

describe('what lies in the tree', () => {
  it.each<[string, () => void, RegExp?]>([
    [
      'links in a circle',
      () => {
        symlinkSync('b', join(state, 'a'));
        symlinkSync('a', join(state, 'b'));
        symlinkSync('..', join(state, 'agents/up'));
        symlinkSync('.', join(state, 'workspace/memory'));
      },
    ],
    [
      'FIFOs where files are read',
      () => {
        for (const path of [
          '.openclaw/.env',
          '.openclaw/agents/main/sessions/sessions.json',
          '.openclaw/agents/main/agent/auth-profiles.json',
          '.openclaw/cron/jobs.json',
          '.openclaw/update-check.json',
          '.openclaw/openclaw.json.bak',
          '.openclaw/state/openclaw.sqlite',
          '.config/systemd/user/openclaw-gateway.service',
          'Library/LaunchAgents/ai.openclaw.gateway.plist',
          'openclaw-backup.tar.gz',
          'backups/openclaw.zip',
          'backups/.openclaw/openclaw.json',
        ])
          fifo(path);
      },
    ],
    [
      'a FIFO as EnvironmentFile',
      () => {
        put(
          '.config/systemd/user/openclaw-gateway.service',
          `[Service]\nExecStart=node openclaw gateway\nEnvironmentFile=${fifo('env')}\nEnvironmentFile=-/dev/zero\n`,
        );
      },
    ],
    [
      'a unit of garbage',
      () => {
        put('.config/systemd/user/openclaw-gateway.service', garbage());
      },
    ],
    [
      'a unit with one endless line',
      () => {
        put(
          '.config/systemd/user/openclaw-gateway.service',
          `[Service]\nExecStart=openclaw ${'"\\x'.repeat(200_000)}\nEnvironment=${'\\\n'.repeat(100_000)}`,
        );
      },
    ],
    [
      'a unit that paints',
      () => {
        put(
          '.config/systemd/user/openclaw-gateway.service',
          `[Service]\nExecStart=/home/old/\u001b[31m/openclaw gateway --port 1\nEnvironment="OPENCLAW_STATE_DIR=/home/old/\u202e\u009b/.openclaw" OPENCLAW_GATEWAY_TOKEN=${FAKE.gatewayToken}\n`,
        );
      },
    ],
    [
      'a plist of garbage',
      () => {
        put('Library/LaunchAgents/ai.openclaw.gateway.plist', garbage());
      },
    ],
    [
      'a plist that multiplies',
      () => {
        put(
          'Library/LaunchAgents/ai.openclaw.gateway.plist',
          '<?xml version="1.0"?><!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><plist><dict><key>Label</key><string>&b;&x;</string></dict></plist>',
        );
      },
    ],
    [
      'a plist without end',
      () => {
        put(
          'Library/LaunchAgents/ai.openclaw.gateway.plist',
          `<plist>${'<dict><key>a</key>'.repeat(10_000)}`,
        );
      },
    ],
    [
      'databases of garbage',
      () => {
        put('.openclaw/state/openclaw.sqlite', garbage());
        put('.openclaw/state/openclaw.sqlite-wal', garbage());
        put(
          '.openclaw/agents/main/agent/openclaw-agent.sqlite',
          Buffer.concat([Buffer.from('SQLite format 3\0'), garbage()]),
        );
      },
    ],
    [
      'an empty database',
      () => {
        put('.openclaw/state/openclaw.sqlite', '');
        put('.openclaw/agents/main/agent/openclaw-agent.sqlite', 'SQLite format 3\0');
      },
    ],
    [
      'a database of 100 GB',
      () => {
        mkdirSync(join(state, 'state'));
        sparse(join(state, 'state/openclaw.sqlite'), 100 * 1024 ** 3);
      },
    ],
    [
      'sessions 10,000 levels deep',
      () => {
        put('.openclaw/agents/main/sessions/sessions.json', nested('{"a":', '}', '1'));
      },
    ],
    [
      'a jobs.json 10,000 levels deep',
      () => {
        put('.openclaw/cron/jobs.json', nested('[', ']'));
        put('.openclaw/agents/main/agent/auth-profiles.json', nested('[', ']'));
      },
    ],
    [
      'sessions of 20 MB',
      () => {
        put('.openclaw/agents/main/sessions/sessions.json', `{"x": "${'y'.repeat(20_000_000)}"}`);
      },
    ],
    [
      'sessions of 3 GB',
      () => sparse(join(state, 'agents/main/sessions/sessions.json'), 3 * 1024 ** 3),
    ],
    [
      'many sessions with paths of another home',
      () => {
        put(
          '.openclaw/agents/main/sessions/sessions.json',
          JSON.stringify(
            Object.fromEntries(
              Array.from({ length: 5_000 }, (_, n) => [
                `k\u001b${n}`,
                {
                  sessionId: `s${n}`,
                  sessionFile: `/home/old/.openclaw/agents/main/sessions/\u202e${n}.jsonl`,
                },
              ]),
            ),
          ),
        );
      },
    ],
    [
      'a .env of one quote and many lines',
      () => {
        put('.openclaw/.env', `A="${'x=\n'.repeat(300_000)}`);
      },
    ],
    [
      'sessions with __proto__',
      () => {
        put(
          '.openclaw/agents/main/sessions/sessions.json',
          '{"__proto__": {"sessionId": "x", "sessionFile": "/home/old/x"}, "constructor": null, "a": [], "b": {"sessionId": {}}}',
        );
      },
    ],
    [
      'files where directories belong',
      () => {
        for (const path of ['agents', 'workspace', 'credentials', 'cron', 'state']) {
          remove(`.openclaw/${path}`);
          put(`.openclaw/${path}`, 'x');
        }
      },
    ],
    [
      'directories where files belong',
      () => {
        for (const path of [
          '.env',
          'openclaw.json.bak',
          'cron/jobs.json',
          'state/openclaw.sqlite',
          'agents/main/sessions/sessions.json',
        ]) {
          remove(`.openclaw/${path}`);
          mkdirSync(join(state, path), { recursive: true });
        }
      },
    ],
    [
      'a backup that is no archive',
      () => {
        for (const name of ['openclaw.tar', 'openclaw.tgz', 'openclaw.zip', 'openclaw.tar.gz'])
          put(`backups/${name}`, garbage(), 0o644);
      },
    ],
    [
      'a backup whose names paint',
      () => {
        put('backup.tgz', tarOf(state), 0o644);
        put('openclaw-\u001b[31m\u202e.tgz', tarOf(state), 0o644);
        put('openclaw\n::error::x.tgz', tarOf(state), 0o644);
      },
    ],
    [
      'more names than one looks at',
      () => {
        for (let n = 0; n < 3_000; n += 1) put(`.openclaw/media/${n}`, '');
      },
    ],
  ])('%s', async (_, make) => {
    make();
    const { status, said, json } = await check(home);
    expect([0, 1, 2]).toContain(status);
    expect(said).toContain(state);
    expect(said).not.toMatch(/^::error::x/m);
    expect(json?.rules.some((rule) => rule.status === 'passed')).toBe(true);
  });

  it.runIf(process.platform === 'linux')('names that are no UTF-8', async () => {
    const bad = (directory: string, rest = ''): Buffer =>
      Buffer.concat([
        Buffer.from(`${directory}/x`),
        Buffer.from([0xff, 0x9b, 0x80]),
        Buffer.from(rest),
      ]);
    writeFileSync(bad(state, '.json'), FAKE.providerKey);
    mkdirSync(bad(join(state, 'agents')));
    writeFileSync(bad(home, '.tgz'), tarOf(state), { mode: 0o644 });
    writeFileSync(bad(join(state, 'workspace'), '.md'), 'x');
    const { status, said } = await check(home);
    expect(status).not.toBe(0);
    expect(said).toContain('not valid UTF-8');
  });

  it('names that a terminal would interpret', async () => {
    for (const name of [
      '\u001b[2J',
      'a\nb',
      '\u009b31m',
      '\u202egnp',
      '\u200b',
      '\u0007',
      '\r::error::x',
    ])
      put(`.openclaw/agents/${name}/agent/${name}`, 'x', 0o666);
    expect((await check(home)).said).not.toMatch(/^::error::x/m);
  });

  it('directories as deep as the system makes them', async () => {
    const workspace = join(state, 'workspace');
    const longest = 4095;
    const names = Array.from({ length: Math.floor((longest - workspace.length) / 2) }, () => 'd');
    mkdirSync(join(workspace, ...names), { recursive: true });
    const { status, said } = await check(home);
    expect(status).toBe(2);
    expect(said).toMatch(/directories nested more than \d+ deep/);
  });
});

describe('what this user cannot read', () => {
  it.each<[string, string]>([
    ['the state directory', ''],
    ['the configuration', 'openclaw.json'],
    ['the agents', 'agents'],
    ['the sessions', 'agents/main/sessions/sessions.json'],
    ['the workspace', 'workspace'],
    ['the .env', '.env'],
  ])('is named: %s', async (_, path) => {
    if (IS_ROOT) giveTo(NOBODY, join(root, 'home'));
    chmodSync(join(state, path), 0o000);
    const { status, said } = await check(home, [], IS_ROOT ? NOBODY : undefined);
    chmodSync(join(state, path), 0o700);
    expect([1, 2]).toContain(status);
    expect(said).toContain(join(state, path));
  });
});

describe('the process', () => {
  it('takes it well when its reader leaves early', async () => {
    put(
      '.openclaw/openclaw.json',
      JSON.stringify(
        config({
          agents: {
            list: Array.from({ length: 500 }, (_, id) => ({
              id: `a${id}`,
              workspace: `/home/old/w${id}`,
            })),
          },
        }),
      ),
    );
    const words = [CLI, home, '--format', 'json', '--fail-on', 'never'];
    const child = spawn(process.execPath, words, { env: plainEnv(home), timeout: KILL_AFTER });
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
    });
    // The pipe is closed before the report comes, so the test does not depend on timing.
    child.stdout.destroy();
    const status = await new Promise((done) => child.on('close', done));
    expect(said).toBe('');
    expect([0, 2]).toContain(status);
  });
});

function nested(open: string, close: string, inner = ''): string {
  return open.repeat(10_000) + inner + close.repeat(10_000);
}

function sparse(path: string, size: number): void {
  rmSync(path, { force: true });
  writeFileSync(path, '', { mode: 0o600 });
  truncateSync(path, size);
}

/** The same in every run, and every byte value in it. */
function garbage(): Buffer {
  let value = 7;
  return Buffer.from(
    Array.from({ length: 65_536 }, () => {
      value = (value * 1_103_515_245 + 12_345) % 2_147_483_648;
      return value >>> 16;
    }),
  );
}

function tarOf(directory: string): Buffer {
  const made = spawnSync('tar', ['-czf', '-', '-C', dirname(directory), '.openclaw']);
  expect(made.status).toBe(0);
  return made.stdout;
}
