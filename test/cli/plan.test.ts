/** What `--dry-run` shows is what `--fix` then does: to the byte, in that order, and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { StepRecord } from '../../src/repair/journal.ts';
import { readRuns } from '../../src/repair/read-runs.ts';
import { runsDirectory } from '../../src/repair/runs-directory.ts';
import type { Report, ReportPlan } from '../../src/report/report.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { snapshot } from '../repair/support.ts';
import { type BuiltHome, FAKE_SECRETS } from '../support/install-builder.ts';
import { argsFor, brokenHome, nestedHome, stateHomeOf } from './broken-home.ts';
import { runHere } from './command.ts';

const homes: BuiltHome[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) home.remove();
});

function prepared(make: () => BuiltHome) {
  const made = make();
  homes.push(made);
  const home = made.path;
  const env = { XDG_STATE_HOME: stateHomeOf(home) };
  const check = (...args: readonly string[]) => runHere(argsFor(home, ...args), home, { env });
  const report = async (...args: readonly string[]): Promise<Report> => {
    const { stdout } = await check('--format', 'json', ...args);
    return reportSchema.parse(JSON.parse(stdout));
  };
  return { home, check, report, runs: runsDirectory(env) };
}

function onlyPlan({ plans }: Report): ReportPlan {
  expect(plans).toHaveLength(1);
  return plans[0] as ReportPlan;
}

describe.skipIf(process.platform === 'win32').each([
  { name: 'a home with faults of many kinds', make: brokenHome },
  { name: 'an install one level too deep', make: nestedHome },
])('$name', ({ make }) => {
  it('is changed by --fix as --dry-run showed it', async () => {
    const { home, check, report, runs } = prepared(make);
    const before = snapshot(home);
    const dry = await report('--dry-run');
    const shown = onlyPlan(dry);
    const notes = dry.notes.map((note) => `${note}\n`).join('');
    const text = (await check('--dry-run')).stdout;
    expect(snapshot(home)).toEqual(before);
    expect(text).toMatch(
      new RegExp(`^${shown.fixes.length} repairs?\\. Nothing was changed\\.\n\n`),
    );
    // Equal changes of mode and owner are one line; everything else is shown step by step.
    const each = shown.steps.filter(({ kind }) => kind !== 'mode' && kind !== 'owner');
    for (const step of each) expect(text).toContain(`${step.text}\n`);
    expect(text).toContain(notes);
    expect(text).toMatch(/\n\nTo repair this:\n {2}\$ openclaw-migcheck .* --fix\n$/);

    const fixed = await report('--fix');
    expect(onlyPlan(fixed)).toEqual(shown);
    const planned = shown.fixes.map(({ fingerprint }) => fingerprint);
    for (const step of shown.steps)
      expect(planned).toEqual(expect.arrayContaining([...step.fingerprints]));
    // What Git tracks already stays a finding until its owner decides.
    const isDone = ({ status }: { status: string }) => /^(?:fixed|still-there)$/.test(status);
    expect(fixed.fixes.filter((fix) => !isDone(fix))).toEqual([]);
    expect(fixed.fixes).toHaveLength(shown.fixes.length);
    const [journal] = readRuns(runs);
    const done = journal?.records.filter((record): record is StepRecord => record.type === 'step');
    expect(done?.map(({ kind, path, to }) => [kind, path, to])).toEqual(
      shown.steps.map(({ kind, path, to }) => [kind, path, kind === 'rename' ? to : undefined]),
    );
    expect(touched(before, snapshot(home))).toEqual(pathsOf(shown, home));
  });

  it('is planned anew by every check, with nothing left after the repair', async () => {
    const { report } = prepared(make);
    expect((await report('--dry-run')).plans).toEqual((await report('--dry-run')).plans);
    expect((await report()).plans).toEqual([]);
    await report('--fix');
    expect(onlyPlan(await report('--dry-run'))).toMatchObject({ steps: [], fixes: [] });
  });
});

describe.skipIf(process.platform === 'win32')('the plan', () => {
  it('shows no secret', async () => {
    const { check } = prepared(brokenHome);
    for (const args of [['--dry-run'], ['--dry-run', '--format', 'json']]) {
      const { stdout } = await check(...args);
      expect(stdout).toContain('+++ ');
      for (const secret of FAKE_SECRETS) expect(stdout).not.toContain(secret);
    }
  });

  it('goes to a file where one is named', async () => {
    const { home, check } = prepared(brokenHome);
    const shown = (await check('--dry-run')).stdout;
    const file = join(home, '..', 'plan.txt');
    expect((await check('--dry-run', '--output', file)).stdout).toBe('');
    expect(readFileSync(file, 'utf8')).toBe(shown);
  });

  it('has nothing to show on a check that only reads', async () => {
    const { report, runs } = prepared(brokenHome);
    expect((await report()).plans).toEqual([]);
    expect(existsSync(runs)).toBe(false);
  });
});

/** The paths whose content, mode, owner or presence differ. Times do not count: a repair brings them back. */
function touched(before: Record<string, string>, after: Record<string, string>): string[] {
  const timeless = (text: string | undefined) => text?.replace(/^(\S+ \S+) \S+/, '$1');
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((path) => timeless(before[path]) !== timeless(after[path]))
    .sort();
}

/** The paths that a plan touches, including everything in a directory that it renames. */
function pathsOf({ steps }: ReportPlan, home: string): string[] {
  const after = snapshot(home);
  const relative = (path: string) => path.slice(home.length + 1);
  const inside = steps.flatMap(({ kind, path, to }) =>
    kind === 'rename' && to !== null
      ? Object.keys(after)
          .filter((name) => `${home}/${name}`.startsWith(`${to}/`))
          .flatMap((name) => [name, relative(path) + name.slice(relative(to).length)])
      : [],
  );
  const named = steps.flatMap(({ kind, path, to }) =>
    kind === 'rename' && to !== null ? [relative(path), relative(to)] : [relative(path)],
  );
  return [...new Set([...named, ...inside])].sort();
}

it.skipIf(process.platform === 'win32')(
  'says where the report is and what to run next, where only files were asked for',
  async () => {
    const { home, check } = prepared(brokenHome);
    const asked = ['--format', `json=${join(dirname(home), 'report.json')}`];
    const where = 'The report is in \\S+/report\\.json\\.';
    const dry = await check('--dry-run', ...asked);
    expect(dry).toMatchObject({
      stdout: '',
      stderr: expect.stringMatching(
        new RegExp(`^\\d+ repairs\\. Nothing was changed\\. ${where} To repair this: .* --fix\n$`),
      ),
    });
    expect((await check('--dry-run', '--quiet', ...asked)).stderr).toBe('');
    // Without a terminal nobody sees it, and cron would send it by mail.
    expect((await check(...asked)).stderr).toBe('');
    expect((await check('--fix', ...asked)).stderr).toMatch(
      new RegExp(
        `^\\d+ repairs done\\. \\d+ findings are left\\. ${where} To undo it: .* undo .*\n$`,
      ),
    );
  },
);
