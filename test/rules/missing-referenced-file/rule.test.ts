import rule from '../../../src/rules/missing-referenced-file/rule.ts';
import { type HomeTree, json, jsonEra, sqliteEra, tight } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const CONFIG = '.openclaw/openclaw.json';
/** Fake. */
const secret = tight('fake\n');

/** An install whose configuration is this, on one line for each section. */
function home(sections: Readonly<Record<string, unknown>>, release = '2026.2.26'): HomeTree {
  return { ...jsonEra(release), [CONFIG]: written(sections, release) };
}

function inDatabases(sections: Readonly<Record<string, unknown>>): HomeTree {
  return { ...sqliteEra('2026.9.6'), [CONFIG]: written(sections, '2026.9.6') };
}

function written(sections: Readonly<Record<string, unknown>>, release: string) {
  const all = { ...sections, meta: { lastTouchedVersion: release } };
  const lines = Object.entries(all).map(([key, value]) => `${key}:${JSON.stringify(value)}`);
  return tight(`{\n${lines.join(',\n')}\n}\n`);
}

const tls = { certPath: '~/tls/cert.pem', keyPath: '{HOME}/tls/key.pem' };
const gateway = (more: object) => ({ gateway: { tls: { enabled: true, ...tls, ...more } } });
const certPlace = { path: CONFIG, line: 2, column: 43, keyPath: 'gateway.tls.certPath' };
const mappings = [{ match: { path: 'a' }, transform: { module: 'a.mjs' } }];

testRule(rule, {
  silent: [
    { name: 'files of 2026.5.28', install: { home: jsonEra('2026.5.28') } },
    { name: 'databases of 2026.9.6', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'everything is there',
      install: {
        home: {
          ...home({
            ...gateway({}),
            channels: { telegram: { tokenFile: '{HOME}/secrets/telegram' } },
            secrets: { providers: { disk: { source: 'file', path: '~/.openclaw/secrets.json' } } },
            skills: { load: { extraDirs: ['{HOME}/skills'] } },
            mcp: { servers: { a: { command: '/bin/sh' }, b: { command: 'npx' } } },
            hooks: { enabled: true, mappings },
          }),
          'tls/cert.pem': 'fake',
          'tls/key.pem': secret,
          'secrets/telegram': secret,
          '.openclaw/secrets.json': json({}),
          'skills/a/SKILL.md': '# a\n',
          '.openclaw/hooks/transforms/a.mjs': 'export default () => null;\n',
        },
      },
    },
    {
      name: 'a transform module beside the configuration, as in 2026.1.30',
      install: {
        home: {
          ...home({ hooks: { enabled: true, transformsDir: 'mine', mappings } }, '2026.1.30'),
          '.openclaw/mine/a.mjs': 'export default () => null;\n',
        },
      },
    },
    {
      name: 'what is off, and what is for another mode',
      install: {
        home: home({
          gateway: {
            mode: 'local',
            tls: { ...tls },
            remote: { sshIdentity: '~/.ssh/gone' },
          },
          channels: {
            telegram: { enabled: false, tokenFile: '~/gone' },
            line: { accounts: { a: { enabled: false, tokenFile: '~/gone' } } },
            zalo: { tokenFile: '~/gone' },
          },
          plugins: { entries: { zalo: { enabled: false } } },
          hooks: { enabled: false, mappings },
          browser: { enabled: false, executablePath: '/gone/chrome' },
          mcp: { servers: { a: { enabled: false, command: '/gone/server' } } },
        }),
      },
    },
    {
      name: 'paths of the old home, relative ones, ones with a variable, and what is no path',
      install: {
        home: home({
          channels: {
            telegram: { tokenFile: '/home/alice/token' },
            line: { tokenFile: 'token', secretFile: '$' + '{DIR}/secret' },
            signal: { cliPath: 'signal-cli' },
          },
          agents: { defaults: { memorySearch: { local: { modelPath: 'hf:org/model.gguf' } } } },
          logging: { file: '~/gone.log' },
          session: { store: '~/gone.json' },
        }),
      },
    },
    {
      name: 'a link, wherever it leads',
      install: {
        home: {
          ...home({ channels: { telegram: { tokenFile: '~/token' } } }),
          token: { link: '/gone' },
        },
      },
    },
    {
      name: 'a copy of the configuration alone',
      install: {
        home: {
          [CONFIG]: written({ channels: { telegram: { tokenFile: '~/gone' } } }, '2026.2.26'),
        },
      },
    },
    {
      name: 'an empty file that truncated-file names',
      install: {
        home: {
          ...home({ channels: { telegram: { tokenFile: '~/.openclaw/credentials/t.json' } } }),
          '.openclaw/credentials/t.json': tight(''),
        },
      },
    },
    {
      name: 'a file that is there under a name in another case: that is a fault of its own',
      install: {
        home: {
          ...home({ channels: { telegram: { tokenFile: '~/secrets/Telegram' } } }),
          'secrets/telegram': secret,
        },
      },
    },
    {
      name: 'hooks that nobody has switched on',
      install: { home: home({ hooks: { mappings } }) },
    },
    {
      name: 'a program of the machine that will run it',
      install: {
        there: '/home/bob',
        home: home({ mcp: { servers: { a: { command: '/opt/x/bin/server' } } } }),
      },
    },
  ],
  flagged: [
    {
      name: 'token files, one of an account, 2026.2.26',
      install: {
        home: home({
          channels: {
            telegram: { tokenFile: '~/secrets/telegram' },
            line: { accounts: { a: { channelAccessToken: 'fake', secretFile: '{HOME}/line' } } },
          },
        }),
      },
      findings: [
        {
          messageId: 'file',
          path: CONFIG,
          line: 2,
          column: 35,
          keyPath: 'channels.telegram.tokenFile',
          severity: 'warning',
          command: 'rsync -a old-machine:secrets/telegram {HOME}/secrets/telegram',
        },
        {
          messageId: 'file',
          path: CONFIG,
          line: 2,
          column: 123,
          keyPath: 'channels.line.accounts.a.secretFile',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'the file of the secrets, 2026.9.6',
      install: {
        home: inDatabases({
          secrets: { providers: { disk: { source: 'file', path: '~/.openclaw/secrets.json' } } },
        }),
      },
      findings: [
        {
          messageId: 'file',
          path: CONFIG,
          line: 2,
          column: 54,
          keyPath: 'secrets.providers.disk.path',
        },
      ],
    },
    {
      name: 'both halves of a certificate, which is made anew, beside a file that is there',
      install: {
        home: {
          ...home({
            ...gateway({ autoGenerate: true }),
            channels: { telegram: { tokenFile: '~/token' } },
          }),
          token: secret,
        },
      },
      findings: [
        { messageId: 'file', ...certPlace, severity: 'warning' },
        {
          messageId: 'file',
          ...certPlace,
          column: 70,
          keyPath: 'gateway.tls.keyPath',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'one half of a certificate, which stops the gateway',
      install: { home: { ...home(gateway({})), 'tls/key.pem': secret } },
      findings: [{ messageId: 'file', ...certPlace }],
    },
    {
      name: 'a certificate that must not be made anew, and of whose key nothing arrived',
      install: {
        home: { ...home(gateway({ autoGenerate: false })), 'tls/key.pem': tight('') },
      },
      findings: [
        { messageId: 'file', ...certPlace },
        { messageId: 'empty', ...certPlace, column: 70, keyPath: 'gateway.tls.keyPath' },
      ],
    },
    {
      name: 'a transform module, by its place in 2026.2.26',
      install: { home: home({ hooks: { enabled: true, mappings } }) },
      findings: [
        {
          messageId: 'file',
          path: CONFIG,
          line: 2,
          column: 79,
          keyPath: 'hooks.mappings[0].transform.module',
          severity: 'warning',
          says: /\.openclaw\/hooks\/transforms\/a\.mjs/,
        },
      ],
    },
    {
      name: 'a transform module, by its place in 2026.1.30',
      install: { home: home({ hooks: { enabled: true, mappings } }, '2026.1.30') },
      findings: [
        {
          messageId: 'file',
          path: CONFIG,
          line: 2,
          column: 79,
          keyPath: 'hooks.mappings[0].transform.module',
          severity: 'warning',
          says: /\.openclaw\/a\.mjs/,
        },
      ],
    },
    {
      name: 'directories of skills, and a program of the old machine',
      install: {
        home: inDatabases({
          skills: { load: { extraDirs: ['~/skills'] } },
          mcp: { servers: { a: { command: '/opt/homebrew/bin/gone' } } },
        }),
      },
      findings: [
        {
          messageId: 'directory',
          path: CONFIG,
          line: 2,
          column: 30,
          keyPath: 'skills.load.extraDirs[0]',
          severity: 'warning',
        },
        {
          messageId: 'program',
          path: CONFIG,
          line: 3,
          column: 32,
          keyPath: 'mcp.servers.a.command',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'the key of a client in remote mode',
      install: {
        home: {
          [CONFIG]: written(
            { gateway: { mode: 'remote', remote: { sshIdentity: '~/.ssh/gone' } } },
            '2026.5.28',
          ),
        },
      },
      findings: [
        {
          messageId: 'file',
          path: CONFIG,
          line: 2,
          column: 50,
          keyPath: 'gateway.remote.sshIdentity',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'an empty file outside of the state directory, beside one that truncated-file names',
      install: {
        home: {
          ...home({ channels: { telegram: { tokenFile: '~/token' } } }),
          '.openclaw/credentials/t.json': tight(''),
          token: tight(''),
        },
      },
      findings: [
        {
          messageId: 'empty',
          path: CONFIG,
          line: 2,
          column: 35,
          keyPath: 'channels.telegram.tokenFile',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'both halves of a certificate that OpenClaw must not create',
      install: { home: home(gateway({ autoGenerate: false })) },
      findings: [
        { messageId: 'file', ...certPlace },
        { messageId: 'file', ...certPlace, column: 70, keyPath: 'gateway.tls.keyPath' },
      ],
    },
  ],
  skipped: [
    {
      name: 'a file outside of the home, where the host is another machine',
      install: {
        there: '/home/bob',
        home: home({ channels: { telegram: { tokenFile: '/etc/openclaw/token' } } }),
      },
      reason: /channels\.telegram\.tokenFile points to a path that cannot be checked/,
    },
  ],
});
