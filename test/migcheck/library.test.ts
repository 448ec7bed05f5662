/** What a program does with the library: the same as the command line. */
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { check, fix, loadReportSchema, restore, UsageError, undo } from '../../src/index.ts';
import { diffSnapshots, snapshotTree } from '../../src/testing/snapshot.ts';
import { type BuiltHome, buildHome, jsonEra } from '../support/install-builder.ts';

const RELEASE = '2026.5.28';
const WORKSPACE = '.openclaw/workspace';

const homes: BuiltHome[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) home.remove();
});

/** An install that was made in another home. */
function moved(): { home: string; options: { path: string; openclaw: string }; around: Around } {
  const built = buildHome(jsonEra(RELEASE, { home: '/home/alice-of-the-test' }));
  homes.push(built);
  const around = { env: { HOME: built.path, PATH: '' }, cwd: '/' };
  return { home: built.path, options: { path: built.path, openclaw: RELEASE }, around };
}

interface Around {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
}

describe('the library', () => {
  it('checks, and changes nothing', async () => {
    const { home, options, around } = moved();
    const before = snapshotTree(home);
    const report = await check(options, around);
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain('stale-home-path');
    expect(report).toMatchObject({ plans: [], fixes: [] });
    expect(diffSnapshots(before, snapshotTree(home))).toEqual([]);
  });

  it('plans without changing anything', async () => {
    const { home, options, around } = moved();
    const before = snapshotTree(home);
    const report = await fix({ ...options, dryRun: true }, around);
    expect(report.plans[0]?.steps.length).toBeGreaterThan(0);
    expect(report.fixes).toEqual([]);
    expect(diffSnapshots(before, snapshotTree(home))).toEqual([]);
  });

  it('repairs, checks again, and takes it back', async () => {
    const { home, options, around } = moved();
    const config = join(home, '.openclaw/openclaw.json');
    const before = readFileSync(config, 'utf8');
    const report = await fix({ ...options, only: ['stale-home-path'] }, around);
    expect(report.fixes.map(({ status }) => status)).toEqual(['fixed']);
    expect(report.findings).toEqual([]);
    expect(readFileSync(config, 'utf8')).toContain(join(home, WORKSPACE));
    expect(readdirSync(join(home, '.local/state/openclaw-migcheck/runs'))).toHaveLength(1);
    const { outcomes } = await undo(undefined, around);
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['restored']));
    expect(readFileSync(config, 'utf8')).toBe(before);
  });

  it('says how to start the gateway again after a repair, where it was stopped for that', async () => {
    const { home, options, around } = moved();
    chmodSync(join(home, '.openclaw/openclaw.json'), 0o644);
    const stepsAfter = async (only: string) => {
      const { fixes, nextSteps } = await fix({ ...options, only: [only] }, around);
      expect(fixes.map(({ status }) => status)).toEqual(['fixed']);
      return nextSteps.flatMap(({ commands }) => commands);
    };
    expect(await stepsAfter('loose-permissions')).toEqual([]);
    const commands = await stepsAfter('stale-home-path');
    expect(commands).toContain('openclaw doctor');
    expect(commands).toContain('openclaw status');
    expect(commands).not.toContain('openclaw gateway stop');
  });

  it('says what cannot be done', async () => {
    const { options, around } = moved();
    await expect(undo('nothing', around)).rejects.toThrow(UsageError);
    await expect(check({ ...options, only: ['stale-hom-path'] }, around)).rejects.toThrow(
      'Did you mean "stale-home-path"?',
    );
    const nowhere = restore('/nowhere/at-all.tgz', { ...options, only: ['stale-lock'] }, around);
    await expect(nowhere).rejects.toThrow('there is no /nowhere/at-all.tgz');
  });

  it('has the schema of its report', async () => {
    expect(await loadReportSchema()).toMatchObject({ type: 'object' });
  });
});
