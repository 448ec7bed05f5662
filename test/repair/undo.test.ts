/**
 * The owners and modes that an undo restores, what it leaves, and that it then counts as partly
 * undone.
 */
import {
  chmodSync,
  linkSync,
  lstatSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Operation } from '../../src/install/operation.ts';
import { type Disk, realDisk } from '../../src/repair/disk.ts';
import { applyPlan, listRuns, planFixes, undoRun } from '../../src/repair/index.ts';
import { Journal } from '../../src/repair/journal.ts';
import { IS_ROOT } from '../support/install-builder.ts';
import { finding, makePlace, modeOf, type Place, snapshot } from './support.ts';

const DATABASE = 'agents/main/agent/openclaw-agent.sqlite';
const PARTS = [DATABASE, `${DATABASE}-wal`, `${DATABASE}-shm`];
const PROGRAM = 'workspace/tool';
const USER = 4321;

let place: Place;
beforeEach(() => {
  place = makePlace({
    [`.openclaw/${DATABASE}`]: 'pages',
    [`.openclaw/${DATABASE}-wal`]: '',
    [`.openclaw/${DATABASE}-shm`]: 'an index of no pages',
    [`.openclaw/${PROGRAM}`]: 'a program',
    '.openclaw/workspace/link': { link: 'tool' },
  });
});
afterEach(() => place.remove());

async function fix(...operations: readonly Operation[]): Promise<void> {
  const findings = operations.map((operation) => finding([operation]));
  const plan = planFixes(findings, place.install, { unsafe: false });
  const outcomes = await applyPlan(plan, place.install, { runs: place.runs });
  expect(outcomes.filter(({ status }) => status !== 'fixed')).toEqual([]);
}

const undo = (disk: Disk = realDisk) => undoRun(undefined, { runs: place.runs, disk });

function close(path: string): Operation {
  const mode = lstatSync(place.at(path)).mode & 0o7777;
  return { kind: 'set-mode', path: place.at(path), mode: 0o600, expected: mode };
}

function give(path: string): Operation {
  const { uid, gid } = lstatSync(place.at(path));
  return { kind: 'set-owner', path: place.at(path), uid: USER, gid: USER, expected: { uid, gid } };
}

/** Changes the bytes, and nothing else that would show it. */
function overwrite(path: string, text: string): void {
  const { atime, mtime } = statSync(place.at(path));
  writeFileSync(place.at(path), text);
  utimesSync(place.at(path), atime, mtime);
}

describe('an undo', () => {
  it('gives a database its modes back, with the log and the index that were beside it', async () => {
    const before = snapshot(place.home);
    await fix(...PARTS.map(close));
    const { outcomes } = await undo();
    expect(outcomes.filter(({ status }) => status !== 'restored')).toEqual([]);
    expect(snapshot(place.home)).toEqual(before);
    expect(listRuns({ runs: place.runs })).toMatchObject([{ status: 'undone' }]);
  });

  it.runIf(IS_ROOT)('gives all of it, and a link, their owners back', async () => {
    const before = snapshot(place.home);
    await fix(...[...PARTS, 'workspace', 'workspace/link', PROGRAM].map(give));
    expect(lstatSync(place.at('workspace/link')).uid).toBe(USER);
    const { outcomes } = await undo();
    expect(outcomes.filter(({ status }) => status !== 'restored')).toEqual([]);
    expect(snapshot(place.home)).toEqual(before);
  });

  it('opens no file to others that has other bytes now, though not by its look', async () => {
    await fix(close(PROGRAM));
    overwrite(PROGRAM, 'a secret!');
    expect((await undo()).outcomes).toMatchObject([
      { status: 'left', reason: 'it was changed since the repair' },
    ]);
    expect(modeOf(place.at(PROGRAM))).toBe('600');
  });

  it('that leaves something is no whole one, and tries only that again', async () => {
    await fix(close(PROGRAM), close(DATABASE));
    overwrite(PROGRAM, 'a secret!');
    expect((await undo()).outcomes).toHaveLength(2);
    expect(listRuns({ runs: place.runs })).toMatchObject([{ status: 'partly-undone' }]);
    chmodSync(place.at(DATABASE), 0o640);
    const again = await undo();
    expect(again.outcomes).toMatchObject([{ status: 'left', path: place.at(PROGRAM) }]);
    expect(modeOf(place.at(DATABASE))).toBe('640');
    overwrite(PROGRAM, 'a program');
    expect((await undo()).outcomes).toMatchObject([{ status: 'restored' }]);
    expect(modeOf(place.at(PROGRAM))).toBe('644');
    expect(listRuns({ runs: place.runs })).toMatchObject([{ status: 'undone' }]);
    await expect(undo()).rejects.toThrow('there is no repair to undo');
  });

  it('changes nothing through a name that leads to another file by now', async () => {
    await fix(close(PROGRAM));
    const victim = join(place.root, 'victim');
    writeFileSync(victim, 'a program', { mode: 0o600 });
    const { atime, mtime } = statSync(place.at(PROGRAM));
    utimesSync(victim, atime, mtime);
    unlinkSync(place.at(PROGRAM));
    linkSync(victim, place.at(PROGRAM));
    expect((await undo()).outcomes).toMatchObject([
      { status: 'left', reason: expect.stringContaining('another name') },
    ]);
    expect(modeOf(victim)).toBe('600');
  });

  it('changes nothing of a file that got another name', async () => {
    await fix(close(PROGRAM));
    linkSync(place.at(PROGRAM), join(place.root, 'outside'));
    expect((await undo()).outcomes).toMatchObject([{ status: 'left' }]);
    expect(modeOf(join(place.root, 'outside'))).toBe('600');
  });

  it.runIf(IS_ROOT)('makes nobody the author of a program of another user', async () => {
    chmodSync(place.at(PROGRAM), 0o4755);
    const before = snapshot(place.home);
    await fix(give(PROGRAM));
    expect(modeOf(place.at(PROGRAM))).toBe('4755');
    await undo();
    expect(snapshot(place.home)).toEqual(before);
    await fix(give(PROGRAM));
    overwrite(PROGRAM, 'a shell!!');
    await undo();
    expect(lstatSync(place.at(PROGRAM)).uid).toBe(USER);
  });

  it.runIf(IS_ROOT)('looks again at the bytes before it gives a set-id bit back', async () => {
    chmodSync(place.at(PROGRAM), 0o4755);
    await fix(give(PROGRAM));
    const disk: Disk = {
      ...realDisk,
      // What the interim owner does at the last moment.
      changeOwnerOf(fd, uid, gid) {
        overwrite(PROGRAM, 'a shell!!');
        realDisk.changeOwnerOf(fd, uid, gid);
      },
    };
    expect((await undo(disk)).outcomes).toMatchObject([
      { status: 'left', reason: expect.stringContaining('set-user-id') },
    ]);
    expect(modeOf(place.at(PROGRAM))).toBe('755');
  });

  it('of more steps than a call takes arguments comes to its end', async () => {
    const journal = Journal.start(realDisk, place.runs, {
      stateDir: place.stateDir,
      port: 0,
      steps: COUNT,
      titles: [],
      roots: { directories: [place.stateDir], files: [] },
    });
    journal.note(
      Array.from({ length: COUNT }, (_, index) => ({
        type: 'step',
        seq: index + 1,
        kind: 'make-link',
        path: place.at(`gone/${index}`),
        before: { kind: 'absent' },
        after: { target: 'x' },
      })),
    );
    journal.promise([{ type: 'end' }]);
    journal.close();
    expect((await undo()).outcomes).toHaveLength(COUNT);
    expect(listRuns({ runs: place.runs })).toMatchObject([{ status: 'undone' }]);
  });
});

const COUNT = 130_000;
