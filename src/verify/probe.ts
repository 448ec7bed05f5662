import { type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';

/** What is on a port of this machine. */
export type GatewayAnswer =
  /** A gateway, according to its health endpoint. */
  | { readonly kind: 'live'; readonly port: number; readonly readiness: Readiness | undefined }
  /** Something that answers differently: another program, or a release without that endpoint. */
  | { readonly kind: 'other'; readonly port: number }
  /** It accepted the connection and sent nothing in time. */
  | { readonly kind: 'slow'; readonly port: number }
  | { readonly kind: 'closed'; readonly port: number };

/** What a gateway reports about itself (`/readyz`: 2026.5.28 to 2026.9.6). */
export interface Readiness {
  readonly isReady: boolean;
  /**
   * What is not ready: names of channels, `agent-database:main`, `startup-sidecars`. They cannot be
   * trusted.
   */
  readonly failing: readonly string[];
}

export interface ProbeLimits {
  /** For each request. */
  readonly milliseconds: number;
}

/** A gateway that has just started is busy. OpenClaw's own status waits as long. */
const PROBE_LIMITS: ProbeLimits = { milliseconds: 10_000 };

/**
 * OpenClaw itself reads no more than 1,024 characters (`local-http-probe`); the readiness has more
 * details.
 */
const LONGEST_ANSWER = 64 * 1024;
const MOST_FAILING = 50;

/** Only these addresses, whatever is configured. */
const LOOPBACK = ['127.0.0.1', '::1'] as const;

/**
 * Finds out whether a gateway answers on one of these ports of this machine. Sends no credential,
 * follows no redirect and reads a bounded answer, because the ports come from a copy and anything
 * may listen there.
 * @param isSecure true where the gateway speaks TLS; its certificate proves nothing on loopback and
 * is not checked
 */
export async function probeGateway(
  ports: readonly number[],
  isSecure: boolean,
  limits = PROBE_LIMITS,
): Promise<GatewayAnswer | undefined> {
  const answers: GatewayAnswer[] = [];
  for (const port of ports) {
    const answer = await probePort(port, isSecure, limits);
    if (answer.kind === 'live') return answer;
    answers.push(answer);
  }
  return answers.find(({ kind }) => kind !== 'closed') ?? answers[0];
}

async function probePort(
  port: number,
  isSecure: boolean,
  limits: ProbeLimits,
): Promise<GatewayAnswer> {
  for (const address of LOOPBACK) {
    const ask = (path: string) => get({ address, port, path, isSecure }, limits);
    const health = await ask('/healthz');
    if (health === 'closed') continue;
    if (health === 'slow') return { kind: 'slow', port };
    if (!isLive(health)) return { kind: 'other', port };
    const ready = await ask('/readyz');
    const readiness = typeof ready === 'object' ? readinessOf(ready) : undefined;
    return { kind: 'live', port, readiness };
  }
  return { kind: 'closed', port };
}

interface Asked {
  readonly address: string;
  readonly port: number;
  readonly path: string;
  readonly isSecure: boolean;
}

interface Answer {
  readonly status: number;
  /** The JSON of its body; undefined for anything else. */
  readonly body: unknown;
}

/** `{"ok":true,"status":"live"}`. A server that answers every path with 200 is no gateway. */
function isLive({ status, body }: Answer): boolean {
  return status === 200 && fieldOf(body, 'ok') === true && fieldOf(body, 'status') === 'live';
}

function readinessOf({ body }: Answer): Readiness | undefined {
  const isReady = fieldOf(body, 'ready');
  if (typeof isReady !== 'boolean') return undefined;
  const failing = fieldOf(body, 'failing');
  const names = Array.isArray(failing) ? failing.slice(0, MOST_FAILING) : [];
  return { isReady, failing: names.filter((name) => typeof name === 'string') };
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

function get(asked: Asked, { milliseconds }: ProbeLimits): Promise<Answer | 'closed' | 'slow'> {
  return new Promise((resolve) => {
    let isConnected = false;
    const socket = open(asked);
    socket.once('connect', () => {
      isConnected = true;
    });
    const end = (answer: Answer | 'closed' | 'slow') => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => end('slow'), milliseconds);
    // A separate socket, so that neither an agent nor a proxy from the environment is used.
    const asking = request({
      method: 'GET',
      path: asked.path,
      createConnection: () => socket,
      headers: { host: `localhost:${asked.port}`, connection: 'close' },
    });
    const other: Answer = { status: 0, body: undefined };
    asking.once('error', () => end(isConnected ? other : 'closed'));
    asking.once('upgrade', () => end(other));
    asking.once('response', (response) => {
      readBounded(response).then(end, () => end(other));
    });
    asking.end();
  });
}

function open({ address, port, isSecure }: Asked): Socket {
  const to = { host: address, port };
  return isSecure ? connectSecurely({ ...to, rejectUnauthorized: false }) : connect(to);
}

async function readBounded(response: IncomingMessage): Promise<Answer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > LONGEST_ANSWER) throw new Error('too long');
    pieces.push(piece);
  }
  return { status: response.statusCode ?? 0, body: parsed(Buffer.concat(pieces).toString('utf8')) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
