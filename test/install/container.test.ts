import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { containerEngine, isInContainer, isOfContainer } from '../../src/install/container.ts';

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-engine-')));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const asItIs = (path: string) => path;
const inImage = () => '/home/node/.openclaw';

it.each([
  ['the home of its image', '/home/node/.openclaw', true, true],
  ['that home, while something else runs', '/home/node/.openclaw', false, false],
  ['another directory', '/srv/openclaw', true, false],
])(
  'knows the container of the gateway from inside: %s',
  (_, stateDir, isItsContainer, expected) => {
    const install = { stateDir, there: (path: string) => path };
    expect(isInContainer(install, () => isItsContainer)).toBe(expected);
    // No mount there could be seen.
    expect(isOfContainer(install)).toBe(false);
  },
);

it.each([
  ['/var/lib/docker/volumes/openclaw/_data', 'docker'],
  ['/home/bob/.local/share/containers/storage/volumes/openclaw/_data', 'podman'],
  ['/var/lib/containers/storage/volumes/openclaw/_data', 'podman'],
  ['/var/lib/kubelet/pods/1c7e/volumes/kubernetes.io~csi/pvc-1/mount', 'kubernetes'],
  ['/srv/openclaw', undefined],
])('knows by its place whose volume it is: %s', (stateDir, expected) => {
  expect(containerEngine({ stateDir, there: asItIs })).toBe(expected);
});

it.each([
  ['config', 'docker-compose.yml', 'docker'],
  ['config', 'compose.yaml', 'docker'],
  ['.openclaw', '.config/containers/systemd/openclaw.container', 'quadlet'],
  ['.local/share/containers/storage/volumes/openclaw/_data', 'openclaw.container', 'podman'],
  [
    '.local/share/containers/storage/volumes/openclaw/_data',
    '.config/containers/systemd/openclaw.container',
    'quadlet',
  ],
  ['config', 'README.md', 'unknown'],
])('knows what runs the container of %s beside %s', (directory, beside, expected) => {
  const home = mkdtempSync(join(scratch, 'home-'));
  mkdirSync(dirname(join(home, beside)), { recursive: true });
  writeFileSync(join(home, beside), '');
  expect(containerEngine({ stateDir: join(home, directory), there: inImage })).toBe(expected);
});

it('asks for no engine where no container runs the gateway', () => {
  writeFileSync(join(scratch, 'compose.yaml'), '');
  expect(containerEngine({ stateDir: join(scratch, 'config'), there: asItIs })).toBeUndefined();
});
