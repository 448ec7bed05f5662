import rule from '../../../src/rules/missing-plugin-dependencies/rule.ts';
import {
  type HomeTree,
  json,
  jsonEra,
  type Shape,
  sqliteEra,
} from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const PLUGIN = '.openclaw/extensions/chat-files';
const MANIFEST = `${PLUGIN}/package.json`;

function withPlugin(
  manifest: Readonly<Record<string, unknown>>,
  shape?: Shape,
  directory = PLUGIN,
): HomeTree {
  return {
    ...sqliteEra('2026.9.6', shape),
    [`${directory}/index.js`]: '',
    [`${directory}/openclaw.plugin.json`]: json({ id: 'chat' }),
    [`${directory}/package.json`]: json({ name: 'chat', ...manifest }),
  };
}

// Made up: a directory above the tests may have packages that exist.
const NEEDS = { dependencies: { 'chat-words': '^4.0.0', '@scope/store': '1.0.0' } };
const WORDS = 'node_modules/chat-words/package.json';
const STORE = 'node_modules/@scope/store/package.json';

testRule(rule, {
  silent: [
    { name: 'no plugins', install: { home: jsonEra('2026.5.28') } },
    {
      name: 'dependencies in the plugin and above it',
      install: {
        home: {
          ...withPlugin(NEEDS),
          [`${PLUGIN}/${WORDS}`]: '{}',
          [`.openclaw/extensions/${STORE}`]: '{}',
        },
      },
    },
    {
      name: 'packages above the home that it runs from',
      install: {
        home: { ...withPlugin(NEEDS), [`../${WORDS}`]: '{}', [`../${STORE}`]: '{}' },
      },
    },
    {
      name: 'what is optional, for development, of OpenClaw, or no name of a package',
      install: {
        home: withPlugin({
          dependencies: { openclaw: '*', sharp: '1', '../../../etc': '1', '': '1', x: 5 },
          optionalDependencies: { sharp: '1' },
          devDependencies: { vitest: '4' },
          peerDependencies: { react: '19' },
        }),
      },
    },
    {
      name: 'a disabled plugin',
      install: {
        home: withPlugin(NEEDS, { config: { plugins: { entries: { chat: { enabled: false } } } } }),
      },
    },
    {
      name: 'plugins that are all disabled',
      install: { home: withPlugin(NEEDS, { config: { plugins: { enabled: false } } }) },
    },
    {
      name: 'a manifest that is broken, or that has none',
      install: {
        home: {
          ...withPlugin({ dependencies: ['zod'] }),
          '.openclaw/extensions/b/package.json': '{',
          '.openclaw/extensions/c/index.js': '',
        },
      },
    },
  ],
  flagged: [
    {
      name: 'packages above the home of a copy, which the other machine does not have',
      install: {
        home: { ...withPlugin(NEEDS), [`../${WORDS}`]: '{}', [`.openclaw/${STORE}`]: '{}' },
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'missing',
          path: MANIFEST,
          says: 'a package that is missing here: chat-words',
        },
      ],
    },
    {
      name: 'a plugin without node_modules',
      install: { home: withPlugin(NEEDS) },
      findings: [
        {
          messageId: 'missing',
          path: MANIFEST,
          says: 'The plugin chat needs 2 packages that are missing here: @scope/store and chat-words',
          command: 'openclaw plugins update chat',
        },
      ],
    },
    {
      name: 'a plugin of a workspace, with a part of what it needs, and directories that are empty',
      install: {
        home: {
          ...withPlugin(NEEDS, {}, '.openclaw/workspace/.openclaw/extensions/chat'),
          [`.openclaw/workspace/.openclaw/extensions/chat/${STORE}`]: '{}',
          '.openclaw/workspace/.openclaw/extensions/chat/node_modules/chat-words': {
            directory: 0o755,
          },
        },
      },
      findings: [
        {
          messageId: 'missing',
          path: '.openclaw/workspace/.openclaw/extensions/chat/package.json',
          says: 'a package that is missing here: chat-words',
        },
      ],
    },
  ],
});
