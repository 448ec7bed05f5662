/**
 * A file that is cut off, and the complete one in a backup: what is offered, what is not, and the
 * undo.
 */
import { appendFileSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSource } from '../../src/archive/open-source.ts';
import { inEnglish } from '../../src/engine/texts.ts';
import { openInstalls } from '../../src/install/open.ts';
import { applyPlan, planFixes, undoRun } from '../../src/repair/index.ts';
import { planRestorations } from '../../src/restore/restoration.ts';
import { finding, snapshot } from '../repair/support.ts';
import {
  type BuiltHome,
  buildHome,
  type HomeTree,
  jsonEra,
  sqliteEra,
} from '../support/install-builder.ts';

/** Nothing listens there, because a repair looks. */
const PORT = { config: { gateway: { mode: 'local', port: 47_613 } } };
const SESSIONS = '.openclaw/agents/main/sessions';
const INDEX = `${SESSIONS}/sessions.json`;
const TRANSCRIPT = `${SESSIONS}/a8404fe5-eaf9-46b8-814c-ab71a507f86a.jsonl`;
const DATABASE = '.openclaw/state/openclaw.sqlite';

const homes: BuiltHome[] = [];
let alice: string;
let bob: string;
afterEach(() => {
  for (const home of homes.splice(0)) home.remove();
});

function build(tree: HomeTree): void {
  homes.push(buildHome({ ...tree, '.openclaw': { directory: 0o700 } }, 'alice'));
  homes.push(buildHome(tree, 'bob'));
  [alice = '', bob = ''] = homes.map(({ path }) => path);
}

/** The remains of one of bob's files. */
function cut(path: string, bytes: number): void {
  const file = join(bob, path);
  writeFileSync(file, readFileSync(file).subarray(0, bytes));
}

async function plan(...broken: readonly string[]) {
  const env = { HOME: bob, PATH: '' };
  const [install] = openInstalls({ path: join(bob, '.openclaw'), env, cwd: bob });
  if (!install) throw new Error('no install');
  const source = await openSource(join(alice, '.openclaw'), bob, install);
  const wishes = { closed: [], broken: broken.map((path) => join(bob, path)) };
  const offers = [{ source, isWhole: () => true }];
  const [restoration] = await planRestorations(offers, install, wishes);
  if (!restoration) throw new Error('no plan');
  const { replacements, parts, leftOut } = restoration;
  const findings = replacements.map(({ operation }) => finding([operation], {}, 'unsafe'));
  const runs = join(dirname(bob), 'runs');
  return {
    replacements,
    parts,
    reasons: leftOut.map(({ reason }) => inEnglish(reason)).join('; '),
    shown: planFixes(findings, install, { unsafe: true }),
    apply: () => applyPlan(planFixes(findings, install, { unsafe: true }), install, { runs }),
    undo: () => undoRun(undefined, { runs }),
  };
}

describe('a file that broke off', () => {
  beforeEach(() => build(jsonEra('2026.5.28', PORT)));

  it('is replaced, keeps its mode, names this home, and an undo brings the rest of it back', async () => {
    cut(INDEX, 20);
    utimesSync(join(alice, INDEX), 1_600_000_000, 1_600_000_000);
    const before = snapshot(bob);
    const { replacements, apply, undo } = await plan(INDEX);
    expect(replacements).toMatchObject([
      { here: { size: 20 }, there: { mtimeMs: 1_600_000_000_000 }, isBeginning: true },
    ]);
    expect(await apply()).toMatchObject([{ status: 'fixed' }]);
    expect(readFileSync(join(bob, INDEX), 'utf8')).toContain(`${bob}/${SESSIONS}/`);
    const { mode, mtimeMs } = statSync(join(bob, INDEX));
    // From Node 24 on, the half microsecond is visible that keeps whole ones exact.
    expect([mode, Math.trunc(mtimeMs)]).toEqual([0o100600, 1_600_000_000_000]);
    await undo();
    expect(snapshot(bob)).toEqual(before);
  });

  it('is none where nobody said so: a file that is there stays', async () => {
    cut(INDEX, 0);
    const { replacements, parts } = await plan();
    expect({ replacements, parts }).toEqual({ replacements: [], parts: [] });
  });

  it('tells where something is only in the one here', async () => {
    writeFileSync(join(bob, INDEX), '{"another": {');
    const { replacements } = await plan(INDEX);
    expect(replacements).toMatchObject([{ isBeginning: false }]);
  });

  it('stays where it is a history of which the backup has less', async () => {
    const text = readFileSync(join(bob, TRANSCRIPT), 'utf8');
    writeFileSync(join(bob, TRANSCRIPT), `${text.replace('hello', 'good day')}{"type":"mess`);
    const { replacements, reasons } = await plan(TRANSCRIPT);
    expect(replacements).toEqual([]);
    expect(reasons).toContain('has more');
  });

  it('stays where the backup is cut as well, or what belongs to it is another one', async () => {
    cut(INDEX, 20);
    writeFileSync(join(alice, INDEX), '{"a": ');
    expect((await plan(INDEX)).reasons).toContain('cut off in the backup too');
    cut('.openclaw/identity/device.json', 10);
    expect((await plan('.openclaw/identity/device.json')).reasons).toContain('others are here');
  });

  it('stays where it was changed since the plan', async () => {
    cut(INDEX, 20);
    const { apply } = await plan(INDEX);
    appendFileSync(join(bob, INDEX), '}');
    expect(await apply()).toMatchObject([
      { status: 'skipped', reason: expect.stringContaining('changed since the check') },
    ]);
  });
});

describe('a database that broke off', () => {
  beforeEach(() => {
    build(sqliteEra('2026.9.6', PORT));
    cut(DATABASE, 5000);
  });

  it('is replaced as a whole, and an undo brings back what was there', async () => {
    const before = snapshot(bob);
    const { apply, undo } = await plan(DATABASE);
    expect(await apply()).toMatchObject([{ status: 'fixed' }]);
    expect(readFileSync(join(bob, DATABASE))).toEqual(readFileSync(join(alice, DATABASE)));
    const { outcomes } = await undo();
    expect(outcomes).toMatchObject([{ status: 'restored' }]);
    expect(snapshot(bob)).toEqual(before);
  });

  it('stays where it was used since the repair', async () => {
    const { apply, undo } = await plan(DATABASE);
    await apply();
    writeFileSync(join(bob, `${DATABASE}-wal`), 'news');
    const { outcomes } = await undo();
    expect(outcomes).toMatchObject([{ status: 'left', reason: expect.stringContaining('used') }]);
  });

  it.each(['-wal', '-journal'])('stays beside a %s, whatever that is', async (end) => {
    writeFileSync(join(bob, DATABASE + end), 'a log of something');
    const { shown } = await plan(DATABASE);
    expect(shown).toMatchObject({
      steps: [],
      fixes: [{ reason: expect.stringContaining('a log of another database') }],
    });
  });

  it('does not mind a log without a byte, nor an index of one', async () => {
    for (const end of ['-wal', '-shm']) writeFileSync(join(bob, DATABASE + end), '');
    const before = snapshot(bob);
    const { apply, undo } = await plan(DATABASE);
    expect(await apply()).toMatchObject([{ status: 'fixed' }]);
    await undo();
    expect(snapshot(bob)).toEqual(before);
  });

  it('stays where the one of the backup has a part in its log, or is cut as well', async () => {
    writeFileSync(join(alice, `${DATABASE}-wal`), 'pages');
    expect((await plan(DATABASE)).reasons).toContain('a part is in its log');
    writeFileSync(join(alice, `${DATABASE}-wal`), '');
    const bytes = readFileSync(join(alice, DATABASE));
    writeFileSync(join(alice, DATABASE), bytes.subarray(0, bytes.length - 1));
    expect((await plan(DATABASE)).reasons).toContain(
      'not a complete database in the backup either',
    );
    writeFileSync(join(alice, DATABASE), 'something else altogether');
    expect((await plan(DATABASE)).replacements).toEqual([]);
  });
});
