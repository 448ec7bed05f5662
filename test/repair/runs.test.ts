/** What is stored about repairs, and for how long. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inEnglish } from '../../src/engine/texts.ts';
import { realDisk } from '../../src/repair/disk.ts';
import {
  applyPlan,
  listRuns,
  planFixes,
  pruneRuns,
  readDamagedRuns,
  undoRun,
} from '../../src/repair/index.ts';
import { Journal } from '../../src/repair/journal.ts';
import { finding, makePlace, type Place } from './support.ts';

const DAY = 24 * 60 * 60 * 1000;

let place: Place;
beforeEach(() => {
  place = makePlace({ '.openclaw/openclaw.json': "{a: 'x'}" });
});
afterEach(() => place.remove());

async function repair(): Promise<string> {
  const path = place.at('openclaw.json');
  const edit = { kind: 'replace-value', path, keys: ['a'], value: 'y', expected: 'x' } as const;
  const plan = planFixes([finding([edit])], place.install, { unsafe: false });
  const [outcome] = await applyPlan(plan, place.install, { runs: place.runs });
  expect(outcome).toMatchObject({ status: 'fixed' });
  return outcome?.runId ?? '';
}

const inADay = () => new Date(Date.now() + DAY);

it('prunes what is old, with its backups, and nothing that is younger', async () => {
  const id = await repair();
  expect(existsSync(join(place.runs, id, 'backups/1'))).toBe(true);
  expect(pruneRuns(new Date(Date.now() - DAY), { runs: place.runs })).toEqual([]);
  expect(pruneRuns(inADay(), { runs: place.runs })).toEqual([id]);
  expect(readdirSync(place.runs)).toEqual([]);
  await expect(undoRun(id, { runs: place.runs })).rejects.toThrow('there is no such repair');
});

it('prunes no run that is at work or half undone', async () => {
  const id = await repair();
  const [run] = listRuns({ runs: place.runs });
  expect(run).toMatchObject({ id, status: 'done', stepsBegun: 1, stepsDone: 1 });
  const about = { stateDir: place.stateDir, port: 0, steps: 1, titles: [] };
  const journal = Journal.start(realDisk, place.runs, {
    ...about,
    roots: { directories: [], files: [] },
  });
  expect(pruneRuns(inADay(), { runs: place.runs })).toEqual([id]);
  const process = { pid: 4_194_305 };
  journal.promise([{ type: 'end' }, { type: 'undo', directories: [], process }]);
  journal.close();
  expect(pruneRuns(inADay(), { runs: place.runs })).toEqual([]);
  expect(listRuns({ runs: place.runs })).toMatchObject([{ status: 'undo-interrupted' }]);
});

it('prunes the directory of a run that was killed before it began, and no other directory', () => {
  const unbegun = join(place.runs, '20250101T000000000-0a1b2c3d');
  const other = join(place.runs, 'notes-of-mine');
  for (const path of [unbegun, other]) {
    mkdirSync(join(path, 'backups'), { recursive: true });
    utimesSync(path, 1_700_000_000, 1_700_000_000);
  }
  pruneRuns(new Date(1_600_000_000_000), { runs: place.runs });
  expect(existsSync(unbegun)).toBe(true);
  pruneRuns(new Date(1_800_000_000_000), { runs: place.runs });
  expect(readdirSync(place.runs)).toEqual(['notes-of-mine']);
});

describe('a run whose header is damaged', () => {
  function damage(id: string, change: (header: Record<string, unknown>) => unknown): void {
    const path = join(place.runs, id, 'run.json');
    writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
  }

  it.each([
    ['a number where a list was', (header: object) => ({ ...header, titles: 7 }), 'titles'],
    ['no roots', (header: object) => ({ ...header, roots: undefined }), 'roots'],
    [
      'a root that is no path',
      (header: object) => ({ ...header, roots: { directories: [7], files: [] } }),
      'roots.directories.0',
    ],
    [
      'another id',
      (header: object) => ({ ...header, id: '20250101T000000000-0a1b2c3d' }),
      'id is that',
    ],
    ['nothing', () => null, 'the file is missing or wrong'],
  ])('is refused by undo, and named: %s', async (_, change, what) => {
    const older = await repair();
    await undoRun(older, { runs: place.runs });
    const id = await repair();
    damage(id, change);
    for (const asked of [id, undefined]) {
      await expect(undoRun(asked, { runs: place.runs })).rejects.toThrow(what);
    }
    const [damaged] = readDamagedRuns(place.runs);
    expect(damaged?.id).toBe(id);
    expect(damaged && inEnglish(damaged.damage)).toContain(what);
    expect(listRuns({ runs: place.runs }).map((run) => run.id)).toEqual([older]);
  });

  it('is not in the way of a later one, and can be pruned', async () => {
    const id = await repair();
    damage(id, () => null);
    writeFileSync(place.at('openclaw.json'), "{a: 'x'}");
    const later = await repair();
    expect((await undoRun(undefined, { runs: place.runs })).runIds).toEqual([later]);
    expect(pruneRuns(inADay(), { runs: place.runs })).toEqual([later, id]);
  });
});
