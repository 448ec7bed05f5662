/** Which commands install what a newer state needs. */
import { afterEach, expect, it } from 'vitest';
import { canBePasted } from '../../src/engine/message.ts';
import { INSTALL_NEWER, newerRelease } from '../../src/rules/newer-release.ts';
import { type BuiltHome, buildHome, openCase, sqliteEra } from '../support/install-builder.ts';

let built: BuiltHome | undefined;
afterEach(() => built?.remove());

async function commandsWith(node: string, there?: string): Promise<string[]> {
  const home = {
    ...sqliteEra('2026.9.6'),
    'node/bin/node': 'no program at all',
    'node/include/node/node_version.h': header(node),
  };
  built = buildHome(home);
  const install = await openCase(built.path, {
    home,
    openclaw: '2026.5.28',
    env: { PATH: '{HOME}/node/bin' },
    ...(there !== undefined && { there }),
  });
  const data = newerRelease(install);
  return INSTALL_NEWER.commands.filter((command) => canBePasted(command, data));
}

function header(version: string): string {
  const [major, minor, patch] = version.split('.');
  return `#define NODE_MAJOR_VERSION ${major}\n#define NODE_MINOR_VERSION ${minor}\n#define NODE_PATCH_VERSION ${patch}\n`;
}

const ALL = [...INSTALL_NEWER.commands];

it('installs the Node that the release needs, where another one is here', async () => {
  expect(await commandsWith('22.19.0')).toEqual(ALL);
});

it('installs no Node where the one that is here fits', async () => {
  expect(await commandsWith('24.16.0')).toEqual(ALL.filter((each) => !each.startsWith('nvm')));
});

it('installs one for another machine, whose Node nobody sees', async () => {
  expect(await commandsWith('24.16.0', '/home/alice')).toEqual(ALL);
});
