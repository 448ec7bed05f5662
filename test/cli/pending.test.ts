/**
 * A repair that was killed: the next check reports it and changes nothing; `--fix` and `undo` end
 * it.
 */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { snapshot } from '../repair/support.ts';
import { brokenHome, nestedHome, RESTORABLE } from './broken-home.ts';
import { Scene } from './scene.ts';

let scene: Scene;
afterEach(() => scene.remove());

async function reportOf(...args: readonly string[]): Promise<Report> {
  return reportSchema.parse(JSON.parse((await scene.check('--format', 'json', ...args)).stdout));
}

describe.skipIf(process.platform === 'win32')('an install whose lift was killed', () => {
  let id: string;
  beforeEach(async () => {
    scene = new Scene(nestedHome);
    await scene.repairKilledAt({ rename: 2 });
    id = scene.runs[0]?.id ?? '';
  });

  it('is told of by a check, with what was done and both ways on, and not changed', async () => {
    const before = snapshot(join(scene.home, '..'));
    const { pendingRuns } = await reportOf();
    expect(pendingRuns).toEqual([
      {
        id,
        install: join(scene.home, '.openclaw'),
        status: 'interrupted',
        startedAt: expect.stringMatching(/^\d{4}-/),
        stepsDone: 1,
        steps: 3,
        titles: ['move the install one level up'],
        titlePhrases: [{ messageId: 'nested-state-dir/lift', values: {} }],
        finish: expect.stringMatching(/^openclaw-migcheck .*--home \/home\/carol .*--fix$/),
        undo: `openclaw-migcheck undo ${id}`,
      },
    ]);
    const { stdout } = await scene.check('--quiet');
    expect(stdout).toMatch(/^! Repair \S+ was interrupted after 1 of 3 steps/);
    expect(stdout).toMatch(/finish\s+\$ openclaw-migcheck .*--fix\n/);
    expect(stdout).toContain(`$ openclaw-migcheck undo ${id}\n`);
    expect((await scene.check('--format', 'github')).stdout).toContain(`undo ${id}`);
    expect(snapshot(join(scene.home, '..'))).toEqual(before);
  });

  it('is told of before a plan that is only shown, with what is done before it', async () => {
    const before = snapshot(join(scene.home, '..'));
    const { stdout } = await scene.check('--dry-run');
    expect(stdout).toMatch(/^! Repair/);
    expect(stdout).toMatch(/\n {2}--fix first undoes this repair, then plans again\.\n\n/);
    expect(snapshot(join(scene.home, '..'))).toEqual(before);
  });

  it('is finished by --fix, which says so', async () => {
    const { pendingRuns, notes } = await reportOf('--fix');
    expect(pendingRuns).toEqual([]);
    expect(notes).toContainEqual(
      expect.stringMatching(/was interrupted after 1 of 3 steps\. It was undone/),
    );
    expect((await reportOf()).notes).toEqual([]);
  });

  it('is nothing of another install', async () => {
    const other = new Scene(nestedHome, scene.stateHome);
    const { stdout } = await other.check('--format', 'json');
    other.remove();
    expect(JSON.parse(stdout).pendingRuns).toEqual([]);
  });
});

it.skipIf(process.platform === 'win32')(
  'tells truly of a repair that had changed nothing',
  async () => {
    scene = new Scene(nestedHome);
    // The header is written by then, but no step.
    const calls = await deadBeforeFirstStep();
    expect(scene.runs).toMatchObject([{ status: 'interrupted', stepsBegun: 0 }]);
    expect(calls).toBeGreaterThan(1);
    expect((await scene.check('--quiet')).stdout).toMatch(
      /^! Repair \S+ was interrupted at the first of 3\s+steps, in/,
    );
    const { notes } = await reportOf('--fix');
    const note = notes.find((each) => each.includes('was interrupted'));
    expect(note).toMatch(/before the first of its 3 steps and had changed nothing\. .*again\.$/);
  },
);

/** @returns the call at which it died */
async function deadBeforeFirstStep(): Promise<number> {
  for (let call = 1; ; call += 1) {
    await scene.repairKilledAt(call);
    if (scene.runs.length > 0) return call;
  }
}

it.skipIf(process.platform === 'win32')(
  'brings all of a backup or nothing, where it was killed while it restored',
  async () => {
    const whole = new Scene(RESTORABLE);
    const calls = await whole.countRepairCalls();
    scene = new Scene(RESTORABLE);
    const before = snapshot(scene.home);
    await scene.repairKilledAt(Math.round(calls / 2));
    expect(namesIn(scene.home)).not.toEqual(Object.keys(before).sort());
    const [cut] = (await reportOf()).pendingRuns;
    expect(cut?.finish).toMatch(
      /--fix --unsafe-fixes --from \/\S+state\.tgz --from \/\S+backup\.tgz$/,
    );
    // Without the backups, nothing is restored, and the report still says what is missing.
    const { notes, findings } = await reportOf('--fix');
    expect(notes).toContainEqual(expect.stringContaining('It was undone'));
    expect(findings.map(({ ruleId }) => ruleId)).toContain('missing-workspace');
    expect(snapshot(scene.home)).toEqual(before);
    await scene.repairKilledAt(Math.round(calls / 2));
    await scene.repair();
    expect(namesIn(scene.home)).toEqual(namesIn(whole.home));
    whole.remove();
  },
);

function namesIn(home: string): string[] {
  return Object.keys(snapshot(home)).sort();
}

it.skipIf(process.platform === 'win32')('tells of an undo that was killed', async () => {
  scene = new Scene(brokenHome);
  await scene.check('--fix');
  const id = scene.runs[0]?.id ?? '';
  await scene.undoKilledAt({ rename: 1 }, id);
  const before = snapshot(scene.home);
  expect((await reportOf()).pendingRuns).toMatchObject([
    { id, status: 'undo-interrupted', finish: null, undo: `openclaw-migcheck undo ${id}` },
  ]);
  const refused = await scene.check('--fix');
  expect(refused.status).toBe(2);
  expect(refused.stdout.replace(/\s+/g, ' ')).toContain(
    `an undo was interrupted. Finish it first with "undo ${id}"`,
  );
  expect(snapshot(scene.home)).toEqual(before);
  expect((await scene.undo(id)).status).toBe(0);
  expect((await reportOf()).pendingRuns).toEqual([]);
});
