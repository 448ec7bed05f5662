import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffSnapshots, snapshotTree } from '../../src/testing/snapshot.ts';
import type { Release } from './cache.ts';
import { check, type ReportedItem, record, verify } from './check.ts';
import { installed } from './installs.ts';
import { moveHome } from './move.ts';
import { type Home, stateDir, usesDatabases, withGateway } from './openclaw.ts';
import { stage } from './stage.ts';

type Items = Readonly<Record<string, ReportedItem['status']>>;

/** A gateway that has just said "ready" may be too busy to answer on a slow machine. */
const TRIES = 20;

function statuses(home: Home, ...args: readonly string[]): Items {
  const { items } = verify(home.dir, stateDir(home), ...args);
  return Object.fromEntries(items.map(({ id, status }) => [id, status]));
}

function onceAnswered(home: Home, ...args: readonly string[]): Items {
  let items = statuses(home, ...args);
  for (let tries = 1; items.gateway === 'cannot tell' && tries < TRIES; tries += 1) {
    items = statuses(home, ...args);
  }
  return items;
}

export function verified(release: Release): void {
  describe('an install that is verified after it was moved', () => {
    it('is not done before the repair, and done afterwards while its gateway runs', async () => {
      const alice = await installed(stage(), release);
      const file = join(dirname(alice.dir), 'moved.json');
      expect(record(stateDir(alice), file)).toBe(0);
      const bob = moveHome(alice);
      const untouched = snapshotTree(bob.dir);
      expect(statuses(bob, '--against', file)).toMatchObject({
        ...{ copy: 'not done', gateway: 'not done', workspace: 'not done' },
        [usesDatabases(release) ? 'cron' : 'sessions']: 'not done',
        'old-machine': 'cannot tell',
      });
      expect(diffSnapshots(untouched, snapshotTree(bob.dir))).toEqual([]);
      check(stateDir(bob), '--fix');
      await withGateway(bob, async () => {
        expect(onceAnswered(bob, '--against', file, '--old-stopped')).toEqual({
          ...{ copy: 'done', gateway: 'done', channels: 'done', sessions: 'done' },
          ...{ workspace: 'done', cron: 'done', backups: 'done', 'old-machine': 'done' },
          // It was started by hand.
          service: 'cannot tell',
        });
      });
      expect(statuses(bob, '--against', file, '--old-stopped')).toMatchObject({
        gateway: 'not done',
        sessions: 'done',
      });
    });
  });
}
