import { describe, expect, it } from 'vitest';
import { nextSteps, type StepsInput } from '../../src/report/next-steps.ts';
import { FINDING } from './sample-report.ts';

const NOT_FIXABLE = { ...FINDING, fix: null };

function steps(change: Partial<StepsInput>) {
  return nextSteps({
    findings: [],
    profiles: new Map([[FINDING.install, null]]),
    restores: new Set(['gone']),
    first: new Set(),
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

  it('end with another check where the rest depends on what comes first', () => {
    const renamed = {
      ...NOT_FIXABLE,
      remedy: { text: 'Rename it.', commands: ['mv'] },
    };
    const made = steps({ findings: [FINDING, renamed], first: new Set([renamed]) });
    expect(made.map((step) => step.commands)).toEqual([['openclaw gateway stop'], ['mv'], []]);
    expect(made.at(-1)?.title).toMatch(/^Check the install again/);
  });

  it('count the repairs as --fix does them, also of what is only worth knowing', () => {
    const info = { ...FINDING, severity: 'info' as const };
    const titles = steps({ findings: [FINDING, info] }).map((step) => step.title);
    expect(titles[1]).toMatch(/^Repair the 2 findings/);
  });

  it('name what to do once, however many findings ask for it', () => {
    const made = steps({ findings: [NOT_FIXABLE, { ...NOT_FIXABLE, line: 9 }] });
    expect(made.filter((step) => step.title === 'Name the new place.')).toHaveLength(1);
  });

  it('stop and start the gateway of each install around all that is done in it', () => {
    const doing = (what: string, profile = '', install = FINDING.install) => ({
      ...NOT_FIXABLE,
      install,
      remedy: {
        text: 'Do it.',
        commands: [`openclaw${profile} gateway stop`, what, `openclaw${profile} gateway start`],
      },
    });
    const work = '/home/bob/.openclaw-work';
    const findings = [doing('a'), doing('b'), doing('a'), doing('c', ' --profile work', work)];
    const [, step] = steps({ findings });
    expect(step?.commands).toEqual([
      'openclaw gateway stop',
      'a',
      'b',
      'openclaw gateway start',
      'openclaw --profile work gateway stop',
      'c',
      'openclaw --profile work gateway start',
    ]);
  });

  it('give the commands once that two installs need alike', () => {
    const other = { ...NOT_FIXABLE, install: '/home/bob/.openclaw-work' };
    const [, step] = steps({ findings: [NOT_FIXABLE, other] });
    expect(step?.commands).toEqual(['openclaw config set x y']);
  });

  it('say which rules ask for them', () => {
    const other = { ...NOT_FIXABLE, ruleId: 'other' };
    const made = steps({ findings: [FINDING, NOT_FIXABLE, other, other] });
    expect(made.map(({ rules }) => rules)).toEqual([
      [],
      ['old-home'],
      ['old-home', 'other'],
      [],
      [],
      [],
    ]);
  });

  it('name the profile', () => {
    const made = steps({ findings: [FINDING], profiles: new Map([[FINDING.install, 'work']]) });
    expect(made[0]?.commands).toEqual(['openclaw --profile work gateway stop']);
  });
});
