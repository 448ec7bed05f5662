/**
 * Another process writes, repairs or sets the clock during a repair or an undo. What it did stays.
 */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Operation } from '../../src/install/operation.ts';
import { type Disk, realDisk } from '../../src/repair/disk.ts';
import {
  ageKeys,
  applyPlan,
  listRuns,
  markRuns,
  planFixes,
  undoRun,
} from '../../src/repair/index.ts';
import { Journal } from '../../src/repair/journal.ts';
import { finding, makePlace, type Place, snapshot } from './support.ts';

/** Made for this run. */
const IDENTITY = await generateIdentity();
const KEYS = await ageKeys([await identityToRecipient(IDENTITY)], [IDENTITY]);
const DEBRIS = '\0\x05\x16\x07 made by an archiver';

let place: Place;
beforeEach(() => {
  place = makePlace({
    '.openclaw/openclaw.json': "{a: 'x'}",
    '.openclaw/._a': DEBRIS,
    '.openclaw/workspace/backup.tar': 'a backup, fake',
    '.openclaw/workspace/note': 'a note',
  });
});
afterEach(() => {
  vi.useRealTimers();
  place.remove();
});

const edit = (): Operation => ({
  kind: 'replace-value',
  path: place.at('openclaw.json'),
  keys: ['a'],
  value: 'y',
  expected: 'x',
});

function fix(operation: Operation, disk: Disk = realDisk, runs = place.runs) {
  const plan = planFixes([finding([operation])], place.install, { unsafe: false, keys: KEYS });
  expect(plan.fixes).toMatchObject([{ isPlanned: true }]);
  return applyPlan(plan, place.install, { runs, disk, keys: KEYS });
}

/** Runs something right before the first of these calls. */
function meanwhile(name: keyof Disk, act: () => void): Disk {
  let isOver = false;
  return {
    ...realDisk,
    [name]: (...args: never[]) => {
      if (!isOver) act();
      isOver = true;
      return (realDisk[name] as (...args: never[]) => unknown)(...args);
    },
  };
}

describe('while a repair is made', () => {
  it('what is written into a file that is to go keeps it', async () => {
    const path = place.at('._a');
    const disk = meanwhile('sync', () => appendFileSync(path, ' and news'));
    expect(await fix({ kind: 'remove', path }, disk)).toMatchObject([{ status: 'failed' }]);
    expect(readFileSync(path, 'latin1')).toContain('and news');
  });

  it('what takes the name of an encrypted copy keeps it', async () => {
    const path = place.at('workspace/backup.tar');
    const disk = meanwhile('addName', () => writeFileSync(`${path}.age`, 'somebody else’s'));
    expect(await fix({ kind: 'encrypt', path, size: 14 }, disk)).toMatchObject([
      { status: 'failed', reason: 'something is already there' },
    ]);
    expect(readFileSync(`${path}.age`, 'utf8')).toBe('somebody else’s');
    expect(readFileSync(path, 'utf8')).toBe('a backup, fake');
  });

  it('what takes the name of a link keeps it', async () => {
    const path = place.at('workspace/link');
    const disk = meanwhile('makeLink', () => writeFileSync(path, 'somebody else’s'));
    expect(await fix({ kind: 'create-link', path, target: 'note' }, disk)).toMatchObject([
      { status: 'failed', reason: 'something is already there' },
    ]);
    expect(readFileSync(path, 'utf8')).toBe('somebody else’s');
    await undoRun(undefined, { runs: place.runs });
    expect(readFileSync(path, 'utf8')).toBe('somebody else’s');
  });

  it('what takes the place of a new directory is not given to anybody', async () => {
    const other = join(place.home, 'other');
    writeFileSync(other, 'somebody else’s', { mode: 0o600 });
    const disk: Disk = {
      ...realDisk,
      makeDirectory(path, mode) {
        realDisk.makeDirectory(path, mode);
        if (!path.includes('.migcheck-')) return;
        realDisk.removeDirectory(path);
        realDisk.addName(other, path);
      },
    };
    const path = place.at('workspace/made');
    expect(await fix({ kind: 'create-directory', path, mode: 0o755 }, disk)).toMatchObject([
      { status: 'failed', reason: 'something else took its place' },
    ]);
    expect(statSync(other).mode & 0o777).toBe(0o600);
    expect(existsSync(path)).toBe(false);
  });

  it('another one that begins at the same time is the only one', async () => {
    const before = snapshot(place.home);
    let rival: Journal | undefined;
    const disk = meanwhile('syncDirectory', () => {
      rival = Journal.start(realDisk, place.runs, {
        stateDir: place.stateDir,
        port: 0,
        steps: 1,
        titles: [],
        roots: { directories: [], files: [] },
      });
    });
    expect(await fix(edit(), disk)).toMatchObject([
      { isRefused: true, reason: expect.stringContaining('another repair of this install') },
    ]);
    expect(snapshot(place.home)).toEqual(before);
    expect(listRuns({ runs: place.runs })).toMatchObject([{ status: 'running' }]);
    rival?.close();
  });

  it('that was planned while another one was taken back does nothing', async () => {
    const [{ runId } = {}] = await fix(edit());
    const since = markRuns(place.runs);
    const removal = finding([{ kind: 'remove', path: place.at('._a') }]);
    const plan = planFixes([removal], place.install, { unsafe: false });
    await undoRun(runId, { runs: place.runs });
    const before = snapshot(place.home);
    expect(await applyPlan(plan, place.install, { runs: place.runs, since })).toMatchObject([
      { isRefused: true, reason: expect.stringContaining(`ran in the meantime (${runId})`) },
    ]);
    expect(snapshot(place.home)).toEqual(before);
    expect(listRuns({ runs: place.runs })).toHaveLength(1);
    const now = markRuns(place.runs);
    expect(await applyPlan(plan, place.install, { runs: place.runs, since: now })).toMatchObject([
      { status: 'fixed' },
    ]);
  });

  it('nothing is taken back', async () => {
    const [{ runId } = {}] = await fix(edit());
    const journal = Journal.start(realDisk, place.runs, {
      stateDir: place.stateDir,
      port: 0,
      steps: 1,
      titles: [],
      roots: { directories: [], files: [] },
    });
    await expect(undoRun(runId, { runs: place.runs })).rejects.toThrow('ait until it ends');
    journal.close();
  });
});

describe('while it is undone', () => {
  it('what is written into a repaired file stays', async () => {
    await fix(edit());
    const path = place.at('openclaw.json');
    const disk = meanwhile('create', () => appendFileSync(path, ' // news'));
    const { outcomes } = await undoRun(undefined, { runs: place.runs, disk });
    expect(outcomes).toMatchObject([{ status: 'left' }]);
    expect(readFileSync(path, 'utf8')).toBe("{a: 'y'} // news");
  });

  it('what takes the name of an original that went stays', async () => {
    const path = place.at('workspace/backup.tar');
    await fix({ kind: 'encrypt', path, size: 14 });
    expect(existsSync(path)).toBe(false);
    const disk = meanwhile('addName', () => writeFileSync(path, 'somebody else’s'));
    await undoRun(undefined, { runs: place.runs, disk, keys: KEYS });
    expect(readFileSync(path, 'utf8')).toBe('somebody else’s');
    expect(existsSync(`${path}.age`)).toBe(true);
  });
});

describe('a clock', () => {
  it('that is set back does not change which repair is the last one', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime('2031-05-06T07:08:09.010Z');
    await fix(edit());
    vi.setSystemTime('2020-01-01T00:00:00.000Z');
    const [{ runId } = {}] = await fix({ kind: 'remove', path: place.at('._a') });
    expect(listRuns({ runs: place.runs }).map(({ id }) => id)[1]).toBe(runId);
    expect(runId).toMatch(/^20310506T070809011-/);
    const { runIds } = await undoRun(undefined, { runs: place.runs });
    expect(runIds).toEqual([runId]);
    expect(existsSync(place.at('._a'))).toBe(true);
  });
});

describe('a place', () => {
  const other = realpathSync(mkdtempSync(join(tmpdir(), 'migcheck-other-')));
  afterEach(() => rmSync(other, { recursive: true, force: true }));
  const isOtherDisk = existsSync('/dev/shm') && statSync('/dev/shm').dev !== statSync(other).dev;

  it.runIf(isOtherDisk)('on another file system is none to move to', () => {
    mkdirSync(other, { recursive: true });
    const outside = makePlace({ '.openclaw/note': 'x' });
    const { bounds } = outside.install;
    const directories = [...bounds.directories, other];
    const install: Place['install'] = { ...outside.install, bounds: { ...bounds, directories } };
    const operation = { kind: 'rename', path: outside.at('note'), to: join(other, 'n') } as const;
    expect(planFixes([finding([operation])], install, { unsafe: false })).toMatchObject({
      steps: [],
      fixes: [{ reason: 'it is on another file system, so move it by hand' }],
    });
    outside.remove();
  });
});
