/** A server on a port of this machine, with any answer. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeGateway {
  readonly port: number;
  /** Each request, as it came. */
  readonly requests: readonly IncomingMessage[];
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Listens on 127.0.0.1 only, as a gateway that is bound to loopback does. */
export async function listen(answer: Answer): Promise<FakeGateway> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As 2026.5.28 and 2026.9.6 answer (seen). */
export function gateway(ready: unknown = { ready: true, failing: [], uptimeMs: 1 }): Answer {
  return ({ url }, response) => {
    const isHealth = url === '/healthz';
    const isReady = typeof ready === 'object' && ready !== null && 'ready' in ready && ready.ready;
    response.statusCode = isHealth || isReady ? 200 : 503;
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(isHealth ? { ok: true, status: 'live' } : ready));
  };
}

/** The interface of old releases answers every path with a page. */
export const page: Answer = (_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>OpenClaw Control</title>');
};
