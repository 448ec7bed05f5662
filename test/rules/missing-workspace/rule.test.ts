import missingWorkspace from '../../../src/rules/missing-workspace/rule.ts';
import { json, jsonEra, moved, sqliteEra, without } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const WORKSPACE = '.openclaw/workspace';
const AT_DEFAULTS = {
  path: '.openclaw/openclaw.json',
  line: 4,
  column: 20,
  keyPath: 'agents.defaults.workspace',
} as const;

/** As a copy without hidden files and notes leaves it: nothing of the agent. */
const EMPTY = {
  [WORKSPACE]: { directory: 0o755 },
  [`${WORKSPACE}/.openclaw/workspace-state.json`]: '{"version":1}\n',
  [`${WORKSPACE}/skills`]: { directory: 0o755 },
};

testRule(missingWorkspace, {
  silent: [
    {
      name: 'an empty workspace, where OpenClaw is to write no files into one',
      install: {
        home: {
          ...without(
            jsonEra('2026.5.28', {
              config: {
                agents: { defaults: { workspace: `{HOME}/${WORKSPACE}`, skipBootstrap: true } },
              },
            }),
            WORKSPACE,
          ),
          ...EMPTY,
        },
      },
    },
    {
      name: 'a workspace that has one file of its agent',
      install: {
        home: { ...without(jsonEra('2026.5.28'), WORKSPACE), [`${WORKSPACE}/notes/a.md`]: 'a' },
      },
    },
    { name: '2026.1.30 as the product leaves it', install: { home: jsonEra('2026.1.30') } },
    { name: '2026.9.6 as the product leaves it', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'a state directory that has another name now, and holds its workspace',
      install: { home: moved(sqliteEra('2026.9.6'), '.openclaw', '.openclaw-work') },
    },
    {
      name: 'the configuration alone',
      install: {
        home: { '.openclaw/openclaw.json': jsonEra('2026.5.28')['.openclaw/openclaw.json'] ?? '' },
      },
    },
    {
      name: 'a workspace under the old home',
      install: {
        home: without(jsonEra('2026.5.28', { home: '/home/alice' }), WORKSPACE),
      },
    },
    {
      name: 'the half of a profile',
      install: {
        home: without(jsonEra('2026.5.28', { profile: 'work' }), '.openclaw/workspace-work'),
      },
    },
    {
      name: 'a client in remote mode',
      install: {
        home: without(jsonEra('2026.5.28', { config: { gateway: { mode: 'remote' } } }), WORKSPACE),
      },
    },
    {
      name: 'what a deleted agent left',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/agents/old/agent': { directory: 0o700 },
          '.openclaw/agents/old/sessions/sessions.json': json({ 'agent:old:main': {} }),
        },
      },
    },
    {
      name: 'the agent of an ACP session',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/agents/codex/sessions/sessions.json': json({ 'agent:codex:acp:1': {} }),
        },
      },
    },
    {
      name: 'an agent that has not run yet',
      install: {
        home: sqliteEra('2026.9.6', {
          config: {
            agents: {
              defaults: { workspace: '{HOME}/.openclaw/workspace' },
              entries: { main: { default: true }, ops: {} },
            },
          },
        }),
      },
    },
    {
      name: 'a workspace in the home of somebody else on this machine, whose install this was',
      install: {
        home: {
          ...moved(
            without(jsonEra('2026.5.28', { home: '{HOME}/alice' }), WORKSPACE),
            '.openclaw',
            'bob/.openclaw',
          ),
          'alice/notes.md': 'x',
        },
        path: 'bob/.openclaw',
      },
    },
  ],
  flagged: [
    {
      name: 'the state without the workspace',
      install: { home: without(jsonEra('2026.5.28'), WORKSPACE) },
      findings: [
        { messageId: 'absent', ...AT_DEFAULTS, says: /of agent main is missing: .*workspace\./ },
      ],
    },
    {
      name: 'an empty workspace',
      install: { home: { ...without(jsonEra('2026.5.28'), WORKSPACE), ...EMPTY } },
      findings: [
        {
          messageId: 'empty',
          path: WORKSPACE,
          says: /of agent main is empty: .*workspace\. OpenClaw rejects/,
        },
      ],
    },
    {
      name: 'a workspace that was put aside in the copy',
      install: { home: moved(jsonEra('2026.2.26'), WORKSPACE, '.openclaw/workspace.old') },
      findings: [
        {
          messageId: 'elsewhere',
          ...AT_DEFAULTS,
          command: 'mv {HOME}/.openclaw/workspace.old {HOME}/.openclaw/workspace',
        },
      ],
    },
    {
      name: 'the workspace of a second agent, by its own key',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/openclaw.json': json({
            agents: { list: [{ id: 'main' }, { id: 'ops', workspace: '{HOME}/ops' }] },
            meta: { lastTouchedVersion: '2026.5.28' },
          }),
        },
      },
      findings: [
        {
          messageId: 'absent',
          path: '.openclaw/openclaw.json',
          line: 9,
          column: 22,
          keyPath: 'agents.list[1].workspace',
        },
      ],
    },
    {
      name: 'the workspace of a second agent that has run, where the release puts it',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/openclaw.json': json({
            agents: { list: [{ id: 'main' }, { id: 'ops' }] },
            meta: { lastTouchedVersion: '2026.5.28' },
          }),
          '.openclaw/agents/ops/agent': { directory: 0o700 },
        },
      },
      findings: [
        {
          messageId: 'absent',
          path: '.openclaw/openclaw.json',
          says: /of agent ops is missing: .*workspace-ops\./,
        },
      ],
    },
    {
      name: 'two directories that were put aside, of which one has a memory',
      install: {
        home: {
          ...moved(jsonEra('2026.2.26'), WORKSPACE, '.openclaw/workspace.old'),
          '.openclaw/workspace-blank/AGENTS.md': '# Agents\n',
          '.openclaw/workspace-blank/SOUL.md': '# Soul\n',
        },
      },
      findings: [
        {
          messageId: 'elsewhere',
          ...AT_DEFAULTS,
          command: 'mv {HOME}/.openclaw/workspace.old {HOME}/.openclaw/workspace',
        },
      ],
    },
  ],
  skipped: [
    {
      name: 'an empty directory that a container may mount the workspace at',
      install: {
        home: {
          ...without(jsonEra('2026.5.28', { home: '/home/node' }), WORKSPACE),
          ...EMPTY,
        },
        there: '/home/node',
      },
      reason: '/home/node/.openclaw/workspace is empty here, and a container may mount',
    },
  ],
});
