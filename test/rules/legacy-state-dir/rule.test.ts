import rule from '../../../src/rules/legacy-state-dir/rule.ts';
import { jsonEra, moved, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const old = jsonEra('2026.1.30');

testRule(rule, {
  silent: [
    { name: 'no legacy directory', install: { home: jsonEra('2026.2.26') } },
    {
      name: 'a link to the real directory (sqlite era)',
      install: { home: { ...sqliteEra('2026.9.6'), '.clawdbot': { link: '{HOME}/.openclaw' } } },
    },
    {
      name: 'a relative link to the real directory',
      install: { home: { ...jsonEra('2026.5.28'), '.moltbot': { link: '.openclaw' } } },
    },
    {
      name: 'an empty legacy directory',
      install: { home: { ...sqliteEra('2026.9.6'), '.clawdbot': { directory: 0o700 } } },
    },
    {
      name: 'an install in ~/.clawdbot, which every release finds',
      install: {
        home: moved(old, '.openclaw', '.clawdbot'),
        path: '.clawdbot',
        openclaw: '2026.9.6',
      },
    },
    {
      name: 'an install in ~/.moltbot for a release that knows it',
      install: { home: moved(old, '.openclaw', '.moltbot'), path: '.moltbot' },
    },
    {
      name: 'a profile, for which the product looks at no legacy name',
      install: {
        home: {
          ...sqliteEra('2026.9.6', { profile: 'work' }),
          ...moved(old, '.openclaw', '.clawdbot'),
        },
        path: '.openclaw-work',
      },
    },
  ],
  flagged: [
    {
      name: '~/.clawdbot beside an install of 2026.9.6, which stops it',
      install: { home: { ...sqliteEra('2026.9.6'), ...moved(old, '.openclaw', '.clawdbot') } },
      findings: [{ messageId: 'beside', path: '.clawdbot', says: 'exit 78' }],
    },
    {
      name: '~/.clawdbot beside an install of 2026.2.26, which does not merge',
      install: { home: { ...jsonEra('2026.2.26'), ...moved(old, '.openclaw', '.clawdbot') } },
      findings: [
        {
          messageId: 'beside',
          severity: 'warning',
          path: '.clawdbot',
          says: 'does not merge the two',
        },
      ],
    },
    {
      name: '~/.moltbot beside an install of 2026.5.28, which ignores it',
      install: { home: { ...jsonEra('2026.5.28'), ...moved(old, '.openclaw', '.moltbot') } },
      findings: [
        {
          messageId: 'beside',
          severity: 'warning',
          path: '.moltbot',
          says: 'this release ignores everything',
        },
      ],
    },
    {
      name: 'an install in ~/.moltbot that is to run on 2026.9.6',
      install: {
        home: moved(old, '.openclaw', '.moltbot'),
        path: '.moltbot',
        openclaw: '2026.9.6',
      },
      findings: [
        { messageId: 'ignored', path: '.moltbot', command: 'mv {HOME}/.moltbot {HOME}/.openclaw' },
      ],
    },
    {
      name: "the product's own link, still to the old home",
      install: {
        home: { ...jsonEra('2026.2.26'), '.clawdbot': { link: '/home/alice/.openclaw' } },
      },
      findings: [
        {
          messageId: 'link-elsewhere',
          severity: 'warning',
          path: '.clawdbot',
          command: 'ln -sfn {HOME}/.openclaw {HOME}/.clawdbot',
        },
      ],
    },
    {
      name: '~/.clawdbot beside an install that a release runs which nobody knows yet',
      install: {
        home: { ...sqliteEra('2026.9.6'), ...moved(old, '.openclaw', '.clawdbot') },
        openclaw: '2027.1.1',
      },
      findings: [{ messageId: 'beside', path: '.clawdbot', says: 'first start' }],
    },
  ],
});
