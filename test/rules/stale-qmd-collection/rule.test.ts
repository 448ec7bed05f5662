import rule from '../../../src/rules/stale-qmd-collection/rule.ts';
import { type HomeTree, jsonEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const INDEX = '.openclaw/agents/main/qmd/xdg-config/qmd/index.yml';

/** Two collections as QMD writes them, and a third one by hand. */
const indexOf = (home: string, extra = '') => `# of the agent
collections:
  memory-root-main:
    path: ${home}/.openclaw/workspace
    pattern: MEMORY.md
  memory-dir-main:
    path: "${home}/.openclaw/workspace/memory"   # notes
    pattern: "**/*.md"
${extra}`;

function withIndex(index: string, release = '2026.5.28', backend = 'qmd'): HomeTree {
  return {
    ...jsonEra(release, { config: { memory: { backend } } }),
    '.openclaw/workspace/memory/2026-11-20.md': 'A note.\n',
    [INDEX]: index,
  };
}

testRule(rule, {
  silent: [
    { name: 'an install without QMD', install: { home: jsonEra('2026.5.28') } },
    { name: 'directories that are here', install: { home: withIndex(indexOf('{HOME}')) } },
    { name: 'an index that holds nothing', install: { home: withIndex('collections: {}\n') } },
    {
      name: 'an index that is not in use',
      install: { home: withIndex(indexOf('/home/alice'), '2026.5.28', 'builtin') },
    },
    {
      name: 'a release that corrects the paths at its start',
      install: { home: withIndex(indexOf('/home/alice'), '2026.6.11') },
    },
    {
      name: 'paths that are no text',
      install: { home: withIndex('collections:\n  a:\n    path: 5\n  b: []\n') },
    },
  ],
  flagged: [
    {
      name: 'collections of the old home, of which one did not come along',
      install: {
        home: withIndex(
          indexOf(
            '/home/alice',
            "  custom-1-main:\n    path: '/home/alice/notes'\n    pattern: '*.md'\n",
          ),
        ),
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'old-home',
          path: INDEX,
          line: 4,
          column: 11,
          keyPath: 'collections.memory-root-main.path',
          alsoAt: [`${INDEX}:7:11`, `${INDEX}:10:11`],
          says: 'looks for 3 of 3 directories in the old home, and finds nothing there. The first is /home/alice/.openclaw/workspace.',
          command: 'openclaw memory index --agent main',
        },
      ],
      fixed: {
        [INDEX]: indexOf(
          '/home/bob',
          "  custom-1-main:\n    path: '/home/alice/notes'\n    pattern: '*.md'\n",
        ),
      },
    },
    {
      name: 'directories of which none is here, with line ends of Windows',
      install: {
        home: withIndex(
          'collections:\r\n  a:\r\n    path: C:\\Users\\alice\\notes\r\n  b:\r\n    path: {HOME}\r\n',
        ),
      },
      findings: [
        {
          messageId: 'old-home',
          path: INDEX,
          line: 3,
          column: 11,
          keyPath: 'collections.a.path',
          says: 'looks for 1 of 2 directories',
        },
      ],
    },
  ],
  skipped: [
    {
      name: 'an index that is broken',
      install: { home: withIndex('collections: {a: [\n') },
      reason: 'the QMD index of agent main cannot be read (not valid YAML)',
    },
    {
      name: 'an index that is larger than anybody has it',
      install: { home: withIndex(`collections: {}\n${'#\n'.repeat(40_000)}`) },
      reason: 'the QMD index of agent main cannot be read (larger than 64 KiB)',
    },
  ],
});
