import rule from '../../../src/rules/leftovers/shared-identity.ts';
import { jsonEra, sqliteEra, tight, without } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const MOVED_OLD = jsonEra('2026.5.28', { home: '/home/alice' });
const MOVED_NEW = sqliteEra('2026.9.6', { home: '/home/alice' });
const LOGIN = { '.openclaw/credentials/whatsapp/default/creds.json': tight('{"me":{}}') };

testRule(rule, {
  silent: [
    {
      name: 'an install of the json era that was not moved, or moved well',
      install: { home: { ...jsonEra('2026.5.28'), ...LOGIN } },
    },
    {
      name: 'an install of the sqlite era that was not moved, or moved well',
      install: { home: { ...sqliteEra('2026.9.6'), ...LOGIN } },
    },
    {
      name: 'a copy without an identity',
      install: { home: without(MOVED_OLD, '.openclaw/identity') },
    },
  ],
  flagged: [
    {
      name: 'a copied install of the json era, with a login',
      install: { home: { ...MOVED_OLD, ...LOGIN } },
      findings: [
        {
          messageId: 'shared',
          path: '.openclaw/identity/device.json',
          says: /from \/home\/alice with the identity of this device, the WhatsApp login default/,
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
          says: 'with the identity of this device. Only one',
        },
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
