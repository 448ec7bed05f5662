/** A fault at every call that changes something on disk: the repair, its undo and its repetition end right. */

import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, describe, expect, it } from 'vitest';
import type { Operation } from '../../src/install/operation.ts';
import { type Disk, realDisk } from '../../src/repair/disk.ts';
import {
  ageKeys,
  applyPlan,
  listRuns,
  pendingRuns,
  planFixes,
  undoRun,
} from '../../src/repair/index.ts';
import { hashOf } from '../../src/repair/state.ts';
import { finding, makePlace, type Place, snapshot } from './support.ts';

const places: Place[] = [];
afterAll(() => {
  for (const place of places) place.remove();
});

/** Made for this run. */
const IDENTITY = await generateIdentity();
const KEYS = await ageKeys([await identityToRecipient(IDENTITY)], [IDENTITY]);

const DEBRIS = '\0\x05\x16\x07 made by an archiver';

function broken(): Place {
  const place = makePlace({
    '.openclaw/openclaw.json': "{a: 'x', b: ['x']} // fake",
    '.openclaw/agents/main/sessions/sessions.json': '{"one": {"sessionFile": "/old/one"}}',
    '.openclaw/plugin-skills/a': { link: '/old/a' },
    '.openclaw/__MACOSX/agents/._x': DEBRIS,
    '.openclaw/workspace/._y': DEBRIS,
    '.openclaw/nested/data': 'data',
    '.openclaw/workspace/backup.tar': 'a backup, fake',
    '.openclaw/.git/info': null,
    '.openclaw/agents/main/sessions/one.jsonl': CUT,
    '.openclaw/agents/main/sessions/one.sqlite': '',
  });
  chmodSync(place.at('agents'), 0o777);
  for (const [name, text] of Object.entries(SOURCES)) writeFileSync(`${place.root}/${name}`, text);
  places.push(place);
  return place;
}

const CUT = '{"type":"session"}\n{"ty';

/** What is restored, by the name of the file that it comes from. */
const SOURCES = {
  note: 'a note',
  database: 'pages',
  'database-wal': 'more pages',
  transcript: `${CUT}pe":"message"}\n`,
} as const;

const OWNER = { uid: 4321, gid: 1234 };

function creation(
  { at, root }: Place,
  path: string,
  name: keyof typeof SOURCES,
): Extract<Operation, { kind: 'create-file' }> {
  const text = SOURCES[name];
  const hash = hashOf(Buffer.from(text));
  const about = { size: text.length, hash, mode: 0o640, mtimeMs: 1_600_000_000_000 };
  const source = `${root}/${name}`;
  return { kind: 'create-file', path: at(path), source, owner: OWNER, ...about };
}

function replacement(
  { at, root }: Place,
  path: string,
  name: keyof typeof SOURCES,
  cut: string,
): Operation {
  const text = SOURCES[name];
  const about = { size: text.length, hash: hashOf(Buffer.from(text)), mtimeMs: 1_600_000_000_000 };
  const expected = { size: cut.length };
  return { kind: 'replace-file', path: at(path), source: `${root}/${name}`, ...about, expected };
}

/** Every operation, and more than one of some paths. */
function operations(place: Place): Operation[] {
  const { at } = place;
  const config = at('openclaw.json');
  const root = process.geteuid?.() === 0;
  const owner = { uid: 4321, gid: 1234, expected: { uid: 0, gid: 0 } };
  return [
    { kind: 'replace-value', path: config, keys: ['a'], value: 'y', expected: 'x' },
    { kind: 'replace-value', path: config, keys: ['b', 0], value: 'y', expected: 'x' },
    { kind: 'insert-value', path: config, keys: ['c', 'd'], value: 'z' },
    { kind: 'set-mode', path: config, mode: 0o600, expected: 0o644 },
    ...(root ? [{ kind: 'set-owner' as const, path: config, ...owner }] : []),
    {
      kind: 'replace-value',
      path: at('agents/main/sessions/sessions.json'),
      keys: ['one', 'sessionFile'],
      value: '/new/one',
      expected: '/old/one',
    },
    { kind: 'set-mode', path: at('agents'), mode: 0o755, expected: 0o777 },
    { kind: 'replace-link', path: at('plugin-skills/a'), target: '../a', expected: '/old/a' },
    { kind: 'remove', path: at('__MACOSX') },
    { kind: 'remove', path: at('workspace/._y') },
    { kind: 'append-lines', path: at('.git/info/exclude'), lines: ['.env'] },
    { kind: 'encrypt', path: at('workspace/backup.tar'), size: 14 },
    { kind: 'rename', path: at('nested'), to: at('renamed') },
    { kind: 'create-directory', path: at('memory'), mode: 0o700 },
    { kind: 'create-directory', path: at('memory/deep'), mode: 0o750 },
    creation(place, 'memory/deep/note', 'note'),
    creation(place, 'workspace/note', 'note'),
    { kind: 'create-link', path: at('workspace/link'), target: 'note', owner: OWNER },
    replacement(place, 'agents/main/sessions/one.jsonl', 'transcript', CUT),
    replacement(place, 'agents/main/sessions/one.sqlite', 'database', ''),
  ];
}

/** What means something together only is of one fix. */
function database(place: Place): Operation[] {
  return [
    creation(place, 'memory/main.sqlite', 'database'),
    creation(place, 'memory/main.sqlite-wal', 'database-wal'),
  ];
}

/** A plan for what is still to be done, as a check would find it: each operation is a finding of its own. */
function planFor(place: Place) {
  const plan = planFixes(
    [...operations(place).map((operation) => [operation]), database(place)].map((each) =>
      finding(each),
    ),
    place.install,
    { unsafe: false, keys: KEYS },
  );
  return plan;
}

class Fault extends Error {
  readonly code = 'EIO';
}

interface FaultyDisk {
  readonly disk: Disk;
  calls(): number;
}

/**
 * Fails at the given call: `error` once, before or half way through it; `death` from there on for ever,
 * which is what a kill at that instant leaves behind.
 */
function faulty(at: number, kind: 'error' | 'death' | 'death-after'): FaultyDisk {
  let calls = 0;
  const guard = (name: keyof Disk, act: (...args: never[]) => unknown) => {
    return (...args: never[]): unknown => {
      // A process that is dead closes nothing, but its kernel does.
      if (name === 'close') return act(...args);
      calls += 1;
      const isHit = kind === 'error' ? calls === at : calls >= at;
      if (!isHit) return act(...args);
      if (kind === 'death-after' && calls === at) act(...args);
      else if (name === 'write' && calls === at) tear(args);
      throw new Fault(`fault at call ${at}`);
    };
  };
  const disk = Object.fromEntries(
    Object.entries(realDisk).map(([name, act]) => [name, guard(name as keyof Disk, act as never)]),
  ) as unknown as Disk;
  return { disk, calls: () => calls };
}

/** Half of the bytes are on disk. */
function tear(args: readonly unknown[]): void {
  const [fd, bytes] = args as [number, Uint8Array];
  realDisk.write(fd, bytes.subarray(0, bytes.length >> 1));
}

/** The process of a run that died here is this very one, which is alive: its mark has to go. */
function bury(place: Place): void {
  for (const { id, status } of listRuns({ runs: place.runs })) {
    if (status === 'running') markDead(`${place.runs}/${id}`);
  }
}

function markDead(directory: string): void {
  for (const name of ['run.json', 'journal.jsonl']) {
    const path = `${directory}/${name}`;
    if (!existsSync(path)) continue;
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/("process":\s*\{\s*"pid":\s*)\d+/g, '$1 4194305'));
  }
}

const KINDS = ['error', 'death', 'death-after'] as const;
const HEALTHY = broken();
const BEFORE = snapshot(HEALTHY.home);
const counted = faulty(Number.POSITIVE_INFINITY, 'error');
const first = await applyPlan(planFor(HEALTHY), HEALTHY.install, {
  keys: KEYS,
  runs: HEALTHY.runs,
  disk: counted.disk,
});
const AFTER = repaired(HEALTHY);
const undoCounted = faulty(Number.POSITIVE_INFINITY, 'error');
await undoRun(undefined, { keys: KEYS, runs: HEALTHY.runs, disk: undoCounted.disk });

/** What is new, and is no copy, has the time at which it was made; what is encrypted never is the same twice. */
function repaired({ home }: Place): Record<string, string> {
  const sealed = '.openclaw/workspace/backup.tar.age';
  const state = snapshot(home);
  const made = ['.git/info/exclude', 'memory', 'memory/deep', 'workspace/link'].map(
    (path) => `.openclaw/${path}`,
  );
  const entries = made.map((path) => [path, state[path] ?? 'not there']);
  const [mode, owner, time] = (state[sealed] ?? 'not there').split(' ');
  return {
    ...state,
    ...timeless(Object.fromEntries(entries)),
    [sealed]: `${mode} ${owner} ${time}`,
  };
}

/** Without time stamps: what a repair that was cut off leaves to directories. */
function timeless(state: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(state).map(([path, text]) => [path, text.replace(/^(\S+ \S+) \S+/, '$1')]),
  );
}

describe('without a fault', () => {
  it('repairs everything and brings everything back', () => {
    expect(first.filter(({ status }) => status !== 'fixed')).toEqual([]);
    expect(AFTER).not.toEqual(BEFORE);
    expect(snapshot(HEALTHY.home)).toEqual(BEFORE);
    expect(counted.calls()).toBeGreaterThan(60);
    expect(undoCounted.calls()).toBeGreaterThan(30);
  });
});

const CALLS = Array.from({ length: counted.calls() }, (_, index) => index + 1);
const UNDO_CALLS = Array.from({ length: undoCounted.calls() }, (_, index) => index + 1);

/** What can come after it: all for every call where asked for, else by turns. */
const ALL = process.env.MIGCHECK_EVERY_CRASH === '1';

describe.each(KINDS)('%s while it repairs', (kind) => {
  const turn = KINDS.indexOf(kind);
  it.each(CALLS.filter((call) => ALL || (call + turn) % 3 === 0))(
    'at call %i, undone',
    async (call) => {
      const place = broken();
      await applyPlan(planFor(place), place.install, {
        keys: KEYS,
        runs: place.runs,
        disk: faulty(call, kind).disk,
      });
      bury(place);
      await undoAll(place);
      expect(snapshot(place.home)).toEqual(BEFORE);
      // Repaired again: nothing is half done, and nothing is left lying about.
      await applyPlan(planFor(place), place.install, { keys: KEYS, runs: place.runs });
      expect(pendingRuns({ runs: place.runs })).toEqual([]);
      expect(repaired(place)).toEqual(AFTER);
    },
  );

  it.each(CALLS.filter((call) => ALL || (call + turn) % 3 === 1))(
    'at call %i, finished',
    async (call) => {
      const place = broken();
      await applyPlan(planFor(place), place.install, {
        keys: KEYS,
        runs: place.runs,
        disk: faulty(call, kind).disk,
      });
      bury(place);
      await applyPlan(planFor(place), place.install, { keys: KEYS, runs: place.runs });
      expect(pendingRuns({ runs: place.runs })).toEqual([]);
      expect(timeless(repaired(place))).toEqual(timeless(AFTER));
      await undoAll(place);
      expect(timeless(snapshot(place.home))).toEqual(timeless(BEFORE));
    },
  );
});

/** So many calls from the start at which what ends a run that was cut off dies as well. */
const SECOND = [1, 2, 3, 5, 8, 13, 21];

describe('death while it repairs, and again while that is ended', () => {
  it.each(
    CALLS.filter((call) => ALL || call % 9 === 0).flatMap((call) =>
      SECOND.filter((_, index) => ALL || (call + index) % 2 === 0).map((second) => [call, second]),
    ),
  )('at calls %i and %i', async (...deaths) => {
    const place = broken();
    for (const call of deaths) {
      await applyPlan(planFor(place), place.install, {
        keys: KEYS,
        runs: place.runs,
        disk: faulty(call, 'death').disk,
      });
      bury(place);
    }
    await applyPlan(planFor(place), place.install, { keys: KEYS, runs: place.runs });
    expect(pendingRuns({ runs: place.runs })).toEqual([]);
    expect(timeless(repaired(place))).toEqual(timeless(AFTER));
    await undoAll(place);
    expect(timeless(snapshot(place.home))).toEqual(timeless(BEFORE));
  });
});

async function undoAll(place: Place): Promise<void> {
  for (const { id } of listRuns({ runs: place.runs }).reverse()) {
    const { outcomes } = await undoRun(id, { keys: KEYS, runs: place.runs });
    expect(outcomes.filter(({ status }) => status !== 'restored')).toEqual([]);
  }
}

describe.each(KINDS)('%s while it undoes', (kind) => {
  const turn = KINDS.indexOf(kind);
  it.each(UNDO_CALLS.filter((call) => ALL || (call + turn) % 3 !== 0))(
    'at call %i',
    async (call) => {
      const place = broken();
      await applyPlan(planFor(place), place.install, { keys: KEYS, runs: place.runs });
      try {
        await undoRun(undefined, { keys: KEYS, runs: place.runs, disk: faulty(call, kind).disk });
      } catch {
        // Refused: the journal could not be written.
      }
      bury(place);
      const [run] = listRuns({ runs: place.runs });
      if (run?.status !== 'undone') await undoRun(run?.id, { keys: KEYS, runs: place.runs });
      expect(listRuns({ runs: place.runs })).toMatchObject([{ status: 'undone' }]);
      expect(snapshot(place.home)).toEqual(BEFORE);
    },
  );
});

describe('death while it undoes, and again while that is ended', () => {
  it.each(UNDO_CALLS.filter((call) => ALL || call % 5 === 0))('at call %i', async (call) => {
    const place = broken();
    await applyPlan(planFor(place), place.install, { keys: KEYS, runs: place.runs });
    for (const at of [call, Math.ceil(call / 2)]) {
      const { disk } = faulty(at, 'death');
      await undoRun(undefined, { keys: KEYS, runs: place.runs, disk }).catch(() => {});
      bury(place);
    }
    // The second one may have had less to do, and come to its end.
    const [run] = listRuns({ runs: place.runs });
    if (run?.status !== 'undone') await undoRun(run?.id, { keys: KEYS, runs: place.runs });
    expect(listRuns({ runs: place.runs })).toMatchObject([{ status: 'undone' }]);
    expect(snapshot(place.home)).toEqual(BEFORE);
  });
});
