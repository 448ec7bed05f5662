/**
 * What an install lacks is restored from a backup or another copy: all of it, and nothing else
 * changes.
 */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openSource } from '../../src/archive/open-source.ts';
import { inEnglish } from '../../src/engine/texts.ts';
import type { Install } from '../../src/install/install.ts';
import { openInstalls } from '../../src/install/open.ts';
import { applyPlan, planFixes, undoRun } from '../../src/repair/index.ts';
import { planRestorations, type Restoration } from '../../src/restore/restoration.ts';
import { finding, snapshot } from '../repair/support.ts';
import {
  type BuiltHome,
  buildHome,
  type HomeTree,
  IS_ROOT,
  jsonEra,
  sqliteEra,
  tight,
  without,
} from '../support/install-builder.ts';
import { runs } from '../support/runs.ts';

const homes: BuiltHome[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) home.remove();
});

/** Nothing listens there, because a repair looks. */
const PORT = { config: { gateway: { mode: 'local', port: 47_613 } } };

function built(tree: HomeTree, name: string): string {
  const home = buildHome(tree, name);
  homes.push(home);
  return home.path;
}

function install(home: string, path = '.openclaw'): Install {
  const env = { HOME: home, PATH: '' };
  const [opened] = openInstalls({ path: join(home, path), env, cwd: home });
  if (!opened) throw new Error('no install');
  return opened;
}

async function plan(from: string, home: string, closed: readonly string[] = []) {
  const opened = install(home);
  const source = await openSource(from, home, opened);
  const offers = [{ source, isWhole: () => true }];
  const [restoration] = await planRestorations(offers, opened, { closed, broken: [] });
  if (!restoration) throw new Error('no plan');
  const findings = restoration.parts.map(({ operations }) => finding(operations));
  return { restoration, opened, plan: planFixes(findings, opened, { unsafe: false }) };
}

async function restore(from: string, home: string, closed: readonly string[] = []) {
  const planned = await plan(from, home, closed);
  const runs = join(dirname(home), 'runs');
  const outcomes = await applyPlan(planned.plan, planned.opened, { runs });
  expect(outcomes.filter(({ status }) => status !== 'fixed')).toEqual([]);
  return { ...planned, undo: () => undoRun(undefined, { runs }) };
}

function reasons({ leftOut }: Pick<Restoration, 'leftOut'>): string {
  return leftOut.map(({ reason }) => inEnglish(reason)).join('; ');
}

function archive(home: string, ...names: readonly string[]): string {
  const path = join(dirname(home), 'copy.tgz');
  execFileSync('tar', ['-C', home, '-czf', path, ...names]);
  return path;
}

/** An archive as `openclaw backup create` makes it (2026.3.8 to 2026.9.6), of paths below a home that is gone. */
function productBackup(home: string, stateDir: string): string {
  const root = '2026-11-21T10-46-34.718+00-00-openclaw-backup';
  const room = join(dirname(home), 'packing');
  const archivePath = `${root}/payload/posix/home/alice/.openclaw`;
  mkdirSync(join(room, dirname(archivePath)), { recursive: true });
  renameSync(stateDir, join(room, archivePath));
  const manifest = {
    schemaVersion: 1,
    archiveRoot: root,
    paths: { stateDir: '/home/alice/.openclaw' },
    assets: [{ kind: 'state', sourcePath: '/home/alice/.openclaw', archivePath }],
  };
  writeFileSync(join(room, root, 'manifest.json'), JSON.stringify(manifest));
  const path = join(dirname(home), `${root}.tar.gz`);
  execFileSync('tar', ['-C', room, '-czf', path, root]);
  return path;
}

describe('a copy of the configuration alone', () => {
  const only = (tree: HomeTree): HomeTree => ({
    '.openclaw/openclaw.json': tree['.openclaw/openclaw.json'] ?? '',
  });

  it('gets all that is essential, and its paths lead to what came (json era)', async () => {
    const tree = jsonEra('2026.5.28', { ...PORT, home: '/home/alice' });
    const from = archive(built(tree, 'alice'), '.openclaw');
    const home = built(only(tree), 'bob');
    const before = snapshot(home);
    const { undo } = await restore(from, home);
    const there = (path: string) => existsSync(join(home, '.openclaw', path));
    for (const path of ['identity/device.json', 'cron/jobs.json', 'workspace/.git/HEAD']) {
      expect(there(path)).toBe(true);
    }
    for (const path of ['openclaw.json.last-good', 'logs', 'plugin-skills', 'update-check.json']) {
      expect(there(path)).toBe(false);
    }
    const read = (path: string) => readFileSync(join(home, '.openclaw', path), 'utf8');
    expect(read('openclaw.json')).toContain(`"workspace": "${home}/.openclaw/workspace"`);
    expect(read('agents/main/sessions/sessions.json')).toContain(
      `"sessionFile": "${home}/.openclaw/agents/main/sessions/`,
    );
    expect((await undo()).outcomes.filter(({ status }) => status !== 'restored')).toEqual([]);
    expect(snapshot(home)).toEqual(before);
  });

  it('gets its databases, from an archive of the product (sqlite era)', async () => {
    const tree = sqliteEra('2026.9.6', { ...PORT, home: '/home/alice' });
    const alice = built(tree, 'alice');
    const original = readFileSync(join(alice, '.openclaw/state/openclaw.sqlite'));
    const from = productBackup(alice, join(alice, '.openclaw'));
    const home = built(only(tree), 'bob');
    const { restoration } = await restore(from, home);
    expect(readFileSync(join(home, '.openclaw/state/openclaw.sqlite'))).toEqual(original);
    expect(lstatSync(join(home, '.openclaw/state')).mode & 0o777).toBe(0o700);
    expect(lstatSync(join(home, '.openclaw/state/openclaw.sqlite')).mode & 0o777).toBe(0o600);
    expect(existsSync(join(home, '.openclaw/tmp'))).toBe(false);
    const config = readFileSync(join(home, '.openclaw/openclaw.json'), 'utf8');
    expect(config).not.toContain('/home/alice');
    expect(restoration.parts.map(({ name }) => name)).toContain('databases');
  });

  it('gets the same from the directory, a home, and an unpacked archive', async () => {
    const tree = jsonEra('2026.2.26', { ...PORT, home: '/home/alice' });
    const results = [];
    for (const shape of ['state', 'home', 'unpacked'] as const) {
      const alice = built(tree, 'alice');
      let from = shape === 'home' ? alice : join(alice, '.openclaw');
      if (shape === 'unpacked') {
        from = join(alice, 'unpacked');
        mkdirSync(from);
        const packed = productBackup(alice, join(alice, '.openclaw'));
        execFileSync('tar', ['-C', from, '--strip-components=1', '-xzf', packed]);
      }
      const home = built(only(tree), 'bob');
      await restore(from, home);
      const made = Object.entries(snapshot(join(home, '.openclaw')));
      results.push(
        made
          .filter(([, text]) => !text.endsWith('/'))
          .map(([path, text]) => [path, text.replace(/^(\S+ \S+) \S+/, '$1').replaceAll(home, '')]),
      );
    }
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
    expect(results[0]?.length).toBeGreaterThan(12);
  });
});

describe('a workspace alone', () => {
  it('gets the state directory with it, and its configuration names this home', async () => {
    const tree = jsonEra('2026.5.28', { ...PORT, home: '/home/alice' });
    const from = archive(built(tree, 'alice'), '.openclaw');
    const home = built({ '.openclaw/workspace/SOUL.md': 'mine\n' }, 'bob');
    await restore(from, home);
    const config = readFileSync(join(home, '.openclaw/openclaw.json'), 'utf8');
    expect(config).toContain(`"workspace": "${home}/.openclaw/workspace"`);
    expect(readFileSync(join(home, '.openclaw/workspace/SOUL.md'), 'utf8')).toBe('mine\n');
    expect(existsSync(join(home, '.openclaw/workspace/MEMORY.md'))).toBe(true);
  });
});

describe('a workspace that did not arrive', () => {
  const config = (workspace: string) => ({
    ...PORT.config,
    agents: { defaults: { workspace } },
  });

  it('comes from a tar of the workspace alone, to where the configuration wants it', async () => {
    const tree = jsonEra('2026.5.28', { config: config('/home/alice/notes') });
    const alice = built(tree, 'alice');
    const from = archive(join(alice, '.openclaw/workspace'), '.');
    const here = Object.entries(tree).filter(([name]) => !name.startsWith('.openclaw/workspace'));
    const home = built(Object.fromEntries(here), 'bob');
    await restore(from, home);
    expect(readFileSync(join(home, 'notes/MEMORY.md'), 'utf8')).toContain('Ada');
    expect(readFileSync(join(home, '.openclaw/openclaw.json'), 'utf8')).toContain(
      `"workspace": "${home}/notes"`,
    );
  });

  it('comes from the same place of another home', async () => {
    const tree = jsonEra('2026.5.28', { config: config('/home/alice/notes') });
    const alice = built({ ...tree, 'notes/SOUL.md': 'soul', 'notes/USER.md': 'user' }, 'alice');
    const home = built({ ...tree }, 'bob');
    await restore(alice, home);
    expect(readFileSync(join(home, 'notes/SOUL.md'), 'utf8')).toBe('soul');
  });

  it('is put nowhere where the configuration does not name it', async () => {
    const tree = jsonEra('2026.5.28', PORT);
    const alice = built({ 'other/SOUL.md': 'soul', 'other/USER.md': 'user', ...tree }, 'alice');
    const from = archive(alice, '.openclaw', 'other');
    const home = built(tree, 'bob');
    const { restoration } = await restore(from, home);
    expect(existsSync(join(home, 'other'))).toBe(false);
    expect(reasons(restoration)).toContain('does not use');
  });
});

describe('what is there', () => {
  it('stays, also where it is empty or another than in the backup', async () => {
    const tree = jsonEra('2026.5.28', PORT);
    const from = archive(built(tree, 'alice'), '.openclaw');
    const home = built(
      { ...tree, '.openclaw/cron/jobs.json': tight(''), '.openclaw/workspace/MEMORY.md': 'newer' },
      'bob',
    );
    rmSync(join(home, '.openclaw/workspace/memory'), { recursive: true });
    const before = snapshot(home);
    await restore(from, home);
    const after = snapshot(home);
    for (const [path, state] of Object.entries(before))
      expect([path, after[path]]).toEqual([path, state]);
    const made = Object.keys(after).filter((path) => !(path in before));
    expect(made).toEqual([
      '.openclaw/workspace/memory',
      '.openclaw/workspace/memory/2026-11-20.md',
    ]);
  });

  it('of a database blocks all of it: the log, the shared memory, the database', async () => {
    const tree = sqliteEra('2026.9.6', PORT);
    const from = archive(built(tree, 'alice'), '.openclaw');
    for (const name of ['', '-wal', '-shm', '-journal']) {
      const rest = without(tree, '.openclaw/state/openclaw.sqlite');
      const home = built(
        { ...rest, [`.openclaw/state/openclaw.sqlite${name}`]: tight('x') },
        'bob',
      );
      const { restoration } = await restore(from, home);
      expect(restoration.parts).toEqual([]);
      expect(readFileSync(join(home, `.openclaw/state/openclaw.sqlite${name}`), 'utf8')).toBe('x');
    }
  });

  it('of a login with keys that advance blocks the rest of it', async () => {
    const login = '.openclaw/credentials/whatsapp/default';
    const keys = {
      [`${login}/creds.json`]: tight('{"me":1}'),
      [`${login}/session-1.json`]: tight('{}'),
    };
    const tree = { ...jsonEra('2026.5.28', PORT), ...keys };
    const from = archive(built(tree, 'alice'), '.openclaw');
    const newer = built(
      { ...jsonEra('2026.5.28', PORT), [`${login}/creds.json`]: tight('{"me":22}') },
      'bob',
    );
    await restore(from, newer);
    expect(existsSync(join(newer, `${login}/session-1.json`))).toBe(false);
    const same = built(
      { ...jsonEra('2026.5.28', PORT), [`${login}/creds.json`]: tight('{"me":1}') },
      'bob',
    );
    await restore(from, same);
    expect(existsSync(join(same, `${login}/session-1.json`))).toBe(true);
  });

  it('of a blank workspace stays blank', async () => {
    const tree = jsonEra('2026.5.28', PORT);
    const from = archive(built(tree, 'alice'), '.openclaw');
    const home = built(tree, 'bob');
    rmSync(join(home, '.openclaw/workspace/MEMORY.md'));
    const { restoration } = await restore(from, home, [join(home, '.openclaw/workspace')]);
    expect(existsSync(join(home, '.openclaw/workspace/MEMORY.md'))).toBe(false);
    expect(reasons(restoration)).toContain('blank');
  });

  it('keeps its own era', async () => {
    const from = archive(built(jsonEra('2026.5.28', PORT), 'alice'), '.openclaw');
    const home = built(sqliteEra('2026.9.6', PORT), 'bob');
    const { restoration } = await restore(from, home);
    expect(existsSync(join(home, '.openclaw/agents/main/sessions/sessions.json'))).toBe(false);
    expect(reasons(restoration)).toContain('differently');
  });
});

describe('a source', () => {
  it('that is the install itself, or not there, is refused', async () => {
    const home = built(jsonEra('2026.5.28', PORT), 'bob');
    await expect(plan(home, home)).rejects.toThrow(/is the checked install/);
    await expect(plan(join(home, '.openclaw'), home)).rejects.toThrow(/is the checked install/);
    await expect(plan('nowhere', home)).rejects.toThrow(/there is no .*nowhere/);
    await expect(plan(join(home, '.openclaw/workspace/memory'), home)).rejects.toThrow(/neither/);
  });

  it('of another profile is refused, unless the directory itself is given', async () => {
    const alice = built(jsonEra('2026.5.28', { ...PORT, profile: 'work' }), 'alice');
    const home = built(jsonEra('2026.5.28', PORT), 'bob');
    rmSync(join(home, '.openclaw/cron'), { recursive: true });
    const from = archive(alice, '.openclaw-work');
    await expect(plan(from, home)).rejects.toThrow(/has \.openclaw-work, which is another profile/);
    await restore(join(alice, '.openclaw-work'), home);
    expect(existsSync(join(home, '.openclaw/cron/jobs.json'))).toBe(true);
  });

  it('with several state directories is that of the same name', async () => {
    const tree = {
      ...jsonEra('2026.5.28', PORT),
      ...jsonEra('2026.5.28', { ...PORT, profile: 'work' }),
    };
    const alice = built({ ...tree, '.openclaw/cron/jobs.json': tight('{"default":1}') }, 'alice');
    const home = built(jsonEra('2026.5.28', PORT), 'bob');
    rmSync(join(home, '.openclaw/cron'), { recursive: true });
    await restore(archive(alice, '.openclaw', '.openclaw-work'), home);
    expect(readFileSync(join(home, '.openclaw/cron/jobs.json'), 'utf8')).toBe('{"default":1}');
  });

  it('that changes after the plan gives nothing', async () => {
    const alice = built(jsonEra('2026.5.28', PORT), 'alice');
    const home = built(jsonEra('2026.5.28', PORT), 'bob');
    rmSync(join(home, '.openclaw/cron'), { recursive: true });
    const planned = await plan(join(alice, '.openclaw'), home);
    appendFileSync(join(alice, '.openclaw/cron/jobs.json'), ' ');
    const runs = join(dirname(home), 'runs');
    expect(await applyPlan(planned.plan, planned.opened, { runs })).toMatchObject([
      { status: 'failed', reason: expect.stringContaining('changed') },
    ]);
    expect(existsSync(join(home, '.openclaw/cron/jobs.json'))).toBe(false);
  });

  it('whose links lead elsewhere gives nothing of what they lead to', async () => {
    const alice = built(jsonEra('2026.5.28', PORT), 'alice');
    const home = built(jsonEra('2026.5.28', PORT), 'bob');
    rmSync(join(home, '.openclaw/workspace/memory'), { recursive: true });
    rmSync(join(alice, '.openclaw/workspace/memory'), { recursive: true });
    symlinkSync('/etc', join(alice, '.openclaw/workspace/memory'));
    const { restoration } = await restore(join(alice, '.openclaw'), home);
    expect(restoration.parts).toEqual([]);
    expect(reasons(restoration)).toContain('a link');
  });
});

describe('a link of the source', () => {
  const LINKS = {
    'memory/today.md': '2026-11-20.md',
    'notes/deep/up.md': '../../MEMORY.md',
    'notes/itself': '.',
    'notes/gone.md': '../nowhere.md',
  };
  const HOSTILE = {
    absolute: '/etc/passwd',
    out: '../openclaw.json',
    'notes/out': '../../credentials',
    'notes/detour': 'itself/../../../openclaw.json',
    'notes/hidden': 'deep/../../..',
    painted: 'a\u001b[2J',
    backslash: 'a\\..\\b',
  };

  function withLinks(): string {
    const alice = built(jsonEra('2026.5.28', PORT), 'alice');
    for (const [path, target] of Object.entries({ ...LINKS, ...HOSTILE })) {
      const at = join(alice, '.openclaw/workspace', path);
      mkdirSync(dirname(at), { recursive: true });
      symlinkSync(target, at);
    }
    symlinkSync('openclaw.json', join(alice, '.openclaw/extra.json'));
    return alice;
  }

  it.each(['directory', 'archive'])(
    'comes with its workspace where it stays in there, from a %s',
    async (kind) => {
      const alice = withLinks();
      const from = kind === 'directory' ? join(alice, '.openclaw') : archive(alice, '.openclaw');
      const home = built(without(jsonEra('2026.5.28', PORT), '.openclaw/workspace'), 'bob');
      const before = snapshot(home);
      const { restoration, undo } = await restore(from, home);
      const links = Object.entries(snapshot(home)).flatMap(([path, state]) => {
        const [, target] = / -> (.*)$/s.exec(state) ?? [];
        const isNew = target !== undefined && !(path in before);
        return isNew ? [[path.replace('.openclaw/workspace/', ''), target]] : [];
      });
      expect(Object.fromEntries(links)).toEqual(LINKS);
      expect(reasons(restoration)).toContain('a link to a path outside its workspace');
      expect(reasons(restoration)).toMatch(/(?:^|; )a link(?:;|$)/);
      await undo();
      expect(snapshot(home)).toEqual(before);
    },
  );
});

describe('a link in the install', () => {
  it('that leads out of it is not followed', async () => {
    const tree = jsonEra('2026.5.28', PORT);
    const from = archive(built(tree, 'alice'), '.openclaw');
    const home = built(tree, 'bob');
    rmSync(join(home, '.openclaw/cron'), { recursive: true });
    mkdirSync(join(dirname(home), 'outside'));
    symlinkSync(join(dirname(home), 'outside'), join(home, '.openclaw/cron'));
    const { restoration } = await restore(from, home);
    expect(restoration.parts).toEqual([]);
    expect(existsSync(join(dirname(home), 'outside/jobs.json'))).toBe(false);
    expect(reasons(restoration)).toContain('outside');
  });
});

describe('a file that somebody makes meanwhile', () => {
  it('stays', async () => {
    const tree = jsonEra('2026.5.28', PORT);
    const from = archive(built(tree, 'alice'), '.openclaw');
    const home = built(tree, 'bob');
    rmSync(join(home, '.openclaw/cron'), { recursive: true });
    const planned = await plan(from, home);
    mkdirSync(join(home, '.openclaw/cron'));
    writeFileSync(join(home, '.openclaw/cron/jobs.json'), 'mine');
    const runs = join(dirname(home), 'runs');
    const outcomes = await applyPlan(planned.plan, planned.opened, { runs });
    expect(outcomes).toMatchObject([{ status: 'failed' }]);
    expect(readFileSync(join(home, '.openclaw/cron/jobs.json'), 'utf8')).toBe('mine');
  });
});

describe('an undo', () => {
  it('leaves what was changed since, and the directory that it is in', async () => {
    const tree = jsonEra('2026.5.28', PORT);
    const from = archive(built(tree, 'alice'), '.openclaw');
    const home = built(tree, 'bob');
    rmSync(join(home, '.openclaw/cron'), { recursive: true });
    const { undo } = await restore(from, home);
    appendFileSync(join(home, '.openclaw/cron/jobs.json'), '\n');
    const left = (await undo()).outcomes.filter(({ status }) => status === 'left');
    expect(left.map(({ path }) => path)).toEqual([
      join(home, '.openclaw/cron/jobs.json'),
      join(home, '.openclaw/cron'),
    ]);
  });

  it('leaves a database that was used since, whole', async () => {
    const tree = sqliteEra('2026.9.6', PORT);
    const from = archive(built(tree, 'alice'), '.openclaw');
    const home = built({ '.openclaw/openclaw.json': tree['.openclaw/openclaw.json'] ?? '' }, 'bob');
    const { undo } = await restore(from, home);
    const database = join(home, '.openclaw/state/openclaw.sqlite');
    writeFileSync(`${database}-wal`, 'news');
    const left = (await undo()).outcomes.filter(({ status }) => status === 'left');
    expect(left.map(({ path }) => path)).toContain(database);
    expect(existsSync(database)).toBe(true);
    expect(existsSync(join(home, '.openclaw/agents'))).toBe(false);
  });
});

describe.runIf(IS_ROOT)('as root', () => {
  it('gives what it makes to the owner of the state directory', async () => {
    const tree = jsonEra('2026.5.28', PORT);
    const from = archive(built(tree, 'alice'), '.openclaw');
    const home = buildHome(
      { '.openclaw/openclaw.json': tree['.openclaw/openclaw.json'] ?? '' },
      'bob',
      12_345,
    );
    homes.push(home);
    await restore(from, home.path);
    for (const path of ['cron', 'cron/jobs.json', 'workspace', 'workspace/.git/HEAD']) {
      expect(lstatSync(join(home.path, '.openclaw', path))).toMatchObject({
        uid: 12_345,
        gid: 12_345,
      });
    }
  });
});

describe('whatever part of an install is there', () => {
  const TREES = [jsonEra('2026.5.28', PORT), sqliteEra('2026.9.6', PORT)] as const;

  it('nothing of it changes, and the undo is the identity', async () => {
    const backups = TREES.map((tree) => archive(built(tree, 'alice'), '.openclaw'));
    await fc.assert(
      fc.asyncProperty(fc.nat(1), fc.infiniteStream(fc.nat(5)), async (which, choices) => {
        const tree = TREES[which] ?? {};
        const kept = Object.entries(tree).flatMap(([name, node]) => {
          const choice = name === '.openclaw/openclaw.json' ? 5 : choices.next().value;
          if (choice < 3) return [];
          const isText = typeof node === 'object' && 'text' in node;
          return [[name, choice === 3 && isText ? { ...node, text: `${node.text} ` } : node]];
        });
        const home = buildHome(Object.fromEntries(kept), 'bob');
        try {
          const before = snapshot(home.path);
          const { undo, plan: made } = await restore(backups[which] ?? '', home.path);
          const after = snapshot(home.path);
          for (const [path, state] of Object.entries(before)) {
            expect([path, after[path]]).toEqual([path, state]);
          }
          if (made.steps.length > 0) await undo();
          expect(snapshot(home.path)).toEqual(before);
        } finally {
          home.remove();
        }
      }),
      runs(8),
    );
  }, 120_000);
});
