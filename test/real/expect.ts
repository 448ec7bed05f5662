import { expect } from 'vitest';
import { diffSnapshots, snapshotTree } from '../../src/testing/snapshot.ts';
import { type Checked, check, faults } from './check.ts';

/** Checks a home, and expects that no byte and no time in it has changed. */
export function checkUntouched(home: string, path: string): Checked {
  const before = snapshotTree(home);
  const checked = check(path);
  expect(diffSnapshots(before, snapshotTree(home))).toEqual([]);
  return checked;
}

function crashed(checked: Checked): readonly string[] {
  return checked.report.rules.filter(({ status }) => status === 'crashed').map(({ id }) => id);
}

export function expectHealthy(checked: Checked): void {
  expect(checked.report.findings).toEqual([]);
  expect(crashed(checked)).toEqual([]);
  expect(checked.status).toBe(0);
}

/**
 * Expects that exactly these rules require action, and that the worst of them is an error or a
 * warning.
 */
export function expectFaults(
  checked: Checked,
  rules: readonly string[],
  gravest: 'error' | 'warning' = 'error',
): void {
  const found = checked.report.findings.map((finding) => JSON.stringify(finding)).join('\n');
  expect(faults(checked), found).toEqual([...rules].sort());
  expect(crashed(checked)).toEqual([]);
  expect(checked.report.findings.some(({ severity }) => severity === 'error')).toBe(
    gravest === 'error',
  );
  expect(checked.status).toBe(gravest === 'error' ? 1 : 0);
}
