import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runRules } from '../../src/engine/run.ts';
import type { Install } from '../../src/install/install.ts';
import { openInstalls } from '../../src/install/open.ts';
import type { OpenOptions } from '../../src/install/open-options.ts';
import { rules } from '../../src/rules/index.ts';
import {
  type BuiltHome,
  buildHome,
  type HomeTree,
  IS_ROOT,
  jsonEra,
  moved,
  sqliteEra,
} from '../support/install-builder.ts';

/** The home of OpenClaw's own image: nothing on this machine has that path. */
const IMAGE = { home: '/home/node' } as const;
const RELEASES = { '2026.5.28': jsonEra, '2026.9.6': sqliteEra } as const;

let built: BuiltHome | undefined;
afterEach(() => built?.remove());

function lay(tree: HomeTree, owner = 1000): string {
  built = buildHome(tree, 'compose', owner);
  return built.path;
}

function open(path: string, options: Partial<OpenOptions> = {}): Install {
  const [install] = openInstalls({ path, env: { PATH: '' }, cwd: '/', ...options });
  if (install === undefined) throw new Error('nothing was opened');
  return install;
}

/** The ids of what was found at all, with what a finding of a path says. */
async function findings(install: Install): Promise<string[]> {
  const { findings: found, rules: results } = await runRules(rules, install);
  expect(results.filter(({ status }) => status === 'crashed')).toEqual([]);
  return found.map(({ ruleId }) => ruleId);
}

for (const [release, make] of Object.entries(RELEASES)) {
  describe(`an install of ${release} for a container`, () => {
    const inContainer = moved(make(release, IMAGE), '.openclaw', 'config');

    it.runIf(IS_ROOT)(
      'is silent where another name is mounted as the state directory',
      async () => {
        const config = join(lay(inContainer), 'config');
        const said = { home: '/home/node', user: '1000:1000' };
        expect(await findings(open(config, said))).toEqual([]);
        expect(
          await findings(open(config, { ...said, targetStateDir: '/home/node/.openclaw' })),
        ).toEqual([]);
      },
    );

    it('knows the home of the image without being told', async () => {
      const install = open(join(lay(inContainer), 'config'));
      expect(await findings(install)).toEqual([]);
      expect(install).toMatchObject({
        home: { there: '/home/node' },
        inferredTarget: '/home/node/.openclaw',
        isTargetKnown: true,
      });
    });

    it('names everything as it is called there, and looks for nothing beside it', () => {
      const home = lay(inContainer);
      mkdirSync(join(home, '.openclaw'));
      const install = open(join(home, 'config'), { home: '/home/node' });
      expect(install.there(install.at('openclaw.json'))).toBe('/home/node/.openclaw/openclaw.json');
      expect(install.here('/home/node/.openclaw/agents')).toMatchObject({
        path: join(home, 'config/agents'),
        exists: true,
      });
      expect(install.here('/home/node/notes').kind).toBe('unknown');
      expect(install.stateDirectories).toEqual([]);
    });

    it('is silent where a whole volume is the home', async () => {
      const home = lay(make(release, IMAGE));
      const volume = join(home, 'docker/volumes/claw/_data');
      mkdirSync(join(home, 'docker/volumes/claw'), { recursive: true });
      mkdirSync(volume);
      renameSync(join(home, '.openclaw'), join(volume, '.openclaw'));
      const install = open(volume);
      expect(install.home.there).toBe('/home/node');
      expect(await findings(install)).toEqual([]);
    });

    it('finds the paths of a home that it was moved from, and maps them to the name there', async () => {
      const home = lay(moved(make(release, { home: '/home/alice' }), '.openclaw', 'config'));
      const install = open(join(home, 'config'), { targetStateDir: '/home/node/.openclaw' });
      const { findings: found } = await runRules(rules, install);
      const paths = found.find(({ ruleId }) => ruleId === 'stale-home-path');
      expect(JSON.stringify(paths?.fixes)).toContain('"/home/node/.openclaw/workspace"');
    });
  });
}

describe('the workspace of a container', () => {
  const tree = jsonEra('2026.5.28', IMAGE);
  const apart = moved(moved(tree, '.openclaw/workspace', 'workspace'), '.openclaw', 'config');

  it.runIf(IS_ROOT)('may be mounted over an empty directory that belongs to root', async () => {
    const home = lay({ ...apart, 'config/workspace': { directory: 0o755, owner: 0 } });
    const install = open(join(home, 'config'), { home: '/home/node', user: '1000:1000' });
    expect(await findings(install)).toEqual([]);
    expect(install.workspaces[0]?.where).toMatchObject({ path: join(home, 'workspace') });
  });

  it.runIf(IS_ROOT)('may be named', async () => {
    const home = lay(moved(apart, 'workspace', 'memory'));
    const options = { home: '/home/node', user: '1000:1000' };
    expect(await findings(open(join(home, 'config'), options))).toContain('missing-workspace');
    const named = { ...options, workspaces: [join(home, 'memory')] };
    expect(await findings(open(join(home, 'config'), named))).toEqual([]);
  });
});

describe('a state directory with a name of its own', () => {
  const tree = moved(jsonEra('2026.5.28', { home: '/home/alice' }), '.openclaw', 'claw');

  it('has no known place where its contents lead to no such home', () => {
    const path = join(lay(tree), 'claw');
    expect(open(path).isTargetKnown).toBe(false);
    expect(open(path, { home: '/home/bob' }).isTargetKnown).toBe(false);
  });

  it('is where OpenClaw is told that it is', () => {
    const path = join(lay(tree), 'claw');
    const env = { PATH: '', OPENCLAW_STATE_DIR: path };
    const [install] = openInstalls({ env, cwd: '/' });
    expect(install).toMatchObject({ isTargetKnown: true, home: { there: join(path, '..') } });
  });

  it('keeps its home where the end of both paths is the same', () => {
    const path = join(lay(tree), 'claw');
    const install = open(path, { targetStateDir: '/home/bob/claw' });
    expect(install.home).toMatchObject({ here: join(path, '..'), there: '/home/bob' });
    expect(install.there(install.stateDir)).toBe('/home/bob/claw');
    expect(install.home.mounts).toBeUndefined();
  });

  it('is a profile by its name there', () => {
    const path = join(lay(tree), 'claw');
    expect(open(path, { targetStateDir: '/home/bob/.openclaw-work/' })).toMatchObject({
      profile: 'work',
      home: { there: '/home/bob' },
    });
  });
});
