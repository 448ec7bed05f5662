import { existsSync, linkSync, lstatSync, mkdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../src/install/host/home.ts';
import type { Operation } from '../../src/install/operation.ts';
import { type Disk, realDisk } from '../../src/repair/disk.ts';
import { ageKeys, applyPlan, planFixes, undoRun } from '../../src/repair/index.ts';
import { IS_ROOT } from '../support/install-builder.ts';
import { runs } from '../support/runs.ts';
import { type Content, finding, makePlace, type Place, snapshot } from './support.ts';

/** Made for this run. */
const IDENTITY = await generateIdentity();
const KEYS = await ageKeys([await identityToRecipient(IDENTITY)], [IDENTITY]);

const NAMES = ['openclaw.json', 'a.json', 'cache/b.json', 'tmp/c', 'logs', 'x/y/z.json', 'link'];

/** Trees of files, directories and links, some of which lead out of the install. */
const content = fc.dictionary(
  fc.constantFrom(...NAMES.map((name) => `.openclaw/${name}`)),
  fc.oneof(
    fc.constantFrom("{a: 'x', b: ['x']}", '{"a": "x"} // fake', 'no json', ''),
    fc.constant(null),
    fc.constantFrom('../outside', 'a.json', '/nowhere', '../outside/a.json', '.').map((link) => ({
      link,
    })),
  ),
  { maxKeys: 6 },
);

type Make = (place: Place) => Operation;

/** A user other than root cannot read a directory that the user has closed. */
const MODES = IS_ROOT ? [0o600, 0o700, 0o640, 0o4755] : [0o700, 0o740, 0o4755];

const path = fc.constantFrom(...NAMES, 'link/a.json', 'link', '../outside/a.json', 'logs/new', '.');
const operation: fc.Arbitrary<Make> = fc.oneof(
  fc.record({ path, mode: fc.constantFrom(...MODES) }).map(
    ({ path, mode }): Make =>
      ({ at }) => ({
        kind: 'set-mode',
        path: at(path),
        mode,
        expected: stat(at(path))?.mode ?? 0,
      }),
  ),
  fc.record({ path, value: fc.string() }).map(
    ({ path, value }): Make =>
      ({ at }) => ({ kind: 'replace-value', path: at(path), keys: ['a'], value, expected: 'x' }),
  ),
  fc.record({ path, key: fc.constantFrom('a', 'c') }).map(
    ({ path, key }): Make =>
      ({ at }) => ({ kind: 'insert-value', path: at(path), keys: [key, 'd'], value: 'z' }),
  ),
  path.map(
    (name): Make =>
      ({ at }) => ({ kind: 'encrypt', path: at(name), size: stat(at(name))?.size ?? 0 }),
  ),
  fc.record({ path, lines: fc.array(fc.constantFrom('one', 'two'), { minLength: 1 }) }).map(
    ({ path, lines }): Make =>
      ({ at }) => ({ kind: 'append-lines', path: at(path), lines }),
  ),
  path.map(
    (name): Make =>
      ({ at }) => ({ kind: 'create-text', path: at(name), mode: 0o640, text: () => name }),
  ),
  fc.record({ path, target: fc.constantFrom('../outside', 'a.json') }).map(
    ({ path, target }): Make =>
      ({ at }) => ({
        kind: 'replace-link',
        path: at(path),
        target,
        expected: linkTarget(at(path)),
      }),
  ),
  path.map(
    (name): Make =>
      ({ at }) => ({ kind: 'remove', path: at(name) }),
  ),
  fc.record({ path, to: path }).map(
    ({ path, to }): Make =>
      ({ at }) => ({ kind: 'rename', path: at(path), to: at(`${to}-moved`) }),
  ),
);
const operations = fc.array(fc.array(operation, { minLength: 1, maxLength: 3 }), { maxLength: 5 });

function stat(file: string): { mode: number; size: number } | undefined {
  if (!existsSync(file)) return undefined;
  const { mode, size } = lstatSync(file);
  return { mode: mode & 0o7777, size };
}

function linkTarget(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}

/** A tree may want a directory where it already has a file: then it is skipped. */
function tryPlace(tree: Content): Place | undefined {
  const base: Content = {
    '.openclaw/openclaw.json': "{a: 'x'}",
    '.openclaw/a.json': "{a: 'x'}",
    '.openclaw/cache/b.json': "{a: 'x'}",
    '.openclaw/link': { link: '../outside' },
    '.openclaw/logs': null,
    'outside/a.json': "{a: 'x'}",
    'outside/secret': 'x',
  };
  try {
    return makePlace({ ...base, ...tree });
  } catch {
    return undefined;
  }
}

/** Passes every path that is written to `see`, in its state at that moment. */
function watched(see: (real: string) => void): Disk {
  const isPath = (value: unknown): value is string =>
    typeof value === 'string' && value.startsWith('/');
  return Object.fromEntries(
    Object.entries(realDisk).map(([name, act]) => [
      name,
      (...args: unknown[]) => {
        const written = name === 'makeLink' ? args.slice(0, 1) : args;
        for (const one of written.filter(isPath)) {
          see(join(realpathSync(dirname(one)), basename(one)));
        }
        return (act as (...args: unknown[]) => unknown)(...args);
      },
    ]),
  ) as unknown as Disk;
}

async function withPlace(
  tree: Content,
  makers: readonly (readonly Make[])[],
  test: Test,
): Promise<void> {
  const place = tryPlace(tree);
  if (!place) return;
  try {
    // About the state directory, because a finding about a file in the home would name a backup
    // there.
    const at = { path: place.stateDir };
    const findings = makers.map((group) =>
      finding(
        group.map((make) => make(place)),
        at,
      ),
    );
    await test(place, () => planFixes(findings, place.install, { unsafe: false, keys: KEYS }));
  } finally {
    place.remove();
  }
}

type Test = (place: Place, plan: () => ReturnType<typeof planFixes>) => Promise<void>;

describe('a repair', () => {
  it('and its undo leave every tree as it was', async () => {
    let planned = 0;
    await fc.assert(
      fc.asyncProperty(content, operations, (tree, makers) =>
        withPlace(tree, makers, async ({ home, install, runs }, plan) => {
          const before = snapshot(home);
          const made = plan();
          planned += made.steps.length;
          const outcomes = await applyPlan(made, install, { runs, keys: KEYS });
          expect(outcomes.filter(({ status }) => status === 'failed')).toEqual([]);
          if (made.steps.length > 0) await undoRun(undefined, { runs, keys: KEYS });
          expect(snapshot(home)).toEqual(before);
        }),
      ),
      runs(150),
    );
    // Otherwise all of this would be true because nothing was done.
    expect(planned).toBeGreaterThan(30);
  });

  it('done twice is done once', async () => {
    await fc.assert(
      fc.asyncProperty(content, operations, (tree, makers) =>
        withPlace(tree, makers, async ({ home, install, runs }, plan) => {
          const made = plan();
          await applyPlan(made, install, { runs, keys: KEYS });
          const once = snapshot(home);
          await applyPlan(made, install, { runs, keys: KEYS });
          expect(snapshot(home)).toEqual(once);
        }),
      ),
      runs(100),
    );
  });

  it('writes nowhere but in the install and in its journal, whatever links and names there are', async () => {
    await fc.assert(
      fc.asyncProperty(content, operations, fc.boolean(), (tree, makers, isLinked) =>
        withPlace(tree, makers, async (place, plan) => {
          const { home, install, runs, root, stateDir } = place;
          if (isLinked) {
            mkdirSync(place.at('hard'));
            linkSync(join(home, 'outside/secret'), place.at('hard/secret'));
          }
          const outside = snapshot(join(home, 'outside'));
          const seen: string[] = [];
          await applyPlan(plan(), install, {
            runs,
            keys: KEYS,
            disk: watched((real) => seen.push(real)),
          });
          const journal = join(root, 'state-home');
          const isAllowed = (real: string) => isInside(real, stateDir) || isInside(real, journal);
          // Of the state directory's own parent, only the time is restored.
          expect(
            seen.filter((real) => !isAllowed(real) && real !== home && real !== join(home, '.')),
          ).toEqual([]);
          expect(snapshot(join(home, 'outside'))).toEqual(outside);
        }),
      ),
      runs(100),
    );
  });
});
