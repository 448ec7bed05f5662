/**
 * The base images of the Dockerfile. Where no registry can be reached, images with the same names
 * are made from this machine's own Node, npm and busybox, only in the storage of the tests.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Podman } from './podman.ts';

/** The base images that a Dockerfile names. */
export function basesOf(dockerfile: string): string[] {
  return [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, name = '']) => name);
}

/**
 * Makes sure that each image is in the storage.
 * @returns those that were made here
 */
export function provideBases(podman: Podman, names: readonly string[]): string[] {
  const missing = names.filter((name) => podman.run(['image', 'exists', full(name)]).status !== 0);
  const unreachable = missing.filter((name) => podman.run(['pull', '-q', full(name)]).status !== 0);
  if (unreachable.length > 0) makeStandIn(podman, unreachable);
  return names.filter((name) => podman.run(['image', 'inspect', full(name)]).stdout.includes(MADE));
}

function full(name: string): string {
  return `docker.io/library/${name}`;
}

/** The label of an image that was made here. */
const MADE = 'made for the tests of openclaw-migcheck';

function makeStandIn(podman: Podman, names: readonly string[]): void {
  const root = join(podman.scratch, 'base');
  fill(root);
  const variables = environment(root);
  const archive = join(podman.scratch, 'base.tar');
  const owned = ['--owner=0', '--group=0', '--numeric-owner'];
  execFileSync('tar', ['-C', root, ...owned, '-cf', archive, '.']);
  const changes = Object.entries(variables).map((pair) => `ENV ${pair.join('=')}`);
  const options = [...changes, 'CMD ["node"]'].flatMap((change) => ['-c', change]);
  for (const name of names) {
    podman.must(['import', '-q', '-m', MADE, ...options, archive, full(name)]);
  }
  rmSync(root, { recursive: true });
  rmSync(archive);
}

const DIRECTORIES = [
  ...['bin', 'dev', 'etc', 'home/node', 'proc', 'root', 'run', 'sys', 'tmp'],
  ...['usr/bin', 'usr/local/bin'],
];

function fill(root: string): void {
  for (const name of DIRECTORIES) {
    mkdirSync(join(root, name), { recursive: true });
  }
  chmodSync(join(root, 'tmp'), 0o1777);
  writeFileSync(
    join(root, 'etc/passwd'),
    'root:x:0:0::/root:/bin/sh\nnode:x:1000:1000::/home/node:/bin/sh\n',
  );
  writeFileSync(join(root, 'etc/group'), 'root:x:0:\nnode:x:1000:\n');
  const node = join(root, 'usr/local/bin/node');
  copyFileSync(process.execPath, node);
  for (const library of librariesOf(process.execPath)) put(root, library);
  addShell(root);
  addNpm(root);
}

/** Parts of glibc that compiled modules need, even if Node itself does not. */
const OF_GLIBC = ['libdl.so.2', 'libpthread.so.0', 'libresolv.so.2', 'librt.so.1', 'libutil.so.1'];

function librariesOf(program: string): string[] {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  const own = [...stdout.matchAll(/\/\S+/g)].map(([path]) => path);
  const libc = own.find((path) => path.endsWith('/libc.so.6'));
  if (libc === undefined) return own;
  const further = OF_GLIBC.map((name) => join(dirname(libc), name)).filter(existsSync);
  return [...new Set([...own, ...further])];
}

/** At the same path, without links. */
function put(root: string, path: string): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  copyFileSync(realpathSync(path), join(root, path));
}

function addShell(root: string): void {
  const busybox = spawnSync('which', ['busybox'], { encoding: 'utf8' }).stdout.trim();
  if (busybox === '') {
    throw new Error(
      'no registry of images can be reached, and no busybox is here to make a base of',
    );
  }
  for (const library of librariesOf(busybox)) put(root, library);
  copyFileSync(busybox, join(root, 'bin/busybox'));
  const names = execFileSync('busybox', ['--list'], { encoding: 'utf8' }).trim().split('\n');
  for (const name of names) {
    if (name !== 'busybox') symlinkSync('busybox', join(root, 'bin', name));
  }
  symlinkSync('/bin/env', join(root, 'usr/bin/env'));
}

function addNpm(root: string): void {
  const modules = execFileSync('npm', ['root', '--global'], { encoding: 'utf8' }).trim();
  const inside = 'usr/local/lib/node_modules/npm';
  cpSync(join(modules, 'npm'), join(root, inside), { recursive: true });
  for (const name of ['npm', 'npx']) {
    symlinkSync(`/${inside}/bin/${name}-cli.js`, join(root, 'usr/local/bin', name));
  }
}

/**
 * A machine behind a proxy has a certificate of its own, which npm needs in the image too: this
 * puts it there.
 */
function environment(root: string): Record<string, string> {
  const certificates = process.env.NODE_EXTRA_CA_CERTS;
  const PATH = '/usr/local/bin:/usr/bin:/bin';
  if (!certificates) return { PATH };
  const inside = '/etc/extra-certificates.pem';
  copyFileSync(certificates, join(root, inside));
  return { PATH, NODE_EXTRA_CA_CERTS: inside };
}
