import { describe, expect, it } from 'vitest';
import { defineRule } from '../../src/rules/define-rule.ts';
import { jsonEra } from '../support/install-builder.ts';
import { type RuleTest, testRule } from './rule-tester.ts';

const rule = defineRule({
  id: 'no-rule',
  breaks: ['later'],
  severity: 'error',
  title: 'A rule for tests of tests',
  why: 'It is never run.',
  sources: [],
  releases: 'all',
  silent: [],
  messages: { fault: { text: 'A fault.', remedy: 'None.' } },
  *check() {},
});

const install = { home: jsonEra('2026.5.28') };
const silent = [{ name: 'silent', install }];
const findings = [{ messageId: 'fault' as const, path: '.openclaw' }];
const flagged = [{ name: 'flagged', install, findings }];

describe('testRule refuses a test that asserts nothing', () => {
  const refused: readonly [string, RuleTest<'fault'>, RegExp][] = [
    ['nothing silent', { silent: [], flagged }, /no case that must stay silent/],
    ['nothing flagged', { silent, flagged: [] }, /no case that must be flagged/],
    ['no name', { silent: [{ name: ' ', install }], flagged }, /without a name/],
    ['one name twice', { silent: [{ name: 'flagged', install }], flagged }, /the same name/],
    [
      'no finding',
      { silent, flagged: [{ name: 'f', install, findings: [] }] },
      /expects no finding/,
    ],
    [
      'half a position',
      {
        silent,
        flagged: [{ name: 'f', install, findings: [{ messageId: 'fault', path: 'a', column: 1 }] }],
      },
      /half a position/,
    ],
    [
      'a place on one machine only',
      { silent, flagged: [{ name: 'f', install, findings: [{ messageId: 'fault', path: '/a' }] }] },
      /absolute path/,
    ],
  ];
  it.each(refused)('%s', (_, test, reason) => {
    expect(() => testRule(rule, test)).toThrow(reason);
  });
});
