/**
 * A journal that another user could have written or could replace is not read, and none is written
 * there.
 */
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inEnglish } from '../../src/engine/texts.ts';
import { realDisk } from '../../src/repair/disk.ts';
import {
  applyPlan,
  distrustOf,
  type FixOutcome,
  listRuns,
  planFixes,
  pruneRuns,
  runsDirectory,
  undoRun,
} from '../../src/repair/index.ts';
import { Journal } from '../../src/repair/journal.ts';
import { IS_ROOT } from '../support/install-builder.ts';
import { finding, makePlace, type Place } from './support.ts';

const OTHER = 4321;
const IS_WINDOWS = process.platform === 'win32';

let place: Place;
beforeEach(() => {
  place = makePlace({ '.openclaw/openclaw.json': "{a: 'x'}" });
});
afterEach(() => place.remove());

const config = () => readFileSync(place.at('openclaw.json'), 'utf8');

function fix(runs: string): Promise<FixOutcome[]> {
  const path = place.at('openclaw.json');
  const edit = { kind: 'replace-value', path, keys: ['a'], value: 'y', expected: 'x' } as const;
  const plan = planFixes([finding([edit])], place.install, { unsafe: false });
  return applyPlan(plan, place.install, { runs });
}

function make(path: string, mode: number): string {
  const directory = join(place.root, path);
  mkdirSync(directory, { recursive: true });
  chmodSync(directory, mode);
  return directory;
}

/** What is refused there, the reason, and that nothing was changed. */
async function expectRefused(runs: string, reason: string): Promise<void> {
  const found = distrustOf(runs);
  expect(found && inEnglish(found)).toContain(reason);
  expect(await fix(runs)).toMatchObject([
    { isRefused: true, reason: expect.stringContaining(reason) },
  ]);
  expect(config()).toBe("{a: 'x'}");
  expect(existsSync(runs)).toBe(false);
  await expect(undoRun(undefined, { runs })).rejects.toThrow(reason);
}

describe.skipIf(IS_WINDOWS)('a place for journals', () => {
  it('that others may write is refused, with what to do', async () => {
    const open = make('open', 0o777);
    await expectRefused(join(open, 'deep/runs'), `chmod go-w ${open}`);
    chmodSync(open, 0o755);
    expect(await fix(join(open, 'deep/runs'))).toMatchObject([{ status: 'fixed' }]);
  });

  it('that others may write is fine where each can only rename their own', async () => {
    expect(await fix(join(make('open', 0o1777), 'runs'))).toMatchObject([{ status: 'fixed' }]);
  });

  it.runIf(IS_ROOT)('of a group is refused, unless nobody else is in the group', async () => {
    const shared = make('shared', 0o775);
    chownSync(shared, 0, 1234);
    await expectRefused(join(shared, 'runs'), `chmod go-w ${shared}`);
  });

  it.runIf(IS_ROOT)('of another user is refused', async () => {
    const theirs = make('theirs', 0o755);
    chownSync(theirs, OTHER, OTHER);
    await expectRefused(join(theirs, 'state/runs'), 'belongs to another user (4321)');
    expect(readdirSync(theirs)).toEqual([]);
  });

  it.runIf(IS_ROOT)('is refused by where a link leads, and by whose it is', async () => {
    const theirs = make('theirs', 0o755);
    chownSync(theirs, OTHER, OTHER);
    mkdirSync(join(theirs, 'mine'));
    const link = join(place.root, 'link');
    symlinkSync('bob/../theirs/mine', link);
    await expectRefused(join(link, 'runs'), `${theirs} belongs to another user`);
    const ours = make('ours', 0o700);
    symlinkSync(ours, join(theirs, 'link'));
    await expectRefused(join(theirs, 'link/runs'), `${theirs} belongs to another user`);
    symlinkSync('../ours', join(place.root, 'bob/good'));
    expect(await fix(join(place.root, 'bob/good/runs'))).toMatchObject([{ status: 'fixed' }]);
    expect(readdirSync(join(ours, 'runs'))).toHaveLength(1);
  });

  it.runIf(IS_ROOT)('of root is its own, also with the home of another user', () => {
    const theirs = make('theirs', 0o755);
    chownSync(theirs, OTHER, OTHER);
    const { HOME } = process.env;
    try {
      process.env.HOME = theirs;
      expect(runsDirectory({})).not.toContain(theirs);
      expect(distrustOf(runsDirectory({}))).toBeUndefined();
      expect(runsDirectory({ XDG_STATE_HOME: theirs })).toContain(theirs);
    } finally {
      process.env.HOME = HOME;
    }
  });
});

describe.runIf(IS_ROOT)('root with the home of somebody else', () => {
  const given = process.env.HOME;
  afterEach(() => {
    process.env.HOME = given;
  });

  it.each(['.local', '.local/state', '.local/state/openclaw-migcheck'])(
    'keeps its runs in its own, where %s leads elsewhere',
    (link) => {
      const bob = make('bob', 0o755);
      const elsewhere = make('elsewhere', 0o755);
      mkdirSync(dirname(join(bob, link)), { recursive: true });
      symlinkSync(elsewhere, join(bob, link));
      for (const path of [bob, elsewhere]) chownSync(path, OTHER, OTHER);
      process.env.HOME = bob;
      expect(runsDirectory({})).toBe(
        join(userInfo().homedir, '.local/state/openclaw-migcheck/runs'),
      );
      expect(readdirSync(elsewhere)).toEqual([]);
    },
  );
});

describe.skipIf(IS_WINDOWS)('a journal', () => {
  let id: string;
  beforeEach(async () => {
    id = (await fix(place.runs))[0]?.runId ?? '';
    expect(listRuns({ runs: place.runs })).toMatchObject([{ id, stepsDone: 1 }]);
  });

  it('that others may write is not read', async () => {
    chmodSync(join(place.runs, id, 'journal.jsonl'), 0o666);
    expect(listRuns({ runs: place.runs })).toMatchObject([{ id, stepsDone: 0 }]);
    await undoRun(undefined, { runs: place.runs }).catch(() => {});
    expect(config()).toBe("{a: 'y'}");
    chmodSync(join(place.runs, id, 'run.json'), 0o666);
    expect(listRuns({ runs: place.runs })).toEqual([]);
  });

  it.runIf(IS_ROOT)('of another user is not read', async () => {
    chownSync(join(place.runs, id, 'journal.jsonl'), OTHER, OTHER);
    expect(listRuns({ runs: place.runs })).toMatchObject([{ id, stepsDone: 0 }]);
    chownSync(join(place.runs, id), OTHER, OTHER);
    expect(listRuns({ runs: place.runs })).toEqual([]);
    expect(lstatSync(join(place.runs, id)).uid).toBe(OTHER);
  });

  it('behind a link is not read', () => {
    const journal = join(place.runs, id, 'journal.jsonl');
    renameSync(journal, join(place.root, 'elsewhere'));
    symlinkSync(join(place.root, 'elsewhere'), journal);
    expect(listRuns({ runs: place.runs })).toMatchObject([{ id, stepsDone: 0 }]);
    renameSync(join(place.runs, id), join(place.root, 'run'));
    symlinkSync(join(place.root, 'run'), join(place.runs, id));
    expect(listRuns({ runs: place.runs })).toEqual([]);
  });

  it('in a place that others may write since is neither read nor pruned', async () => {
    chmodSync(place.runs, 0o777);
    expect(listRuns({ runs: place.runs })).toEqual([]);
    expect(pruneRuns(new Date('2100-01-01'), { runs: place.runs })).toEqual([]);
    await expect(undoRun(id, { runs: place.runs })).rejects.toThrow('chmod go-w');
    expect(() =>
      Journal.start(realDisk, place.runs, {
        stateDir: place.stateDir,
        port: 0,
        steps: 1,
        titles: [],
        roots: { directories: [], files: [] },
      }),
    ).toThrow('chmod go-w');
    expect(readdirSync(place.runs)).toEqual([id]);
    chmodSync(place.runs, 0o700);
    await undoRun(id, { runs: place.runs });
    expect(config()).toBe("{a: 'x'}");
  });
});
