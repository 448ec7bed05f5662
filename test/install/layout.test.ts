import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/install/layout.ts';

const LOCK_DATABASE =
  '{agents/*/agent,memory}/*.sqlite.{reindex-lock,generation-lock,generation-writer}.sqlite{,-wal,-shm,-journal}';

describe('the row of a path', () => {
  it.each([
    ['openclaw.json', 'openclaw.json'],
    ['agents/main/sessions/b028.jsonl', 'agents/*/sessions/*.jsonl'],
    ['agents/main/sessions/b028.trajectory.jsonl', 'agents/*/sessions/*.trajectory.jsonl'],
    ['agents/main/sessions/b028.jsonl.reset.1', 'agents/*/sessions/*.jsonl.{deleted,reset}.*'],
    ['cron/jobs.json.migrated', '**/*.migrated*'],
    ['openclaw.json.migrated-1', 'openclaw.json.*'],
    ['workspace', 'workspace/**'],
    ['workspace/memory/2026-11-20.md', 'workspace/**'],
    ['workspace-work/SOUL.md', 'workspace-*/**'],
    ['discord', '{telegram,discord}/**'],
    ['discord/state.json', '{telegram,discord}/**'],
    ['gateway.cmd', '{gateway,node}.cmd'],
    ['agents/main/agent/openclaw-agent.sqlite.generation-lock.sqlite', LOCK_DATABASE],
    ['agents/main/agent/openclaw-agent.sqlite.generation-writer.sqlite-journal', LOCK_DATABASE],
    ['agents/main/agent/openclaw-agent.sqlite.reindex-lock.sqlite', LOCK_DATABASE],
    ['memory/main.sqlite.generation-lock.sqlite', LOCK_DATABASE],
    ['memory/main.sqlite', 'memory/*.sqlite{,-wal,-shm,-journal}'],
    ['workspace/door.sqlite.reindex-lock.sqlite', 'workspace/**'],
  ])('%s: %s', (path, pattern) => {
    expect(layoutOf(path)?.pattern).toBe(pattern);
  });

  it.each(['', 'notes.txt', 'xopenclaw.json', 'state/deep/openclaw.sqlite', 'workspaces'])(
    'none: "%s"',
    (path) => {
      expect(layoutOf(path)).toBeUndefined();
    },
  );
});
