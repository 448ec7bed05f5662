/** Runs the real OpenClaw, in a home and an environment of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheRoot, type NodeMajor, nodeBin, product, type Release } from './cache.ts';

/** Not a real key: only the fake model accepts it, but it has the form of a key. */
export const FAKE_KEY = 'sk-test-not-a-real-key-0123456789abcdef';

const LOOPBACK_ONLY = fileURLToPath(new URL('./loopback-only.cjs', import.meta.url));

const MINUTE = 60_000;

export interface Home {
  /** The home directory, for example `<scratch>/2026.9.6/alice`. */
  readonly dir: string;
  readonly release: Release;
  /** `--profile` for every command, where the install has a profile. */
  readonly profile?: string;
  /**
   * The user and group id of every command, in a world of its own where nobody can write to /home.
   * Needs root.
   */
  readonly user?: number;
  /**
   * This process already has namespaces of its own, with nothing but these homes in /home, so a
   * command only has to change its user.
   */
  readonly apart?: boolean;
  /** The Node of the machine, where it differs from the one that the release needs. */
  readonly node?: NodeMajor;
}

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function stateDir(home: Home): string {
  return join(home.dir, home.profile === undefined ? '.openclaw' : `.openclaw-${home.profile}`);
}

export function configPath(home: Home): string {
  return join(stateDir(home), 'openclaw.json');
}

/** Up to 2026.5.28 a profile keeps its workspace under the default state directory. */
export function workspaceDir(home: Home): string {
  if (home.profile === undefined) return join(home.dir, '.openclaw', 'workspace');
  const own = join(stateDir(home), 'workspace');
  return existsSync(own) ? own : join(home.dir, '.openclaw', `workspace-${home.profile}`);
}

/** The folder of the Node that is first on PATH. */
function nodeDir({ node, release }: Home): string {
  return node === undefined ? product(release).nodeBin : nodeBin(node);
}

/** Sessions, devices and cron jobs are rows of a database, not files. */
export function usesDatabases(release: Release): boolean {
  return release === '2026.9.6' || release === '2026.8.2';
}

/**
 * The environment of a fresh login and nothing else: no `OPENCLAW_*`, no key, no proxy of the
 * caller.
 */
export function environment(home: Home): NodeJS.ProcessEnv {
  const app = product(home.release);
  const temp = join(dirname(home.dir), 'tmp');
  mkdirSync(temp, { recursive: true });
  chmodSync(temp, 0o1777); // like /tmp: not every command is run by the same user
  return {
    HOME: home.dir,
    USER: basename(home.dir),
    LOGNAME: basename(home.dir),
    SHELL: '/bin/sh',
    TMPDIR: temp,
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    NODE_OPTIONS: `--require=${LOOPBACK_ONLY}`,
    // Releases of 2026.4 fetch what their plugins need when they load them, and npm tries for minutes.
    npm_config_offline: 'true',
    PATH: [
      join(home.dir, 'bin'),
      nodeDir(home),
      join(app.prefix, 'node_modules', '.bin'),
      '/usr/bin',
      '/bin',
    ].join(':'),
  };
}

/** Gives the user a file or a whole directory that was made here. */
export function giveTo({ user }: Home, path: string): void {
  if (user !== undefined) execFileSync('chown', ['-hR', `${user}:${user}`, path]);
}

function start(home: Home, args: readonly string[]): ChildProcess {
  const app = product(home.release);
  const profile = home.profile === undefined ? [] : ['--profile', home.profile];
  mkdirSync(home.dir, { recursive: true });
  const own = join(ownNodeBin(home), 'node');
  const node = existsSync(own) ? own : join(nodeDir(home), 'node');
  const [command, ...words] = confined(home, [node, app.entry, ...profile, ...args]);
  return spawn(command, words, {
    cwd: home.dir,
    env: environment(home),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

/**
 * As root, OpenClaw creates the home of the old machine again wherever one of its paths is left.
 * Here it cannot. And only root may be able to enter the cache, so any other user finds it beside
 * the home.
 */
const CONFINED = `mkdir -p /home && mount --bind /home /home && mount -o remount,ro,bind /home &&
  mount --bind "$1" "$2" && user=$3 path=$4 && shift 4 &&
  exec setpriv --reuid "$user" --regid "$user" --clear-groups -- env "PATH=$path" "$@"`;

function asUser(user: number, command: Command): Command {
  const ids = ['--reuid', String(user), '--regid', String(user), '--clear-groups'];
  return ['setpriv', ...ids, '--', ...command];
}

/** The command as the owner of the home runs it, where that is another user. */
export function confined(home: Home, command: Command): Command {
  if (home.user === undefined) return command;
  if (home.apart === true) return asUser(home.user, command);
  const [cache, beside] = [cacheRoot(), join(dirname(home.dir), 'cache')];
  mkdirSync(beside, { recursive: true });
  const seen = (text: string): string => text.replaceAll(cache, beside);
  const path = seen(environment(home).PATH ?? '');
  const inside = [cache, beside, String(home.user), path, ...command.map(seen)];
  return ['unshare', '--mount', 'sh', '-c', CONFINED, 'sh', ...inside];
}

function collect(child: ChildProcess, timeout: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), timeout);
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (status) => {
      clearTimeout(timer);
      resolve({ status, stdout, stderr });
    });
  });
}

/** Only ends what hangs, because a busy machine may take its time. */
const PATIENCE = 20 * MINUTE;

/** Runs one OpenClaw command to its end, whether it succeeds or not. */
export function run(home: Home, args: readonly string[], timeout = PATIENCE): Promise<Outcome> {
  return collect(start(home, args), timeout);
}

/** Runs one command that must succeed. */
export async function must(home: Home, args: readonly string[]): Promise<Outcome> {
  return succeeded(home, args, await run(home, args));
}

function succeeded(home: Home, args: readonly string[], outcome: Outcome): Outcome {
  if (outcome.status !== 0) {
    const said = `${outcome.stdout}\n${outcome.stderr}`.trim().slice(-4000);
    throw new Error(`openclaw@${home.release} ${args.join(' ')}: exit ${outcome.status}\n${said}`);
  }
  return outcome;
}

/**
 * A gateway on a busy machine can miss the client's own deadline, and some clients end without
 * saying why.
 */
const TOO_LATE = /time(?:d )?out|closed before connect|gateway closed \(1000\)/i;

/** Runs one command that asks the running gateway, and again where the answer came too late. */
export async function ask(home: Home, args: readonly string[]): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await run(home, [...args, '--timeout', '120000']);
    const isLate = outcome.status !== 0 && TOO_LATE.test(outcome.stderr + outcome.stdout);
    if (!isLate) return outcome;
    if (tries === 3) return succeeded(home, args, outcome);
  }
}

/** An object of the configuration, to be edited. */
export type Json = Record<string, unknown>;

/** Rewrite the configuration; its mode stays. */
export function editConfig(home: Home, edit: (config: Json) => void): void {
  const config = JSON.parse(readFileSync(configPath(home), 'utf8')) as Json;
  edit(config);
  writeFileSync(configPath(home), `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600 });
}

/** The object at a key, created where it does not exist. */
export function child(parent: Json, key: string): Json {
  const there = parent[key];
  if (typeof there === 'object' && there !== null) return there as Json;
  const fresh: Json = {};
  parent[key] = fresh;
  return fresh;
}

/** The port that the configuration gives the gateway. */
export function configuredPort(home: Home): number {
  const config = JSON.parse(readFileSync(configPath(home), 'utf8')) as Json;
  return Number(child(config, 'gateway').port);
}

/**
 * The oldest releases have no custom provider in onboarding, so it is written into the
 * configuration, as their owners do.
 */
function addProviderByHand(home: Home, baseUrl: string): void {
  editConfig(home, (config) => {
    const models = child(config, 'models');
    models.mode = 'merge';
    child(models, 'providers').local = {
      baseUrl,
      apiKey: FAKE_KEY,
      api: 'openai-completions',
      models: [
        {
          id: 'm1',
          name: 'm1',
          reasoning: false,
          input: ['text'],
          cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },
          contextWindow: 128_000,
          maxTokens: 4096,
        },
      ],
    };
    child(child(config, 'agents'), 'defaults').model = { primary: 'local/m1' };
  });
}

/** Some releases give a custom model a context of 4000 tokens, which they refuse, or of 16,000, which a prompt of theirs overflows. */
function widenContext(home: Home): void {
  editConfig(home, (config) => {
    for (const provider of Object.values(child(child(config, 'models'), 'providers'))) {
      for (const model of (provider as { models?: Json[] }).models ?? [])
        if (Number(model.contextWindow) < 128_000) model.contextWindow = 128_000;
    }
  });
}

export interface OnboardOptions {
  readonly baseUrl: string;
  /** Lets OpenClaw write its service file, with a `systemctl` that answers yes to everything. */
  readonly daemon?: boolean;
  readonly port?: number;
}

/** Where Node is when it was unpacked into the home, as version managers do. */
function ownNodeBin(home: Home): string {
  return join(home.dir, '.local', 'node', 'bin');
}

/**
 * A `systemctl` for machines without a user bus: it agrees to everything and does nothing. OpenClaw
 * puts the directory of its Node before `/usr/bin`, so the stub is beside a Node in the home.
 */
function stubSystemctl(home: Home): void {
  const bin = ownNodeBin(home);
  mkdirSync(bin, { recursive: true });
  const node = join(product(home.release).nodeBin, 'node');
  try {
    linkSync(node, join(bin, 'node'));
  } catch {
    copyFileSync(node, join(bin, 'node')); // the cache is on another disk
  }
  for (const name of ['systemctl', 'loginctl']) {
    const agree = '#!/bin/sh\ncase "$*" in *is-enabled*) exit 1 ;; esac\nexit 0\n';
    writeFileSync(join(bin, name), agree, { mode: 0o755 });
  }
}

const BY_CUSTOM_PROVIDER = (baseUrl: string): readonly string[] => [
  ...['--auth-choice', 'custom-api-key', '--custom-base-url', baseUrl],
  ...['--custom-model-id', 'm1', '--custom-api-key', FAKE_KEY],
];

const BY_OPENAI_KEY = ['--auth-choice', 'openai-api-key', '--openai-api-key', FAKE_KEY];

/** What a release says if its onboarding does not support a custom provider. */
const NO_CUSTOM_PROVIDER = /unknown option '--custom|invalid --auth-choice|custom-api-key/i;

export async function onboard(home: Home, options: OnboardOptions): Promise<void> {
  if (options.daemon === true) stubSystemctl(home);
  const by = (model: readonly string[]): Promise<Outcome> =>
    must(home, [
      ...['onboard', '--non-interactive', '--accept-risk', '--mode', 'local'],
      ...model,
      ...['--gateway-port', String(options.port ?? 18789), '--gateway-bind', 'loopback'],
      ...['--skip-channels', '--skip-skills', '--skip-health', '--skip-ui'],
      options.daemon === true ? '--install-daemon' : '--skip-daemon',
      '--json',
    ]);
  try {
    await by(BY_CUSTOM_PROVIDER(options.baseUrl));
  } catch (error) {
    if (!NO_CUSTOM_PROVIDER.test(String(error).split('\n').slice(1).join('\n'))) throw error;
    await by(BY_OPENAI_KEY);
    addProviderByHand(home, options.baseUrl);
  }
  widenContext(home);
}

/** A machine that is only a client of a gateway elsewhere. */
export async function onboardRemote(home: Home, url: string): Promise<void> {
  await must(home, [
    ...['onboard', '--non-interactive', '--accept-risk', '--mode', 'remote', '--remote-url', url],
    ...[
      '--remote-token',
      'test-token-not-a-real-one',
      '--skip-channels',
      '--skip-skills',
      '--skip-health',
    ],
    ...['--skip-ui', '--json'],
  ]);
}

/** One message and its answer, from the command line's own agent. */
export function turn(home: Home, message: string): Promise<Outcome> {
  return must(home, ['agent', '--local', '--agent', 'main', '--message', message]);
}

/** What an agent remembers, written as its owner would write it. */
export function addMemory(home: Home): void {
  const workspace = workspaceDir(home);
  mkdirSync(join(workspace, 'memory'), { recursive: true });
  writeFileSync(join(workspace, 'MEMORY.md'), '# Memory\n\n- Alice likes her tea without sugar.\n');
  writeFileSync(
    join(workspace, 'memory', '2026-11-20.md'),
    '# 2026-11-20\n\n- We talked about moving.\n',
  );
  giveTo(home, workspace);
}

/** A job of the user, with a time zone. The gateway runs cron, so it has to run meanwhile. */
export async function addCron(home: Home, name = 'morning'): Promise<void> {
  const args = [
    ...['cron', 'add', '--name', name, '--cron', '0 7 * * *', '--tz', 'Europe/Copenhagen'],
    ...['--session', 'isolated', '--message', 'good morning', '--json'],
  ];
  succeeded(home, args, await ask(home, args));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (up: boolean): void => {
      socket.destroy();
      resolve(up);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

export interface Gateway {
  readonly port: number;
  readonly pid: number;
  readonly output: () => string;
  /** Ends it as a service manager does, and waits for it. */
  readonly stop: () => Promise<number | null>;
}

/** Each release has its own words for it. */
const READY = /listening on (ws|http)|\bready\b|gateway listening/i;

/** Asks again and again rather than waiting a fixed time: a slow machine is not a broken one. */
async function untilReady(
  gateway: ChildProcess,
  port: number,
  output: () => string,
): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    if (gateway.exitCode !== null || gateway.signalCode !== null) {
      throw new Error(
        `the gateway ended with ${gateway.exitCode ?? gateway.signalCode}:\n${output().slice(-4000)}`,
      );
    }
    if (READY.test(output()) && (await answers(port))) return;
    if (Date.now() > end)
      throw new Error(`the gateway was not ready in time:\n${output().slice(-4000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Starts the gateway on a free port and waits until it is ready. The port is written into the
 * configuration, so that commands find it. The caller restores the old value where that matters.
 */
export async function runGateway(home: Home): Promise<Gateway> {
  const port = await freePort();
  // Without a configuration, it ends at once.
  if (existsSync(configPath(home))) {
    editConfig(home, (config) => {
      child(config, 'gateway').port = port;
    });
  }
  const gateway = start(home, ['gateway', 'run', '--port', String(port)]);
  let text = '';
  gateway.stdout?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  gateway.stderr?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const ended = new Promise<number | null>((resolve) =>
    gateway.once('close', (status) => resolve(status)),
  );
  const stop = async (): Promise<number | null> => {
    if (gateway.exitCode === null && gateway.signalCode === null) gateway.kill('SIGTERM');
    const timer = setTimeout(() => gateway.kill('SIGKILL'), MINUTE);
    const status = await ended;
    clearTimeout(timer);
    return status;
  };
  try {
    await untilReady(gateway, port, () => text);
  } catch (error) {
    gateway.kill('SIGKILL');
    await ended;
    throw error;
  }
  return { port, pid: gateway.pid ?? -1, output: () => text, stop };
}

/** Runs `work` beside a gateway, and stops the gateway however the work ends. */
export async function withGateway<T>(
  home: Home,
  work: (gateway: Gateway) => Promise<T>,
): Promise<T> {
  const gateway = await runGateway(home);
  try {
    return await work(gateway);
  } finally {
    await gateway.stop();
  }
}
