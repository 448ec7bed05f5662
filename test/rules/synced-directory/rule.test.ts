import rule from '../../../src/rules/synced-directory/rule.ts';
import { jsonEra, moved, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const STATE = '.openclaw/state';
const SESSIONS = '.openclaw/agents/main/sessions';

testRule(rule, {
  silent: [
    { name: 'a home of 2026.5.28', install: { home: jsonEra('2026.5.28') } },
    { name: 'a home of 2026.9.6', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'a conflict copy in the workspace, and one of a file that can be made anew',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/workspace/MEMORY.sync-conflict-20260101-120000-ABCDEFG.md': 'x',
          '.openclaw/update-check.sync-conflict-20260101-120000-ABCDEFG.json': '{}',
        },
      },
    },
  ],
  flagged: [
    {
      name: 'a state directory that is a link into Dropbox',
      install: {
        home: {
          ...moved(sqliteEra('2026.9.6'), '.openclaw', 'Dropbox/openclaw'),
          '.openclaw': { link: '{HOME}/Dropbox/openclaw' },
        },
        path: '.openclaw',
      },
      findings: [{ messageId: 'synced', path: 'Dropbox/openclaw', says: 'Dropbox' }],
    },
    {
      name: 'two versions of a database and of a session index',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          [`${SESSIONS}/sessions (bob's conflicted copy 2026-01-01).json`]: '{}',
          [`${STATE}/openclaw.sync-conflict-20260101-120000-ABCDEFG.sqlite`]: 'x',
        },
      },
      findings: [
        {
          messageId: 'conflict-copy',
          path: `${SESSIONS}/sessions (bob's conflicted copy 2026-01-01).json`,
          severity: 'error',
          says: /Dropbox.*sessions\.json/,
        },
        {
          messageId: 'conflict-copy',
          path: `${STATE}/openclaw.sync-conflict-20260101-120000-ABCDEFG.sqlite`,
          severity: 'error',
          says: /Syncthing.*state\/openclaw\.sqlite/,
        },
      ],
    },
    {
      name: 'a file that iCloud took away',
      install: { home: { ...sqliteEra('2026.9.6'), [`${STATE}/.openclaw.sqlite.icloud`]: 'x' } },
      findings: [
        {
          messageId: 'not-downloaded',
          path: `${STATE}/.openclaw.sqlite.icloud`,
          severity: 'error',
        },
      ],
    },
  ],
});
