import rule from '../../../src/rules/shared-identity/rule.ts';
import { below, jsonEra, sqliteEra, tight, without } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const MOVED_OLD = jsonEra('2026.5.28', { home: '/home/alice' });
const MOVED_NEW = sqliteEra('2026.9.6', { home: '/home/alice' });
const LOGIN = { '.openclaw/credentials/whatsapp/default/creds.json': tight('{"me":{}}') };
/**
 * What a repair or a careful move leaves: the settings point here, the transcripts and the database
 * name alice.
 */
const REPAIRED_OLD = {
  ...jsonEra('2026.5.28'),
  ...below(MOVED_OLD, '.openclaw/agents/main/sessions/a8404fe5-eaf9-46b8-814c-ab71a507f86a.jsonl'),
};
const REPAIRED_NEW = { ...sqliteEra('2026.9.6'), ...below(MOVED_NEW, '.openclaw/state') };
const BEGUN_HERE = {
  '.openclaw/agents/main/sessions/begun-here.jsonl':
    '{"type":"session","version":3,"id":"b","timestamp":"2026-11-22T08:00:00.000Z","cwd":"{HOME}/.openclaw/workspace"}\n',
};

testRule(rule, {
  silent: [
    {
      name: 'a copy that has had a conversation here since',
      install: { home: { ...REPAIRED_OLD, ...BEGUN_HERE } },
    },
    {
      name: 'an install of the json era that was not moved',
      install: { home: { ...jsonEra('2026.5.28'), ...LOGIN } },
    },
    {
      name: 'an install of the sqlite era that was not moved',
      install: { home: { ...sqliteEra('2026.9.6'), ...LOGIN } },
    },
    {
      name: 'an install with the record of this machine',
      install: { home: jsonEra('2026.5.28'), record: jsonEra('2026.5.28'), path: '.openclaw' },
    },
    {
      name: 'a copy without an identity',
      install: { home: without(MOVED_OLD, '.openclaw/identity') },
    },
    {
      name: 'a copy without an identity, whose login is empty, and a link to one',
      install: {
        home: {
          ...without(MOVED_OLD, '.openclaw/identity'),
          '.openclaw/credentials/whatsapp/default/creds.json': tight(''),
          '.openclaw/credentials/whatsapp/other/creds.json': { link: '/gone' },
        },
      },
    },
  ],
  flagged: [
    {
      name: 'an install whose record came from another machine just now',
      install: { home: jsonEra('2026.5.28'), source: { isRemote: true } },
      findings: [
        {
          messageId: 'recorded',
          path: '.openclaw/identity/device.json',
          says: 'The machine of the record may still use the device identity.',
        },
      ],
    },
    {
      name: 'an install whose record is of another system',
      install: {
        home: jsonEra('2026.5.28'),
        source: { platform: 'darwin' },
        platform: 'linux',
      },
      findings: [{ messageId: 'recorded', path: '.openclaw/identity/device.json' }],
    },
    {
      name: 'a copied install of the json era, with a login',
      isExample: true,
      install: { home: { ...MOVED_OLD, ...LOGIN } },
      findings: [
        {
          messageId: 'shared',
          command: 'ssh old-machine openclaw gateway uninstall',
          path: '.openclaw/identity/device.json',
          says: /\(\/home\/alice\) may still use the device identity and the WhatsApp login \(default\)\./,
        },
      ],
    },
    {
      name: 'a copied install of the sqlite era',
      install: { home: MOVED_NEW },
      findings: [
        {
          messageId: 'shared',
          path: '.openclaw/state/openclaw.sqlite',
          says: 'may still use the device identity. Only one',
        },
      ],
    },
    {
      name: 'a copied install of the json era whose paths have been rewritten',
      install: { home: REPAIRED_OLD },
      findings: [
        { messageId: 'shared', path: '.openclaw/identity/device.json', says: '(/home/alice)' },
      ],
    },
    {
      name: 'a copied install of the sqlite era whose paths have been rewritten',
      install: { home: REPAIRED_NEW },
      findings: [
        { messageId: 'shared', path: '.openclaw/state/openclaw.sqlite', says: '(/home/alice)' },
      ],
    },
    {
      name: 'a login without an identity',
      install: { home: { ...without(MOVED_OLD, '.openclaw/identity'), ...LOGIN } },
      findings: [
        { messageId: 'shared', path: '.openclaw/credentials/whatsapp/default/creds.json' },
      ],
    },
  ],
});
