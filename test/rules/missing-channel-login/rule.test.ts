import rule from '../../../src/rules/missing-channel-login/rule.ts';
import {
  FAKE,
  type HomeTree,
  json,
  jsonEra,
  sqliteEra,
  tight,
  without,
} from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const CONFIG = '.openclaw/openclaw.json';
const WHATSAPP = '.openclaw/credentials/whatsapp';
const CREDS = `${WHATSAPP}/default/creds.json`;
const BACKUP = `${CREDS}.bak`;
/** Fake, in the shape of a real one. */
const login = tight('{"noiseKey":{"private":"fake"},"me":{"id":"4500000000:1@s.whatsapp.net"}}');
const brokenOff = tight('{"noiseKey":{"priv');
const zeroes = { bytes: Buffer.alloc(300), mode: 0o600 };

const HOUR = 60 * 60;
const YESTERDAY = 1_760_000_000;

function at(mtime: number) {
  return { text: '{"me":{}}', mode: 0o600, mtime };
}

/** An install with these channels, in a configuration whose places are easy to count. */
function channels(value: unknown, release = '2026.2.26', more: object = {}): HomeTree {
  return { ...jsonEra(release), [CONFIG]: written(value, release, more) };
}

function inDatabases(value: unknown): HomeTree {
  return { ...sqliteEra('2026.9.6'), [CONFIG]: written(value, '2026.9.6', {}) };
}

function written(value: unknown, release: string, more: object) {
  return json({ channels: value, meta: { lastTouchedVersion: release }, ...more });
}

const whatsapp = { whatsapp: { enabled: true, dmPolicy: 'pairing' } };
const telegram = { telegram: { enabled: true, dmPolicy: 'pairing' } };
const linkedPlace = { path: CONFIG, line: 3, column: 17, keyPath: 'channels.whatsapp' };
const telegramPlace = { path: CONFIG, line: 3, column: 17, keyPath: 'channels.telegram' };

testRule(rule, {
  silent: [
    { name: 'no channel, 2026.5.28', install: { home: jsonEra('2026.5.28') } },
    { name: 'no channel, 2026.9.6', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'WhatsApp with its login',
      install: { home: { ...channels(whatsapp), [CREDS]: login } },
    },
    {
      name: 'WhatsApp with its login, 2026.9.6',
      install: { home: { ...inDatabases(whatsapp), [CREDS]: login } },
    },
    {
      name: 'a WhatsApp login from before there were accounts',
      install: { home: { ...channels(whatsapp), '.openclaw/credentials/creds.json': login } },
    },
    {
      name: 'accounts of WhatsApp: one by its plain name, one in its own directory, one that is off',
      install: {
        home: {
          ...channels({
            whatsapp: {
              accounts: {
                'My Phone': { name: 'private' },
                work: { authDir: '~/logins/whatsapp' },
                old: { enabled: false },
              },
            },
          }),
          [`${WHATSAPP}/my-phone/creds.json`]: login,
          'logins/whatsapp/creds.json': login,
        },
      },
    },
    {
      name: 'the name of an account as 2026.1.30 takes it',
      install: {
        home: {
          ...channels({ whatsapp: { accounts: { Work: {} } } }, '2026.1.30'),
          [`${WHATSAPP}/Work/creds.json`]: login,
        },
      },
    },
    {
      name: 'credentials elsewhere, as the .env says',
      install: {
        home: {
          ...channels(whatsapp),
          '.openclaw/.env': tight('OPENCLAW_OAUTH_DIR={HOME}/logins\n'),
          'logins/whatsapp/default/creds.json': login,
        },
      },
    },
    {
      name: 'the copy that the product makes right before it writes, and one whose times were lost',
      install: {
        home: {
          ...channels(whatsapp),
          [CREDS]: at(YESTERDAY),
          [BACKUP]: at(YESTERDAY + 60),
        },
      },
    },
    {
      name: 'channels, accounts and plugins that are off',
      install: {
        home: channels(
          {
            whatsapp: { enabled: false },
            telegram: {},
            discord: { enabled: true },
            slack: { enabled: true },
            line: { accounts: { a: { enabled: false } } },
          },
          '2026.2.26',
          { plugins: { entries: { discord: { enabled: false } }, deny: ['slack'] } },
        ),
      },
    },
    {
      name: 'WhatsApp with its connection off',
      install: { home: channels(whatsapp, '2026.2.26', { web: { enabled: false } }) },
    },
    {
      name: 'tokens in the configuration, in references, in files, in the channel of an account',
      install: {
        home: channels({
          defaults: { groupPolicy: 'open' },
          telegram: { botToken: FAKE.botToken, accounts: { one: {}, two: { tokenFile: '/x' } } },
          discord: { token: '$' + '{DISCORD}' },
          slack: { botToken: { source: 'env', provider: 'default', id: 'A' }, appToken: 'fake' },
          googlechat: { serviceAccountFile: '/x' },
          msteams: { useManagedIdentity: true },
          irc: { host: 'irc.example.org', nick: 'claw' },
          bluebubbles: { serverUrl: 'http://localhost', password: 'fake' },
          someplugin: { account: { apiKey: 'fake' } },
        }),
      },
    },
    {
      name: 'a token in the .env',
      install: {
        home: {
          ...channels(telegram),
          '.openclaw/.env': tight(`TELEGRAM_BOT_TOKEN=${FAKE.botToken}\n`),
        },
      },
    },
    {
      name: 'a token in the unit',
      install: {
        home: {
          ...channels(telegram, '2026.5.28'),
          '.config/systemd/user/openclaw-gateway.service': `[Service]\nExecStart=/usr/bin/node x.js gateway\nEnvironment=HOME={HOME}\nEnvironment=TELEGRAM_BOT_TOKEN=${FAKE.botToken}\n`,
        },
      },
    },
    {
      name: 'a copy of the configuration alone',
      install: { home: { [CONFIG]: written(whatsapp, '2026.5.28', {}) } },
    },
    {
      name: 'a client in remote mode',
      install: { home: channels(whatsapp, '2026.5.28', { gateway: { mode: 'remote' } }) },
    },
  ],
  flagged: [
    {
      name: 'the credentials stayed behind, 2026.2.26',
      install: { home: channels(whatsapp) },
      findings: [
        {
          messageId: 'not-linked',
          ...linkedPlace,
          command:
            'rsync -a old-machine:.openclaw/credentials/whatsapp/default/ {HOME}/.openclaw/credentials/whatsapp/default/',
        },
      ],
    },
    {
      name: 'the credentials stayed behind, 2026.9.6',
      install: { home: inDatabases(whatsapp) },
      findings: [{ messageId: 'not-linked', ...linkedPlace }],
    },
    {
      name: 'one of two accounts',
      install: {
        home: {
          ...channels({ whatsapp: { accounts: { default: {}, 'My Phone': {} } } }),
          [CREDS]: login,
        },
      },
      findings: [
        {
          messageId: 'not-linked',
          path: CONFIG,
          line: 6,
          column: 21,
          keyPath: 'channels.whatsapp.accounts["My Phone"]',
          says: /whatsapp\/my-phone\/creds\.json/,
        },
      ],
    },
    {
      name: 'an account by its name as 2026.1.30 takes it',
      install: { home: channels({ whatsapp: { accounts: { Work: {} } } }, '2026.1.30') },
      findings: [
        {
          messageId: 'not-linked',
          path: CONFIG,
          line: 5,
          column: 17,
          keyPath: 'channels.whatsapp.accounts.Work',
          says: /whatsapp\/Work\/creds\.json/,
        },
      ],
    },
    {
      name: 'a login that is empty, and one that ends in zero bytes',
      install: {
        home: {
          ...channels({ whatsapp: { accounts: { a: {}, b: {} } } }),
          [`${WHATSAPP}/a/creds.json`]: tight(''),
          [`${WHATSAPP}/b/creds.json`]: zeroes,
          [`${WHATSAPP}/b/creds.json.bak`]: tight('{'),
        },
      },
      findings: [
        { messageId: 'broken', path: `${WHATSAPP}/a/creds.json`, says: /is empty/ },
        { messageId: 'broken', path: `${WHATSAPP}/b/creds.json`, says: /not valid JSON/ },
      ],
    },
    {
      name: 'an empty one whose backup takes its place',
      install: { home: { ...channels(whatsapp), [CREDS]: tight(''), [BACKUP]: login } },
      findings: [{ messageId: 'restorable', path: CREDS, severity: 'warning', says: /is empty/ }],
    },
    {
      name: 'a broken one whose backup 2026.2.26 does not take',
      install: {
        secrets: ['noiseKey', '4500000000'],
        home: { ...channels(whatsapp), [CREDS]: brokenOff, [BACKUP]: login },
      },
      findings: [{ messageId: 'restorable', path: CREDS }],
    },
    {
      name: 'a broken one whose backup 2026.9.6 takes',
      install: { home: { ...inDatabases(whatsapp), [CREDS]: brokenOff, [BACKUP]: login } },
      findings: [{ messageId: 'restorable', path: CREDS, severity: 'warning' }],
    },
    {
      name: 'only the backup arrived',
      install: { home: { ...channels(whatsapp), [BACKUP]: login } },
      findings: [
        { messageId: 'restorable', ...linkedPlace, severity: 'warning', says: /is missing, but/ },
      ],
    },
    {
      name: 'a backup that is a link out of the home',
      install: {
        home: { ...channels(whatsapp), [CREDS]: tight(''), [BACKUP]: { link: '/proc/version' } },
      },
      findings: [{ messageId: 'broken', path: CREDS }],
    },
    {
      name: 'an old login over a newer one',
      install: {
        home: {
          ...channels(whatsapp),
          [CREDS]: at(YESTERDAY),
          [BACKUP]: at(YESTERDAY + HOUR),
        },
      },
      findings: [{ messageId: 'older', path: CREDS, severity: 'warning' }],
    },
    {
      name: 'the .env with the token stayed behind, 2026.1.30',
      install: { home: without(channels(telegram, '2026.1.30'), '.openclaw/.env') },
      findings: [
        {
          messageId: 'no-token',
          ...telegramPlace,
          severity: 'warning',
          says: /TELEGRAM_BOT_TOKEN/,
          command: 'chmod 600 {HOME}/.openclaw/.env',
        },
      ],
    },
    {
      name: 'the same in 2026.9.6, and a variable that is set and empty',
      install: {
        home: { ...inDatabases(telegram), '.openclaw/.env': tight('TELEGRAM_BOT_TOKEN=\n') },
      },
      findings: [{ messageId: 'no-token', ...telegramPlace, severity: 'warning' }],
    },
    {
      name: 'one of the two tokens of Slack, and an account with a blank token',
      install: {
        home: channels({
          slack: { botToken: 'fake' },
          discord: { accounts: { b: { token: ' ' } } },
        }),
      },
      findings: [
        {
          messageId: 'no-token',
          path: CONFIG,
          line: 3,
          column: 14,
          keyPath: 'channels.slack',
          severity: 'warning',
          says: /appToken is not configured.*SLACK_APP_TOKEN/,
        },
        {
          messageId: 'no-token',
          path: CONFIG,
          line: 8,
          column: 14,
          keyPath: 'channels.discord.accounts.b',
          severity: 'warning',
          says: /account b\).*DISCORD_BOT_TOKEN/,
        },
      ],
    },
    {
      name: 'a hostile name of an account',
      install: {
        home: channels({ whatsapp: { accounts: { '../../x\u001b[2J': {} } } }),
      },
      findings: [
        {
          messageId: 'not-linked',
          path: CONFIG,
          line: 5,
          column: 29,
          keyPath: 'channels.whatsapp.accounts["../../x\\u001b[2J"]',
          says: /account \.\.\/\.\.\/•••.*whatsapp\/x-2j\/creds\.json/,
        },
      ],
    },
  ],
  skipped: [
    {
      name: 'a channel that keeps its login elsewhere',
      install: { home: channels({ signal: { account: '+4500000000' } }) },
      reason: /signal stores its login in a place/,
    },
    {
      name: 'the login shell may set the token',
      install: {
        home: channels(telegram, '2026.5.28', { env: { shellEnv: { enabled: true } } }),
      },
      reason: /login shell/,
    },
    {
      name: 'a login behind a link that leads out of the home',
      install: { home: { ...channels(whatsapp), [`${WHATSAPP}/default`]: { link: '/etc' } } },
      reason: /outside the home/,
    },
    {
      name: 'a directory of logins under the old home',
      install: {
        home: channels({ whatsapp: { accounts: { a: { authDir: '/home/alice/wa' } } } }),
      },
      reason: /in a place that cannot be checked/,
    },
  ],
});
