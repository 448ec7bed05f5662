import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/install/layout.ts';

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
