import rule from '../../../src/rules/unmigrated-store/rule.ts';
import { json, jsonEra, sqliteEra, tight, without } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const old = jsonEra('2026.5.28');
const openclaw = '2026.9.6';
const withoutSessions = without(old, '.openclaw/agents/main/sessions');
const onlyCron = without(withoutSessions, '.openclaw/devices', '.openclaw/identity');

testRule(rule, {
  silent: [
    { name: 'files of 2026.5.28 run by 2026.5.28', install: { home: old } },
    { name: 'files of 2026.5.28 run by 2026.6.11', install: { home: old, openclaw: '2026.6.11' } },
    {
      name: 'files of 2026.6.35 run by 2026.7.35',
      install: { home: jsonEra('2026.6.35'), openclaw: '2026.7.35' },
    },
    {
      name: 'files of 2026.7.35 run by their own release',
      install: { home: jsonEra('2026.7.35') },
    },
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
    {
      name: 'cron jobs that a repair took from the store of another home',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          '.openclaw/cron/jobs.json': json({
            movedFrom: '/home/alice/.openclaw/cron/jobs.json',
            jobs: [{ id: 'j1' }],
          }),
          '.openclaw/cron/jobs.json.migrated.1': json({ jobs: [{ id: 'j0' }] }),
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
          says: /6 stores.*sessions/,
          command: 'openclaw doctor --fix',
          unused: [],
        },
      ],
    },
    ...['2026.8.1', '2026.8.2', '2026.9.1', '2026.9.4'].map((release) => ({
      name: `a whole install in files, on which ${release} does not start`,
      install: { home: old, openclaw: release },
      findings: [
        {
          messageId: 'refused' as const,
          severity: 'error' as const,
          path: '.openclaw/agents/main/sessions/sessions.json',
          command: 'openclaw doctor --fix',
        },
      ],
    })),
    {
      name: 'plugins.installs in the configuration, before which 2026.9.6 imports nothing',
      install: {
        home: jsonEra('2026.3.13', { config: { plugins: { installs: { weather: {} } } } }),
        openclaw,
      },
      findings: [{ messageId: 'refused', path: '.openclaw/agents/main/sessions/sessions.json' }],
    },
    {
      name: "the state of a workspace's setup, on which 2026.8.2 does not start",
      install: {
        home: {
          ...sqliteEra('2026.8.2'),
          '.openclaw/workspace/openclaw-workspace-state.json': tight('{}'),
        },
      },
      findings: [
        {
          messageId: 'refused',
          path: '.openclaw/workspace/openclaw-workspace-state.json',
          unused: [],
        },
      ],
    },
    {
      name: 'cron jobs, which no start of 2026.6.1 imports',
      install: { home: jsonEra('2026.5.28'), openclaw: '2026.6.1' },
      findings: [
        {
          messageId: 'needs-doctor',
          severity: 'warning',
          path: '.openclaw/cron/jobs.json',
          says: /ignores a store/,
          unused: ['cron jobs'],
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
          unused: ['conversations'],
        },
      ],
    },
    {
      name: 'no sessions, but devices',
      install: { home: withoutSessions, openclaw },
      findings: [
        {
          messageId: 'needs-doctor',
          path: '.openclaw/identity/device-auth.json',
          severity: 'warning',
          unused: ['device identity', 'cron jobs'],
        },
      ],
    },
    {
      name: 'cron jobs only',
      install: { home: onlyCron, openclaw },
      findings: [
        { messageId: 'imported-at-start', path: '.openclaw/cron/jobs.json', severity: 'info' },
      ],
    },
    {
      name: 'a device identity in files, beside an index of no sessions',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          '.openclaw/agents/main/sessions/sessions.json': json({}),
          '.openclaw/identity/device.json': json({ deviceId: 'd1' }),
        },
      },
      findings: [
        {
          messageId: 'needs-doctor',
          severity: 'warning',
          path: '.openclaw/identity/device.json',
          unused: ['device identity'],
        },
      ],
    },
    {
      name: 'an index of sessions that cannot be read, beside cron jobs that a repair wrote',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          '.openclaw/agents/main/sessions/sessions.json': tight('{"agent:main:main":'),
          '.openclaw/cron/jobs.json': json({
            movedFrom: '/home/alice/.openclaw/cron/jobs.json',
            jobs: [{ id: 'j1' }],
          }),
        },
      },
      findings: [
        {
          messageId: 'refused',
          path: '.openclaw/agents/main/sessions/sessions.json',
          says: 'until a store of an earlier release is imported',
          unused: ['conversations'],
        },
      ],
    },
  ],
  skipped: [
    {
      name: 'a release newer than all that are known',
      install: { home: old, openclaw: '2027.1.1' },
      reason: /it is not known .* OpenClaw 2027\.1\.1/,
    },
    {
      name: 'nothing tells the release',
      install: { home: { ...old, '.openclaw/openclaw.json': '{}' } },
      reason: /--openclaw/,
    },
  ],
});
