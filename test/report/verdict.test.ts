import { describe, expect, it } from 'vitest';
import type { ReportFinding } from '../../src/report/report.ts';
import { mainConsequence, verdictOf } from '../../src/report/verdict.ts';
import { FINDING } from './sample-report.ts';

type Breaks = ReportFinding['breaks'];

function finding(breaks: Breaks, severity: ReportFinding['severity'] = 'error', ruleId = 'a') {
  return { ...FINDING, ruleId, breaks, severity };
}

describe('the verdict', () => {
  it.each<[string, readonly ReportFinding[], boolean, string]>([
    ['nothing found', [], true, 'ready'],
    ['nothing found, and a rule could not decide', [], false, 'unproven'],
    ['something worth knowing only', [finding(['start'], 'info')], true, 'ready'],
    ['a warning', [finding(['start'], 'warning')], true, 'attention'],
    ['the gateway does not start', [finding(['start'])], true, 'will-not-work'],
    ['the agent cannot answer', [finding(['answers', 'history'])], true, 'will-not-work'],
    ['history is lost', [finding(['history'])], true, 'incomplete'],
    ['secrets lie open', [finding(['privacy'])], true, 'exposed'],
    [
      'secrets lie open and jobs are lost',
      [finding(['privacy']), finding(['cron'])],
      true,
      'incomplete',
    ],
  ])('of an install where %s', (_, findings, isComplete, state) => {
    expect(verdictOf(findings, isComplete).state).toBe(state);
  });

  it('counts the causes of each consequence, worst first, and says which rules found them', () => {
    const findings = [
      finding(['cron'], 'warning', 'zone'),
      finding(['start']),
      finding(['start', 'cron'], 'warning', 'b'),
    ];
    expect(verdictOf(findings, true).consequences).toEqual([
      {
        what: 'start',
        severity: 'error',
        causes: 2,
        rules: ['a', 'b'],
        sentence: 'The gateway will not start (2 causes).',
      },
      {
        what: 'cron',
        severity: 'warning',
        causes: 2,
        rules: ['zone', 'b'],
        sentence: 'Cron jobs may not run, or may run at another time (2 causes).',
      },
    ]);
  });

  it('lists a finding under the worst of what it breaks', () => {
    expect(mainConsequence(['later', 'memory'])).toBe('memory');
    expect(mainConsequence([])).toBe('later');
  });
});
