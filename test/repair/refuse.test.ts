/**
 * Each refusal changes nothing, and says what to do. What counts as a running gateway is tested in
 * live.test.ts.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inEnglish } from '../../src/engine/texts.ts';
import { realDisk } from '../../src/repair/disk.ts';
import {
  applyPlan,
  type FixOutcome,
  type Plan,
  planFixes,
  settleRuns,
  undoRun,
} from '../../src/repair/index.ts';
import { Journal } from '../../src/repair/journal.ts';
import { finding, makePlace, type Place, snapshot } from './support.ts';

const DEAD = { pid: 4_194_305 };

let place: Place;
let plan: Plan;
beforeEach(() => {
  place = makePlace({ '.openclaw/openclaw.json': "{a: 'x'}", '.openclaw/.env': 'A=1' });
  plan = planOf(place);
});
afterEach(() => place.remove());

function planOf({ at, install }: Place): Plan {
  const edit = { kind: 'replace-value', keys: ['a'], value: 'y', expected: 'x' } as const;
  return planFixes([finding([{ ...edit, path: at('openclaw.json') }])], install, { unsafe: false });
}

/** @returns the reason */
async function refused(over: Partial<Plan> = {}, runs = place.runs): Promise<string> {
  const before = snapshot(place.home);
  const [outcome, ...more] = await applyPlan({ ...plan, ...over }, place.install, { runs });
  expect(more).toEqual([]);
  expect(outcome).toMatchObject({ status: 'skipped', isRefused: true });
  expect(snapshot(place.home)).toEqual(before);
  return outcome?.reason ?? '';
}

function newRun(): Journal {
  return Journal.start(realDisk, place.runs, {
    stateDir: place.stateDir,
    port: 0,
    roots: plan.roots,
    steps: 1,
    titles: [],
  });
}

it('while another repair of the install is running', async () => {
  const { directory } = newRun();
  const id = directory.slice(directory.lastIndexOf('/') + 1);
  expect(await refused()).toBe(
    `another repair of this install is running (${id}): wait until it ends`,
  );
  await expect(undoRun(id, { runs: place.runs })).rejects.toThrow(
    'still running. Wait until it ends',
  );
});

it('while an undo is half done', async () => {
  const journal = newRun();
  journal.promise([{ type: 'end' }, { type: 'undo', directories: [], process: DEAD }]);
  journal.close();
  const id = journal.directory.slice(journal.directory.lastIndexOf('/') + 1);
  const reason = `an undo was interrupted. Finish it first with "undo ${id}"`;
  expect(await refused()).toBe(reason);
  expect((await undoRun(id, { runs: place.runs })).outcomes).toEqual([]);
  expect(await applyPlan(planOf(place), place.install, { runs: place.runs })).toMatchObject([
    { status: 'fixed' },
  ]);
});

it('where there is no room for what is replaced', async () => {
  const huge = Number.MAX_SAFE_INTEGER;
  const steps = plan.steps.map((step) =>
    step.before.kind === 'file' ? { ...step, before: { ...step.before, size: huge } } : step,
  );
  expect(await refused({ steps })).toMatch(
    new RegExp(
      `^not enough space to keep the originals: they need [\\d.]+ \\w+, and only [\\d.]+ \\w+ is free\\. Free some space on the file system of ${place.runs}, or set XDG_STATE_HOME to a directory elsewhere$`,
    ),
  );
});

it('where the journal cannot be written', async () => {
  const file = join(place.root, 'no-directory');
  writeFileSync(file, '');
  const runs = join(file, 'runs');
  expect(await refused({}, runs)).toBe(
    `its journal cannot be written in ${runs} (ENOTDIR): set XDG_STATE_HOME to a directory that you can write to and that stays`,
  );
});

it('where the disk is full when the journal is begun, of which nothing is left', async () => {
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
  const disk = {
    ...realDisk,
    sync: () => {
      throw full;
    },
  };
  const before = snapshot(place.home);
  expect(await applyPlan(plan, place.install, { runs: place.runs, disk })).toMatchObject([
    { isRefused: true, reason: expect.stringContaining('(ENOSPC): make room there') },
  ]);
  expect(snapshot(place.home)).toEqual(before);
  expect(readdirSync(place.runs)).toEqual([]);
});

it('where the journal would lie in the install', async () => {
  expect(await refused({}, place.at('runs'))).toBe(
    'the journal would be inside the install. Set XDG_STATE_HOME to a directory outside',
  );
});

it('of one step where a file changed since the check', async () => {
  writeFileSync(place.at('openclaw.json'), "{a: 'x', b: 1}");
  const before = snapshot(place.home);
  const outcomes = await applyPlan(plan, place.install, { runs: place.runs });
  expect(outcomes).toMatchObject([
    { status: 'failed', reason: 'it changed since the check. Check again, then repair' },
  ]);
  expect(snapshot(place.home)).toEqual(before);
  expectNothingToUndo(outcomes);
});

it('of one step that the disk refuses: nothing is to be taken back', async () => {
  const before = snapshot(place.home);
  const disk = {
    ...realDisk,
    rename: () => {
      throw Object.assign(new Error('read-only'), { code: 'EROFS' });
    },
  };
  const outcomes = await applyPlan(plan, place.install, { runs: place.runs, disk });
  expect(outcomes).toMatchObject([{ status: 'failed' }]);
  expect(snapshot(place.home)).toEqual(before);
  expectNothingToUndo(outcomes);
});

it('of one step that leaves what it had begun: undo takes that back', async () => {
  const before = snapshot(place.home);
  const refuse = () => {
    throw Object.assign(new Error('i/o error'), { code: 'EIO' });
  };
  const isHere = (path: string) => !path.startsWith(place.runs);
  const disk = {
    ...realDisk,
    rename: refuse,
    unlink: (path: string) => (isHere(path) ? refuse() : realDisk.unlink(path)),
  };
  const [outcome] = await applyPlan(plan, place.install, { runs: place.runs, disk });
  expect(outcome?.status).toBe('failed');
  expect(snapshot(place.home)).not.toEqual(before);
  expect(outcome?.runId).toBeDefined();
  await undoRun(outcome?.runId, { runs: place.runs });
  expect(snapshot(place.home)).toEqual(before);
});

function expectNothingToUndo(outcomes: readonly FixOutcome[]) {
  expect(outcomes.map(({ runId }) => runId)).toEqual([undefined]);
  expect(readdirSync(place.runs)).toEqual([]);
}

it('of a step that the plan already knows to be of no use', async () => {
  writeFileSync(place.at('openclaw.json'), "{a: 'z'}");
  expect(planOf(place)).toMatchObject({
    steps: [],
    fixes: [{ isPlanned: false, reason: 'it changed since the check. Check again, then repair' }],
  });
});

it('of the end of a run that was killed, where its undo is half done', async () => {
  const journal = newRun();
  journal.promise([{ type: 'undo', directories: [], process: DEAD }]);
  journal.close();
  const { refused } = await settleRuns(place.install, { runs: place.runs });
  expect(refused && inEnglish(refused)).toContain('Finish it first');
});

it('of an undo: no run, no such run, one that was undone, one whose journal cannot be written', async () => {
  const undo = (id?: string) => undoRun(id, { runs: place.runs });
  await expect(undo()).rejects.toThrow('there is no repair to undo');
  await expect(undo('x')).rejects.toThrow('there is no such repair');
  const [{ runId = '' } = {}] = await applyPlan(plan, place.install, { runs: place.runs });
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
  const disk = {
    ...realDisk,
    openToAppend: () => {
      throw full;
    },
  };
  await expect(undoRun(runId, { runs: place.runs, disk })).rejects.toThrow(
    `the journal of the repair cannot be written in ${join(place.runs, runId)} (ENOSPC): free some space there, or make yourself its owner`,
  );
  await undo(runId);
  await expect(undo(runId)).rejects.toThrow('that repair is already undone');
});
