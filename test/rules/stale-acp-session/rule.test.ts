import rule from '../../../src/rules/stale-acp-session/rule.ts';
import { type HomeTree, json, jsonEra, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const INDEX = '.openclaw/agents/codex/sessions/sessions.json';
const DATABASE = '.openclaw/state/openclaw.sqlite';
const OLD = '/home/alice/projects/shop';

/** A session as 2026.5.28 keeps it. */
function session(acp: Readonly<Record<string, unknown>>) {
  return {
    sessionId: '55555555-2222-4333-8444-555555555555',
    acp: { backend: 'acpx', agent: 'codex', mode: 'persistent', state: 'idle', ...acp },
  };
}

function withSessions(sessions: Readonly<Record<string, unknown>>): HomeTree {
  return {
    ...jsonEra('2026.5.28'),
    [INDEX]: json(sessions),
    'projects/shop/README.md': 'A shop.\n',
  };
}

/** The columns of 2026.9.6 that are asked for. */
function withRows(...rows: readonly string[]): HomeTree {
  return {
    ...sqliteEra('2026.9.6'),
    [DATABASE]: {
      sql: [
        'CREATE TABLE acp_sessions (session_key TEXT, agent TEXT, mode TEXT, runtime_options_json TEXT, cwd TEXT, updated_at INTEGER)',
        ...rows.map((row) => `INSERT INTO acp_sessions VALUES (${row})`),
      ],
      mode: 0o600,
    },
  };
}

testRule(rule, {
  silent: [
    { name: 'an install without ACP sessions', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'sessions that work here, are over, or say no directory',
      install: {
        home: withSessions({
          'agent:codex:acp:1': session({ cwd: '{HOME}/projects/shop' }),
          'agent:codex:acp:2': session({
            cwd: OLD,
            runtimeOptions: { cwd: '{HOME}/projects/shop' },
          }),
          'agent:codex:acp:3': session({ cwd: OLD, mode: 'oneshot' }),
          'agent:codex:acp:4': session({}),
          'agent:codex:acp:5': { sessionId: 'x', acp: 'none' },
          'agent:codex:main': { sessionId: 'x' },
        }),
      },
    },
    {
      name: 'rows that work here or are over',
      install: {
        home: withRows(
          `'1', 'codex', 'persistent', NULL, '{HOME}', 1`,
          `'2', 'codex', 'oneshot', NULL, '${OLD}', 1`,
          `'3', 'codex', 'persistent', '{"cwd":"{HOME}"}', '${OLD}', 1`,
        ),
      },
    },
  ],
  flagged: [
    {
      name: 'sessions in the old home',
      install: {
        home: withSessions({
          'agent:codex:acp:1': session({ cwd: OLD, runtimeOptions: { cwd: OLD } }),
          'agent:codex:acp:2': session({ agent: 'claude', cwd: '/home/alice/notes' }),
        }),
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'missing',
          path: INDEX,
          line: 11,
          column: 16,
          keyPath: 'agent:codex:acp:1.acp.runtimeOptions.cwd',
          alsoAt: [`${INDEX}:22:14`],
          says: `2 ACP sessions of claude and codex are missing. The first one is ${OLD}`,
          command: '/acp spawn codex --bind here --cwd /home/bob/projects/shop',
        },
      ],
    },
    {
      name: 'a session in a directory of this home that did not come along',
      install: { home: withSessions({ 'agent:codex:acp:1': session({ cwd: '{HOME}/lost' }) }) },
      findings: [
        {
          messageId: 'missing',
          path: INDEX,
          keyPath: 'agent:codex:acp:1.acp.cwd',
          line: 9,
          column: 14,
          says: 'The working directory of an ACP session of codex is missing',
          command: '/acp spawn codex --bind here --cwd {HOME}/lost',
        },
      ],
    },
    {
      name: 'sessions of the database',
      install: {
        home: withRows(
          `'1', 'codex', 'persistent', '{"cwd":"${OLD}"}', NULL, 2`,
          `'2', 'codex', 'persistent', 'broken', '/home/alice/notes', 1`,
        ),
      },
      findings: [
        {
          messageId: 'missing',
          path: DATABASE,
          says: `2 ACP sessions of codex are missing. The first one is ${OLD}`,
          command: '/acp close',
        },
      ],
    },
    {
      name: 'a session whose own directory is blank: the other one counts',
      install: {
        home: withSessions({
          'agent:codex:acp:1': session({ cwd: OLD, runtimeOptions: { cwd: ' ' } }),
        }),
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'missing',
          path: INDEX,
          line: 9,
          column: 14,
          keyPath: 'agent:codex:acp:1.acp.cwd',
        },
      ],
    },
  ],
});
