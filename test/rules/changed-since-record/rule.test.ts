import changedSinceRecord from '../../../src/rules/changed-since-record/rule.ts';
import { EARLIER, LATER } from '../../../src/testing/recorded.ts';
import { type HomeTree, jsonEra, sqliteEra, tight } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const ID = 'a8404fe5-eaf9-46b8-814c-ab71a507f86a';
const FILES = jsonEra('2026.5.28');
const TRANSCRIPT = `.openclaw/agents/main/sessions/${ID}.jsonl`;
const NOTE = '.openclaw/workspace/MEMORY.md';

function textOf(tree: HomeTree, path: string): string {
  const node = tree[path];
  if (typeof node !== 'string') throw new Error(`${path} is no text`);
  return node;
}

const WITH_PATH: HomeTree = {
  ...FILES,
  '.openclaw/workspace/TOOLS.md': 'Scripts are in {HOME}/bin, and in {HOME}/.openclaw.\n',
};

testRule(changedSinceRecord, {
  silent: [
    { name: 'files, moved', install: { home: FILES, record: FILES } },
    {
      name: 'rows, moved',
      install: { home: sqliteEra('2026.9.6'), record: sqliteEra('2026.9.6') },
    },
    {
      name: 'a file in which only paths were rewritten',
      install: { home: WITH_PATH, record: WITH_PATH },
    },
    {
      name: 'a note that the agent changed since',
      install: {
        home: { ...FILES, [NOTE]: { text: 'The cat is called Bea.\n', mtime: LATER } },
        record: FILES,
      },
    },
    {
      name: 'a transcript that grew',
      install: {
        home: {
          ...FILES,
          [TRANSCRIPT]: `${textOf(FILES, TRANSCRIPT)}{"type":"message","id":"2"}\n`,
        },
        record: FILES,
      },
    },
    {
      name: 'secrets, which have no digest',
      install: {
        home: { ...FILES, '.openclaw/.env': tight('OTHER=1\n') },
        record: { ...FILES, '.openclaw/.env': tight('SOME=12345\n') },
      },
    },
  ],
  flagged: [
    {
      name: 'a note with other bytes and the same time',
      install: { home: { ...FILES, [NOTE]: 'The cat is called Ad\0.\n' }, record: FILES },
      findings: [
        {
          messageId: 'other',
          path: NOTE,
          says: 'The content of 1 file differs from the record of 2026-11-21: MEMORY.md.',
        },
      ],
    },
    {
      name: 'two notes, in a copy that lost all times',
      install: {
        home: Object.fromEntries(
          Object.entries({
            ...FILES,
            [NOTE]: 'The cat is called Ad\n',
            '.openclaw/workspace/SOUL.md': '# So\n',
          }).map(([path, node]) => [
            path,
            typeof node === 'string' ? { text: node, mtime: LATER } : node,
          ]),
        ),
        record: FILES,
      },
      findings: [
        {
          messageId: 'other',
          path: NOTE,
          alsoAt: ['.openclaw/workspace/SOUL.md'],
          says: '2 files',
        },
      ],
    },
    {
      name: 'a transcript with another beginning',
      install: {
        home: { ...FILES, [TRANSCRIPT]: textOf(FILES, TRANSCRIPT).replace('hello', 'h\0llo') },
        record: FILES,
      },
      findings: [{ messageId: 'other', path: TRANSCRIPT }],
    },
    {
      name: 'an empty file of secrets',
      install: {
        home: { ...FILES, '.openclaw/.env': { text: '', mode: 0o600, mtime: EARLIER } },
        record: { ...FILES, '.openclaw/.env': tight('SOME=12345\n') },
      },
      findings: [
        {
          messageId: 'empty',
          severity: 'error',
          path: '.openclaw/.env',
          says: 'A file is empty here, but had content in the record of 2026-11-21: .env.',
          remedy: 'Copy the file from the old machine again.',
        },
      ],
    },
  ],
  skipped: [{ name: 'without a record', install: { home: FILES }, reason: 'no record' }],
});
