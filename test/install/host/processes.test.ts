import { expect, it } from 'vitest';
import { engineAround, isGatewayContainer } from '../../../src/install/host/processes.ts';

it.each([
  ['node openclaw.mjs gateway --allow-unconfigured', true],
  ['/usr/bin/tini -s -- node openclaw.mjs gateway', true],
  ['/sbin/docker-init -- docker-entrypoint.sh node dist/index.js gateway --bind lan', true],
  ['openclaw-gateway', true],
  ['node dist/index.js doctor', false],
  ['npx openclaw-migcheck', false],
  ['sh -c sleep 3600', false],
  ['node server.js gateway', false],
  ['/sbin/init', false],
  ['', false],
])('of `%s` as the first process: %s', (command, expected) => {
  const words = command === '' ? [] : command.split(' ');
  expect(isGatewayContainer(words, true)).toBe(expected);
  expect(isGatewayContainer([command], true)).toBe(expected);
  // Elsewhere the first process is that of the machine.
  expect(isGatewayContainer(words, false)).toBe(false);
});

it.each([
  [{ KUBERNETES_SERVICE_HOST: '10.0.0.1' }, '/run/.containerenv', 'kubernetes'],
  [{ container: 'podman' }, '', 'podman'],
  [{ container: 'oci' }, '/run/.containerenv', 'podman'],
  [{}, '/.dockerenv', 'docker'],
  [{ container: 'oci' }, '', 'unknown'],
])('knows what runs the container around it: %j and %s', (env, marker, expected) => {
  expect(engineAround(env, (path) => path === marker)).toBe(expected);
});
