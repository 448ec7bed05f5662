import rule from '../../../src/rules/unmigrated-store/rule.ts';
import { json, jsonEra, sqliteEra, without } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const old = jsonEra('2026.5.28');
const openclaw = '2026.9.6';
const withoutSessions = without(old, '.openclaw/agents/main/sessions');
const onlyCron = without(withoutSessions, '.openclaw/devices', '.openclaw/identity');

testRule(rule, {
  silent: [
    { name: 'files of 2026.5.28 run by 2026.5.28', install: { home: old } },
    { name: 'files of 2026.5.28 run by 2026.6.11', install: { home: old, openclaw: '2026.6.11' } },
    { name: 'databases of 2026.9.6', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'what an import put aside, and an index of nothing',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          '.openclaw/agents/main/sessions/sessions.json': json({}),
          '.openclaw/devices/paired.json.migrated': json({ d1: {} }),
        },
      },
    },
  ],
  flagged: [
    {
      name: 'a whole install in files, which the first start imports',
      install: { home: old, openclaw },
      findings: [
        {
          messageId: 'imported-whole',
          severity: 'warning',
          path: '.openclaw/agents/main/sessions/sessions.json',
          says: /5 stores.*sessions/,
          command: 'openclaw doctor --fix',
        },
      ],
    },
    {
      name: 'sessions in files beside databases, which it refuses',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          '.openclaw/agents/main/sessions/sessions.json': json({
            'agent:main:main': { sessionId: 's1' },
          }),
        },
      },
      findings: [
        {
          messageId: 'refused',
          severity: 'error',
          path: '.openclaw/agents/main/sessions/sessions.json',
        },
      ],
    },
    {
      name: 'no sessions, but devices',
      install: { home: withoutSessions, openclaw },
      findings: [
        { messageId: 'needs-doctor', path: '.openclaw/devices/paired.json', severity: 'warning' },
      ],
    },
    {
      name: 'cron jobs only',
      install: { home: onlyCron, openclaw },
      findings: [
        { messageId: 'imported-at-start', path: '.openclaw/cron/jobs.json', severity: 'info' },
      ],
    },
  ],
  skipped: [
    {
      name: 'nothing tells the release',
      install: { home: { ...old, '.openclaw/openclaw.json': '{}' } },
      reason: /--openclaw/,
    },
  ],
});
