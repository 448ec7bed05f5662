import type { Report } from '../../src/report/report.ts';
import { verdictOf } from '../../src/report/verdict.ts';
import { FINDING, FIX, INSTALL, PENDING, sampleReport } from './sample-report.ts';

/** What a prepared copy may put into a name, for each format that a report is rendered in. */
export const EVIL = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  `" onmouseover="alert(1)" '`,
  ']]><!--&amp;&#0;',
  '\n::error::injected\n# heading\n- [ ] item\n| a | b |\n```\n',
  '`code` [link](javascript:alert(1)) ![](http://evil.example/x) @everyone #1 <http://evil.example>',
  'http://evil.example www.evil.example (www.evil.example',
  '\u001b[31m\u0007\u0000\u202e\uffff\ufffe\ud800%0A',
].join(' ');

/** A report with this name in each of its texts. */
export function hostileReport(): Report {
  const findings = (['error', 'warning', 'info'] as const).map((severity) => ({
    ...FINDING,
    ruleId: EVIL,
    severity,
    message: EVIL,
    path: `/home/bob/${EVIL}`,
    keyPath: EVIL,
    alsoAt: [{ path: EVIL, line: 1, column: null, keyPath: EVIL }],
    why: EVIL,
    remedy: { ...FINDING.remedy, text: EVIL, commands: [EVIL] },
    fixes: [{ title: EVIL, messageId: EVIL, data: { [EVIL]: EVIL }, safety: 'safe' as const }],
    install: EVIL,
    frame: { line: 4, text: EVIL, column: 2 },
  }));
  return sampleReport({
    label: EVIL,
    host: {
      name: EVIL,
      user: { name: EVIL, uid: 1, gid: 1 },
      home: EVIL,
      platform: EVIL,
      openclaw: { version: EVIL, source: EVIL },
    },
    installs: [
      {
        ...INSTALL,
        stateDir: EVIL,
        profile: EVIL,
        release: EVIL,
        origin: { homes: [EVIL], user: EVIL, platform: EVIL, release: EVIL, stateDirName: EVIL },
        record: { recordedAt: EVIL, home: EVIL, platform: EVIL, release: EVIL, stateDir: EVIL },
        inventory: [
          {
            what: EVIL,
            status: 'arrived',
            count: 1,
            detail: EVIL,
            phrases: [{ messageId: EVIL, values: { [EVIL]: EVIL } }],
            sinceRecord: { was: 1, here: 1 },
          },
        ],
      },
    ],
    findings,
    verdict: { ...verdictOf(findings, false), headline: EVIL },
    rules: (['findings', 'skipped', 'crashed'] as const).map((status) => ({
      id: EVIL,
      install: EVIL,
      status,
      reason: EVIL,
      reasons: [{ messageId: EVIL, values: { [EVIL]: EVIL } }],
    })),
    pendingRuns: [
      { ...PENDING, id: EVIL, install: EVIL, titles: [EVIL], finish: EVIL, undo: EVIL },
    ],
    refusals: [{ install: EVIL, reason: EVIL, reasons: [] }],
    fixes: [{ ...FIX, title: EVIL, ruleId: EVIL, reason: EVIL, undo: EVIL }],
    nextSteps: [
      {
        title: EVIL,
        messageId: EVIL,
        data: { [EVIL]: EVIL },
        rules: [EVIL],
        findings: [0],
        commands: [EVIL],
      },
    ],
    notes: [EVIL],
    suppressed: findings
      .slice(0, 1)
      .map((finding) => ({ by: 'settings' as const, justification: EVIL, finding })),
  });
}
