import rule from '../../../src/rules/archive-debris/rule.ts';
import { jsonEra, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const OLD = jsonEra('2026.5.28');
const NEW = sqliteEra('2026.9.6');
const DOUBLE = { bytes: Buffer.from([0, 5, 0x16, 7, 0, 2, 0, 0, 1, 2, 3]) };
const STORE = { bytes: Buffer.from('\0\0\0\u0001Bud1\0\0', 'latin1') };

testRule(rule, {
  silent: [
    { name: 'an install of the json era', install: { home: OLD } },
    { name: 'an install of the sqlite era', install: { home: NEW } },
    {
      name: 'files of such names with other contents',
      install: {
        home: {
          ...NEW,
          '.openclaw/workspace/._notes.md': 'a note of the user',
          '.openclaw/workspace/.DS_Store': 'another',
          '.openclaw/workspace/__MACOSX/notes.md': 'a third',
        },
      },
    },
    {
      name: 'what is beside the state directory and not of it',
      install: {
        home: {
          ...NEW,
          '__MACOSX/photos/._a.jpg': DOUBLE,
          '._photos': DOUBLE,
          '._.openclaw': 'a note of the user',
        },
      },
    },
    {
      name: 'a directory of this name that holds something else as well',
      install: {
        home: {
          ...NEW,
          '__MACOSX/._.openclaw': DOUBLE,
          '__MACOSX/.openclaw/notes.md': 'a note of the user',
        },
      },
    },
    {
      name: 'one whose contents were not looked through',
      install: {
        home: { ...NEW, '__MACOSX/._.openclaw': DOUBLE, '__MACOSX/.git/notes.md': 'a note' },
      },
    },
    {
      name: 'such contents under another name, and a link of such a name',
      install: {
        home: {
          ...NEW,
          '.openclaw/workspace/store': STORE,
          '.openclaw/workspace/double': DOUBLE,
          '.openclaw/workspace/._': DOUBLE,
          '.openclaw/workspace/._photo': { link: '{HOME}/photos/._photo' },
          'photos/._photo': DOUBLE,
        },
      },
    },
    {
      name: '.DS_Store on a Mac',
      install: { home: { ...NEW, '.openclaw/.DS_Store': STORE }, platform: 'darwin' },
    },
  ],
  flagged: [
    {
      name: 'what an archive of a Mac leaves in the state directory, workspace included',
      install: {
        home: {
          ...NEW,
          '.openclaw/._openclaw.json': DOUBLE,
          '.openclaw/state/._openclaw.sqlite': DOUBLE,
          '.openclaw/.DS_Store': STORE,
          '.openclaw/workspace/.DS_Store': STORE,
          '.openclaw/workspace/._MEMORY.md': DOUBLE,
        },
      },
      findings: [
        {
          messageId: 'debris',
          path: '.openclaw',
          says: /^\.openclaw contains 5 macOS metadata files: .*\.DS_Store/,
        },
      ],
      fixed: {
        '.openclaw/._openclaw.json': null,
        '.openclaw/state/._openclaw.sqlite': null,
        '.openclaw/.DS_Store': null,
        '.openclaw/workspace/.DS_Store': null,
        '.openclaw/workspace/._MEMORY.md': null,
      },
    },
    {
      name: 'a __MACOSX directory as a whole, and of one with a file of the user only what is debris',
      install: {
        home: {
          ...OLD,
          '.openclaw/.DS_Store': STORE,
          '.openclaw/__MACOSX/.openclaw/._openclaw.json': DOUBLE,
          '.openclaw/workspace/__MACOSX/._a': DOUBLE,
          '.openclaw/workspace/__MACOSX/kept.md': 'x',
        },
      },
      findings: [
        {
          messageId: 'debris',
          path: '.openclaw',
          says: /contains 3 macOS metadata files: \.DS_Store, __MACOSX and workspace\/__MACOSX\/\._a\./,
        },
      ],
      fixed: {
        '.openclaw/.DS_Store': null,
        '.openclaw/__MACOSX': null,
        '.openclaw/__MACOSX/.openclaw': null,
        '.openclaw/__MACOSX/.openclaw/._openclaw.json': null,
        '.openclaw/workspace/__MACOSX/._a': null,
      },
    },
    {
      name: 'what a zip of the Finder and a tar leave beside the state directory',
      install: {
        home: {
          ...NEW,
          '__MACOSX/._.openclaw': DOUBLE,
          '__MACOSX/.openclaw/._openclaw.json': DOUBLE,
          '._.openclaw': DOUBLE,
        },
      },
      findings: [
        {
          messageId: 'beside',
          path: '__MACOSX',
          says: /beside \.openclaw: __MACOSX and \._\.openclaw\./,
          command: 'rm -r {HOME}/__MACOSX {HOME}/._.openclaw',
        },
      ],
    },
    {
      name: 'a zip of the Finder that has nothing for the state directory itself',
      install: { home: { ...NEW, '__MACOSX/.openclaw/._openclaw.json': DOUBLE } },
      findings: [{ messageId: 'beside', path: '__MACOSX', command: 'rm -r {HOME}/__MACOSX' }],
    },
    {
      name: 'a directory of this name that also holds what was not looked through',
      install: {
        home: {
          ...NEW,
          '.openclaw/workspace/__MACOSX/._a': DOUBLE,
          '.openclaw/workspace/__MACOSX/node_modules/notes.md': 'a note of the user',
        },
      },
      findings: [
        { messageId: 'debris', path: '.openclaw', says: /contains 1 macOS metadata file/ },
      ],
      fixed: { '.openclaw/workspace/__MACOSX/._a': null },
    },
    {
      name: 'a workspace outside of the state directory',
      install: {
        home: { ...OLD, 'claw/AGENTS.md': 'x', 'claw/._AGENTS.md': DOUBLE },
        workspaces: ['claw'],
      },
      findings: [
        {
          messageId: 'debris',
          path: 'claw',
          says: /^claw contains 1 macOS metadata file: \._AGENTS\.md/,
        },
      ],
      fixed: { 'claw/._AGENTS.md': null },
    },
  ],
});
