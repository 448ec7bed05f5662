import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { probeGateway } from '../../src/verify/probe.ts';
import { type FakeGateway, gateway, listen, page } from './fake-gateway.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function on(...args: Parameters<typeof listen>): Promise<FakeGateway> {
  const server = await listen(...args);
  open.push(server);
  return server;
}

const SOON = { milliseconds: 200 };
const LATE = { milliseconds: 60_000 };

const ask = (ports: number | readonly number[], limits = LATE, isSecure = false) =>
  probeGateway(typeof ports === 'number' ? [ports] : ports, isSecure, limits);

describe('what is on a port', () => {
  it('is a gateway by its health endpoint, which is asked without a credential', async () => {
    const { port, requests } = await on(gateway());
    expect(await ask(port)).toEqual({
      kind: 'live',
      port,
      readiness: { isReady: true, failing: [] },
    });
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /healthz',
      'GET /readyz',
    ]);
    for (const { headers } of requests) {
      expect(Object.keys(headers).sort()).toEqual(['connection', 'host']);
      expect(headers.host).toBe(`localhost:${port}`);
    }
  });

  it('has what it says of its readiness, in a list of names only', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `c${index}`);
    const { port } = await on(gateway({ ready: false, failing: ['telegram', 7, null, ...names] }));
    const answer = await ask(port);
    expect(answer).toMatchObject({ kind: 'live', readiness: { isReady: false } });
    const failing = answer?.kind === 'live' ? (answer.readiness?.failing ?? []) : [];
    expect(failing.slice(0, 2)).toEqual(['telegram', 'c0']);
    expect(failing).toHaveLength(48);
  });

  it.each<[string, unknown]>([
    ['no object', [1]],
    ['null', null],
    ['another word for it', { ready: 'yes' }],
  ])('is live where its readiness is %s', async (_, ready) => {
    const { port } = await on(gateway(ready));
    expect(await ask(port)).toEqual({ kind: 'live', port, readiness: undefined });
  });

  it('is another program where it answers every path with a page', async () => {
    const { port } = await on(page);
    expect(await ask(port)).toEqual({ kind: 'other', port });
  });

  it.each<[string, Parameters<typeof listen>[0]]>([
    ['with another JSON', (_, response) => response.end('{"ok":true}')],
    [
      'with a status that is not 200',
      (_, response) => {
        response.statusCode = 503;
        response.end('{"ok":true,"status":"live"}');
      },
    ],
    [
      'with a body that is too long',
      (_, response) => {
        response.end(`{"ok":true,"status":"live","x":"${'x'.repeat(100_000)}"}`);
      },
    ],
    [
      'with a body that breaks off',
      (_, response) => {
        response.setHeader('content-length', '1000');
        response.write('{"ok":true,"status":"live"}', () => response.destroy());
      },
    ],
  ])('is another program where it answers %s', async (_, answer) => {
    const { port } = await on(answer);
    expect(await ask(port)).toEqual({ kind: 'other', port });
  });

  it('is not followed to where it redirects to', async () => {
    const target = await on(gateway());
    const { port } = await on((_, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${target.port}/healthz` });
      response.end();
    });
    expect(await ask(port)).toEqual({ kind: 'other', port });
    expect(target.requests).toEqual([]);
  });

  it('is not waited for where it never ends', async () => {
    const silent = await on(() => {});
    expect(await ask(silent.port, SOON)).toEqual({ kind: 'slow', port: silent.port });
    const dripping = await on((_, response) => {
      response.write('{"ok":true,');
    });
    expect(await ask(dripping.port, SOON)).toEqual({ kind: 'slow', port: dripping.port });
  });

  it('is another program where it does not speak HTTP', async () => {
    const server: Server = createServer((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push(server);
    const { port } = server.address() as AddressInfo;
    expect(await ask(port)).toEqual({ kind: 'other', port });
  });

  it('is another program where it speaks no TLS and has to', async () => {
    const { port } = await on(gateway());
    expect(await ask(port, LATE, true)).toEqual({ kind: 'other', port });
  });

  it('is nothing where nobody listens', async () => {
    const { port, close } = await listen(page);
    await close();
    expect(await ask(port)).toEqual({ kind: 'closed', port });
    expect(await ask([])).toBeUndefined();
  });

  it('is looked for on each port, and the gateway wins', async () => {
    const [other, live] = [await on(page), await on(gateway())];
    const { port: closed, close } = await listen(page);
    await close();
    expect(await ask([closed, other.port, live.port])).toMatchObject({ port: live.port });
    expect(await ask([closed, other.port])).toEqual({ kind: 'other', port: other.port });
  });

  it('is asked directly, whatever proxy the environment has', async () => {
    const proxy = await on(gateway());
    const { port } = await on(gateway());
    const before = { ...process.env };
    Object.assign(process.env, {
      HTTP_PROXY: `http://127.0.0.1:${proxy.port}`,
      NODE_USE_ENV_PROXY: '1',
      http_proxy: `http://127.0.0.1:${proxy.port}`,
    });
    try {
      expect(await ask(port)).toMatchObject({ kind: 'live', port });
    } finally {
      process.env = before;
    }
    expect(proxy.requests).toEqual([]);
  });
});
