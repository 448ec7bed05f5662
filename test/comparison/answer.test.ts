import { describe, expect, it } from 'vitest';
import { news, toAnswer } from '../real/comparison/answer.ts';

const healthy = toAnswer(
  JSON.stringify({
    findings: [
      { checkId: 'security', requirement: 'config.plaintext', message: 'one' },
      { checkId: 'skills', path: 'skills.entries.a' },
    ],
  }),
  1,
  '/tmp/1/bob',
);

function answer(...findings: readonly object[]) {
  return toAnswer(JSON.stringify({ findings }), 1, '/tmp/2/bob');
}

describe('what a check says about a fault', () => {
  it('is nothing where it says the same as about a healthy install', () => {
    const same = answer(
      { checkId: 'skills', path: 'skills.entries.a', message: 'another text' },
      { checkId: 'security', requirement: 'config.plaintext' },
    );
    expect(news(same, healthy)).toEqual([]);
  });

  it('is nothing where it says less', () => {
    expect(news(answer(), healthy)).toEqual([]);
  });

  it('is a check that was silent, at a place that it did not name, or once more than before', () => {
    const more = answer(
      { checkId: 'state', path: '/tmp/2/bob/.openclaw' },
      { checkId: 'security', requirement: 'file.mode' },
      { checkId: 'skills', path: 'skills.entries.a' },
      { checkId: 'skills', path: 'skills.entries.a' },
    );
    expect(news(more, healthy)).toEqual(['security', 'skills', 'state']);
  });

  it.each([
    ['the place of the copy', '/tmp/1/bob/.openclaw', '/tmp/2/bob/.openclaw'],
    [
      'names of temporary directories',
      '/tmp/1/tmp/lint-state-h3W2Wl/a',
      '/tmp/2/tmp/lint-state-A1b2C3/a',
    ],
  ])('is compared without %s', (_, before, after) => {
    const findings = [{ checkId: 'state', path: before }];
    const first = toAnswer(JSON.stringify({ findings }), 0, '/tmp/1/bob');
    expect(news(answer({ checkId: 'state', path: after }), first)).toEqual([]);
  });

  it('keeps what only ends like the name of a temporary directory', () => {
    const said = { checkId: 'cron', path: 'jobs.json', requirement: 'monitor-create' };
    const other = { ...said, requirement: 'monitor-delete' };
    const before = toAnswer(JSON.stringify({ findings: [said] }), 0, '/tmp/1/bob');
    expect(news(answer(other), before)).toEqual(['cron']);
  });

  it('is how it ended where it gives no findings', () => {
    expect(news(toAnswer('Config invalid\n', 1, '/tmp/2/bob'), healthy)).toEqual(['exit 1']);
  });

  it('is found behind lines that are no JSON', () => {
    const text = `[plugins] loaded\n${JSON.stringify({ findings: [{ checkId: 'state' }] })}`;
    expect(news(toAnswer(text, 0, '/tmp/2/bob'), healthy)).toEqual(['state']);
  });
});
