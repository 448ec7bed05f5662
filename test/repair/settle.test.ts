/** A removal that was killed in its middle is ended by the next repair; what somebody changed since stays. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
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
beforeEach(() => {
  place = makePlace({ '.openclaw/__MACOSX/._a': DEBRIS, '.openclaw/__MACOSX/._b': DEBRIS });
  before = snapshot(place.home);
  const plan = planFixes(
    [finding([{ kind: 'remove', path: place.at('__MACOSX') }])],
    place.install,
    { unsafe: false },
  );
  applyPlan(plan, place.install, { runs: place.runs, disk: deadAfterOneRemoval() });
  bury();
});
afterEach(() => place.remove());

/** What a kill leaves behind: from there on no call gets through. */
function deadAfterOneRemoval(): Disk {
  let removed = 0;
  const guard = (name: string, act: (...args: unknown[]) => unknown) => {
    return (...args: unknown[]): unknown => {
      if (removed > 0 && name !== 'close') throw new Error('dead');
      if (name === 'unlink') removed += 1;
      return act(...args);
    };
  };
  return Object.fromEntries(
    Object.entries(realDisk).map(([name, act]) => [name, guard(name, act)]),
  ) as unknown as Disk;
}

/** The process that died is this very one: its mark has to go. */
function bury(): void {
  const [{ id } = { id: '' }] = listRuns({ runs: place.runs });
  const path = join(place.runs, id, 'run.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/("pid":\s*)\d+/, '$1 4194305'));
}

it('says what is left to do, in that order', () => {
  const [run] = pendingRuns({ runs: place.runs, stateDir: place.stateDir });
  expect(run).toMatchObject({ status: 'interrupted', steps: 3 });
  expect(run?.unfinished.map(({ kind, path }) => [kind, path])).toEqual([
    ['remove', place.at('__MACOSX/._b')],
    ['remove', place.at('__MACOSX')],
  ]);
  expect(pendingRuns({ runs: place.runs, stateDir: '/elsewhere' })).toEqual([]);
});

it('is ended, once, and can be undone', () => {
  expect(settleRuns(place.install, { runs: place.runs })).toBeUndefined();
  expect(existsSync(place.at('__MACOSX'))).toBe(false);
  expect(pendingRuns({ runs: place.runs })).toEqual([]);
  undoRun(undefined, { runs: place.runs });
  expect(snapshot(place.home)).toEqual(before);
});

it('leaves what was written since', () => {
  writeFileSync(place.at('__MACOSX/._b'), 'new');
  expect(pendingRuns({ runs: place.runs })[0]?.unfinished).toHaveLength(1);
  expect(settleRuns(place.install, { runs: place.runs })).toBeUndefined();
  expect(readFileSync(place.at('__MACOSX/._b'), 'utf8')).toBe('new');
  expect(pendingRuns({ runs: place.runs })).toEqual([]);
});
