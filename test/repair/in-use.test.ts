import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Install } from '../../src/install/install.ts';
import { applyPlan, planFixes, UndoRefused, undoRun } from '../../src/repair/index.ts';
import { finding, makePlace, type Place } from './support.ts';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const one of undo.splice(0).reverse()) one();
});

function place(): Place {
  const made = makePlace({
    '.openclaw/openclaw.json': "{a: 'x'}",
    '.openclaw/state/openclaw.sqlite': 'a database',
    '.openclaw/tmp/openclaw-0': null,
  });
  undo.push(made.remove);
  return made;
}

function fix({ at, install, runs }: Place, over: Partial<Install> = {}) {
  const edit = { kind: 'replace-value', keys: ['a'], value: 'y', expected: 'x' } as const;
  const plan = planFixes([finding([{ ...edit, path: at('openclaw.json') }])], install, {
    unsafe: false,
  });
  return applyPlan(plan, { ...install, ...over } as Install, { runs });
}

async function expectRefused(where: Place, over?: Partial<Install>): Promise<void> {
  expect(await fix(where, over)).toMatchObject([
    { status: 'skipped', reason: expect.stringContaining('openclaw gateway stop') },
  ]);
  expect(readFileSync(where.at('openclaw.json'), 'utf8')).toBe("{a: 'x'}");
}

async function listen(): Promise<Server> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  undo.push(() => server.close());
  return server;
}

function withPort(server: Server, isThisMachine: boolean): Partial<Install> {
  const { port } = server.address() as AddressInfo;
  return {
    host: { isThisMachine, user: { known: true, uid: 1000, gid: 1000, name: 'bob' } },
    config: { path: '/nowhere/openclaw.json', get: () => port },
  } as unknown as Partial<Install>;
}

it('refuses while something listens on the gateway port of this machine', async () => {
  await expectRefused(place(), withPort(await listen(), true));
});

it('says how to stop what the system manager runs', async () => {
  const where = place();
  const unit = { name: 'openclaw.service', stateDir: where.install.stateDir };
  const over = { ...withPort(await listen(), true), systemServices: [unit] };
  expect(await fix(where, over as unknown as Partial<Install>)).toMatchObject([
    { status: 'skipped', reason: expect.stringContaining('sudo systemctl stop openclaw.service') },
  ]);
});

it.runIf(process.getuid?.() === 0)('says how root stops the gateway of another user', async () => {
  const stop = expect.stringContaining('(sudo -iu bob openclaw gateway stop)');
  expect(await fix(place(), withPort(await listen(), true))).toMatchObject([
    { status: 'skipped', reason: stop },
  ]);
});

it('says how to stop the gateway of a container, where that is known', async () => {
  const over = { ...withPort(await listen(), true), there: () => '/home/node/.openclaw' };
  const unknown = expect.stringMatching(/stop the gateway first$/);
  expect(await fix(place(), over)).toMatchObject([{ status: 'skipped', reason: unknown }]);
  const where = place();
  writeFileSync(join(dirname(where.install.stateDir), 'compose.yaml'), '');
  const known = expect.stringContaining('docker compose stop openclaw-gateway');
  expect(await fix(where, over)).toMatchObject([{ status: 'skipped', reason: known }]);
});

it('says how to stop the gateway of a profile', async () => {
  const over = { ...withPort(await listen(), true), profile: 'work' };
  expect(await fix(place(), over)).toMatchObject([
    { status: 'skipped', reason: expect.stringContaining('openclaw --profile work gateway stop') },
  ]);
});

it('does not mind the ports of a machine that will not run it', async () => {
  const where = place();
  expect(await fix(where, withPort(await listen(), false))).toMatchObject([{ status: 'fixed' }]);
});

it.runIf(process.platform === 'linux')('refuses while a process has a database open', async () => {
  const where = place();
  const script =
    "require('fs').openSync(process.argv[1]);process.stdout.write('open');process.stdin.resume()";
  const child = spawn(process.execPath, ['-e', script, where.at('state/openclaw.sqlite')]);
  undo.push(() => child.kill());
  await once(child.stdout, 'data');
  await expectRefused(where);
});

it('does not mind a lock that came with the copy', async () => {
  const where = place();
  const lock = {
    pid: 4_194_305,
    createdAt: '2026-01-01T00:00:00Z',
    configPath: '/x',
    startTime: 1,
  };
  writeFileSync(where.at('tmp/openclaw-0/gateway.state.lock'), JSON.stringify(lock));
  expect(await fix(where)).toMatchObject([{ status: 'fixed' }]);
});

it.runIf(process.platform === 'linux')(
  'undoes nothing while a process has a database open',
  async () => {
    const where = place();
    expect(await fix(where)).toMatchObject([{ status: 'fixed' }]);
    const script =
      "require('fs').openSync(process.argv[1]);process.stdout.write('open');process.stdin.resume()";
    const child = spawn(process.execPath, ['-e', script, where.at('state/openclaw.sqlite')]);
    undo.push(() => child.kill());
    await once(child.stdout, 'data');
    await expect(undoRun(undefined, { runs: where.runs })).rejects.toThrow(UndoRefused);
    expect(readFileSync(where.at('openclaw.json'), 'utf8')).toBe("{a: 'y'}");
  },
);
