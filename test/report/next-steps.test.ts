import { describe, expect, it } from 'vitest';
import { nextSteps, type StepsInput } from '../../src/report/next-steps.ts';
import { FINDING } from './sample-report.ts';

const NOT_FIXABLE = { ...FINDING, fix: null };

function steps(change: Partial<StepsInput>) {
  return nextSteps({
    findings: [],
    profiles: new Map([[FINDING.install, null]]),
    restores: new Set(['gone']),
    repairCommand: 'openclaw-migcheck /x',
    ...change,
  });
}

describe('the next steps', () => {
  it('are none where nothing is wrong, or only worth knowing', () => {
    expect(steps({})).toEqual([]);
    expect(steps({ findings: [{ ...FINDING, severity: 'info' }] })).toEqual([]);
  });

  it('come in the order in which to follow them', () => {
    const other = {
      ...NOT_FIXABLE,
      remedy: { text: 'Decide.', commands: ['openclaw doctor', 'x'] },
    };
    const gone = { ...NOT_FIXABLE, ruleId: 'gone', remedy: { text: 'Copy it.', commands: ['cp'] } };
    const made = steps({ findings: [other, FINDING, gone] });
    expect(made.map((step) => step.commands)).toEqual([
      ['openclaw gateway stop'],
      ['cp'],
      ['openclaw-migcheck /x --fix --dry-run', 'openclaw-migcheck /x --fix'],
      ['x'],
      ['openclaw doctor'],
      ['openclaw gateway restart'],
      ['openclaw status', 'openclaw dashboard'],
    ]);
  });

  it('name what to do once, however many findings ask for it', () => {
    const made = steps({ findings: [NOT_FIXABLE, { ...NOT_FIXABLE, line: 9 }] });
    expect(made.filter((step) => step.title === 'Name the new place.')).toHaveLength(1);
  });

  it('name the profile', () => {
    const made = steps({ findings: [FINDING], profiles: new Map([[FINDING.install, 'work']]) });
    expect(made[0]?.commands).toEqual(['openclaw --profile work gateway stop']);
  });
});
