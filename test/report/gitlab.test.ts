import { describe, expect, it } from 'vitest';
import { renderGitlab } from '../../src/report/gitlab.ts';
import { hostileReport } from './hostile-report.ts';
import { FINDING, healthyReport, sampleReport } from './sample-report.ts';

describe('the gitlab report', () => {
  it('is a Code Quality report, with a path in the checkout', () => {
    expect(JSON.parse(renderGitlab(sampleReport(), { checkout: ['/home/bob/'] }))).toEqual([
      {
        description: 'The workspace is still under /home/alice. Name the new place.',
        check_name: 'old-home',
        fingerprint: FINDING.fingerprint,
        severity: 'critical',
        location: { path: '.openclaw/openclaw.json', lines: { begin: 4 } },
      },
    ]);
  });

  it('has an absolute path for what is outside, and a first line where none is known', () => {
    const findings = [{ ...FINDING, line: null, severity: 'info' as const }];
    const report = sampleReport({ findings });
    expect(JSON.parse(renderGitlab(report, { checkout: ['/srv'] }))).toMatchObject([
      { severity: 'info', location: { path: FINDING.path, lines: { begin: 1 } } },
    ]);
  });

  it('is an empty list for a healthy install', () => {
    expect(renderGitlab(healthyReport(), { checkout: [] })).toBe('[]\n');
  });

  it('stays one whatever is in the report', () => {
    const entries = JSON.parse(renderGitlab(hostileReport(), { checkout: [] }));
    expect(entries).toHaveLength(3);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to be absent
    for (const { description } of entries) expect(description).not.toMatch(/[\u0000-\u001f\u202e]/);
  });
});
