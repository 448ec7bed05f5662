import { describe, expect, it } from 'vitest';
import { shortenPaths } from '../../src/report/pretty/short-paths.ts';
import { FINDING, INSTALL, sampleReport } from './sample-report.ts';

const report = {
  ...sampleReport(),
  installs: [INSTALL],
  findings: [
    {
      ...FINDING,
      message: 'See /home/bob/notes, "/home/bob/x", /home/bobby/notes and /mnt/home/bob/notes.',
      alsoAt: [{ path: '/home/bob/.openclaw/.env', line: 1, column: null, keyPath: null }],
      remedy: {
        ...FINDING.remedy,
        text: 'Look into /home/bob/.env.',
        commands: ['cat /home/bob/.env'],
      },
    },
  ],
};

describe('the paths of a report for a person', () => {
  it('start with ~ below the home of who reads, and commands stay as they are', () => {
    const { installs, findings } = shortenPaths(report, '/home/bob');
    expect(installs[0]?.stateDir).toBe('~/.openclaw');
    expect(findings[0]).toMatchObject({
      path: '~/.openclaw/openclaw.json',
      install: '~/.openclaw',
      message: 'See ~/notes, "~/x", /home/bobby/notes and /mnt/home/bob/notes.',
      alsoAt: [{ path: '~/.openclaw/.env' }],
      remedy: { ...FINDING.remedy, text: 'Look into ~/.env.', commands: ['cat /home/bob/.env'] },
    });
    expect(findings[0]?.fixes).toEqual(FINDING.fixes);
  });

  it.each([undefined, '/', '/root', '/home/bo'])(
    'stay whole where the home of who reads is %s, and the install runs in another',
    (home) => {
      expect(shortenPaths(report, home)).toBe(report);
    },
  );

  it('stay whole where the home is the root of the disk', () => {
    const rootless = { ...report, host: { ...report.host, home: '/' } };
    expect(shortenPaths(rootless, '/')).toBe(rootless);
  });
});
