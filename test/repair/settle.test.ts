/**
 * The next repair undoes a removal that was killed in the middle. What somebody changed since
 * stays.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inEnglish } from '../../src/engine/texts.ts';
import { type Disk, realDisk } from '../../src/repair/disk.ts';
import {
  applyPlan,
  listRuns,
  pendingRuns,
  planFixes,
  settleRuns,
  undoRun,
} from '../../src/repair/index.ts';
import { finding, makePlace, type Place, snapshot } from './support.ts';

const DEBRIS = '\0\x05\x16\x07 made by an archiver';

let place: Place;
let before: Record<string, string>;
beforeEach(async () => {
  place = makePlace({ '.openclaw/__MACOSX/._a': DEBRIS, '.openclaw/__MACOSX/._b': DEBRIS });
  before = snapshot(place.home);
  await applyPlan(plan(), place.install, { runs: place.runs, disk: deadAfter('unlink') });
  bury();
});
afterEach(() => place.remove());

function plan() {
  const removal = finding([{ kind: 'remove', path: place.at('__MACOSX') }]);
  return planFixes([removal], place.install, { unsafe: false });
}

/** Simulates a kill: all calls from the first of these on fail. */
function deadAfter(last: keyof Disk): Disk {
  let isDead = false;
  const guard = (name: string, act: (...args: unknown[]) => unknown) => {
    return (...args: unknown[]): unknown => {
      if (isDead && name !== 'close') throw Object.assign(new Error('dead'), { code: 'EIO' });
      if (name === last) isDead = true;
      return act(...args);
    };
  };
  return Object.fromEntries(
    Object.entries(realDisk).map(([name, act]) => [name, guard(name, act)]),
  ) as unknown as Disk;
}

/** The interrupted process is this one, which is alive, so its mark must be removed. */
function bury(): void {
  const [{ id } = { id: '' }] = listRuns({ runs: place.runs });
  for (const name of ['run.json', 'journal.jsonl']) {
    const path = join(place.runs, id, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/("pid":\s*)\d+/g, '$1 4194305'));
  }
}

it('is told of, in its own install only', () => {
  expect(pendingRuns({ runs: place.runs, stateDir: place.stateDir })).toMatchObject([
    { status: 'interrupted', steps: 3 },
  ]);
  expect(pendingRuns({ runs: place.runs, stateDir: '/elsewhere' })).toEqual([]);
});

it('is in the way of a plan that was made before it was taken back', async () => {
  const [outcome] = await applyPlan(plan(), place.install, { runs: place.runs });
  expect(outcome).toMatchObject({
    isRefused: true,
    reason: expect.stringContaining('in the meantime'),
  });
});

it('is taken back, and repaired from the start', async () => {
  expect(await settleRuns(place.install, { runs: place.runs })).toEqual({
    stateDir: place.stateDir,
  });
  expect(snapshot(place.home)).toEqual(before);
  expect(pendingRuns({ runs: place.runs })).toEqual([]);
  await applyPlan(plan(), place.install, { runs: place.runs });
  expect(existsSync(place.at('__MACOSX'))).toBe(false);
  await undoRun(undefined, { runs: place.runs });
  expect(snapshot(place.home)).toEqual(before);
});

it('is taken back by the next repair where that was killed as well', async () => {
  await settleRuns(place.install, { runs: place.runs, disk: deadAfter('create') });
  bury();
  expect(pendingRuns({ runs: place.runs })).toMatchObject([{ status: 'interrupted' }]);
  expect(await settleRuns(place.install, { runs: place.runs })).toEqual({
    stateDir: place.stateDir,
  });
  expect(snapshot(place.home)).toEqual(before);
  expect(listRuns({ runs: place.runs })).toMatchObject([{ status: 'undone' }]);
});

it('waits for the end of an undo that somebody asked for', async () => {
  await undoRun(undefined, { runs: place.runs, disk: deadAfter('create') }).catch(() => {});
  bury();
  expect(pendingRuns({ runs: place.runs })).toMatchObject([{ status: 'undo-interrupted' }]);
  const { refused } = await settleRuns(place.install, { runs: place.runs });
  expect(refused && inEnglish(refused)).toContain('an undo was interrupted');
});

it('leaves what was written since, says so once, and is no longer in the way', async () => {
  // One of the two is gone.
  const gone = ['._a', '._b'].find((name) => !existsSync(place.at(`__MACOSX/${name}`))) ?? '';
  writeFileSync(place.at(`__MACOSX/${gone}`), 'new');
  const { refused } = await settleRuns(place.install, { runs: place.runs });
  expect(refused && inEnglish(refused)).toContain('could not be undone completely');
  expect(refused?.values).toMatchObject({ reason: { messageId: 'undo.changed' } });
  expect(readFileSync(place.at(`__MACOSX/${gone}`), 'utf8')).toBe('new');
  expect(await settleRuns(place.install, { runs: place.runs })).toEqual({
    stateDir: place.stateDir,
  });
  expect(listRuns({ runs: place.runs })).toMatchObject([{ status: 'partly-undone' }]);
});
