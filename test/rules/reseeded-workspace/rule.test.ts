import reseededWorkspace from '../../../src/rules/reseeded-workspace/rule.ts';
import {
  type HomeTree,
  jsonEra,
  moved,
  sqliteEra,
  without,
} from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const WORKSPACE = '.openclaw/workspace';

/** What OpenClaw seeds where it finds nothing. */
function reseeded(tree: HomeTree): HomeTree {
  return {
    ...without(tree, `${WORKSPACE}/MEMORY.md`, `${WORKSPACE}/memory`),
    [`${WORKSPACE}/BOOTSTRAP.md`]: '# Hello, World\n',
  };
}

const aside = (tree: HomeTree): HomeTree => ({
  ...reseeded(tree),
  ...moved(
    Object.fromEntries(Object.entries(tree).filter(([path]) => path.startsWith(WORKSPACE))),
    WORKSPACE,
    '.openclaw/workspace-old',
  ),
});

/** A transcript of a year before. */
function olderSessions(tree: HomeTree): HomeTree {
  return {
    ...reseeded(tree),
    '.openclaw/agents/main/sessions/old.jsonl': { text: '{}\n', mtime: 1_700_000_000 },
  };
}

const DATABASE = '.openclaw/agents/main/agent/openclaw-agent.sqlite';

const OLD_ROW = "INSERT INTO transcript_events VALUES ('s1', 1, '{}', 1700000000000)";

/** A conversation of a year before, by the database's own time. */
function olderRows(tree: HomeTree, rows: readonly string[] = [OLD_ROW]): HomeTree {
  return {
    ...reseeded(without(tree, DATABASE, `${DATABASE}-wal`)),
    [DATABASE]: {
      sql: [
        'CREATE TABLE transcript_events (session_id TEXT, seq INTEGER, event_json TEXT, created_at INTEGER)',
        ...rows,
      ],
      mode: 0o600,
    },
  };
}

/** One that the copy kept the time of. */
function withOldFile(tree: HomeTree): HomeTree {
  return { ...tree, '.openclaw/skills/notes.md': { text: 'notes', mtime: 1_700_000_000 } };
}

testRule(reseededWorkspace, {
  silent: [
    {
      name: 'a copy that lost the times of its files, in the sqlite era',
      install: { home: olderRows(sqliteEra('2026.9.6')) },
    },
    { name: '2026.9.6 as the product leaves it', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'BOOTSTRAP.md beside a memory, as 2026.1.30 leaves it',
      install: {
        home: { ...jsonEra('2026.1.30'), [`${WORKSPACE}/BOOTSTRAP.md`]: '# Hello, World\n' },
      },
    },
    { name: 'a young install', install: { home: reseeded(jsonEra('2026.2.26')) } },
    {
      name: "another profile's workspace beside a fresh one",
      install: {
        path: '.openclaw',
        home: {
          ...reseeded(jsonEra('2026.2.26')),
          ...jsonEra('2026.2.26', { profile: 'work' }),
        },
      },
    },
    {
      name: 'a workspace with its memory, of which the record lists notes',
      install: { home: jsonEra('2026.2.26'), record: jsonEra('2026.2.26') },
    },
    {
      name: 'a workspace that never had a memory, and has been set up',
      install: {
        home: without(olderSessions(jsonEra('2026.2.26')), `${WORKSPACE}/BOOTSTRAP.md`),
      },
    },
    {
      name: 'old files that are no conversations of its agent',
      install: {
        home: {
          ...reseeded(jsonEra('2026.5.28')),
          '.openclaw/logs/config-audit.jsonl': { text: '{}\n', mtime: 1_700_000_000 },
          '.openclaw/agents/old/sessions/a.jsonl': { text: '{}\n', mtime: 1_700_000_000 },
          '.openclaw/agents/main/sessions/sessions.json': { text: '{}', mtime: 1_700_000_000 },
        },
      },
    },
    ...Object.entries({
      'rows of another agent': withOldFile(
        moved(olderRows(sqliteEra('2026.9.6')), DATABASE, DATABASE.replace('main', 'ops')),
      ),
      'no rows': withOldFile(olderRows(sqliteEra('2026.9.6'), [])),
      'rows without times': withOldFile(reseeded(sqliteEra('2026.9.6'))),
    }).map(([what, home]) => ({ name: `a database with ${what}`, install: { home } })),
    {
      name: 'a blank one of an agent, in the workspace of another',
      install: {
        home: {
          ...sqliteEra('2026.9.6', {
            config: {
              agents: {
                defaults: { workspace: '{HOME}/.openclaw/workspace' },
                entries: { main: { default: true }, ops: {} },
              },
            },
          }),
          [`${WORKSPACE}/ops/BOOTSTRAP.md`]: '# Hello, World\n',
          [`${WORKSPACE}/ops/SOUL.md`]: '# Soul\n',
          [`${WORKSPACE}/ops/AGENTS.md`]: '# Agents\n',
        },
      },
    },
  ],
  flagged: [
    {
      name: 'a young one, of which the record lists notes',
      install: { home: reseeded(jsonEra('2026.2.26')), record: jsonEra('2026.2.26') },
      findings: [
        {
          messageId: 'recorded',
          path: WORKSPACE,
          says: 'The workspace of agent main is blank (BOOTSTRAP.md, no memory). The record lists 2 notes in it.',
        },
      ],
    },
    {
      name: 'the real one beside it, in files',
      install: { home: aside(jsonEra('2026.5.28')) },
      findings: [
        {
          messageId: 'beside',
          path: WORKSPACE,
          command: 'mv {HOME}/.openclaw/workspace-old {HOME}/.openclaw/workspace',
        },
      ],
    },
    {
      name: 'the real one beside it, in the sqlite era',
      install: { home: aside(sqliteEra('2026.9.6')) },
      findings: [{ messageId: 'beside', path: WORKSPACE, says: 'workspace-old has a memory' }],
    },
    {
      name: 'conversations that are older than the workspace',
      isExample: true,
      install: { home: olderSessions(jsonEra('2026.2.26')) },
      findings: [{ messageId: 'younger', path: WORKSPACE }],
    },
    {
      name: 'rows of a database that are older than the workspace',
      install: {
        home: withOldFile(olderRows(sqliteEra('2026.9.6'))),
      },
      findings: [{ messageId: 'younger', path: WORKSPACE }],
    },
    {
      name: 'the real one right above, where 2026.9.6 gives an agent a directory of its own',
      install: {
        home: {
          ...sqliteEra('2026.9.6', {
            config: {
              agents: {
                defaults: { workspace: '{HOME}/.openclaw/workspace' },
                entries: { main: { default: true, workspace: '{HOME}/clawd' }, ops: {} },
              },
            },
          }),
          'clawd/SOUL.md': '# Soul\n',
          [`${WORKSPACE}/ops/BOOTSTRAP.md`]: '# Hello, World\n',
          [`${WORKSPACE}/ops/SOUL.md`]: '# Soul\n',
          [`${WORKSPACE}/ops/AGENTS.md`]: '# Agents\n',
        },
      },
      findings: [
        {
          messageId: 'above',
          path: `${WORKSPACE}/ops`,
          says: /the directory above it, .*workspace, has a memory/,
          command: `rsync -a --include='/memory/***' --exclude='*/' {HOME}/${WORKSPACE}/ {HOME}/${WORKSPACE}/ops/`,
        },
      ],
    },
  ],
});
