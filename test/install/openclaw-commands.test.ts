import { expect, it } from 'vitest';
import type { Install } from '../../src/install/install.ts';
import {
  dataOutside,
  forContainer,
  spellCommand,
  starterOf,
} from '../../src/install/openclaw-commands.ts';

const STATE_DIR = '/srv/openclaw';

function installOf(version: string, profile?: string, units: readonly string[] = []): Install {
  return {
    profile,
    stateDir: STATE_DIR,
    services: [],
    stateDirectories: [],
    there: (path: string) => path,
    systemServices: units.map((name) => ({ name, stateDir: STATE_DIR, command: [] })),
    host: { release: { version, source: 'option' } },
  } as unknown as Install;
}

it.each([
  ['openclaw gateway stop', 'openclaw --profile work gateway stop'],
  ['ssh old-machine openclaw gateway stop', 'ssh old-machine openclaw --profile work gateway stop'],
  ['openclaw --profile home doctor', 'openclaw --profile home doctor'],
  ['openclaw --version', 'openclaw --version'],
  ['npm install -g openclaw@2026.9.6', 'npm install -g openclaw@2026.9.6'],
  ['mv openclaw gateway', 'mv openclaw gateway'],
])('spells `%s` for a profile', (command, expected) => {
  expect(spellCommand(command, installOf('2026.9.6', 'work'))).toBe(expected);
  expect(spellCommand(command, installOf('2026.9.6'))).toBe(command);
});

it.each([
  ['2026.1.30', 'openclaw --profile work doctor'],
  ['2026.2.26', 'openclaw --profile work doctor'],
  ['2026.5.28', 'openclaw --profile work config validate'],
  ['2026.9.6', 'openclaw --profile work config validate'],
])('gives what %s has to look at its configuration', (release, expected) => {
  expect(spellCommand('openclaw config validate', installOf(release, 'work'))).toBe(expected);
});

it.each([
  ['openclaw gateway stop', 'sudo systemctl stop openclaw.service'],
  ['openclaw gateway restart', 'sudo systemctl restart openclaw.service'],
  ['openclaw gateway start', 'sudo systemctl start openclaw.service'],
  ['openclaw gateway install --force', 'sudo systemctl restart openclaw.service'],
  ['openclaw --profile work gateway install', 'sudo systemctl restart openclaw.service'],
  ['openclaw --profile home gateway install', 'openclaw --profile home gateway install'],
  ['ssh old-machine openclaw gateway stop', 'ssh old-machine openclaw --profile work gateway stop'],
  ['openclaw doctor', 'openclaw --profile work doctor'],
])('spells `%s` for a gateway that a unit of the system runs', (command, expected) => {
  expect(spellCommand(command, installOf('2026.9.6', 'work', ['openclaw.service']))).toBe(expected);
});

it('stops all the units that run it', () => {
  expect(spellCommand('openclaw gateway stop', installOf('2026.9.6', undefined, ['a', 'b']))).toBe(
    'sudo systemctl stop a b',
  );
});

it.each([
  ['openclaw gateway stop', 'docker compose stop openclaw-gateway'],
  ['openclaw gateway start', 'docker compose up -d openclaw-gateway'],
  ['openclaw gateway restart', 'docker compose restart openclaw-gateway'],
  ['openclaw gateway install --force', 'docker compose up -d --force-recreate openclaw-gateway'],
  [
    'openclaw doctor --fix',
    'docker compose run --rm --no-deps --entrypoint node openclaw-gateway dist/index.js doctor --fix',
  ],
  ['openclaw channels status', 'docker compose run --rm openclaw-cli channels status'],
  [
    'openclaw --version',
    'docker compose run --rm --no-deps --entrypoint node openclaw-gateway dist/index.js --version',
  ],
  ['npm install -g openclaw@2026.9.6', 'docker compose pull openclaw-gateway openclaw-cli'],
  ['nvm install 24', undefined],
  ['node --version', undefined],
  ['openclaw migcheck --fix', 'openclaw migcheck --fix'],
  ['ssh old-machine openclaw gateway stop', 'ssh old-machine openclaw gateway stop'],
  ['chmod 600 /srv/openclaw/.env', 'chmod 600 /srv/openclaw/.env'],
])('spells `%s` for a gateway in a container of Compose', (command, expected) => {
  const stateDir = '/var/lib/docker/volumes/openclaw/_data';
  expect(spellCommand(command, { ...installOf('2026.9.6'), stateDir })).toBe(expected);
});

const IMAGE = 'ghcr.io/openclaw/openclaw:2026.9.6';
const ON_KUBERNETES = '-n openclaw deploy/openclaw';
const IN_PODMAN = 'podman exec -it openclaw node dist/index.js';

it.each([
  ['podman', 'openclaw gateway stop', 'podman stop openclaw'],
  ['podman', 'openclaw gateway start', './scripts/run-openclaw-podman.sh launch'],
  ['podman', 'openclaw gateway restart', 'podman restart openclaw'],
  ['podman', 'openclaw gateway install --force', './scripts/run-openclaw-podman.sh launch'],
  ['podman', 'openclaw channels status', `${IN_PODMAN} channels status`],
  ['podman', 'openclaw doctor --fix', 'openclaw doctor --fix'],
  ['podman', 'npm install -g openclaw@2026.9.6', `podman pull ${IMAGE}`],
  ['quadlet', 'openclaw gateway stop', 'systemctl --user stop openclaw.service'],
  ['quadlet', 'openclaw gateway install', 'systemctl --user restart openclaw.service'],
  ['quadlet', 'openclaw channels status', `${IN_PODMAN} channels status`],
  ['kubernetes', 'openclaw gateway stop', `kubectl scale ${ON_KUBERNETES} --replicas=0`],
  ['kubernetes', 'openclaw gateway start', `kubectl scale ${ON_KUBERNETES} --replicas=1`],
  ['kubernetes', 'openclaw gateway restart', `kubectl rollout restart ${ON_KUBERNETES}`],
  ['kubernetes', 'openclaw gateway install', `kubectl rollout restart ${ON_KUBERNETES}`],
  [
    'kubernetes',
    'npm install -g openclaw@2026.9.6',
    `kubectl set image ${ON_KUBERNETES} gateway=${IMAGE}`,
  ],
  ['unknown', 'openclaw gateway restart', undefined],
  ['unknown', 'npm install -g openclaw@2026.9.6', undefined],
  ['unknown', 'openclaw channels status', 'openclaw channels status'],
  ['unknown', 'chmod 600 /srv/openclaw/.env', 'chmod 600 /srv/openclaw/.env'],
] as const)('with %s: spells `%s`', (engine, command, expected) => {
  expect(forContainer(command, engine)).toBe(expected);
});

it.each([
  ['a volume', '/var/lib/docker/volumes/openclaw/_data', (path: string) => path, 'container'],
  ['what a container mounts', '/srv/config', () => '/home/node/.openclaw', 'container'],
  ['the home of a user named node', '/home/node/.openclaw', (path: string) => path, 'service'],
  ['a copy for another home', '/srv/copy', () => '/home/bob/.openclaw', 'service'],
])('knows what starts the gateway of %s', (_, stateDir, there, expected) => {
  expect(starterOf({ stateDir, there, systemServices: [] })).toBe(expected);
});

it.each([
  ['chmod 600 {path}', '/srv/config/.env'],
  ['openclaw config set {path}', '/home/node/.openclaw/.env'],
  ['ssh old-machine cat {path}', '/home/node/.openclaw/.env'],
  ['rsync -a old-machine:{path} .', '/home/node/.openclaw/.env'],
])('says in `%s` the path where it runs, with a container', (command, expected) => {
  const install = {
    here: (path: string) =>
      path.startsWith('/home/node/.openclaw/')
        ? {
            kind: 'here' as const,
            path: path.replace('/home/node/.openclaw', '/srv/config'),
            exists: true,
          }
        : { kind: 'unknown' as const },
  };
  const path = '/home/node/.openclaw/.env';
  expect(dataOutside(command, { path, paths: [path, '/opt/x'], count: 2 }, install)).toEqual({
    path: expected,
    paths:
      command.startsWith('openclaw') || command.startsWith('ssh')
        ? [path, '/opt/x']
        : ['/srv/config/.env', '/opt/x'],
    count: 2,
  });
});
