import rule from '../../../src/rules/unreadable-config/rule.ts';
import { FAKE, jsonEra, sqliteEra, tight, without } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const CONFIG = '.openclaw/openclaw.json';
const noConfig = without(jsonEra('2026.2.26'), CONFIG);
const withInclude = (name: string) =>
  tight(`{\n  "gateway": {"mode": "local"},\n  "channels": {"$include": "${name}"}\n}\n`);

testRule(rule, {
  silent: [
    { name: 'a configuration of the json era', install: { home: jsonEra('2026.5.28') } },
    { name: 'a configuration of the sqlite era', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'JSON5 with everything that it allows',
      install: {
        home: { ...noConfig, [CONFIG]: tight("// mine\n{gateway: {mode: 'local',}, /* end */}\n") },
      },
    },
    { name: 'no configuration', install: { home: noConfig } },
    {
      name: 'an include that is there',
      install: {
        home: { ...noConfig, [CONFIG]: withInclude('./more.json'), '.openclaw/more.json': '{}' },
      },
    },
    {
      name: 'a file that is included from two places',
      install: {
        home: {
          ...noConfig,
          [CONFIG]: tight('{"a": {"$include": "./a.json"}, "b": {"$include": "./b.json"}}\n'),
          '.openclaw/a.json': '{"$include": "./shared.json"}',
          '.openclaw/b.json': '{"$include": "./shared.json"}',
          '.openclaw/shared.json': '{"c": 1}',
        },
      },
    },
    {
      name: 'an include that is there under a name in another case: that is a fault of its own',
      install: {
        home: { ...noConfig, [CONFIG]: withInclude('./More.json'), '.openclaw/more.json': '{}' },
      },
    },
  ],
  flagged: [
    {
      name: 'a file that includes itself through another',
      install: {
        home: {
          ...noConfig,
          [CONFIG]: tight('{"$include": "./a.json"}\n'),
          '.openclaw/a.json': '{"$include": "./openclaw.json"}',
        },
      },
      findings: [
        {
          messageId: 'include',
          path: '.openclaw/a.json',
          line: 1,
          column: 14,
          keyPath: '["$include"]',
          says: 'includes itself',
        },
      ],
    },
    {
      name: 'a file that is included so often that it holds more values than are read',
      install: {
        home: {
          ...noConfig,
          [CONFIG]: tight(`{"$include": [${'"./a.json",'.repeat(9_000)}"./a.json"]}`),
          '.openclaw/a.json': '{"a": [1, 2]}',
        },
      },
      findings: [{ messageId: 'broken', path: '.openclaw/a.json', line: 1, column: 1 }],
    },
    {
      name: 'more values than are read',
      install: { home: { ...noConfig, [CONFIG]: tight(`{"a":\n[${'1,'.repeat(20_000)}1]}`) } },
      findings: [{ messageId: 'broken', path: CONFIG, line: 2, column: 39999 }],
    },
    {
      name: 'objects nested deeper than are read',
      install: {
        home: { ...noConfig, [CONFIG]: tight(`${'{"a":'.repeat(201)}1${'}'.repeat(201)}`) },
      },
      findings: [{ messageId: 'broken', path: CONFIG, line: 1, column: 1001 }],
    },
    {
      name: 'includes that together hold more values than are read',
      install: {
        home: {
          ...noConfig,
          [CONFIG]: tight('{"a": {"$include": "./a.json"},\n "b": {"$include": "./b.json"}}\n'),
          '.openclaw/a.json': `{"a": [${'1,'.repeat(15_000)}1]}`,
          '.openclaw/b.json': `{"b": [${'1,'.repeat(15_000)}1]}`,
        },
      },
      findings: [{ messageId: 'broken', path: '.openclaw/b.json', line: 1, column: 9993 }],
    },
    {
      name: 'text that breaks off, without quoting it',
      isExample: true,
      install: {
        home: {
          ...noConfig,
          [CONFIG]: tight(`{"gateway": {\n "auth": {"token": "${FAKE.gatewayToken}"`),
        },
      },
      findings: [{ messageId: 'broken', path: CONFIG, line: 2, column: 70 }],
    },
    {
      name: 'broken, with what the product last started with beside it',
      install: { home: { ...jsonEra('2026.5.28'), [CONFIG]: tight('{\n  "a": 1,\n  b c\n}\n') } },
      findings: [
        {
          messageId: 'broken-with-last-good',
          path: CONFIG,
          line: 3,
          column: 5,
          command: 'cp -p {HOME}/.openclaw/openclaw.json.last-good {HOME}/.openclaw/openclaw.json',
        },
      ],
    },
    {
      name: 'broken, with what was there before the last change beside it',
      install: { home: { ...sqliteEra('2026.9.6'), [CONFIG]: tight('{\n  "a": 1,\n  b c\n}\n') } },
      findings: [
        {
          messageId: 'broken-with-backup',
          path: CONFIG,
          line: 3,
          column: 5,
          command:
            'rsync -a --checksum old-machine:.openclaw/openclaw.json {HOME}/.openclaw/openclaw.json',
        },
      ],
    },
    {
      name: 'an array',
      install: { home: { ...noConfig, [CONFIG]: tight('[]') } },
      findings: [{ messageId: 'broken', path: CONFIG, line: 1, column: 1, says: 'not an object' }],
    },
    {
      name: 'a directory in its place',
      install: { home: { ...noConfig, [CONFIG]: { directory: 0o700 } } },
      findings: [
        { messageId: 'unreadable', path: CONFIG, command: 'ls -ld {HOME}/.openclaw/openclaw.json' },
      ],
    },
    {
      name: 'more than any configuration has',
      install: {
        home: {
          ...noConfig,
          [CONFIG]: { bytes: Buffer.alloc(33 * 1024 * 1024, 0x20), mode: 0o600 },
        },
      },
      findings: [{ messageId: 'unreadable', path: CONFIG, says: 'larger than' }],
    },
    {
      name: 'a link that leads out of the home',
      install: { home: { ...noConfig, [CONFIG]: { link: '/etc/hostname' } } },
      findings: [{ messageId: 'unreadable', path: CONFIG, says: 'link' }],
    },
    {
      name: 'an include that did not arrive',
      install: { home: { ...noConfig, [CONFIG]: withInclude('./more.json') } },
      findings: [
        {
          messageId: 'include-missing',
          path: CONFIG,
          line: 3,
          column: 28,
          keyPath: 'channels["$include"]',
          says: /missing file.*more\.json/,
        },
      ],
    },
    {
      name: 'an include that leads out of the home',
      install: { home: { ...noConfig, [CONFIG]: withInclude('/etc/hostname') } },
      findings: [
        {
          messageId: 'include',
          path: CONFIG,
          line: 3,
          column: 28,
          keyPath: 'channels["$include"]',
          says: 'not in this home',
        },
      ],
    },
    {
      name: 'an include that is broken',
      install: {
        home: {
          ...noConfig,
          [CONFIG]: withInclude('./more.json'),
          '.openclaw/more.json': '{\n  x\n',
        },
      },
      findings: [{ messageId: 'broken', path: '.openclaw/more.json', line: 3, column: 1 }],
    },
    {
      name: 'an include that is broken, where a copy of the configuration does not help',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          [CONFIG]: withInclude('./more.json'),
          '.openclaw/more.json': '{\n  x\n',
        },
      },
      findings: [{ messageId: 'broken', path: '.openclaw/more.json', line: 3, column: 1 }],
    },
  ],
});
