import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/finding.ts';
import { inEnglish } from '../../src/engine/texts.ts';
import { suppress } from '../../src/settings/suppress.ts';

const FINDING: Finding = {
  ruleId: 'a',
  messageId: 'b',
  breaks: ['later'],
  severity: 'error',
  message: 'm',
  why: 'w',
  remedy: { text: 't', commands: [] },
  path: '/x',
  fixes: [],
  fingerprint: '0123456789abcdef',
};
const ONE = { fingerprint: FINDING.fingerprint, reason: 'we know' };
const TODAY = { today: '2026-11-21', all: true };

describe('a suppression', () => {
  it('leaves out its finding and no other', () => {
    const other = { ...FINDING, fingerprint: 'f'.repeat(16) };
    const result = suppress([FINDING, other], [ONE], TODAY);
    expect(result).toEqual({
      findings: [other],
      suppressed: [{ finding: FINDING, reason: 'we know' }],
      notes: [],
    });
  });

  it('holds to the end of the day on which it expires', () => {
    const result = suppress([FINDING], [{ ...ONE, expires: '2026-11-21' }], TODAY);
    expect(result.suppressed).toHaveLength(1);
  });

  it('lets its finding come back the day after, and says so', () => {
    const result = suppress([FINDING], [{ ...ONE, expires: '2026-11-20' }], TODAY);
    expect(result.findings).toEqual([FINDING]);
    expect(result.notes.map(inEnglish)).toEqual([expect.stringContaining('expired on 2026-11-20')]);
  });

  it('that fits nothing says so, but only where every rule ran', () => {
    expect(suppress([], [ONE], TODAY).notes.map(inEnglish)).toEqual([
      expect.stringContaining('matches no finding'),
    ]);
    expect(suppress([], [ONE], { ...TODAY, all: false }).notes).toEqual([]);
  });
});
