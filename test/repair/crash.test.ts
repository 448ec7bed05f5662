/**
 * A fault at every call that changes something on the disk, for each kind of repair, as root and as
 * a user: the repair, its undo and its repetition must all end correctly.
 */
import {
  chmodSync,
  existsSync,
  lchownSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Operation } from '../../src/install/operation.ts';
import { type Disk, realDisk } from '../../src/repair/disk.ts';
import {
  ageKeys,
  applyPlan,
  type FixOutcome,
  listRuns,
  pendingRuns,
  planFixes,
  settleRuns,
  undoRun,
} from '../../src/repair/index.ts';
import { hashOf } from '../../src/repair/path-state.ts';
import { IS_ROOT } from '../support/install-builder.ts';
import { type Content, finding, makePlace, type Place, snapshot } from './support.ts';

// Whether a gateway is running is tested elsewhere, and would look at every process of the machine.
vi.mock(import('../../src/repair/in-use.ts'), async (actual) => ({
  ...(await actual()),
  evidenceOfLife: () => undefined,
}));

/**
 * All tests every fault at every call, which takes minutes. By default, the process dies before or
 * after each call, and some calls fail.
 */
const ALL = process.env.MIGCHECK_EVERY_CRASH === '1';

/** Made for this run. */
const IDENTITY = await generateIdentity();
const KEYS = await ageKeys([await identityToRecipient(IDENTITY)], [IDENTITY]);

const DEBRIS = '\0\x05\x16\x07 made by an archiver';
const CUT = '{"type":"session"}\n{"ty';
const DATABASE = 'agents/main/agent/openclaw-agent.sqlite';
const PARTS = [DATABASE, `${DATABASE}-wal`, `${DATABASE}-shm`];
const USER = 4321;
const OWNER = { uid: USER, gid: 1234 };

/** The files that are restored, by the name of their source. */
const SOURCES = {
  note: 'a note',
  database: 'pages',
  'database-wal': 'more pages',
  transcript: `${CUT}pe":"message"}\n`,
} as const;

/** A kind of repair: the operations of each fix. */
interface Kind {
  readonly name: string;
  readonly content: Content;
  fixes(place: Place): readonly (readonly Operation[])[];
  /** Paths whose time is that of their creation. */
  readonly made?: readonly string[];
  /** Encrypted paths, which differ each time. */
  readonly sealed?: readonly string[];
  readonly needsRoot?: boolean;
  /** True where a failed call leaves a fault of another kind, which another check would repair. */
  readonly isOtherAfterError?: boolean;
}

/**
 * Files beside what is repaired, which must not change: a link that leads out, and a file with a
 * hard link.
 */
const BYSTANDERS: Content = {
  '.openclaw/workspace/out': { link: '../../../outside' },
  '.openclaw/workspace/twice': 'of two names',
};

const give = ({ at }: Place, path: string): Operation[] => [
  { kind: 'set-owner', path: at(path), ...OWNER, expected: { uid: 0, gid: 0 } },
];

const close = ({ at }: Place, path: string, mode = 0o600, expected = 0o644): Operation[] => [
  { kind: 'set-mode', path: at(path), mode, expected },
];

const replace = (path: string, keys: (string | number)[]): Operation => ({
  kind: 'replace-value',
  path,
  keys,
  value: 'y',
  expected: 'x',
});

function creation({ at, root }: Place, path: string, name: keyof typeof SOURCES): Operation {
  const text = SOURCES[name];
  const about = { size: text.length, hash: hashOf(Buffer.from(text)), mtimeMs: 1_600_000_000_000 };
  const source = `${root}/${name}`;
  return { kind: 'create-file', path: at(path), source, owner: OWNER, mode: 0o640, ...about };
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

const CONFIG = { '.openclaw/openclaw.json': "{a: 'x', b: ['x']} // fake" };
const DATABASE_PARTS: Content = {
  [`.openclaw/${DATABASE}`]: 'pages',
  [`.openclaw/${DATABASE}-wal`]: '',
  [`.openclaw/${DATABASE}-shm`]: 'an index of no pages',
};

const KINDS: readonly Kind[] = [
  {
    name: 'owners',
    needsRoot: true,
    // Between setting a new owner and setting its set-id bit.
    isOtherAfterError: true,
    content: { ...DATABASE_PARTS, '.openclaw/workspace/l': { link: 'twice' } },
    fixes: (place) => [
      ...PARTS.map((path) => give(place, path)),
      give(place, 'workspace'),
      give(place, 'workspace/l'),
      [...give(place, 'workspace/tool'), ...close(place, 'workspace/tool', 0o4711, 0o4755)],
    ],
  },
  {
    name: 'modes',
    content: { ...DATABASE_PARTS, ...CONFIG },
    fixes: (place) => [
      ...[...PARTS, 'openclaw.json'].map((path) => close(place, path)),
      close(place, 'agents', 0o700, 0o777),
    ],
  },
  {
    name: 'text',
    content: {
      ...CONFIG,
      '.openclaw/.git/info': null,
      '.openclaw/plugin-skills/a': { link: '/old/a' },
    },
    made: ['.openclaw/.git/info/exclude'],
    fixes: ({ at }) => [
      [replace(at('openclaw.json'), ['a'])],
      [{ kind: 'insert-value', path: at('openclaw.json'), keys: ['c', 'd'], value: 'z' }],
      [{ kind: 'append-lines', path: at('.git/info/exclude'), lines: ['.env'] }],
      [{ kind: 'replace-link', path: at('plugin-skills/a'), target: '../a', expected: '/old/a' }],
    ],
  },
  {
    name: 'renames',
    content: { '.openclaw/nested/data': 'data', '.openclaw/deep/more': 'more' },
    fixes: ({ at }) => [
      [{ kind: 'rename', path: at('nested'), to: at('renamed') }],
      [{ kind: 'rename', path: at('deep/more'), to: at('more') }],
    ],
  },
  {
    name: 'removals',
    content: { '.openclaw/__MACOSX/agents/._x': DEBRIS, '.openclaw/workspace/._y': DEBRIS },
    fixes: ({ at }) => [
      [{ kind: 'remove', path: at('__MACOSX') }],
      [{ kind: 'remove', path: at('workspace/._y') }],
    ],
  },
  {
    name: 'what is restored',
    content: {
      '.openclaw/agents/main/sessions/one.jsonl': CUT,
      '.openclaw/agents/main/sessions/one.sqlite': '',
    },
    made: ['memory', 'memory/deep', 'workspace/link'].map((path) => `.openclaw/${path}`),
    fixes: (place) => [
      [{ kind: 'create-directory', path: place.at('memory'), mode: 0o700 }],
      [{ kind: 'create-directory', path: place.at('memory/deep'), mode: 0o750 }],
      [creation(place, 'memory/deep/note', 'note')],
      [{ kind: 'create-link', path: place.at('workspace/link'), target: 'twice', owner: OWNER }],
      [
        creation(place, 'memory/main.sqlite', 'database'),
        creation(place, 'memory/main.sqlite-wal', 'database-wal'),
      ],
      [replacement(place, 'agents/main/sessions/one.jsonl', 'transcript', CUT)],
      [replacement(place, 'agents/main/sessions/one.sqlite', 'database', '')],
    ],
  },
  {
    name: 'what is encrypted',
    content: { '.openclaw/workspace/backup.tar': 'a backup, fake' },
    sealed: ['.openclaw/workspace/backup.tar.age'],
    fixes: ({ at }) => [[{ kind: 'encrypt', path: at('workspace/backup.tar'), size: 14 }]],
  },
];

/** All kinds at once, several for some paths. */
const MIXED: Kind = {
  name: 'all of it',
  isOtherAfterError: true,
  content: Object.assign({}, ...KINDS.map(({ content }) => content)),
  made: KINDS.flatMap(({ made = [] }) => made),
  sealed: KINDS.flatMap(({ sealed = [] }) => sealed),
  fixes: (place) => {
    const kinds = KINDS.filter(({ needsRoot }) => !needsRoot || process.geteuid?.() === 0);
    return kinds.flatMap(({ fixes }) => [...fixes(place)]);
  },
};

/** The user who repairs, who owns everything. */
interface Who {
  readonly name: string;
  readonly uid: number | undefined;
}
const AS_IT_IS: Who = { name: IS_ROOT ? 'root' : 'a user', uid: undefined };
/**
 * Only a whole process can change its user, and not a thread, in which `npm run mutants` runs the
 * tests.
 */
const WHOS = IS_ROOT && isMainThread ? [AS_IT_IS, { name: 'a user', uid: USER }] : [AS_IT_IS];

const places: Place[] = [];
afterAll(() => {
  for (const place of places) place.remove();
});

/** An install with the faults of a kind. */
class Scene {
  readonly place: Place;
  readonly kind: Kind;
  readonly #who: Who;

  constructor(kind: Kind, who: Who) {
    this.kind = kind;
    this.#who = who;
    this.place = makePlace({ ...BYSTANDERS, '.openclaw/workspace/tool': 'tool', ...kind.content });
    places.push(this.place);
    const { at, root } = this.place;
    if (existsSync(at('agents'))) chmodSync(at('agents'), 0o777);
    if (who.uid === undefined) chmodSync(at('workspace/tool'), 0o4755);
    mkdirSync(join(root, 'other'));
    linkSync(at('workspace/twice'), join(root, 'other/name'));
    for (const [name, text] of Object.entries(SOURCES)) writeFileSync(`${root}/${name}`, text);
    if (who.uid !== undefined) giveAll(root, who.uid);
  }

  snapshot(): Record<string, string> {
    return snapshot(this.place.home);
  }

  /** What was repaired. New files that are no copies have the time of their creation. */
  repaired(): Record<string, string> {
    const { made = [], sealed = [] } = this.kind;
    const state = this.snapshot();
    for (const path of made) state[path] = timeless(state[path]);
    for (const path of sealed) state[path] = state[path]?.split(' ', 3).join(' ') ?? 'missing';
    return state;
  }

  /**
   * Repairs what is broken, as far as the disk allows. Each fix is planned as a check would find
   * it.
   */
  fix(disk: Disk = realDisk): Promise<FixOutcome[]> {
    return this.#as(() => {
      const findings = this.kind.fixes(this.place).map((operations) => finding(operations));
      const plan = planFixes(findings, this.place.install, { unsafe: false, keys: KEYS });
      return applyPlan(plan, this.place.install, { keys: KEYS, runs: this.place.runs, disk });
    });
  }

  settle(disk: Disk = realDisk) {
    const { install, runs } = this.place;
    return this.#as(() => settleRuns(install, { keys: KEYS, runs, disk }));
  }

  undo(id: string | undefined, disk: Disk = realDisk) {
    return this.#as(() => undoRun(id, { keys: KEYS, runs: this.place.runs, disk }));
  }

  /** Undoes everything that is left to undo. */
  async undoAll(): Promise<void> {
    for (const { id, status } of this.runs().reverse()) {
      if (status === 'undone') continue;
      const { outcomes } = await this.undo(id);
      expect(outcomes.filter((one) => one.status !== 'restored')).toEqual([]);
    }
  }

  runs() {
    return this.#as(() => listRuns({ runs: this.place.runs }));
  }

  pending() {
    return this.#as(() => pendingRuns({ runs: this.place.runs }));
  }

  /** The process of an interrupted run is this one, which is alive, so its mark must be removed. */
  bury(): void {
    for (const { id, status } of this.runs()) {
      if (status === 'running') markDead(join(this.place.runs, id));
    }
  }

  remove(): void {
    this.place.remove();
  }

  #as<Result>(act: () => Result): Result {
    const { uid } = this.#who;
    if (uid === undefined) return act();
    process.setegid?.(uid);
    process.seteuid?.(uid);
    const back = () => {
      process.seteuid?.(0);
      process.setegid?.(0);
    };
    let result: Result;
    try {
      result = act();
    } catch (error) {
      back();
      throw error;
    }
    if (result instanceof Promise) return result.finally(back) as Result;
    back();
    return result;
  }
}

function giveAll(path: string, uid: number): void {
  lchownSync(path, uid, uid);
  const names = (() => {
    try {
      return readdirSync(path);
    } catch {
      return [];
    }
  })();
  for (const name of names) giveAll(join(path, name), uid);
}

function markDead(directory: string): void {
  for (const name of ['run.json', 'journal.jsonl']) {
    const path = join(directory, name);
    if (!existsSync(path)) continue;
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/("process":\s*\{\s*"pid":\s*)\d+/g, '$1 4194305'));
  }
}

/** The text of a path's state without its time. */
function timeless(text = 'missing'): string {
  return text.replace(/^(\S+ \S+) \S+/, '$1');
}

/** Without time stamps, because a failed call may change those of directories. */
function withoutTimes(state: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([path, text]) => [path, timeless(text)]));
}

class Fault extends Error {
  readonly code = 'EIO';
}

/**
 * How a call fails. `error`: once, before it or half way through. `death`: from there on every call
 * fails, which leaves what a kill at that moment leaves.
 */
const FAULTS = ['error', 'death', 'death-after'] as const;
type FaultKind = (typeof FAULTS)[number];

/** Fails at the given call. */
function faulty(at: number, kind: FaultKind): { readonly disk: Disk; calls(): number } {
  let calls = 0;
  const guard = (name: keyof Disk, act: (...args: never[]) => unknown) => {
    return (...args: never[]): unknown => {
      // A dead process closes nothing, but the kernel does.
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

/** Half of the bytes are on the disk. */
function tear(args: readonly unknown[]): void {
  const [fd, bytes] = args as [number, Uint8Array];
  realDisk.write(fd, bytes.subarray(0, bytes.length >> 1));
}

/** The first call that is tested, and the step to the next one. */
const TURNS = { error: [2, 3], death: [1, 2], 'death-after': [2, 2] } as const;
const NEVER = Number.POSITIVE_INFINITY;
/** The calls from the start at which the second process dies too. */
const SECOND = ALL ? [1, 2, 3, 5, 8, 13, 21] : [1, 5, 21];

const SUITES = WHOS.flatMap((who) => [
  ...KINDS.filter(({ needsRoot }) => !needsRoot || (IS_ROOT && who.uid === undefined)).map(
    (kind) => ({ kind, who, step: ALL ? 1 : who.uid === undefined ? 5 : 11 }),
  ),
  // With all kinds at once, only every n-th call, because each kind tests the same calls.
  { kind: MIXED, who, step: ALL ? 1 : 41 },
]);

describe
  .skipIf(process.platform === 'win32')
  .each(SUITES.map((suite) => ({ ...suite, name: suite.kind.name, by: suite.who.name })))(
  '$name, by $by',
  ({ kind, who, step }) => {
    let measured: ReturnType<typeof measure> | undefined;
    const known = () => {
      measured ??= measure(kind, who);
      return measured;
    };

    const repeatable = FAULTS.filter((fault) => fault !== 'error' || !kind.isOtherAfterError);

    /** Runs a scene once for each call, and says at which call it failed. */
    async function atEach(
      calls: number,
      act: (scene: Scene, call: number) => Promise<void>,
      { fault, every = step }: { readonly fault: FaultKind; readonly every?: number },
    ): Promise<void> {
      const [first, turns] = ALL ? [1, 1] : TURNS[fault];
      for (let call = first; call <= calls; call += every * turns) {
        const scene = new Scene(kind, who);
        try {
          await act(scene, call);
        } catch (error) {
          throw new Error(`at call ${call} of ${calls}: ${(error as Error).message}`, {
            cause: error,
          });
        }
        scene.remove();
      }
    }

    it('is repaired and taken back', async () => {
      const { before, after, outcomes, undone, calls, undoCalls } = await known();
      expect(outcomes.filter(({ status }) => status !== 'fixed')).toEqual([]);
      expect(after).not.toEqual(before);
      expect(undone).toEqual(before);
      expect(calls).toBeGreaterThan(8);
      expect(undoCalls).toBeGreaterThan(4);
    });

    it.each(FAULTS)('%s while it is repaired, then taken back', async (fault) => {
      const { before, after, calls } = await known();
      await atEach(
        calls,
        async (scene, call) => {
          await scene.fix(faulty(call, fault).disk);
          scene.bury();
          await scene.undoAll();
          expect(scene.snapshot()).toEqual(before);
          // Repaired again: nothing is half done, and nothing is left over.
          await scene.fix();
          expect(scene.pending()).toEqual([]);
          expect(scene.repaired()).toEqual(after);
        },
        { fault },
      );
    });

    it.each(repeatable)('%s while it is repaired, then repaired', async (fault) => {
      const { before, after, calls } = await known();
      // A call that failed without a death is no reason to start again.
      const seen = fault === 'error' ? withoutTimes : (state: Record<string, string>) => state;
      await atEach(
        calls,
        async (scene, call) => {
          await scene.fix(faulty(call, fault).disk);
          scene.bury();
          expect(await scene.settle()).toEqual({ stateDir: scene.place.stateDir });
          await scene.fix();
          expect(scene.pending()).toEqual([]);
          expect(seen(scene.repaired())).toEqual(seen(after));
          await scene.undoAll();
          expect(seen(scene.snapshot())).toEqual(seen(before));
        },
        { fault },
      );
    });

    it('death while it is repaired, and again while that is taken back to be repaired', async () => {
      const { before, after, calls } = await known();
      await atEach(
        calls,
        async (scene, call) => {
          const second = SECOND[call % SECOND.length] ?? 1;
          await scene.fix(faulty(call, 'death').disk);
          scene.bury();
          await scene.settle(faulty(second, 'death').disk);
          scene.bury();
          expect(await scene.settle()).toEqual({ stateDir: scene.place.stateDir });
          await scene.fix();
          expect(scene.pending()).toEqual([]);
          expect(scene.repaired()).toEqual(after);
          await scene.undoAll();
          expect(scene.snapshot()).toEqual(before);
        },
        { fault: 'death' },
      );
    });

    it.each(FAULTS)('%s while it is taken back', async (fault) => {
      const { before, undoCalls } = await known();
      await atEach(
        undoCalls,
        async (scene, call) => {
          await scene.fix();
          // Refused where the journal cannot be written.
          await scene.undo(undefined, faulty(call, fault).disk).catch(() => {});
          scene.bury();
          if (fault === 'death') {
            // Again, and earlier, because the second process may have less to do and finish.
            const again = faulty(Math.ceil(call / 2), 'death').disk;
            await scene.undo(undefined, again).catch(() => {});
            scene.bury();
          }
          await scene.undoAll();
          expect(scene.runs()).toMatchObject([{ status: 'undone' }]);
          expect(scene.snapshot()).toEqual(before);
        },
        { fault },
      );
    });
  },
);

/** A repair of a kind without a fault, and its undo. */
async function measure(kind: Kind, who: Who) {
  const scene = new Scene(kind, who);
  const before = scene.snapshot();
  const repair = faulty(NEVER, 'error');
  const outcomes = await scene.fix(repair.disk);
  const after = scene.repaired();
  const undo = faulty(NEVER, 'error');
  await scene.undo(undefined, undo.disk);
  const undone = scene.snapshot();
  scene.remove();
  return { before, after, undone, outcomes, calls: repair.calls(), undoCalls: undo.calls() };
}
