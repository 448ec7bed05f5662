/** `verify`: its output, its exit statuses, and whom it asks. */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { run as runLine } from '../../src/cli/run.ts';
import { diffSnapshots, snapshotTree } from '../../src/testing/snapshot.ts';
import { verificationSchema } from '../../src/verify/schema.ts';
import { FAKE, jsonEra } from '../support/install-builder.ts';
import { type FakeGateway, gateway, listen } from '../verify/fake-gateway.ts';
import { home, LOCK, LOCK_FILE, removeHomes } from '../verify/scene.ts';
import { plainEnv, runAsync, runHere } from './command.ts';

let server: FakeGateway | undefined;
afterEach(async () => {
  removeHomes();
  await server?.close();
  server = undefined;
});

/** A complete install: only the service and the old machine are open items. */
async function running(): Promise<string> {
  server = await listen(gateway());
  const config = {
    gateway: { mode: 'local', port: server.port, auth: { token: FAKE.gatewayToken } },
  };
  return home({ ...jsonEra('2026.5.28', { config }), ...LOCK });
}

/** The version of Node that runs the tests does not matter here. */
const OPEN = ['--openclaw', '2026.5.28', '--skip', 'service', '--skip', 'copy'];
const DONE = [...OPEN, '--old-stopped'];

describe('verify', () => {
  it('ends with 0 where all is done, and changes nothing', async () => {
    const path = await running();
    const before = snapshotTree(path);
    const done = await runAsync(['verify', ...DONE], path);
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
    expect(done.stdout).toContain('All 7 items are done.');
    expect(done.stdout).toContain(`It answers on 127.0.0.1:${server?.port}.`);
    expect(diffSnapshots(before, snapshotTree(path))).toEqual([]);
  });

  it('ends with 1 where an item is not done, and with 2 where one cannot be told', async () => {
    const path = await running();
    const open = await runHere(['verify', ...OPEN], path);
    expect(open.status).toBe(2);
    expect(open.stdout).toContain('? the old gateway is stopped: cannot tell');
    rmSync(join(path, LOCK_FILE));
    await server?.close();
    const closed = await runHere(['verify', ...OPEN], path);
    expect(closed.status).toBe(1);
    expect(closed.stdout).toMatch(/^✗ The move is not finished: .{1,52}\n {2}\S/m);
    expect(closed.stdout).toContain('✗ the gateway answers: no');
    expect(closed.stdout).toMatch(/Nothing listens on 127\.0\.0\.1:\d+\.\n {4}\$ /);
  });

  it('prints JSON, and Markdown with what is done ticked off', async () => {
    const path = await running();
    const json = await runHere(['verify', ...DONE, '--json'], path);
    verificationSchema.parse(JSON.parse(json.stdout));
    expect(JSON.parse(json.stdout)).toMatchObject({
      schemaVersion: 1,
      kind: 'verification',
      error: null,
      install: join(path, '.openclaw'),
      status: 'done',
      summary: { done: 7, notDone: 0, cannotTell: 0 },
      items: expect.arrayContaining([
        expect.objectContaining({ id: 'gateway', status: 'done', command: null }),
      ]),
    });
    const markdown = await runHere(['verify', ...OPEN, '--format', 'markdown'], path);
    expect(markdown.stdout).toContain('- [x] the gateway answers: It answers on');
    expect(markdown.stdout).toContain('- [ ] the old gateway is stopped (cannot tell): ');
  });

  it('writes to a file outside of the install', async () => {
    const path = await running();
    const file = join(dirname(path), 'verified.json');
    const done = await runHere(['verify', ...DONE, '--json', '--output', file], path);
    expect(done).toMatchObject({ status: 0, stdout: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ status: 'done' });
    const inside = join(path, '.openclaw/verified.json');
    const refused = await runHere(['verify', ...DONE, '--output', inside], path);
    expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('is inside') });
  });

  it.each<[string, readonly string[], RegExp]>([
    ['nothing is there', ['nowhere'], /nowhere/],
    ['both say something of the old machine', ['--old', 'a@b', '--old-stopped'], /Leave out/],
    ['ssh would take the name for an option', ['--old=-oProxyCommand=x'], /alice@old-machine/],
    [
      'there is no such item',
      ['--skip', 'gatewy'],
      /"gatewy" is not a valid value for --skip\. Choose from: /,
    ],
  ])('ends with 2 where %s, and says so in JSON', async (_, words, reason) => {
    const path = await running();
    const done = await runHere(['verify', ...words, '--json'], path);
    expect(done.status).toBe(2);
    expect(done.stderr).toMatch(reason);
    verificationSchema.parse(JSON.parse(done.stdout));
    expect(JSON.parse(done.stdout)).toMatchObject({
      kind: 'verification',
      error: expect.stringMatching(reason),
      items: [],
    });
  });

  it('counts beside a record from standard input, and repeats what was given', async () => {
    const path = await running();
    const record = Buffer.from((await runHere(['record', '-q'], path)).stdout);
    const words = ['verify', ...OPEN, '--against'];
    const { stdout } = await runHere([...words, '-'], path, { input: record });
    expect(stdout).toMatch(/conversations: 1 of 1/);
    const again =
      /verify (?:.* )?--openclaw 2026\.5\.28 --against - --skip service --skip copy --old-stopped$/m;
    expect(stdout).toMatch(again);
    const identity = await generateIdentity();
    writeFileSync(join(path, 'key.txt'), `${identity}\n`, { mode: 0o600 });
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    writeFileSync(join(path, 'moved.json.age'), await encrypter.encrypt(record));
    const opened = await runHere([...words, 'moved.json.age', '--age-identity', 'key.txt'], path);
    expect(opened.stdout).toMatch(
      /--against moved\.json\.age --age-identity key\.txt .*--old-stopped$/m,
    );
  });

  it('refuses an archive', async () => {
    const path = home({ 'moved.tgz': { bytes: Buffer.from([31, 139, 8, 0]) } });
    expect(await runHere(['verify', 'moved.tgz'], path)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('moved.tgz is an archive'),
    });
  });
});

describe('the question about the old machine', () => {
  async function answer(typed: string) {
    const path = await running();
    const terminal = () => Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    const [stdin, stdout, stderr] = [terminal(), new PassThrough(), terminal()];
    stdin.end(typed);
    const io = {
      env: plainEnv(path),
      cwd: path,
      stdin,
      stdout,
      stderr,
      unmasked: stdout,
      echo: stderr,
    } as unknown as Io;
    const status = await runLine(['verify', ...OPEN], io);
    return { status, asked: String(stderr.read() ?? ''), said: String(stdout.read() ?? '') };
  }

  it.each<[string, number, string]>([
    ['y\n', 0, 'It is stopped, as you said.'],
    ['n\n', 1, 'It is still running, as you said.'],
    ['?\n', 2, 'You do not know whether it is stopped.'],
  ])('is answered with %j', async (typed, status, said) => {
    const answered = await answer(typed);
    expect(answered.asked).toContain('Is the gateway on the old machine stopped');
    expect(answered.said).toContain(said);
    expect(answered.status).toBe(status);
  });

  it('may be left', async () => {
    expect((await answer('')).status).toBe(130);
  });
});

describe.skipIf(process.platform === 'win32')('--old', () => {
  /** @param ps the processes of the old machine */
  async function asked(ps: string, files: readonly string[] = [], ends = 0) {
    const path = await running();
    const [bin, old] = [join(dirname(path), 'bin'), join(dirname(path), 'old')];
    mkdirSync(bin);
    mkdirSync(old);
    for (const file of files) {
      mkdirSync(dirname(join(old, file)), { recursive: true });
      writeFileSync(join(old, file), '[Service]\nExecStart=/usr/bin/openclaw gateway --port 1\n');
    }
    const script = (name: string, text: string) => {
      writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
      chmodSync(join(bin, name), 0o755);
    };
    script('ps', `cat <<'END'\n${ps}\nEND`);
    script(
      'ssh',
      `[ "$1 $2 $3" = '-- alice@old sh -s' ] || exit 9\n[ ${ends} = 0 ] || exit ${ends}\nHOME=${old} SYSTEMD_UNIT_PATH=${old}/system exec $3`,
    );
    const words = ['verify', ...OPEN, '--old', 'alice@old', '--json'];
    const done = await runAsync(words, path, { env: { PATH: `${bin}:${process.env.PATH}` } });
    expect(done.stderr).toBe('');
    const { items } = JSON.parse(done.stdout);
    const item = items.find(({ id }: { id: string }) => id === 'old-machine');
    return { status: done.status, item };
  }

  it('is done where no gateway runs there', async () => {
    const others = [
      'sshd: alice',
      'vim openclaw-gateway.service',
      'openclaw status',
      'journalctl -fu openclaw-gateway',
    ];
    expect(await asked(others.join('\n'))).toMatchObject({
      status: 0,
      item: { status: 'done', detail: 'No gateway runs on alice@old.' },
    });
  });

  it('says which service would start one again', async () => {
    const unit = '.config/systemd/user/default.target.wants/openclaw-gateway.service';
    const agents = ['ai.openclaw.gateway.plist', 'ai.openclaw.node.plist'];
    const { item } = await asked('init', [
      unit,
      ...agents.map((name) => `Library/LaunchAgents/${name}`),
    ]);
    expect(item).toMatchObject({
      status: 'done',
      command: 'ssh alice@old openclaw gateway uninstall',
    });
    expect(item.detail).toContain('boot: openclaw-gateway.service and ai.openclaw.gateway.plist');
  });

  it('says which unit of the system would, and how to disable it', async () => {
    const units = ['system/multi-user.target.wants/claw.service'];
    const disable = 'ssh -t alice@old sudo systemctl disable --now claw.service';
    const { item } = await asked('init', units);
    expect(item).toMatchObject({
      status: 'done',
      command: disable,
      detail: expect.stringContaining('one starts there at the next login or boot: claw.service'),
    });
    await server?.close();
    expect(await asked('openclaw-gateway', units)).toMatchObject({
      item: { status: 'not done', command: disable },
    });
  });

  it.each([
    'openclaw-gateway',
    '/usr/bin/node /opt/openclaw/dist/index.js gateway --port 18789',
    'node /home/a/openclaw/openclaw.mjs --profile work gateway run',
  ])('is not done where one runs: %s', async (ps) => {
    expect(await asked(`init\n${ps}`)).toMatchObject({
      status: 1,
      item: { status: 'not done', command: 'ssh alice@old openclaw gateway stop' },
    });
  });

  it('cannot be told where ssh fails, or processes cannot be listed', async () => {
    expect(await asked('init', [], 7)).toMatchObject({
      status: 2,
      item: { status: 'cannot tell', detail: 'alice@old could not be asked: ssh ended with 7.' },
    });
    removeHomes();
    await server?.close();
    expect(await asked('')).toMatchObject({ item: { status: 'cannot tell' } });
  });
});
