import { afterEach, expect, it } from 'vitest';
import { openInstalls } from '../../src/install/open.ts';
import { type BuiltHome, buildHome, jsonEra } from '../support/install-builder.ts';

let home: BuiltHome;
afterEach(() => home.remove());

function agentsWith(config: Readonly<Record<string, unknown>>) {
  home = buildHome(jsonEra('2026.5.28', { config }));
  const [install] = openInstalls({ env: { HOME: home.path, PATH: '' }, cwd: home.path });
  return install?.agents ?? [];
}

it('puts the id of an agent into the place of its sessions', () => {
  const [agent] = agentsWith({
    session: { store: '/srv/{agentId}/{agentId}.json' },
    agents: { list: [{ id: 'main' }] },
  });
  expect(agent?.sessionsDir.path).toBe('/srv/main');
});

it('keeps no path that grows with each agent, where a configuration is made for that', () => {
  const workspace = `/srv/${'x'.repeat(100_000)}`;
  const ids = ['a'.repeat(200), 'b'.repeat(100_000)];
  for (const times of [400, 20_000]) {
    const agents = agentsWith({
      session: { store: `/srv/${'{agentId}'.repeat(times)}/x` },
      agents: { defaults: { workspace }, list: ids.map((id) => ({ id })) },
    }).filter(({ id }) => ids.includes(id));
    expect(agents).toHaveLength(2);
    for (const agent of agents) {
      expect(agent.sessionsDir.path).toHaveLength(4097);
      expect(agent.workspace.path).toHaveLength(4097);
    }
    home.remove();
  }
});
