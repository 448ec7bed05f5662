/** The checklist for a moved install. */
import { expect } from 'vitest';
import { diffSnapshots, snapshotTree } from '../../src/testing/snapshot.ts';
import { type ReportedItem, verify } from './check.ts';
import { type Home, stateDir, usesDatabases } from './openclaw.ts';

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

/** Before the repair. The check itself changes nothing. */
export function expectNotDone(bob: Home, moved: string): void {
  const untouched = snapshotTree(bob.dir);
  expect(statuses(bob, '--against', moved)).toMatchObject({
    copy: 'not done',
    gateway: 'not done',
    workspace: 'not done',
    [usesDatabases(bob.release) ? 'cron' : 'sessions']: 'not done',
    'old-machine': 'cannot tell',
  });
  expect(diffSnapshots(untouched, snapshotTree(bob.dir))).toEqual([]);
}

/** After the repair, while the gateway runs. */
export function expectDone(bob: Home, moved: string): void {
  expect(onceAnswered(bob, '--against', moved, '--old-stopped')).toEqual({
    copy: 'done',
    gateway: 'done',
    channels: 'done',
    sessions: 'done',
    workspace: 'done',
    cron: 'done',
    backups: 'done',
    'old-machine': 'done',
    // The gateway was started manually.
    service: 'cannot tell',
  });
}

/** After the repair, once the gateway has ended. */
export function expectStopped(bob: Home, moved: string): void {
  expect(statuses(bob, '--against', moved, '--old-stopped')).toMatchObject({
    gateway: 'not done',
    sessions: 'done',
  });
}
