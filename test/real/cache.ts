/**
 * The real OpenClaw, kept outside the tree.
 *
 * Everything comes from the npm registry through the ordinary client and is kept in a cache, so that a second run
 * needs no network. Each download ends with a marker file: a folder without its marker was interrupted and is
 * made again.
 */
import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** The releases every expectation is written for. */
export const RELEASES = ['2026.1.30', '2026.2.26', '2026.5.28', '2026.9.6'] as const;

/** Releases in between, to see whether a rule that was written for the four also holds elsewhere. */
export const CONTROL_RELEASES = ['2026.6.11', '2026.8.2'] as const;

/** Any release on npm. */
export type Release = `2026.${string}`;

export type NodeMajor = 22 | 24;

/**
 * Newer versions of these do not load in the oldest releases, and the right version of libsignal is
 * only on GitHub.
 */
const OLD_DEPENDENCIES = { libsignal: '2.0.1', linkedom: '0.18.9', cssom: '0.5.0' };

const NEEDS_OLD_DEPENDENCIES = /^2026\.[1-4]\./;

/**
 * It loads all of its plugins, but its package lacks their dependencies: a script of its own
 * fetches these, with npm's scripts.
 */
const LACKS_DEPENDENCIES = '2026.4.5';

/** Its agent installs the dependencies of plugins at its first turn, with the npm beside Node. */
const INSTALLS_LATER = '2026.4.29';

const MARKER = '.complete';

export function cacheRoot(): string {
  const chosen = process.env.OPENCLAW_MIGCHECK_REAL_CACHE;
  if (chosen !== undefined && chosen !== '') return chosen;
  const xdg = process.env.XDG_CACHE_HOME;
  const base = xdg !== undefined && xdg !== '' ? xdg : join(homedir(), '.cache');
  return join(base, 'openclaw-migcheck', 'real');
}

function isComplete(dir: string, what: string): boolean {
  const marker = join(dir, MARKER);
  return existsSync(marker) && readFileSync(marker, 'utf8').trim() === what;
}

const execute = promisify(execFile);

/** Never synchronous: a test runner's worker has to answer its parent within a minute. */
async function npm(args: readonly string[], cwd: string, path?: string): Promise<void> {
  const env = path === undefined ? process.env : { ...process.env, PATH: path };
  await execute('npm', args, {
    cwd,
    env,
    maxBuffer: 64 << 20,
    timeout: 9 * 60_000,
    shell: process.platform === 'win32',
  });
}

/**
 * Fills `dir` through `fill`, once. The marker is written last; an interrupted folder is filled
 * from the start.
 */
async function once(
  dir: string,
  what: string,
  fill: (dir: string) => Promise<void>,
): Promise<void> {
  if (isComplete(dir, what)) return;
  const fresh = `${dir}.${process.pid}.part`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    await fill(fresh);
    if (isComplete(dir, what)) return; // another process was faster
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dirname(dir), { recursive: true });
    renameSync(fresh, dir);
    writeFileSync(join(dir, MARKER), `${what}\n`);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** The folder that holds `node` for this platform. */
export function nodeBin(major: NodeMajor): string {
  return join(cacheRoot(), `node-${major}`, 'package', 'bin');
}

/** Download one Node, or leave it where the last run put it. */
async function provideNode(major: NodeMajor): Promise<void> {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}@${major}`;
  await once(join(cacheRoot(), `node-${major}`), name, async (fresh) => {
    await npm(['pack', name, '--silent'], fresh);
    const archive = readdirSync(fresh).find((file) => file.endsWith('.tgz'));
    if (archive === undefined) throw new Error(`npm pack ${name} left no archive`);
    await execute('tar', ['-xzf', archive], { cwd: fresh });
    rmSync(join(fresh, archive));
  });
}

export interface Product {
  readonly release: Release;
  /** The folder with `node`. */
  readonly nodeBin: string;
  /** The folder that npm installed into. */
  readonly prefix: string;
  /** The folder of the `openclaw` package. */
  readonly packageDir: string;
  /** The script that `openclaw` starts. */
  readonly entry: string;
}

/** Releases that know Node 24 say so; the others were written for 22. */
function nodeFor(packageDir: string): NodeMajor {
  const manifest = join(packageDir, 'package.json');
  if (!existsSync(manifest)) return 24;
  const { engines } = JSON.parse(readFileSync(manifest, 'utf8')) as { engines?: { node?: string } };
  return /\b24\./.test(engines?.node ?? '') ? 24 : 22;
}

/** Where one release of OpenClaw is in the cache, and the Node that it asks for. */
export function product(release: Release): Product {
  const prefix = join(cacheRoot(), `openclaw-${release}`);
  const packageDir = join(prefix, 'node_modules', 'openclaw');
  return {
    release,
    nodeBin: release === INSTALLS_LATER ? withNpm(prefix) : nodeBin(nodeFor(packageDir)),
    prefix,
    packageDir,
    entry: join(packageDir, 'openclaw.mjs'),
  };
}

/** True where a release is in the cache, whole. */
export function hasProduct(release: Release): boolean {
  return isComplete(product(release).prefix, `openclaw@${release}`);
}

/** Remove one release from the cache. */
export function dropProduct(release: Release): void {
  rmSync(product(release).prefix, { recursive: true, force: true });
}

/** Download one release of OpenClaw, or leave it where the last run put it. */
export async function provideProduct(release: Release): Promise<void> {
  await once(product(release).prefix, `openclaw@${release}`, async (fresh) => {
    const dependencies = { openclaw: release };
    await install(fresh, release, dependencies);
    const packageDir = join(fresh, 'node_modules', 'openclaw');
    if (release === LACKS_DEPENDENCIES) {
      await install(fresh, release, { ...neededByPlugins(packageDir), ...dependencies });
    }
    if (release === INSTALLS_LATER) await keepForItsNpm(fresh, packageDir);
    await completeLifecycle(packageDir);
  });
}

/** The folder of a Node that has an npm beside it. */
function withNpm(prefix: string): string {
  return join(prefix, 'node');
}

/**
 * Whatever it is asked to install, this npm installs everything that a plugin may need from its
 * cache. The versions are known, and no network is needed later.
 */
const OFFLINE_NPM = `#!/bin/sh
here=$(dirname "$0")
cp package.json asked.json
cp "$here/package.json" "$here/package-lock.json" .
"$here/node" "$here/real/node_modules/npm/bin/npm-cli.js" "$@" --offline --cache "$here/cache"
status=$?
mv asked.json package.json
exit $status
`;

async function keepForItsNpm(prefix: string, packageDir: string): Promise<void> {
  const own = withNpm(prefix);
  mkdirSync(own);
  copyFileSync(join(nodeBin(22), 'node'), join(own, 'node'));
  // Not directly beside Node: there OpenClaw would start it itself.
  await npm(['install', '--prefix', join(own, 'real'), 'npm@10', '--no-audit', '--no-fund'], own);
  await fillCache(own, {
    ...dependenciesOf(join(packageDir, 'package.json')),
    ...neededByPlugins(packageDir),
  });
  writeFileSync(join(own, 'npm'), OFFLINE_NPM, { mode: 0o755 });
}

async function fillCache(own: string, packages: Dependencies): Promise<void> {
  const cache = join(own, 'cache');
  // Without the addresses in the lock, npm asks the registry for what it has in its cache.
  const flags = ['--cache', cache, '--omit-lockfile-registry-resolved=false'];
  await install(own, INSTALLS_LATER, packages, flags);
  rmSync(join(own, 'node_modules'), { recursive: true });
  await execute('chmod', ['-R', 'a+rwX', cache]); // npm writes there, whichever user runs it
}

type Dependencies = Record<string, string>;

async function install(
  prefix: string,
  release: Release,
  dependencies: Dependencies,
  more: readonly string[] = [],
): Promise<void> {
  const old = NEEDS_OLD_DEPENDENCIES.test(release);
  const pinned = Object.entries(old ? OLD_DEPENDENCIES : {});
  const overrides = Object.fromEntries(pinned.filter(([name]) => !(name in dependencies)));
  const manifest = { private: true, dependencies, overrides };
  writeFileSync(join(prefix, 'package.json'), `${JSON.stringify(manifest)}\n`);
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund'];
  await npm(
    ['install', ...flags, ...(old ? ['--legacy-peer-deps'] : []), ...more],
    prefix,
    nodeBin(24) + delimiter + (process.env.PATH ?? ''),
  );
}

function neededByPlugins(packageDir: string): Dependencies {
  const plugins = join(packageDir, 'dist', 'extensions');
  const manifests = readdirSync(plugins)
    .map((name) => join(plugins, name, 'package.json'))
    .filter((manifest) => existsSync(manifest));
  return Object.assign({}, ...manifests.map(dependenciesOf));
}

function dependenciesOf(manifest: string): Dependencies {
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    dependencies?: Dependencies;
  };
  return dependencies;
}

/**
 * At their first start, 2026.8 and 2026.9 run the scripts that npm skipped, in their own directory.
 * Only the user who installed them can do that.
 */
async function completeLifecycle(packageDir: string): Promise<void> {
  if (!existsSync(join(packageDir, '.openclaw-lifecycle-pending'))) return;
  const env = { HOME: join(packageDir, '..', '..'), PATH: process.env.PATH };
  await execute(join(nodeBin(24), 'node'), [join(packageDir, 'openclaw.mjs'), '--version'], {
    env,
  });
}

/**
 * What is needed before the first test: Node for each release. The harness itself uses the newer
 * one.
 */
export async function provideNodes(): Promise<void> {
  await Promise.all([provideNode(22), provideNode(24)]);
}
