import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocateOptions } from '../../src/install/locate/location.ts';
import { InstallNotFound } from '../../src/install/locate/not-found.ts';
import { locate } from '../../src/install/locate.ts';

let here: string;

beforeEach(() => {
  here = realpathSync(mkdtempSync(join(tmpdir(), 'locate-')));
});
afterEach(() => rmSync(here, { recursive: true, force: true }));

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(here, path)), { recursive: true });
    writeFileSync(join(here, path), '{}');
  }
}

/** What was found, with paths relative to the scratch directory. */
function find(path: string | undefined, options: Partial<LocateOptions> = {}) {
  const cwd = options.cwd ?? here;
  const found = locate({ path, env: {}, ...options, cwd });
  return found.map(({ stateDir, configPath, home, kind, profile, workspace }) => ({
    state: short(stateDir),
    config: short(configPath),
    home: short(home.here),
    kind,
    profile,
    workspace: workspace && short(workspace),
  }));
}

function short(path: string): string {
  return path.startsWith(here) ? path.slice(here.length + 1) : path;
}

function failure(path: string | undefined, options: Partial<LocateOptions> = {}): string {
  try {
    find(path, options);
  } catch (error) {
    expect(error).toBeInstanceOf(InstallNotFound);
    return (error as Error).message.replaceAll(here, '…');
  }
  throw new Error('found something');
}

describe('with a path', () => {
  it('takes a state directory', () => {
    put('bob/.openclaw/openclaw.json');
    const found = {
      state: 'bob/.openclaw',
      config: 'bob/.openclaw/openclaw.json',
      home: 'bob',
      kind: 'state',
      profile: undefined,
      workspace: undefined,
    };
    expect(find('bob/.openclaw')).toEqual([found]);
    expect(find('bob')).toEqual([found]);
    expect(find('.openclaw', { cwd: join(here, 'bob') })).toEqual([found]);
  });

  it('takes one without its configuration', () => {
    put('bob/.openclaw/agents/main/sessions/a.jsonl', 'bob/copy/state/openclaw.sqlite');
    expect(find('bob/.openclaw')[0]).toMatchObject({ config: 'bob/.openclaw/openclaw.json' });
    expect(find('bob/copy')[0]).toMatchObject({ state: 'bob/copy', home: 'bob' });
  });

  it('takes one that holds nothing but a workspace', () => {
    put('bob/.openclaw/workspace/SOUL.md');
    expect(find('bob')[0]).toMatchObject({ state: 'bob/.openclaw', kind: 'state' });
  });

  it('does not let OPENCLAW_CONFIG_PATH of this machine speak for it', () => {
    put('bob/.openclaw/clawdbot.json');
    const env = { OPENCLAW_CONFIG_PATH: '/etc/other.json', OPENCLAW_STATE_DIR: '/nowhere' };
    expect(find('bob', { env })[0]?.config).toBe('bob/.openclaw/clawdbot.json');
  });

  it('chooses among several: the default, the profile, all, the only one', () => {
    put('bob/.openclaw/openclaw.json', 'bob/.openclaw-work/openclaw.json');
    put('eve/.openclaw-work/openclaw.json');
    expect(find('bob').map(({ state }) => state)).toEqual(['bob/.openclaw']);
    expect(find('bob', { profile: 'work' })[0]).toMatchObject({
      state: 'bob/.openclaw-work',
      profile: 'work',
    });
    expect(find('bob/.openclaw', { profile: 'work' })[0]?.state).toBe('bob/.openclaw-work');
    expect(find('bob/.openclaw-work', { profile: 'Default' })[0]?.state).toBe('bob/.openclaw');
    for (const path of ['bob', 'bob/.openclaw-work']) {
      const all = find(path, { all: true }).map(({ state }) => state);
      expect(all).toEqual(['bob/.openclaw', 'bob/.openclaw-work']);
    }
    expect(find('eve')[0]?.profile).toBe('work');
  });

  it('lists them where none is the obvious one', () => {
    put('bob/.openclaw-a/openclaw.json', 'bob/.openclaw-b/openclaw.json');
    expect(failure('bob')).toBe(
      '…/bob has .openclaw-a and .openclaw-b. Choose one with --profile or by its path, or check all with --all.',
    );
    expect(failure('bob', { profile: 'c' })).toMatch(/^there is no \.openclaw-c in …\/bob\./);
    expect(failure('bob', { profile: '../x' })).toMatch(/not a profile name/);
  });

  it('takes the directory of the configuration', () => {
    put('bob/.openclaw/openclaw.json');
    expect(find('bob/.openclaw/openclaw.json')).toEqual(find('bob/.openclaw'));
  });

  it('takes no empty path for the directory that one is in', () => {
    put('.openclaw/openclaw.json');
    expect(failure('')).toMatch(/^the path is empty/);
  });

  it('passes over what a profile leaves in the default directory', () => {
    put('bob/.openclaw-work/openclaw.json', 'bob/.openclaw/workspace-work/SOUL.md');
    expect(find('bob').map(({ state }) => state)).toEqual(['bob/.openclaw-work']);
  });

  it('takes a legacy link to the directory itself for the same install', () => {
    put('bob/.openclaw/openclaw.json');
    symlinkSync(join(here, 'bob/.openclaw'), join(here, 'bob/.clawdbot'));
    expect(find('bob', { all: true })).toHaveLength(1);
    expect(find('bob/.clawdbot')[0]).toMatchObject({ state: 'bob/.openclaw', home: 'bob' });
  });

  it('resolves a link to another disk, and keeps the home and the profile', () => {
    put('disk/state/openclaw.json');
    mkdirSync(join(here, 'bob'));
    symlinkSync(join(here, 'disk/state'), join(here, 'bob/.openclaw-work'));
    expect(find('bob/.openclaw-work')[0]).toMatchObject({
      state: 'disk/state',
      home: 'bob',
      profile: 'work',
    });
  });

  it('says where the home will be', () => {
    put('bob/.openclaw/openclaw.json');
    const at = (home?: string) => locate({ path: 'bob', home, env: {}, cwd: here })[0]?.home.there;
    expect(at()).toBe(join(here, 'bob'));
    expect(at('/home/bob/')).toBe('/home/bob');
    expect(at('/')).toBe('/');
  });
});

describe('with a workspace', () => {
  it('takes the state directory that it lies in', () => {
    put('bob/.openclaw/openclaw.json', 'bob/.openclaw/workspace/AGENTS.md');
    put(
      'bob/.openclaw/workspace/SOUL.md',
      'bob/.openclaw/workspace/.openclaw/workspace-state.json',
    );
    expect(find('bob/.openclaw/workspace')[0]).toMatchObject({
      state: 'bob/.openclaw',
      home: 'bob',
      kind: 'state',
    });
  });

  it('knows the profile whose workspace lies in the default directory', () => {
    put('bob/.openclaw-work/openclaw.json', 'bob/.openclaw/workspace-work/SOUL.md');
    expect(find('bob/.openclaw/workspace-work')[0]?.state).toBe('bob/.openclaw-work');
  });

  it('takes the default state directory of its home', () => {
    put('bob/.openclaw/openclaw.json', 'bob/claw/SOUL.md');
    expect(find('bob/claw')[0]).toMatchObject({ kind: 'state', state: 'bob/.openclaw' });
  });

  it('stands alone where no state directory is', () => {
    put('bob/claw/AGENTS.md', 'bob/claw/memory/2026-11-20.md');
    expect(find('bob/claw')).toEqual([
      {
        state: 'bob/.openclaw',
        config: 'bob/.openclaw/openclaw.json',
        home: 'bob',
        kind: 'workspace',
        profile: undefined,
        workspace: 'bob/claw',
      },
    ]);
  });
});

describe('without a path', () => {
  const bob = (more: NodeJS.ProcessEnv = {}) => ({ env: { HOME: join(here, 'bob'), ...more } });

  it('takes what the product would', () => {
    put('bob/.clawdbot/clawdbot.json');
    expect(find(undefined, bob())[0]).toMatchObject({
      state: 'bob/.clawdbot',
      config: 'bob/.clawdbot/clawdbot.json',
    });
    put('bob/.openclaw/openclaw.json');
    expect(find(undefined, bob())[0]?.state).toBe('bob/.openclaw');
    expect(find(undefined, bob({ OPENCLAW_PROFILE: 'work' }))[0]?.state).toBe('bob/.openclaw');
    put('bob/.openclaw-work/openclaw.json');
    expect(find(undefined, { ...bob(), profile: 'work' })[0]?.state).toBe('bob/.openclaw-work');
    expect(find(undefined, { ...bob(), all: true })).toHaveLength(3);
  });

  it('never takes a profile that nobody asked for where there is a default', () => {
    put('bob/.openclaw-work/openclaw.json');
    mkdirSync(join(here, 'bob/.openclaw'));
    expect(failure(undefined, bob())).toBe(
      '…/bob/.openclaw is an empty directory: nothing was copied there.',
    );
  });

  it('follows OPENCLAW_HOME, OPENCLAW_STATE_DIR and OPENCLAW_CONFIG_PATH', () => {
    put('bob/x/.openclaw/openclaw.json', 'bob/y/anything');
    expect(find(undefined, bob({ OPENCLAW_HOME: '~/x' }))[0]?.state).toBe('bob/x/.openclaw');
    const env = { OPENCLAW_STATE_DIR: '~/y', OPENCLAW_CONFIG_PATH: 'z.json' };
    expect(find(undefined, bob(env))[0]).toMatchObject({ state: 'bob/y', config: 'z.json' });
    const relative = bob({ OPENCLAW_STATE_DIR: 'bob/y' });
    expect(find(undefined, relative)[0]?.state).toBe('bob/y');
    const unset = bob({ OPENCLAW_STATE_DIR: 'undefined', OPENCLAW_HOME: join(here, 'bob/x') });
    expect(find(undefined, unset)[0]?.state).toBe('bob/x/.openclaw');
  });

  it('says what it looked for', () => {
    mkdirSync(join(here, 'bob'));
    expect(failure(undefined, bob())).toMatch(/^…\/bob has no OpenClaw state directory/);
    expect(failure(undefined, bob({ OPENCLAW_STATE_DIR: '~/gone' }))).toBe(
      'OPENCLAW_STATE_DIR has a path that cannot be checked: there is no …/bob/gone.',
    );
  });
});

describe('where nothing is to be found', () => {
  it.each([
    ['no such path', 'gone', /^there is no …\/gone\.$/],
    ['a name with commands for a terminal', 'a\u001b[2J\u009b\n', /…\/a\\x1b\[2J\\x9b\\n\.$/],
    ['below a file', 'file/x', /^there is no …\/file\/x\.$/],
    ['a file', 'file', /is not a directory/],
    ['an archive', 'a.tar.gz', /is an archive\. Unpack it/],
    ['an empty directory', 'empty', /is an empty directory/],
    ['a dangling link', 'dangling', /a path that does not exist/],
    ['a loop', 'loop', /a link to itself/],
    ['a FIFO', 'fifo', /is not a directory/],
    ['something else', 'other', /is not an OpenClaw install\. It has no openclaw\.json/],
    ['a repository', 'repository', /is not an OpenClaw install/],
  ])('explains %s', (_what, path, message) => {
    put('file', 'a.tar.gz', 'other/readme.txt', 'repository/AGENTS.md', 'repository/src/x.ts');
    mkdirSync(join(here, 'empty'));
    symlinkSync('/nowhere-at-all', join(here, 'dangling'));
    symlinkSync('loop', join(here, 'loop'));
    execFileSync('mkfifo', [join(here, 'fifo')]);
    expect(failure(path)).toMatch(message);
  });
});
