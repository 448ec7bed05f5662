import linkedStateDir from '../../../src/rules/linked-state-dir/rule.ts';
import { jsonEra, moved, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const linked = (release: string) => ({
  ...moved(
    release === '2026.9.6' ? sqliteEra(release) : jsonEra(release),
    '.openclaw',
    'data/openclaw',
  ),
  '.openclaw': { link: 'data/openclaw' },
});

const linkedProfile = {
  ...moved(jsonEra('2026.5.28', { profile: 'work' }), '.openclaw-work', 'data/work'),
  '.openclaw-work': { link: 'data/work' },
};

testRule(linkedStateDir, {
  silent: [
    { name: 'a directory', install: { home: jsonEra('2026.5.28') } },
    {
      name: 'a release before the guard',
      install: { home: linked('2026.2.26'), path: '.openclaw' },
    },
    { name: 'approvals in the database', install: { home: linked('2026.9.6'), path: '.openclaw' } },
    {
      name: 'a profile on a release whose approvals are in ~/.openclaw',
      install: { home: linkedProfile, path: '.openclaw-work' },
    },
  ],
  flagged: [
    {
      name: 'a link to another disk',
      install: { home: linked('2026.5.28'), path: '.openclaw' },
      findings: [
        {
          messageId: 'refused',
          path: '.openclaw',
          says: /link to .*data\/openclaw: OpenClaw 2026\.5\.28 refuses/,
          command: 'sudo mount --bind {HOME}/data/openclaw {HOME}/.openclaw',
        },
      ],
    },
    {
      name: 'the link of a profile',
      install: { home: linkedProfile, path: '.openclaw-work', openclaw: '2026.6.11' },
      findings: [{ messageId: 'refused', path: '.openclaw-work' }],
    },
  ],
});
