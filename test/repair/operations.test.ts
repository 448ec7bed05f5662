import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lchownSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Operation } from '../../src/install/operation.ts';
import { applyPlan, listRuns, planFixes, undoRun } from '../../src/repair/index.ts';
import { renderPlan } from './plan-text.ts';
import { type Content, finding, makePlace, modeOf, type Place, snapshot } from './support.ts';

const places: Place[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

function place(content: Content, workspace?: string): Place {
  const made = makePlace(content, workspace);
  places.push(made);
  return made;
}

async function fix(where: Place, ...operations: Operation[]) {
  const plan = planFixes([finding(operations)], where.install, { unsafe: true });
  return { plan, outcomes: await applyPlan(plan, where.install, { runs: where.runs }) };
}

/** Applies a repair, and expects the undo to restore everything, including time stamps. */
async function fixAndUndo(
  where: Place,
  look: () => void,
  ...operations: Operation[]
): Promise<void> {
  const before = snapshot(where.home);
  const { outcomes } = await fix(where, ...operations);
  expect(outcomes).toMatchObject([{ status: 'fixed' }]);
  look();
  const { outcomes: undone } = await undoRun(undefined, { runs: where.runs });
  expect(undone.filter(({ status }) => status !== 'restored')).toEqual([]);
  expect(snapshot(where.home)).toEqual(before);
}

const RICH = [
  "\uFEFF{ // fake: 'sk-fake-0000000000000000'",
  "\tagents: { defaults: { workspace: '/home/alice/w', }, },",
  '\tgateway: { auth: { token: "f4ke0f4ke1f4ke2f4ke3" } },', // fake
  '}',
  '',
].join('\r\n');

describe('operations', () => {
  it('set-mode', async () => {
    const where = place({ '.openclaw/.env': 'A=1\n' });
    chmodSync(where.at('.env'), 0o644);
    const operation: Operation = {
      kind: 'set-mode',
      path: where.at('.env'),
      mode: 0o600,
      expected: 0o644,
    };
    await fixAndUndo(where, () => expect(modeOf(where.at('.env'))).toBe('600'), operation);
  });

  it('own-copy leaves the other name alone', async () => {
    const where = place({ '.openclaw/workspace/SOUL.md': 'me\n' });
    const path = where.at('workspace/SOUL.md');
    const other = join(where.home, 'snapshot');
    linkSync(path, other);
    const old = lstatSync(other);
    const operation: Operation = { kind: 'own-copy', path, expected: { size: 3, names: 2 } };
    const plan = planFixes([finding([operation])], where.install, { unsafe: false });
    expect(renderPlan(plan)).toBe(
      `copy: ${path}, to separate it from its other names (hard links)\n`,
    );
    await fixAndUndo(
      where,
      () => {
        expect(readFileSync(path, 'utf8')).toBe('me\n');
        const { ino, nlink, mtimeMs } = lstatSync(path);
        expect([ino === old.ino, nlink, mtimeMs]).toEqual([false, 1, old.mtimeMs]);
        expect(lstatSync(other)).toMatchObject({ ino: old.ino, nlink: 1, mtimeMs: old.mtimeMs });
      },
      operation,
    );
  });

  it('own-copy refuses a database, a link, and what has changed', async () => {
    const where = place({
      '.openclaw/state/openclaw.sqlite': 'x',
      '.openclaw/b': { link: 'a' },
      '.openclaw/a': 'x',
    });
    linkSync(where.at('state/openclaw.sqlite'), join(where.home, 'second'));
    const reasonFor = async (path: string, names: number) => {
      const operation: Operation = {
        kind: 'own-copy',
        path: where.at(path),
        expected: { size: 1, names },
      };
      return (await fix(where, operation)).outcomes[0]?.reason;
    };
    expect(await reasonFor('state/openclaw.sqlite', 2)).toMatch(
      /this tool never changes a database/,
    );
    expect(await reasonFor('b', 2)).toMatch(/it is a link/);
    expect(await reasonFor('a', 2)).toMatch(/changed/);
  });

  // The contents of a closed directory are invisible, so it takes several passes.
  it.runIf(process.geteuid?.() === 0)(
    'set-mode opens a directory before what is in it, and closes it after',
    async () => {
      const where = place({ '.openclaw/a/b/c': 'x' });
      const paths = ['a', 'a/b', 'a/b/c'].map((path) => where.at(path));
      for (const path of paths.toReversed()) chmodSync(path, 0o400);
      const open = paths.map((path) => ({
        kind: 'set-mode' as const,
        path,
        mode: 0o700,
        expected: 0o400,
      }));
      const plan = planFixes([finding(open)], where.install, { unsafe: false });
      expect(plan.steps.map(({ path }) => path)).toEqual(paths);
    },
  );

  it.runIf(process.geteuid?.() === 0)('set-owner, and the set-id bits stay', async () => {
    const where = place({ '.openclaw/tool': 'x' });
    chmodSync(where.at('tool'), 0o4755);
    await fixAndUndo(
      where,
      () => {
        expect(lstatSync(where.at('tool'))).toMatchObject({ uid: 12345, gid: 54321 });
        expect(modeOf(where.at('tool'))).toBe('4755');
      },
      {
        kind: 'set-owner',
        path: where.at('tool'),
        uid: 12345,
        gid: 54321,
        expected: { uid: 0, gid: 0 },
      },
    );
  });

  it('replace-value changes exactly that value', async () => {
    const where = place({ '.openclaw/openclaw.json': RICH });
    await fixAndUndo(
      where,
      () => {
        const path = where.at('openclaw.json');
        expect(readFileSync(path, 'utf8')).toBe(RICH.replace('/home/alice/w', '/home/bob/w'));
        expect(modeOf(path)).toBe('644');
        expect(lstatSync(path).mtimeMs).toBeCloseTo(1_700_000_000_123, 0);
        expect(readdirSync(where.stateDir)).toEqual(['openclaw.json']);
      },
      {
        kind: 'replace-value',
        path: where.at('openclaw.json'),
        keys: ['agents', 'defaults', 'workspace'],
        value: '/home/bob/w',
        expected: '/home/alice/w',
      },
    );
  });

  it.runIf(process.geteuid?.() === 0)('what is replaced stays with its owner', async () => {
    const where = place({ '.openclaw/openclaw.json': "{a: 'x'}", '.openclaw/l': { link: '/a' } });
    const [path, link] = [where.at('openclaw.json'), where.at('l')];
    for (const each of [path, link]) lchownSync(each, 12345, 54321);
    await fixAndUndo(
      where,
      () => {
        for (const each of [path, link])
          expect(lstatSync(each)).toMatchObject({ uid: 12345, gid: 54321 });
      },
      { kind: 'replace-value', path, keys: ['a'], value: 'y', expected: 'x' },
      { kind: 'replace-link', path: link, target: '/b', expected: '/a' },
    );
  });

  it('replace-value repairs what a link within the install leads to', async () => {
    const where = place({
      '.openclaw/real.json': "{a: 'x'}",
      '.openclaw/openclaw.json': { link: 'real.json' },
    });
    await fixAndUndo(
      where,
      () => {
        expect(readFileSync(where.at('real.json'), 'utf8')).toBe("{a: 'y'}");
        expect(readlinkSync(where.at('openclaw.json'))).toBe('real.json');
      },
      {
        kind: 'replace-value',
        path: where.at('openclaw.json'),
        keys: ['a'],
        value: 'y',
        expected: 'x',
      },
    );
  });

  it('insert-value adds that key, and nothing else changes', async () => {
    const where = place({ '.openclaw/openclaw.json': RICH });
    const path = where.at('openclaw.json');
    await fixAndUndo(
      where,
      () => {
        const added = RICH.replace('" } },', '" }, mode: "local" },');
        expect(readFileSync(path, 'utf8')).toBe(added);
        expect(modeOf(path)).toBe('644');
      },
      { kind: 'insert-value', path, keys: ['gateway', 'mode'], value: 'local' },
    );
  });

  it('replace-text changes the parts only, and shows nothing else of the file', async () => {
    const text = '\uFEFF# private\r\na: /old\r\nb: "/old"\r\n';
    const where = place({ '.openclaw/index.yml': text });
    const path = where.at('index.yml');
    const operations: Operation[] = [
      { kind: 'replace-text', path, start: 14, expected: '/old', value: '/new/place' },
      { kind: 'replace-text', path, start: 23, expected: '"/old"', value: '"/new"' },
    ];
    const plan = planFixes([finding(operations)], where.install, { unsafe: true });
    expect(renderPlan(plan)).toContain('+/new/place');
    expect(renderPlan(plan)).not.toContain('private');
    await fixAndUndo(
      where,
      () => {
        expect(readFileSync(path, 'utf8')).toBe(
          '\uFEFF# private\r\na: /new/place\r\nb: "/new"\r\n',
        );
      },
      ...operations,
    );
  });

  it('a change of which nothing may be shown is said in words', () => {
    const where = place({ '.openclaw/index.yml': 'a: hunter two\n' });
    const path = where.at('index.yml');
    const [expected, value] = ['hunter two', 'hunter three'];
    const operation: Operation = { kind: 'replace-text', path, start: 3, expected, value };
    const plan = planFixes([finding([operation])], where.install, { unsafe: true });
    expect(renderPlan(plan)).toBe(
      `change: ${path} (what changes is not shown: it may be a secret)\n`,
    );
  });

  it('append-lines keeps line ends, adds what is missing, and makes the file', async () => {
    const where = place({ '.openclaw/exclude': '# mine\r\n.env', '.openclaw/info': null });
    await fixAndUndo(
      where,
      () => {
        expect(readFileSync(where.at('exclude'), 'utf8')).toBe('# mine\r\n.env\r\nstate/\r\n');
        expect(readFileSync(where.at('info/exclude'), 'utf8')).toBe('.env\n');
      },
      { kind: 'append-lines', path: where.at('exclude'), lines: ['.env', 'state/'] },
      { kind: 'append-lines', path: where.at('info/exclude'), lines: ['.env', '.env'] },
    );
  });

  it('create-text makes a closed file in a new directory, and shows nothing of it', async () => {
    const where = place({ '.openclaw/agents': null });
    const operations: Operation[] = [
      {
        kind: 'create-text',
        path: where.at('cron/jobs.json'),
        mode: 0o600,
        text: () => 'private\n',
      },
      { kind: 'create-directory', path: where.at('cron'), mode: 0o700 },
    ];
    const plan = planFixes([finding(operations)], where.install, { unsafe: true });
    const shown = renderPlan(plan);
    expect(shown).toContain(`make: ${where.at('cron/jobs.json')} (8 bytes)`);
    expect(shown).not.toContain('private');
    await fixAndUndo(
      where,
      () => {
        expect(readFileSync(where.at('cron/jobs.json'), 'utf8')).toBe('private\n');
        expect(modeOf(where.at('cron/jobs.json'))).toBe('600');
      },
      ...operations,
    );
  });

  it('replace-link', async () => {
    const where = place({ '.openclaw/plugin-skills/a': { link: '/home/alice/a' } });
    const path = where.at('plugin-skills/a');
    await fixAndUndo(where, () => expect(readlinkSync(path)).toBe('../a'), {
      kind: 'replace-link',
      path,
      target: '../a',
      expected: '/home/alice/a',
    });
  });

  it('remove takes a left-over with all that is in it', async () => {
    const double = '\0\x05\x16\x07 made by an archiver';
    const where = place({
      '.openclaw/__MACOSX/agents/._a': double,
      '.openclaw/workspace/._MEMORY.md': double,
      '.openclaw/plugin-skills/gone': { link: '/nowhere' },
    });
    await fixAndUndo(
      where,
      () => {
        expect(readdirSync(where.stateDir).sort()).toEqual(['plugin-skills', 'workspace']);
        expect(readdirSync(where.at('plugin-skills'))).toEqual([]);
      },
      { kind: 'remove', path: where.at('__MACOSX') },
      { kind: 'remove', path: where.at('workspace/._MEMORY.md') },
      { kind: 'remove', path: where.at('plugin-skills/gone') },
    );
  });

  it('rename, after everything in it is repaired', async () => {
    const where = place({ '.openclaw/.openclaw/openclaw.json': "{a: 'x'}" });
    await fixAndUndo(
      where,
      () => expect(readFileSync(where.at('moved/openclaw.json'), 'utf8')).toBe("{a: 'y'}"),
      { kind: 'rename', path: where.at('.openclaw'), to: where.at('moved') },
      {
        kind: 'replace-value',
        path: where.at('.openclaw/openclaw.json'),
        keys: ['a'],
        value: 'y',
        expected: 'x',
      },
    );
  });

  it('rename gives a state directory the name of its profile', async () => {
    const where = place({ '.openclaw/openclaw.json': '{}' });
    await fixAndUndo(
      where,
      () => expect(existsSync(join(where.home, '.openclaw-work/openclaw.json'))).toBe(true),
      { kind: 'rename', path: where.stateDir, to: join(where.home, '.openclaw-work') },
    );
  });

  it('puts off what names a place in a state directory that gets another name', async () => {
    const where = place({ '.openclaw/openclaw.json': "{a: '/home/alice/.openclaw/x'}" });
    const rename: Operation = {
      kind: 'rename',
      path: where.stateDir,
      to: join(where.home, '.openclaw-work'),
    };
    const edit = (value: string): Operation => ({
      kind: 'replace-value',
      path: where.at('openclaw.json'),
      keys: ['a'],
      value,
      expected: '/home/alice/.openclaw/x',
    });
    const planned = (...groups: Operation[][]) =>
      planFixes(
        groups.map((group) => finding(group)),
        where.install,
        { unsafe: true },
      ).fixes.map(({ isPlanned }) => isPlanned);
    expect(planned([rename], [edit(where.at('x'))])).toEqual([true, false]);
    expect(planned([edit(where.at('x'))], [rename])).toEqual([true, false]);
    expect(planned([rename], [edit(join(where.home, '.openclaw-work/x'))])).toEqual([true, true]);
  });

  it('does all of one path that several fixes want', async () => {
    const where = place({ '.openclaw/openclaw.json': "{a: 'x', b: 'x'}" });
    const path = where.at('openclaw.json');
    const edit = (key: string): Operation => ({
      kind: 'replace-value',
      path,
      keys: [key],
      value: 'y',
      expected: 'x',
    });
    const before = snapshot(where.home);
    const plan = planFixes(
      [
        finding([edit('a')]),
        finding([{ kind: 'set-mode', path, mode: 0o640, expected: 0o644 }]),
        finding([edit('b'), edit('a')]),
        finding([{ kind: 'set-mode', path, mode: 0o604, expected: 0o644 }]),
      ],
      where.install,
      { unsafe: false },
    );
    const outcomes = await applyPlan(plan, where.install, { runs: where.runs });
    expect(outcomes.map(({ status }) => status)).toEqual(['fixed', 'fixed', 'fixed', 'fixed']);
    expect(readFileSync(path, 'utf8')).toBe("{a: 'y', b: 'y'}");
    expect(modeOf(path)).toBe('600');
    await undoRun(undefined, { runs: where.runs });
    expect(snapshot(where.home)).toEqual(before);
  });
});

describe('refusals', () => {
  const CONTENT: Content = {
    '.openclaw/openclaw.json': "{a: 'x', n: 1}",
    '.openclaw/state/openclaw.sqlite': 'a database',
    '.openclaw/credentials/token.json': '{}',
    '.openclaw/workspace/._notes': 'a note of the agent, whatever it is called',
    '.openclaw/out': { link: '../outside' },
    'outside/openclaw.json': "{a: 'x'}",
    'outside/secret': 'mine',
  };
  const edit = { kind: 'replace-value', keys: ['a'], value: 'y', expected: 'x' } as const;
  const part = (at: Place['at'], start: number, expected: string, value: string): Operation => ({
    ...{ kind: 'replace-text', path: at('openclaw.json'), start, expected, value },
  });
  const content = (at: Place['at'], path: string): Operation => ({
    ...{ kind: 'create-text', path: at(path), mode: 0o600, text: () => 'x' },
  });

  it.each<[string, (where: Place) => Operation, string]>([
    [
      'a value that is another one now',
      ({ at }) => ({ ...edit, path: at('openclaw.json'), expected: 'z' }),
      'changed since',
    ],
    [
      'a value that is no text',
      ({ at }) => ({ ...edit, path: at('openclaw.json'), keys: ['n'] }),
      'changed since',
    ],
    [
      'a key that is there by now',
      ({ at }) => ({ kind: 'insert-value', path: at('openclaw.json'), keys: ['a'], value: 'y' }),
      'changed since',
    ],
    [
      'a mode that is another one now',
      ({ at }) => ({ kind: 'set-mode', path: at('openclaw.json'), mode: 0o600, expected: 0o777 }),
      'changed since',
    ],
    [
      'a link instead of a file',
      ({ at }) => ({ kind: 'set-mode', path: at('out'), mode: 0o600, expected: 0o777 }),
      'a link',
    ],
    [
      'a path behind a link out of the install',
      ({ at }) => ({ ...edit, path: at('out/openclaw.json') }),
      'outside',
    ],
    [
      'a path beside the install',
      ({ home }) => ({ ...edit, path: join(home, 'outside/openclaw.json') }),
      'outside',
    ],
    [
      'a path above the install',
      ({ at }) => ({ kind: 'remove', path: at('../outside/secret') }),
      'outside',
    ],
    ['a database', ({ at }) => ({ kind: 'remove', path: at('state/openclaw.sqlite') }), 'database'],
    [
      'lines for a database',
      ({ at }) => ({ kind: 'append-lines', path: at('state/openclaw.sqlite-wal'), lines: ['x'] }),
      'database',
    ],
    [
      'a part of a text that is something else',
      ({ at }) => ({
        kind: 'replace-text',
        path: at('openclaw.json'),
        start: 0,
        expected: 'x',
        value: 'y',
      }),
      'changed',
    ],
    [
      'a part of a database',
      ({ at }) => ({
        kind: 'replace-text',
        path: at('state/openclaw.sqlite'),
        start: 0,
        expected: 'S',
        value: 'y',
      }),
      'database',
    ],
    [
      'a text for a database',
      ({ at }) => ({ kind: 'create-text', path: at('a.sqlite'), mode: 0o600, text: () => 'x' }),
      'database',
    ],
    [
      'a text where a file is',
      ({ at }) => ({
        kind: 'create-text',
        path: at('credentials/token.json'),
        mode: 0o600,
        text: () => 'x',
      }),
      'there',
    ],
    [
      'a text in a directory that is not there',
      ({ at }) => ({ kind: 'create-text', path: at('none/a'), mode: 0o600, text: () => 'x' }),
      'missing',
    ],
    [
      'an essential',
      ({ at }) => ({ kind: 'remove', path: at('credentials/token.json') }),
      'part of the install',
    ],
    [
      'a directory with essentials',
      ({ at }) => ({ kind: 'remove', path: at('credentials') }),
      'part of the install',
    ],
    [
      'the state directory',
      ({ stateDir }) => ({ kind: 'remove', path: stateDir }),
      'part of the install',
    ],
    [
      'a note with the name of debris',
      ({ at }) => ({ kind: 'remove', path: at('workspace/._notes') }),
      'part of the install',
    ],
    [
      'a name that is taken',
      ({ at }) => ({ kind: 'rename', path: at('credentials'), to: at('state') }),
      'that name already',
    ],
    [
      'a new name outside',
      ({ at, home }) => ({ kind: 'rename', path: at('credentials'), to: join(home, 'elsewhere') }),
      'outside',
    ],
    [
      'a directory in itself',
      ({ at }) => ({ kind: 'rename', path: at('credentials'), to: at('credentials/old') }),
      'into itself',
    ],
    [
      'a new name for a database',
      ({ at }) => ({
        kind: 'rename',
        path: at('state/openclaw.sqlite'),
        to: at('state/old.sqlite'),
      }),
      'database',
    ],
    [
      'a new name for what is gone',
      ({ at }) => ({ kind: 'rename', path: at('gone'), to: at('old') }),
      'no longer exists',
    ],
    ['a removal of what is gone', ({ at }) => ({ kind: 'remove', path: at('gone') }), 'no longer'],
    [
      'a link that leads elsewhere by now',
      ({ at }) => ({ kind: 'replace-link', path: at('out'), target: 'a', expected: '../other' }),
      'changed since',
    ],
    [
      'a file in the place of a link',
      ({ at }) => ({ kind: 'replace-link', path: at('openclaw.json'), target: 'a', expected: 'b' }),
      'changed since',
    ],
    [
      'a value of a file that is gone',
      ({ at }) => ({ ...edit, path: at('gone.json') }),
      'changed since',
    ],
    [
      'a part of a text that is gone',
      ({ at }) => ({ kind: 'replace-text', path: at('gone'), start: 0, expected: 'x', value: 'y' }),
      'changed since',
    ],
    ['a value of a directory', ({ at }) => ({ ...edit, path: at('credentials') }), 'changed since'],
    [
      'a copy of its own for a file of another size',
      ({ at }) => ({
        kind: 'own-copy',
        path: at('openclaw.json'),
        expected: { size: 1, names: 1 },
      }),
      'changed since',
    ],
    [
      'a file in a directory that is not there',
      ({ at }) => ({ kind: 'append-lines', path: at('none/exclude'), lines: ['x'] }),
      'missing',
    ],
  ])('%s', async (_, operation, reason) => {
    const where = place(CONTENT);
    const before = snapshot(where.home);
    const { outcomes } = await fix(where, operation(where));
    expect(outcomes).toMatchObject([
      { status: 'skipped', reason: expect.stringContaining(reason) },
    ]);
    expect(snapshot(where.home)).toEqual(before);
    expect(existsSync(where.runs)).toBe(false);
  });

  it.each<[string, (at: Place['at']) => [Operation, Operation], string]>([
    [
      'a value, and lines for its file',
      (at) => [
        { ...edit, path: at('openclaw.json') },
        { kind: 'append-lines', path: at('openclaw.json'), lines: ['x'] },
      ],
      'changes values',
    ],
    [
      'lines, and a value of their file',
      (at) => [
        { kind: 'append-lines', path: at('openclaw.json'), lines: ['x'] },
        { ...edit, path: at('openclaw.json') },
      ],
      'adds lines',
    ],
    [
      'a part of a text, and a value in it',
      (at) => [part(at, 4, "'x'", "'y'"), { ...edit, path: at('openclaw.json') }],
      'changes its text',
    ],
    [
      'a value, and a part of its text',
      (at) => [{ ...edit, path: at('openclaw.json') }, part(at, 4, "'x'", "'y'")],
      'changes its text',
    ],
    [
      'lines, and a part of the text before them',
      (at) => [
        { kind: 'append-lines', path: at('openclaw.json'), lines: ['x'] },
        part(at, 4, "'x'", "'y'"),
      ],
      'changes its text',
    ],
    [
      'two parts that overlap',
      (at) => [part(at, 1, "a: 'x'", 'b'), part(at, 4, "'x'", "'z'")],
      'changes the same value',
    ],
    [
      'two texts for one new file',
      (at) => [content(at, 'new'), content(at, 'new')],
      'creates that file',
    ],
    [
      'lines for a new file, and a text for it',
      (at) => [{ kind: 'append-lines', path: at('new'), lines: ['x'] }, content(at, 'new')],
      'creates that file',
    ],
    [
      'a text for a new file, and lines for it',
      (at) => [content(at, 'new'), { kind: 'append-lines', path: at('new'), lines: ['x'] }],
      'creates that file',
    ],
    [
      'a text and a link of one name',
      (at) => [content(at, 'new'), { kind: 'create-link', path: at('new'), target: 'a' }],
      'creates that file',
    ],
    [
      'two links of one name',
      (at) => [
        { kind: 'create-link', path: at('new'), target: 'a' },
        { kind: 'create-link', path: at('new'), target: 'b' },
      ],
      'from another source',
    ],
    [
      'a directory and a link of one name',
      (at) => [
        { kind: 'create-directory', path: at('new'), mode: 0o700 },
        { kind: 'create-link', path: at('new'), target: 'b' },
      ],
      'from another source',
    ],
    [
      'two targets of a link',
      (at) => [
        { kind: 'replace-link', path: at('out'), target: 'a', expected: '../outside' },
        { kind: 'replace-link', path: at('out'), target: 'b', expected: '../outside' },
      ],
      'changes where it points',
    ],
    [
      'two new names',
      (at) => [
        { kind: 'rename', path: at('openclaw.json'), to: at('one') },
        { kind: 'rename', path: at('openclaw.json'), to: at('two') },
      ],
      'renames it differently',
    ],
    [
      'a removal of what another one changes',
      (at) => [
        { kind: 'append-lines', path: at('__MACOSX/._a'), lines: ['x'] },
        { kind: 'remove', path: at('__MACOSX') },
      ],
      'removes it',
    ],
    [
      'a file that takes the name of another',
      (at) => [content(at, 'one'), { kind: 'rename', path: at('openclaw.json'), to: at('one') }],
      'to be moved',
    ],
  ])('the later of two fixes that are at odds: %s', (_, operations, reason) => {
    const where = place({ ...CONTENT, '.openclaw/__MACOSX/._a': '\0\x05\x16\x07' });
    const findings = operations(where.at).map((operation) => finding([operation]));
    const { fixes } = planFixes(findings, where.install, { unsafe: false });
    expect(fixes).toMatchObject([
      { isPlanned: true },
      { isPlanned: false, reason: expect.stringContaining(reason) },
    ]);
  });

  it.each<[string, string, string]>([
    ['for a directory, and one for what is in it', 'credentials', 'credentials/a.json'],
    ['that another file gets too', 'openclaw.json', 'one'],
  ])('one of two fixes: a new name %s', (_, path, to) => {
    const where = place(CONTENT);
    const renames: Operation[] = [
      { kind: 'rename', path: where.at(path), to: where.at('one') },
      { kind: 'rename', path: where.at('credentials/token.json'), to: where.at(to) },
    ];
    const findings = renames.map((rename) => finding([rename]));
    const { fixes } = planFixes(findings, where.install, { unsafe: false });
    expect(fixes.map(({ isPlanned }) => isPlanned).sort()).toEqual([false, true]);
  });

  it('not two fixes of different values in one object, nor one of the same part of a text', async () => {
    const where = place({ '.openclaw/openclaw.json': "{a: {b: 'x', c: 'x'}}", '.openclaw/b': 'x' });
    const path = where.at('openclaw.json');
    const same = {
      kind: 'replace-text',
      path: where.at('b'),
      start: 0,
      expected: 'x',
      value: 'y',
    } as const;
    const plan = planFixes(
      [
        finding([{ ...edit, path, keys: ['a', 'b'], value: 'y' }, same]),
        finding([{ ...edit, path, keys: ['a', 'c'], value: 'z' }, same]),
      ],
      where.install,
      { unsafe: false },
    );
    await applyPlan(plan, where.install, { runs: where.runs });
    expect(readFileSync(path, 'utf8')).toBe("{a: {b: 'y', c: 'z'}}");
    expect(readFileSync(where.at('b'), 'utf8')).toBe('y');
  });

  it('what is there with other bytes, another target or beside the log of another database', async () => {
    const where = place({
      ...CONTENT,
      '.openclaw/state/b.sqlite-wal': 'of another one',
      'backup/same': 'a database',
      'backup/else': 'a datebase',
    });
    const file = (path: string, name: string): Operation => {
      const source = join(where.home, 'backup', name);
      const hash = createHash('sha256').update(readFileSync(source)).digest('hex');
      return { kind: 'create-file', path: where.at(path), source, size: 10, hash, mode: 0o600 };
    };
    const link = (target: string): Operation => ({
      ...{ kind: 'create-link', path: where.at('out'), target },
    });
    const there = 'state/openclaw.sqlite';
    const planned = (...operations: Operation[]) =>
      planFixes([finding(operations)], where.install, { unsafe: false }).fixes[0];
    const isThere = { isPlanned: false, reason: expect.stringContaining('there') };
    expect(planned(file(there, 'else'))).toMatchObject(isThere);
    expect(planned(file('out', 'else'))).toMatchObject(isThere);
    expect(planned(link('elsewhere'))).toMatchObject(isThere);
    expect(planned(file('state/b.sqlite', 'same'))).toMatchObject({ isPlanned: false });
    expect(planned(file('state/c.sqlite', 'same'))).toMatchObject({ isPlanned: true });
    const before = snapshot(where.home);
    await fix(where, file(there, 'same'), link('../outside'));
    expect(snapshot(where.home)).toEqual(before);
  });

  it.runIf(process.geteuid?.() === 0)('an owner that is another one now', async () => {
    const where = place(CONTENT);
    const path = where.at('openclaw.json');
    for (const [uid, gid] of [
      [1, 0],
      [0, 1],
    ] as const) {
      const expected = { uid, gid };
      const { outcomes } = await fix(where, { kind: 'set-owner', path, uid: 2, gid: 2, expected });
      expect(outcomes[0]?.reason).toContain('changed since');
    }
    const owner = (uid: number): Operation => ({
      ...{ kind: 'set-owner', path, uid, gid: 2, expected: { uid: 0, gid: 0 } },
    });
    const two = planFixes([finding([owner(2)]), finding([owner(3)])], where.install, {
      unsafe: false,
    });
    expect(two.fixes.map(({ isPlanned }) => isPlanned)).toEqual([true, false]);
  });

  it('the removal of a file with a second name', async () => {
    const where = place({ '.openclaw/__MACOSX/._a': '\0\x05\x16\x07' });
    linkSync(where.at('__MACOSX/._a'), join(where.home, 'second'));
    const { outcomes } = await fix(where, { kind: 'remove', path: where.at('__MACOSX') });
    expect(outcomes[0]?.reason).toContain('second name');
    expect(existsSync(where.at('__MACOSX/._a'))).toBe(true);
  });

  it('a file with a second name', async () => {
    const where = place(CONTENT);
    linkSync(where.at('openclaw.json'), join(where.home, 'outside/second'));
    const { outcomes } = await fix(where, { ...edit, path: where.at('openclaw.json') });
    expect(outcomes[0]?.reason).toContain('second name');
    expect(readFileSync(join(where.home, 'outside/second'), 'utf8')).toContain("'x'");
  });

  it('the removal of what is no debris in a workspace elsewhere', async () => {
    const debris = {
      'ws/._MEMORY.md': '\0\x05\x16\x07',
      'ws/.DS_Store': '\0\0\0\x01Bud1',
      'ws/__MACOSX/a': null,
    };
    const notes = {
      'ws/MEMORY.md': 'x',
      'ws/notes/.DS_Store': 'x',
      'ws/notes/._MEMORY.md': 'x',
      'ws/__MACOSX/a/MEMORY.md': 'x',
    };
    const where = place({ ...debris, ...notes }, 'ws');
    const planned = (names: object) =>
      planFixes(
        Object.keys(names).map((name) =>
          finding([{ kind: 'remove', path: join(where.home, name) }]),
        ),
        where.install,
        { unsafe: false },
      ).fixes.map(({ isPlanned }) => isPlanned);
    expect(planned({ 'ws/._MEMORY.md': '', 'ws/.DS_Store': '' })).toEqual([true, true]);
    expect(planned({ ...notes, 'ws/__MACOSX': '', ws: '' })).toEqual(Array(6).fill(false));
  });

  it('the removal of a note in a workspace whose name says nothing', async () => {
    const where = place({ '.openclaw/mine/note.md': 'x' }, '.openclaw/mine');
    const { outcomes } = await fix(where, { kind: 'remove', path: where.at('mine/note.md') });
    expect(outcomes[0]?.reason).toContain('part of the install');
    expect(existsSync(where.at('mine/note.md'))).toBe(true);
  });

  it('bytes that are no text', async () => {
    const where = place({});
    writeFileSync(where.at('openclaw.json'), Buffer.from("{a: 'x', b: '\xff'}", 'latin1'));
    const { outcomes } = await fix(where, { ...edit, path: where.at('openclaw.json') });
    expect(outcomes[0]?.reason).toContain('UTF-8');
  });

  it('what changed between the plan and its application', async () => {
    const where = place(CONTENT);
    const path = where.at('openclaw.json');
    const plan = planFixes([finding([{ ...edit, path }])], where.install, { unsafe: false });
    writeFileSync(path, "{a: 'x', n: 2}");
    const outcomes = await applyPlan(plan, where.install, { runs: where.runs });
    expect(outcomes).toMatchObject([
      { status: 'failed', reason: expect.stringContaining('changed') },
    ]);
    expect(readFileSync(path, 'utf8')).toBe("{a: 'x', n: 2}");
  });

  it('a directory that became a link out between the plan and its application', async () => {
    const where = place({
      ...CONTENT,
      '.openclaw/inner/openclaw.json': "{a: 'x'}",
    });
    const path = where.at('inner/openclaw.json');
    const plan = planFixes([finding([{ ...edit, path }])], where.install, { unsafe: false });
    renameSync(where.at('inner'), where.at('was-inner'));
    symlinkSync(join(where.home, 'outside'), where.at('inner'));
    const before = snapshot(join(where.home, 'outside'));
    const outcomes = await applyPlan(plan, where.install, { runs: where.runs });
    expect(outcomes).toMatchObject([{ status: 'failed' }]);
    expect(snapshot(join(where.home, 'outside'))).toEqual(before);
  });

  it('the second of two fixes that are at odds, and all of it', async () => {
    const where = place(CONTENT);
    const path = where.at('openclaw.json');
    const plan = planFixes(
      [
        finding([{ ...edit, path }]),
        finding([
          { kind: 'set-mode', path, mode: 0o600, expected: 0o644 },
          { ...edit, path, value: 'z' },
        ]),
      ],
      where.install,
      { unsafe: false },
    );
    expect(plan.fixes.map(({ isPlanned }) => isPlanned)).toEqual([true, false]);
    expect(plan.steps.map(({ kind }) => kind)).toEqual(['write']);
  });

  it('what would be put into a directory that another fix removes', () => {
    const where = place({ '.openclaw/__MACOSX/._a': '\0\x05\x16\x07', '.openclaw/a': 'a' });
    const removal = finding([{ kind: 'remove', path: where.at('__MACOSX') }]);
    const moved = { kind: 'rename', path: where.at('a'), to: where.at('__MACOSX/a') } as const;
    const into = [
      finding([{ kind: 'append-lines', path: where.at('__MACOSX/b'), lines: ['b'] }]),
      finding([moved]),
    ];
    for (const one of into) {
      const refusals = (findings: Parameters<typeof planFixes>[0]) =>
        planFixes(findings, where.install, { unsafe: false }).fixes.map(({ reason }) => reason);
      const reason = 'another repair removes its directory';
      expect(refusals([removal, one])).toEqual([undefined, reason]);
      expect(refusals([one, removal])).toEqual([undefined, 'another repair adds a file to it']);
    }
  });

  it('a journal that would lie in the install', async () => {
    const where = place(CONTENT);
    const plan = planFixes(
      [finding([{ ...edit, path: where.at('openclaw.json') }])],
      where.install,
      {
        unsafe: false,
      },
    );
    const outcomes = await applyPlan(plan, where.install, { runs: where.at('runs') });
    expect(outcomes).toMatchObject([
      { status: 'skipped', reason: expect.stringContaining('XDG_STATE_HOME') },
    ]);
  });

  it('a journal that cannot be written', async () => {
    const where = place(CONTENT);
    const plan = planFixes(
      [finding([{ ...edit, path: where.at('openclaw.json') }])],
      where.install,
      {
        unsafe: false,
      },
    );
    writeFileSync(join(where.root, 'a-file'), '');
    const runs = join(where.root, 'a-file/runs');
    expect(await applyPlan(plan, where.install, { runs })).toMatchObject([
      { status: 'skipped', reason: expect.stringContaining('journal cannot be written') },
    ]);
    expect(readFileSync(where.at('openclaw.json'), 'utf8')).toContain("'x'");
  });

  it('unsafe fixes that were not asked for', async () => {
    const where = place(CONTENT);
    const one = finding([{ ...edit, path: where.at('openclaw.json') }], {}, 'unsafe');
    const plan = planFixes([one], where.install, { unsafe: false });
    expect(plan).toMatchObject({
      steps: [],
      fixes: [],
      unsafeLeft: [{ title: one.fixes[0]?.title }],
    });
    expect(renderPlan(plan)).toBe(`with --unsafe-fixes: ${one.fixes[0]?.title}: ${one.path}\n`);
  });
});

describe('roots', () => {
  it('takes in a workspace elsewhere and the very backup that a finding names', async () => {
    const where = place(
      { 'elsewhere/a': 'x', 'backup.tar': 'x', 'other.tar': 'x', 'third.tar': 'x' },
      'elsewhere',
    );
    const mode = (path: string): Operation => ({
      kind: 'set-mode',
      path: join(where.home, path),
      mode: 0o600,
      expected: 0o644,
    });
    const plan = planFixes(
      [
        finding([mode('elsewhere/a')]),
        finding([mode('backup.tar')]),
        finding([mode('other.tar')], { path: where.stateDir }),
        finding([mode('other.tar')], { path: join(where.home, 'backup.tar') }),
        finding([mode('third.tar'), { kind: 'remove', path: join(where.home, 'third.tar') }]),
      ],
      where.install,
      { unsafe: false },
    );
    expect(plan.fixes.map(({ isPlanned }) => isPlanned)).toEqual([true, true, false, false, false]);
  });
});

describe('undo', () => {
  const edit = { kind: 'replace-value', keys: ['a'], value: 'y', expected: 'x' } as const;

  it('leaves what somebody changed since, says so, and brings back the rest', async () => {
    const where = place({ '.openclaw/a.json': "{a: 'x'}", '.openclaw/b.json': "{a: 'x'}" });
    await fix(where, { ...edit, path: where.at('a.json') }, { ...edit, path: where.at('b.json') });
    writeFileSync(where.at('a.json'), "{a: 'mine'}");
    const { outcomes } = await undoRun(undefined, { runs: where.runs });
    expect(outcomes).toEqual([
      {
        path: where.at('a.json'),
        status: 'left',
        reason: 'it was changed since the repair',
        reasons: [{ messageId: 'undo.changed', values: {} }],
      },
      { path: where.at('b.json'), status: 'restored' },
    ]);
    expect(readFileSync(where.at('a.json'), 'utf8')).toBe("{a: 'mine'}");
    expect(readFileSync(where.at('b.json'), 'utf8')).toBe("{a: 'x'}");
    expect(listRuns({ runs: where.runs })).toMatchObject([
      { status: 'partly-undone', stepsDone: 2 },
    ]);
    const again = await undoRun(undefined, { runs: where.runs });
    expect(again.outcomes).toMatchObject([{ path: where.at('a.json'), status: 'left' }]);
  });

  it('keeps the backups to this user', async () => {
    const where = place({ '.openclaw/a.json': "{a: 'x'}" });
    const { outcomes } = await fix(where, { ...edit, path: where.at('a.json') });
    const directory = join(where.runs, outcomes[0]?.runId ?? '');
    expect(modeOf(directory)).toBe('700');
    expect(modeOf(join(directory, 'backups/1'))).toBe('600');
    expect(modeOf(join(directory, 'journal.jsonl'))).toBe('600');
  });
});

describe('renderPlan', () => {
  it('shows a diff without a secret, and a line for each other change', async () => {
    const where = place({ '.openclaw/openclaw.json': RICH });
    const path = where.at('openclaw.json');
    const plan = planFixes(
      [
        finding([
          {
            kind: 'replace-value',
            path,
            value: '/home/bob/w',
            expected: '/home/alice/w',
            keys: ['agents', 'defaults', 'workspace'],
          },
          { kind: 'set-mode', path, mode: 0o600, expected: 0o644 },
        ]),
      ],
      where.install,
      { unsafe: false },
    );
    expect(renderPlan(plan)).toBe(
      [
        `--- ${path}`,
        `+++ ${path}`,
        '@@ -1,4 +1,4 @@',
        ' { // •••',
        "-\tagents: { defaults: { workspace: '/home/alice/w', }, },",
        "+\tagents: { defaults: { workspace: '/home/bob/w', }, },",
        ' \tgateway: { auth: { token: "•••" } },',
        ' }',
        `mode 0644 -> 0600: ${path}`,
        '',
      ].join('\n'),
    );
  });

  it('shows equal changes of many files as one line', () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `credentials/${name}.json`);
    const where = place(Object.fromEntries(names.map((name) => [`.openclaw/${name}`, '{}'])));
    const modes = names.map((name) => {
      chmodSync(where.at(name), 0o644);
      return { kind: 'set-mode', path: where.at(name), mode: 0o600, expected: 0o644 } as const;
    });
    const plan = planFixes([finding(modes)], where.install, { unsafe: false });
    expect(renderPlan(plan)).toBe(
      `mode 0644 -> 0600: 5 files and directories in ${where.at('credentials')}\n`,
    );
    const few = planFixes([finding(modes.slice(0, 3))], where.install, { unsafe: false });
    expect(renderPlan(few).trim().split('\n')).toHaveLength(3);
  });

  it('shows the change only, where a text is one long line', async () => {
    const where = place({});
    const config = {
      list: Array.from({ length: 400 }, () => 'some words'),
      workspace: '/x',
      b: 'y',
    };
    writeFileSync(where.at('openclaw.json'), JSON.stringify(config));
    const path = where.at('openclaw.json');
    const plan = planFixes(
      [
        finding([
          { kind: 'replace-value', path, keys: ['workspace'], value: '/z', expected: '/x' },
        ]),
      ],
      where.install,
      { unsafe: false },
    );
    const text = renderPlan(plan);
    expect(text).toContain('"workspace":"/z"');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(300);
  });
});
