import stalePluginPath from '../../../src/rules/stale-plugin-path/rule.ts';
import { jsonEra, sqliteEra, tight } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const RECORDS = '.openclaw/plugins/installs.json';
const PLUGIN = '.openclaw/extensions/weather';

const records = (home: string, source: string): string =>
  `{ "installRecords": { "weather": {\n  "installPath": "${home}/${PLUGIN}",\n  "sourcePath": "${source}" } } }\n`;

/** A load path and a record in the configuration. */
const configured = (home: string): string =>
  `{ plugins: { load: { paths: ['${home}/${PLUGIN}'] },
  installs: { weather: { installPath: '${home}/${PLUGIN}' } } } }
`;

const index = (home: string): string =>
  JSON.stringify({ index: { installRecords: { weather: { installPath: `${home}/${PLUGIN}` } } } });

const PACKAGE = '.openclaw/npm/projects/weather/node_modules/@openclaw/weather';

/** What the database has of a plugin that `openclaw plugins install` got. */
const npmIndex = (spec: string, more: Readonly<Record<string, string>> = {}): string => {
  const weather = { source: 'npm', spec, installPath: `/home/alice/${PACKAGE}`, ...more };
  return JSON.stringify({ index: { installRecords: { weather } } });
};

const NPM: readonly (readonly [how: string, messageId: 'not-found' | 'nowhere', index: string])[] =
  [
    ['from the registry', 'not-found', npmIndex('@openclaw/weather@1.2.3')],
    ['whose name is a command', 'nowhere', npmIndex('-x; rm -rf ~')],
    ['from a file', 'nowhere', npmIndex('local', { artifactKind: 'npm-pack' })],
    ['from a directory', 'nowhere', npmIndex('weather', { sourcePath: '/usr' })],
    ['from elsewhere', 'nowhere', npmIndex('weather', { source: 'git' })],
  ];

testRule(stalePluginPath, {
  silent: [
    { name: 'no plugins, in files', install: { home: jsonEra('2026.5.28') } },
    { name: 'no plugins, in the database', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'a plugin that is there, and whose package it was installed from is not any more',
      install: {
        home: {
          ...jsonEra('2026.5.28', { config: { plugins: { load: { paths: ['/usr'] } } } }),
          [`${PLUGIN}/index.js`]: '',
          [RECORDS]: tight(records('{HOME}', '/home/alice/Downloads/weather.tgz')),
        },
      },
    },
    {
      name: 'a path of the system, where the host is another machine',
      install: {
        home: jsonEra('2026.5.28', {
          home: '/home/bob',
          config: { plugins: { load: { paths: ['/opt/not-here/plugins'] } } },
        }),
        there: '/home/bob',
      },
    },
    {
      name: 'sources that are not needed any more: one that is gone, and one of the old home that is still there',
      install: {
        path: 'bob/.openclaw',
        home: {
          'alice/.openclaw/src/weather/index.js': '',
          'bob/.openclaw/agents/main/sessions/sessions.json': tight('{}'),
          'bob/.openclaw/openclaw.json': tight(`{ plugins: { installs: {
  a: { sourcePath: '/srv/not-here/a.tgz' },
  b: { sourcePath: '{HOME}/alice/.openclaw/src/weather' } } } }
`),
        },
      },
    },
  ],
  flagged: [
    {
      name: 'the records of 2026.5.28, with the plugin in the copy',
      install: {
        home: {
          ...jsonEra('2026.5.28', { home: '/home/bob' }),
          [`${PLUGIN}/index.js`]: '',
          [RECORDS]: tight(records('/home/alice', '/home/alice/src/weather')),
        },
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'came-along',
          severity: 'info',
          path: RECORDS,
          line: 2,
          column: 18,
          keyPath: 'installRecords.weather.installPath',
          says: 'The install path of plugin weather is /home/alice/',
        },
      ],
      fixed: { [RECORDS]: records('/home/bob', '/home/alice/src/weather') },
    },
    ...NPM.map(([how, messageId, stored]) => ({
      name: `a package of npm that came along: ${how}`,
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          [`${PACKAGE}/index.js`]: '',
          '.openclaw/state/openclaw.sqlite': {
            sql: [
              'CREATE TABLE config_machine_state (state_key TEXT PRIMARY KEY, value_json TEXT)',
              `INSERT INTO config_machine_state VALUES ('plugins.installedIndex', '${stored}')`,
            ],
          },
        },
        there: '/home/bob',
      },
      findings: [
        {
          messageId,
          severity: 'warning' as const,
          path: '.openclaw/state/openclaw.sqlite',
          command:
            messageId === 'not-found'
              ? 'openclaw plugins install @openclaw/weather@1.2.3 --force'
              : 'openclaw plugins list',
        },
      ],
    })),
    {
      name: 'the index of 2026.9.6, which no fix touches',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          [`${PLUGIN}/index.js`]: '',
          '.openclaw/state/openclaw.sqlite': {
            sql: [
              'CREATE TABLE config_machine_state (state_key TEXT PRIMARY KEY, value_json TEXT)',
              `INSERT INTO config_machine_state VALUES ('plugins.installedIndex', '${index('/home/alice')}')`,
            ],
          },
        },
      },
      findings: [
        {
          messageId: 'came-along',
          severity: 'info',
          path: '.openclaw/state/openclaw.sqlite',
          says: /was copied and loads/,
        },
      ],
    },
    {
      name: 'the records of 2026.6.11, and a path that leads nowhere',
      install: {
        home: {
          ...jsonEra('2026.6.11', { config: { plugins: { load: { paths: ['/no/such/place'] } } } }),
          '.openclaw/openclaw.json': tight('{ plugins: { load: { paths: ["/no/such/place"] } } }'),
          '.openclaw/state/openclaw.sqlite': {
            sql: [
              'CREATE TABLE installed_plugin_index (install_records_json TEXT)',
              `INSERT INTO installed_plugin_index VALUES ('{"weather":{"installPath":"/home/alice/${PLUGIN}"}}')`,
            ],
          },
        },
      },
      findings: [
        {
          messageId: 'load-path',
          severity: 'error',
          path: '.openclaw/openclaw.json',
          line: 1,
          column: 30,
          keyPath: 'plugins.load.paths[0]',
        },
        { messageId: 'nowhere', path: '.openclaw/state/openclaw.sqlite' },
      ],
    },
    ...['2026.9.1', '2026.9.4'].map((openclaw) => ({
      name: `a load path that leads nowhere in ${openclaw}, which does not start`,
      install: {
        home: {
          ...sqliteEra(openclaw),
          '.openclaw/openclaw.json': tight('{ plugins: { load: { paths: ["/no/such/place"] } } }'),
        },
        openclaw,
      },
      findings: [
        {
          messageId: 'load-path' as const,
          severity: 'error' as const,
          path: '.openclaw/openclaw.json',
          line: 1,
          column: 30,
          keyPath: 'plugins.load.paths[0]',
        },
      ],
    })),
    {
      name: 'a load path that leads nowhere in 2026.9.6, which goes on without the plugin',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          '.openclaw/openclaw.json': tight('{ plugins: { load: { paths: ["/no/such/place"] } } }'),
        },
        openclaw: '2026.9.6',
      },
      findings: [
        {
          messageId: 'nowhere',
          severity: 'warning',
          path: '.openclaw/openclaw.json',
          line: 1,
          column: 30,
          keyPath: 'plugins.load.paths[0]',
        },
      ],
    },
    {
      name: 'a plugin that is loaded from a tree of the old home that is still there',
      install: {
        path: 'bob/.openclaw',
        home: {
          'alice/.openclaw/extensions/weather/index.js': '',
          'bob/.openclaw/agents/main/sessions/sessions.json': tight('{}'),
          'bob/.openclaw/openclaw.json': tight(
            '{ plugins: { load: { paths: ["{HOME}/alice/.openclaw/extensions/weather"] } } }',
          ),
        },
      },
      findings: [
        {
          messageId: 'other-home',
          path: 'bob/.openclaw/openclaw.json',
          line: 1,
          column: 30,
          keyPath: 'plugins.load.paths[0]',
        },
      ],
    },
    {
      name: 'a load path and the records of 2026.2.26, with the plugin in the copy',
      install: {
        home: {
          ...jsonEra('2026.2.26'),
          [`${PLUGIN}/index.js`]: '',
          '.openclaw/openclaw.json': tight(configured('/home/alice')),
        },
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'load-path',
          severity: 'error',
          path: '.openclaw/openclaw.json',
          line: 1,
          column: 30,
          keyPath: 'plugins.load.paths[0]',
        },
        {
          messageId: 'came-along',
          severity: 'info',
          path: '.openclaw/openclaw.json',
          line: 2,
          column: 39,
          keyPath: 'plugins.installs.weather.installPath',
        },
      ],
      fixed: { '.openclaw/openclaw.json': configured('/home/bob') },
    },
  ],
  skipped: [
    ...['{', '7'].map((text) => ({
      name: `records that cannot be read: ${text}`,
      install: { home: { ...jsonEra('2026.5.28'), [RECORDS]: tight(text) } },
      reason: 'plugins/installs.json',
    })),
  ],
});
