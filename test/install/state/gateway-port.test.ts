import { afterEach, describe, expect, it } from 'vitest';
import { configuredPort, gatewayPorts } from '../../../src/install/state/gateway-port.ts';
import {
  type BuiltHome,
  buildHome,
  type HomeTree,
  jsonEra,
  openCase,
  sqliteEra,
  systemdUnit,
  tight,
} from '../../support/install-builder.ts';

let built: BuiltHome | undefined;
afterEach(() => built?.remove());

async function opened(home: HomeTree, openclaw?: string) {
  built = buildHome(home);
  return openCase(built.path, { home, ...(openclaw !== undefined && { openclaw }) });
}

const withPort = (port?: unknown) =>
  jsonEra('2026.5.28', {
    config: { gateway: { mode: 'local', ...(port !== undefined && { port }) } },
  });

describe('the port of the gateway', () => {
  it.each<[string, unknown, number]>([
    ['as configured', 19_000, 19_000],
    ['by default', undefined, 18_789],
    ['by default where it is no number', '19000', 18_789],
    ['by default where it is negative', -1, 18_789],
  ])('is taken %s', async (_, port, expected) => {
    expect(configuredPort(await opened(withPort(port)))).toBe(expected);
  });

  // 2026.8.2 and 2026.9.6 say so (`openclaw --profile work gateway status`, read in `paths`).
  it('is that of the profile from 2026.8.1 on', async () => {
    const tree = sqliteEra('2026.9.6', { profile: 'work', config: { gateway: { mode: 'local' } } });
    expect(configuredPort(await opened(tree, '2026.9.6'))).toBe(41_984);
    built?.remove();
    expect(configuredPort(await opened(tree, '2026.7.35'))).toBe(18_789);
  });

  it('may be that of the service or of a variable, and is never no port', async () => {
    const tree = { ...withPort(19_001), ...systemdUnit() };
    expect(gatewayPorts(await opened(tree))).toEqual([18_789, 19_001]);
    built?.remove();
    const env = { '.openclaw/.env': tight('OPENCLAW_GATEWAY_PORT=19002\n') };
    expect(gatewayPorts(await opened({ ...withPort(19_001), ...env }))).toEqual([19_002, 19_001]);
    built?.remove();
    expect(gatewayPorts(await opened(withPort(70_000)))).toEqual([]);
    built?.remove();
    expect(gatewayPorts(await opened(withPort(80.5)))).toEqual([]);
  });
});
