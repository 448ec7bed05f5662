/**
 * What is missing comes from several backups: each part from the newest one that has it completely.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { snapshot } from '../repair/support.ts';
import {
  buildHome,
  FAKE_SECRETS,
  type HomeTree,
  jsonEra,
  sqliteEra,
  tight,
  without,
} from '../support/install-builder.ts';
import { backupOf, tarOf } from '../support/tar-entries.ts';
import { runHere } from './command.ts';

/** Nothing listens there, because a repair looks. */
const PORT = { config: { gateway: { mode: 'local', port: 47_613 } } };
const TREE = jsonEra('2026.5.28', PORT);
const CONFIG = { '.openclaw/openclaw.json': TREE['.openclaw/openclaw.json'] ?? '' };
const MEMORY = '.openclaw/workspace/MEMORY.md';
const SESSIONS = '.openclaw/agents/main/sessions';
const JOBS = '.openclaw/cron/jobs.json';
const CREDS = '.openclaw/credentials/whatsapp/default/creds.json';
const KEYS = '.openclaw/credentials/whatsapp/default/pre-key-1.json';

const removals: (() => void)[] = [];
afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});

function built(tree: HomeTree, name = 'alice'): string {
  const home = buildHome(tree, name);
  removals.push(home.remove);
  return home.path;
}

/** The time of files that no test changes. */
const BASE_DAY = 5;
const TODAY = '.openclaw/workspace/memory/today.md';

/**
 * A home of the old machine on a day of November 2026. What differs from the base was changed on
 * that day.
 */
function aged(
  tree: HomeTree,
  day: number,
  { base = TREE, change = () => {} }: { base?: HomeTree; change?: (home: string) => void } = {},
): string {
  const whole: HomeTree = { ...tree, [TODAY]: `It is the ${day}th.\n` };
  const home = built(whole);
  change(home);
  for (const path of Object.keys(whole)) {
    const at = join(home, path);
    const seconds = secondsOf(whole[path] === base[path] ? BASE_DAY : day);
    if (existsSync(at)) utimesSync(at, seconds, seconds);
  }
  return home;
}

const secondsOf = (day: number) => Date.UTC(2026, 10, day, 12) / 1000;

/** A backup of one day, made as the migration guide says. */
function backup(name: string, ...home: Parameters<typeof aged>): string {
  const path = aged(...home);
  const archive = join(dirname(path), name);
  execFileSync('tar', ['-C', path, '-czf', archive, '.openclaw']);
  return archive;
}

async function restored(home: string, from: readonly string[], ...more: readonly string[]) {
  const args = from.flatMap((path) => ['--from', path]);
  const done = await runHere(['--fix', '--format', 'json', ...args, ...more], home);
  for (const secret of FAKE_SECRETS) expect(done.stdout).not.toContain(secret);
  return JSON.parse(done.stdout) as Report;
}

function takenFrom({ sources }: Report, index: number): string[] {
  return (sources[index]?.takes ?? []).map(({ part }) => part).sort();
}

const text = (home: string, path: string) => readFileSync(join(home, path), 'utf8');

function removeTranscripts(home: string): void {
  for (const name of readdirSync(join(home, SESSIONS))) {
    if (name.endsWith('.jsonl')) rmSync(join(home, SESSIONS, name));
  }
}

/** With a line of its own, to recognise it. */
const WITH = (line: string): HomeTree => ({ ...TREE, [MEMORY]: `${line}\n` });

describe.skipIf(process.platform === 'win32')('several --from', () => {
  it('give each part from the newest that has it whole, and one undo takes all of it back', async () => {
    const old = backup('old.tgz', WITH('old'), 10);
    // Its sessions are listed, but have no text, as in backups of 2026.5.28.
    const tree = without(WITH('new'), '.openclaw/identity/device.json');
    const recent = backup('new.tgz', tree, 20, { change: removeTranscripts });
    const home = built(CONFIG, 'bob');
    const before = snapshot(home);
    const report = await restored(home, [old, recent]);
    expect(takenFrom(report, 0)).toEqual(['devices', 'sessions']);
    expect(takenFrom(report, 1)).toEqual(expect.arrayContaining(['cron jobs', 'workspace']));
    expect(text(home, MEMORY)).toBe('new\n');
    expect(report.sources).toMatchObject([
      {
        kind: 'archive',
        date: '2026-11-10T12:00:00.000Z',
        holds: { sessions: 1, messages: 1, memory: 3, cronJobs: 1, workspace: expect.any(Number) },
        problems: [],
        isUsable: true,
      },
      { date: '2026-11-20T12:00:00.000Z', holds: { sessions: 0, messages: 0 }, isUsable: true },
    ]);
    expect(report.sources[1]?.problems.join('\n')).toMatch(/transcript/);
    const whole = snapshot(home);
    const again = await restored(home, [old, recent]);
    expect(again.plans.flatMap(({ steps }) => steps)).toEqual([]);
    expect(snapshot(home)).toEqual(whole);
    expect((await runHere(['undo'], home)).status).toBe(0);
    expect(snapshot(home)).toEqual(before);
  });

  it('bring back nothing that the newest does not have any more', async () => {
    const note = '.openclaw/workspace/memory/2026-11-09.md';
    const old = backup('old.tgz', { ...TREE, [note]: 'gone since\n' }, 10);
    const home = built(CONFIG, 'bob');
    await restored(home, [old, backup('new.tgz', TREE, 20)]);
    expect(existsSync(join(home, MEMORY))).toBe(true);
    expect(existsSync(join(home, note))).toBe(false);
    // Also where a second run has a reason to search.
    removeTranscripts(home);
    await restored(home, [old, backup('new.tgz', TREE, 20)]);
    expect(readdirSync(join(home, SESSIONS)).join()).toContain('.jsonl');
    expect(existsSync(join(home, note))).toBe(false);
  });

  it('say which was made while the gateway ran, or without its transcripts', async () => {
    const lock = '.openclaw/tmp/openclaw-1000/gateway.c26a47b1.lock';
    const hot = backup('hot.tgz', { ...TREE, [lock]: tight('{"pid":4711}\n') }, 10);
    const home = built(CONFIG, 'bob');
    const made = join(home, 'made.tar');
    const mtime = new Date(secondsOf(20) * 1000);
    const entries = backupOf({}, (name) => !name.endsWith('.jsonl'));
    writeFileSync(made, await tarOf(entries.map((entry) => ({ ...entry, mtime }))));
    const report = await restored(home, [hot, made]);
    expect(report.sources[0]?.problems.join()).toMatch(/process 4711.* was running/);
    expect(report.sources[1]?.problems.join()).toContain('left out every transcript');
    expect(takenFrom(report, 0)).toContain('sessions');
    expect(takenFrom(report, 1)).not.toContain('sessions');
  });

  it('keep a database and its log together', async () => {
    const state = '.openclaw/state/openclaw.sqlite';
    const tree = sqliteEra('2026.9.6', PORT);
    const log = { [`${state}-wal`]: tight('a log that belongs to the old one\n') };
    const old = backup('old.tgz', { ...tree, ...log }, 10, { base: tree });
    const home = built({ '.openclaw/openclaw.json': tree['.openclaw/openclaw.json'] ?? '' }, 'bob');
    await restored(home, [old, backup('new.tgz', tree, 20, { base: tree })]);
    expect(existsSync(join(home, state))).toBe(true);
    expect(existsSync(join(home, `${state}-wal`))).toBe(false);
  });

  it('take a broken database of the newest from an older one', async () => {
    const state = '.openclaw/state/openclaw.sqlite';
    const tree = sqliteEra('2026.9.6', PORT);
    const old = backup('old.tgz', tree, 10, { base: tree });
    const broken = backup('new.tgz', tree, 20, {
      base: tree,
      change: (home) => truncateSync(join(home, state), 1000),
    });
    const home = built({ '.openclaw/openclaw.json': tree['.openclaw/openclaw.json'] ?? '' }, 'bob');
    const report = await restored(home, [old, broken]);
    expect(takenFrom(report, 0)).toEqual(['databases']);
    expect(takenFrom(report, 1)).toEqual(expect.arrayContaining(['databases', 'workspace']));
    expect(readFileSync(join(home, state)).length).toBeGreaterThan(1000);
  });

  it('never take keys that advance from an older one, nor a part of them', async () => {
    const login = { [CREDS]: tight('{"me":"old"}\n'), [KEYS]: tight('{"key":1}\n') };
    const old = backup('old.tgz', { ...TREE, ...login }, 10);
    const cut = backup('new.tgz', { ...TREE, ...login, [CREDS]: tight('') }, 20);
    const home = built(CONFIG, 'bob');
    const report = await restored(home, [old, cut]);
    expect(existsSync(join(home, CREDS))).toBe(false);
    expect(existsSync(join(home, KEYS))).toBe(false);
    expect(report.notes.join('\n')).toContain(
      'keys that change with each message: only the newest copy works',
    );
    const newest = { ...TREE, ...login, [CREDS]: tight('{"me":"new"}\n') };
    const other = built(CONFIG, 'bob');
    await restored(other, [old, backup('whole.tgz', newest, 20)]);
    expect(text(other, CREDS)).toBe('{"me":"new"}\n');
  });

  it('take last what lost its times, which are those of the copy', async () => {
    // Nothing in it has the time of the base.
    const copy = aged(WITH('old'), 27, { base: {} });
    const recent = backup('new.tgz', WITH('new'), 20);
    const home = built(CONFIG, 'bob');
    const report = await restored(home, [copy, recent]);
    expect(report.sources[0]).toMatchObject({ kind: 'directory', date: null, takes: [] });
    expect(text(home, MEMORY)).toBe('new\n');
  });

  it('mix no eras', async () => {
    const recent = sqliteEra('2026.9.6', PORT);
    const config = { '.openclaw/openclaw.json': recent['.openclaw/openclaw.json'] ?? '' };
    const home = built(config, 'bob');
    const from = [backup('old.tgz', TREE, 10), backup('new.tgz', recent, 20, { base: recent })];
    await restored(home, from);
    expect(existsSync(join(home, '.openclaw/state/openclaw.sqlite'))).toBe(true);
    expect(existsSync(join(home, SESSIONS, 'sessions.json'))).toBe(false);
  });

  it('say of one that cannot be used why, and use the others', async () => {
    const home = built(CONFIG, 'bob');
    writeFileSync(join(home, 'notes.txt'), 'no archive');
    const whole = backup('new.tgz', TREE, 20);
    const report = await restored(home, ['notes.txt', whole]);
    expect(report.sources[0]).toMatchObject({ isUsable: false, takes: [] });
    expect(report.sources[0]?.problems.join()).toContain('is not an archive');
    expect(takenFrom(report, 1)).toContain('workspace');
    const none = await runHere(['--fix', '--from', 'notes.txt', '--from', 'nowhere.tgz'], home);
    expect(none.status).toBe(2);
    expect(none.stderr).toMatch(/there is no .*nowhere\.tgz to restore from/);
  });

  it('are shown as a table before anything is changed', async () => {
    const home = built(CONFIG, 'bob');
    const from = [
      '--from',
      backup('old.tgz', WITH('old'), 10),
      '--from',
      backup('new.tgz', TREE, 20),
    ];
    const { stdout } = await runHere(['--dry-run', ...from], home);
    expect(stdout).toMatch(/^ +sessions messages memory cron logins workspace$/m);
    expect(stdout).toMatch(/^ {2}✓ old\.tgz +1 +1 +3 +1 +[\d?]+ +\d+$/m);
    expect(stdout).toContain('complete, of 2026-11-10 12:00 UTC; nothing is taken from it');
    expect(stdout).toMatch(/complete, of 2026-11-20 12:00 UTC; taken: .*workspace \(\d+ files\)/s);
    expect(stdout).toMatch(/--fix --from \S*old\.tgz --from \S*new\.tgz$/m);
    expect(existsSync(join(home, MEMORY))).toBe(false);
  });

  it('are offered together where several backups in the home have something of it', async () => {
    const home = built(CONFIG, 'bob');
    for (const [name, day] of [
      ['old', 10],
      ['new', 20],
    ] as const) {
      const at = join(home, `openclaw-${name}.tgz`);
      copyFileSync(backup(`${name}.tgz`, TREE, day), at);
      chmodSync(at, 0o644);
      utimesSync(at, day, day);
    }
    const { stdout } = await runHere([join(home, '.openclaw')], home);
    expect(stdout).toMatch(/--fix --from \S*openclaw-new\.tgz --from \S*openclaw-old\.tgz/);
    expect(existsSync(join(home, JOBS))).toBe(false);
  });
});
