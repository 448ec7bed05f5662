import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findStateDirectories } from '../../../src/install/state/state-directories.ts';

let here: string;

beforeEach(() => {
  here = realpathSync(mkdtempSync(join(tmpdir(), 'states-')));
});
afterEach(() => rmSync(here, { recursive: true, force: true }));

function put(path: string, text = 'x'): void {
  mkdirSync(dirname(join(here, path)), { recursive: true });
  writeFileSync(join(here, path), text);
}

function find() {
  return findStateDirectories({ here, there: here, uid: 0, gid: 0 });
}

it('knows profiles by their names, and what is none', () => {
  for (const name of [
    ...['.openclaw', '.openclaw-work', '.openclaw-Dev_2', '.clawdbot', '.moltbot'],
    ...['.openclaw.bak', '.openclaw-old', '.openclaw-backup-20261120', '.openclaw-work-2026-11-20'],
    ...['.openclaw.update-captures', '.openclaw-auth-profile-secrets', '.openclaw-', '.openclaw-é'],
    ...[`.openclaw-${'a'.repeat(65)}`, 'openclaw', '.openclaw-work.tmp'],
  ]) {
    mkdirSync(join(here, name));
  }
  put('.openclaw-file');
  expect(find().map(({ name, profile, isLegacy }) => [name, profile, isLegacy])).toEqual([
    ['.clawdbot', undefined, true],
    ['.moltbot', undefined, true],
    ['.openclaw', undefined, false],
    ['.openclaw-Dev_2', 'Dev_2', false],
    ['.openclaw-work', 'work', false],
  ]);
});

it.each([
  ['nothing', [], 'empty'],
  ['what a profile leaves there', ['identity/device.json', 'workspace-work/SOUL.md'], 'empty'],
  ['a profile’s jobs', [['cron/jobs.json', 'x'.repeat(700)]], 'empty'],
  ['onboarding', ['openclaw.json', 'logs/config-audit.jsonl', 'agents/main/'], 'fresh'],
  ['a gateway’s first run', ['openclaw.json', ['cron/jobs.json', 'x'.repeat(32)]], 'fresh'],
  ['a state database', ['openclaw.json', ['state/openclaw.sqlite', 'x'.repeat(9999)]], 'fresh'],
  ['a touched database', ['agents/main/agent/openclaw-agent.sqlite/'], 'fresh'],
  ['a trajectory alone', ['agents/main/sessions/a.trajectory.jsonl'], 'fresh'],
  ['a transcript', ['agents/main/sessions/a.jsonl'], 'rich'],
  ['an agent database', ['agents/main/agent/openclaw-agent.sqlite'], 'rich'],
  ['a WAL alone', ['agents/main/agent/openclaw-agent.sqlite-wal'], 'rich'],
  ['credentials', ['credentials/whatsapp/default/creds.json'], 'rich'],
  ['jobs', ['openclaw.json', ['cron/jobs.json', 'x'.repeat(500)]], 'rich'],
] as const)('calls %s by its name', (_what, files, richness) => {
  mkdirSync(join(here, '.openclaw'));
  for (const each of files) {
    const [path, text] = typeof each === 'string' ? [each, 'x'] : each;
    if (path.endsWith('/')) mkdirSync(join(here, '.openclaw', path), { recursive: true });
    else put(`.openclaw/${path}`, text);
  }
  expect(find()[0]?.contents.richness).toBe(richness);
});

it('counts', () => {
  put('.openclaw/openclaw.json');
  put('.openclaw/agents/main/sessions/a.jsonl');
  put('.openclaw/agents/main/sessions/sessions.json');
  put('.openclaw/agents/two/sessions/b.jsonl');
  put('.openclaw/agents/two/agent/openclaw-agent.sqlite');
  put('.openclaw/agents/README.md');
  put('.openclaw/credentials/oauth.json');
  put('.openclaw/credentials/a/b.json');
  put('.openclaw/tasks/runs.sqlite');
  expect(find()[0]?.contents).toEqual({
    hasConfig: true,
    agents: 2,
    sessions: 3,
    credentials: 2,
    databases: 2,
    richness: 'rich',
  });
});

it('records where links lead, and survives dangling ones and loops', () => {
  put('.openclaw/openclaw.json');
  symlinkSync(join(here, '.openclaw'), join(here, '.clawdbot'));
  symlinkSync('/home/nobody-is-here/.openclaw', join(here, '.moltbot'));
  symlinkSync('.openclaw-loop', join(here, '.openclaw-loop'));
  expect(find().map(({ name, linkTo, contents }) => [name, linkTo, contents.richness])).toEqual([
    ['.clawdbot', join(here, '.openclaw'), 'fresh'],
    ['.moltbot', '/home/nobody-is-here/.openclaw', 'empty'],
    ['.openclaw', undefined, 'fresh'],
    ['.openclaw-loop', join(here, '.openclaw-loop'), 'empty'],
  ]);
});

it('finds nothing where there is no home', () => {
  const gone = join(here, 'gone');
  expect(findStateDirectories({ here: gone, there: gone, uid: 0, gid: 0 })).toEqual([]);
});
