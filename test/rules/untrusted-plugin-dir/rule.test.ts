import rule from '../../../src/rules/untrusted-plugin-dir/rule.ts';
import {
  type HomeTree,
  IS_ROOT,
  jsonEra,
  sqliteEra,
  tight,
} from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const OWNER = IS_ROOT ? 12_345 : (process.getuid?.() ?? 0);
const STRANGER = '54321:54321';

const plugin = (directory: number, file = 0o644): HomeTree => ({
  '.openclaw/extensions/chat': { directory },
  '.openclaw/extensions/chat/index.js': { text: '', mode: file },
});

testRule(rule, {
  silent: [
    { name: 'no plugins (json era)', install: { home: jsonEra('2026.5.28') } },
    { name: 'no plugins (sqlite era)', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'a plugin of the user, open to the group',
      install: { home: { ...sqliteEra('2026.9.6'), ...plugin(0o775, 0o664) } },
    },
    {
      name: 'a plugin of root',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          '.openclaw/extensions/chat': { directory: 0o755, owner: 0 },
        },
        owner: OWNER,
        user: `${OWNER}:${OWNER}`,
      },
    },
    {
      name: '2026.1.30, which trusts everything',
      install: {
        home: { ...jsonEra('2026.1.30'), ...plugin(0o777) },
        owner: OWNER,
        user: STRANGER,
      },
    },
    {
      name: 'a link to a plugin elsewhere, whose own mode means nothing',
      install: {
        home: { ...jsonEra('2026.5.28'), '.openclaw/extensions/dev': { link: '/usr/share' } },
      },
    },
    {
      name: 'files of somebody else that OpenClaw does not load, and a link in a plugin',
      needsRoot: true,
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          ...plugin(0o755),
          '.openclaw/extensions/chat/README.md': { text: '', owner: 777 },
          '.openclaw/extensions/chat/lib/index.js': { text: '', owner: 777 },
          '.openclaw/extensions/chat/latest': { link: 'index.js' },
        },
        owner: OWNER,
        user: `${OWNER}:${OWNER}`,
      },
    },
  ],
  flagged: [
    {
      name: 'a plugin of somebody else',
      install: {
        home: { ...jsonEra('2026.5.28'), ...plugin(0o755) },
        owner: OWNER || 12_345,
        user: STRANGER,
      },
      findings: [
        {
          messageId: 'owner',
          path: '.openclaw/extensions/chat',
          says: 'gateway runs as user id 54321',
          command: 'sudo chown -R 54321:54321 {HOME}/.openclaw/extensions/chat',
        },
      ],
    },
    {
      name: 'a plugin that everybody may write, in the state directory and a workspace',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          ...plugin(0o777, 0o666),
          '.openclaw/workspace/.openclaw/extensions/mine': { directory: 0o757 },
        },
      },
      findings: [
        { messageId: 'world-writable', path: '.openclaw/extensions/chat', says: '2 entries' },
        { messageId: 'world-writable', path: '.openclaw/workspace/.openclaw/extensions/mine' },
      ],
      fixed: {
        '.openclaw/extensions/chat': 0o775,
        '.openclaw/extensions/chat/index.js': 0o664,
        '.openclaw/workspace/.openclaw/extensions/mine': 0o755,
      },
    },
    {
      name: 'a plugin that the configuration names',
      install: {
        home: {
          ...jsonEra('2026.5.28', {
            config: { plugins: { load: { paths: ['~/.openclaw/dev/chat', '~/gone'] } } },
          }),
          '.openclaw/dev/chat': { directory: 0o757 },
        },
      },
      findings: [{ messageId: 'world-writable', path: '.openclaw/dev/chat', says: 'plugin chat' }],
      fixed: { '.openclaw/dev/chat': 0o755 },
    },
    {
      name: 'a plugin of the user whose code belongs to somebody else, in a release that rejects it',
      needsRoot: true,
      install: {
        home: {
          ...jsonEra('2026.2.19'),
          ...plugin(0o755),
          '.openclaw/extensions/chat/index.js': { text: '', owner: 0 },
          '.openclaw/extensions/chat/index.ts': { text: '', owner: 777 },
        },
        owner: OWNER,
        user: `${OWNER}:${OWNER}`,
      },
      findings: [
        {
          messageId: 'owner',
          path: '.openclaw/extensions/chat',
          says: /belongs to user id 777, .* rejects a configuration that mentions the plugin/,
        },
      ],
    },
  ],
  skipped: [
    {
      name: 'Windows',
      install: { home: { ...jsonEra('2026.5.28'), '.openclaw/x': tight('') }, platform: 'win32' },
      reason: 'Windows',
    },
    {
      name: 'a release of which nobody knows whether it trusts everything',
      install: { home: { ...jsonEra('2026.2.17'), ...plugin(0o777) }, openclaw: '2026.2.18' },
      reason: '2026.2.18',
    },
  ],
});
