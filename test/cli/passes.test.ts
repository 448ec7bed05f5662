/** A repair continues with what it uncovered, and one undo undoes all of it. */
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { modeOf, snapshot } from '../repair/support.ts';
import { type BuiltHome, buildHome, IS_ROOT, jsonEra } from '../support/install-builder.ts';
import { run } from './command.ts';

const RELEASE = '2026.5.28';
const NOBODY = 65_534;
const DEBRIS = 'workspace/memory/._2026-11-20.md';
const TREE = {
  ...jsonEra(RELEASE, { config: { gateway: { mode: 'local', port: 47_613 } } }),
  '.openclaw/workspace/.git/objects/ab/cdef': 'an object',
  [`.openclaw/${DEBRIS}`]: { bytes: Buffer.from('\0\x05\x16\x07 made by an archiver', 'latin1') },
};

let home: BuiltHome;
let env: { readonly XDG_STATE_HOME: string };
let state: string;
afterEach(() => home.remove());

function cli(...args: readonly string[]) {
  // Root may enter every directory.
  const as = IS_ROOT ? { as: { uid: NOBODY, programs: dirname(home.path) } } : {};
  return run(args, home.path, { env, ...as });
}

function build(tree: Parameters<typeof buildHome>[0]): void {
  home = buildHome(tree, 'bob', IS_ROOT ? NOBODY : undefined);
  state = join(home.path, '.openclaw');
  const directory = join(dirname(home.path), 'state');
  mkdirSync(directory, { mode: 0o700 });
  if (IS_ROOT) chownSync(directory, NOBODY, NOBODY);
  env = { XDG_STATE_HOME: directory };
}

function report(...args: readonly string[]): Report {
  const done = cli(...args, '--openclaw', RELEASE, '--format', 'json');
  expect(done.stderr).toBe('');
  return reportSchema.parse(JSON.parse(done.stdout));
}

/** Like `chmod -R 600`: the contents of a directory before the directory itself. */
function close(path: string): void {
  const stats = lstatSync(path);
  if (stats.isDirectory()) for (const name of readdirSync(path)) close(join(path, name));
  if (!stats.isSymbolicLink()) chmodSync(path, 0o600);
}

/** Like `chmod -R u+rwX`. */
function open(path: string): void {
  const stats = lstatSync(path);
  if (!stats.isDirectory()) return;
  chmodSync(path, 0o700);
  for (const name of readdirSync(path)) open(join(path, name));
}

function closedDirectories(path: string): string[] {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((each) => (lstatSync(each).mode & 0o700) !== 0o700);
}

describe.skipIf(process.platform === 'win32')('a copy in which no directory can be entered', () => {
  /** What only root can see while it is closed. */
  let before: Record<string, string>;
  beforeEach(() => {
    build(TREE);
    close(state);
    if (IS_ROOT) before = snapshot(home.path);
  });

  it('is shown as far as it can be seen, with what comes after that', () => {
    const { plans, notes } = report('--dry-run');
    expect(plans).toMatchObject([{ steps: [{ kind: 'mode', path: state }] }]);
    expect(notes.join('\n')).toMatch(/^1 step of this plan may reveal more/m);
    expect(modeOf(state)).toBe('600');
  });

  it('is opened to its end and repaired by one --fix, which one undo takes back', () => {
    const first = report('--dry-run').plans;
    const { plans, fixes, findings } = report('--fix');
    expect(plans.slice(0, 1)).toEqual(first);
    expect(plans.length).toBeGreaterThan(3);
    expect(closedDirectories(state)).toEqual([]);
    expect(fixes.filter(({ status }) => status !== 'fixed')).toEqual([]);
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('wrong-ownership');
    expect(() => lstatSync(join(state, DEBRIS))).toThrow('ENOENT');
    expect(new Set(fixes.map(({ undo }) => undo)).size).toBe(1);
    // Repeating it changes nothing.
    expect(report('--fix').plans).toMatchObject([{ steps: [] }]);

    const undone = cli('undo');
    expect(undone.stderr).toBe('');
    expect(undone.status).toBe(0);
    expect(modeOf(state)).toBe('600');
    if (IS_ROOT) expect(snapshot(home.path)).toEqual(before);
    expect(cli('undo').stderr).toContain('there is no repair to undo');
    open(state);
    expect(readFileSync(join(state, DEBRIS), 'latin1')).toContain('made by an archiver');
  });

  it('is listed as one repair in several runs, any of which can be named', () => {
    report('--fix');
    const listed = cli('runs').stdout.trimEnd().split('\n');
    const ids = listed.flatMap((line) => /^\d{8}T\S+/.exec(line)?.[0] ?? []);
    const on = listed.filter((line) => line.includes(`continues ${ids[0]}`));
    expect(on).toHaveLength(ids.length - 1);
    expect(cli('undo', ids.at(-1) ?? '').status).toBe(0);
    expect(modeOf(state)).toBe('700');
    expect(cli('undo', ids[0] ?? '').status).toBe(0);
    expect(modeOf(state)).toBe('600');
  });
});

describe.skipIf(process.platform === 'win32')('a plan after which nothing new can be seen', () => {
  it('is all that --fix does', () => {
    build(TREE);
    const { plans, notes } = report('--dry-run');
    expect(notes).toEqual([]);
    expect(report('--fix').plans).toEqual(plans);
  });
});
