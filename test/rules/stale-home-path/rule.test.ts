import staleHomePath from '../../../src/rules/stale-home-path/rule.ts';
import { type HomeTree, jsonEra, moved, sqliteEra, tight } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

/** As a move leaves it: everything is there, and only the configuration still names the old home. */
function configMoved(tree: HomeTree, text: string): HomeTree {
  return { ...tree, '.openclaw/openclaw.json': tight(text) };
}

const JSON5_CONFIG = `{
  // alice's workspace was /home/alice/.openclaw/workspace
  meta: { lastTouchedVersion: '2026.5.28' },
  agents: { defaults: { workspace: '/home/alice/.openclaw/workspace', }, },
}
`;

const SCRATCH = `{
  meta: { lastTouchedVersion: '2026.9.6' },
  agents: { entries: { ops: { workspace: '/tmp/x/alice/.openclaw/workspace',
                  agentDir: '/tmp/x/alice/.openclaw/agents/ops/agent' } } },
}
`;

const FEATURES = `{ gateway: { tls: { keyPath: '/home/alice/key.pem', certPath: '/home/alice/cert.pem' } },
  agents: { defaults: { sandbox: { docker: { binds: ['/Users/alice/data:/data:ro'] } } } },
  skills: { load: { extraDirs: ['C:\\\\Users\\\\alice\\\\Windows skills'] } } }
`;

/** Both homes on one machine, and bob's configuration as it was copied from alice. */
function besideTheOriginal(workspace: string): HomeTree {
  return {
    'alice/.openclaw/workspace/MEMORY.md': 'The cat is called Ada.\n',
    'alice/notes/MEMORY.md': 'The cat is called Ada.\n',
    'bob/.openclaw/openclaw.json': tight(`{ agents: { defaults: { workspace: '${workspace}' } } }`),
    'bob/.openclaw/workspace/MEMORY.md': 'The cat is called Ada.\n',
  };
}

testRule(staleHomePath, {
  silent: [
    { name: '2026.1.30 as onboarded', install: { home: jsonEra('2026.1.30') } },
    { name: '2026.5.28 as onboarded', install: { home: jsonEra('2026.5.28') } },
    { name: '2026.9.6 as onboarded', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'a path that exists here',
      install: {
        home: jsonEra('2026.5.28', {
          config: { logging: { file: '/usr' }, hooks: { transformsDir: '/etc' } },
        }),
      },
    },
    {
      name: 'a path in this home that is not there',
      install: { home: jsonEra('2026.5.28', { config: { logging: { file: '{HOME}/no.log' } } }) },
    },
    {
      name: 'a foreign path where no path belongs',
      install: {
        home: jsonEra('2026.5.28', { config: { ui: { assistant: { name: '/home/alice/x' } } } }),
      },
    },
    {
      name: 'a path outside of every home on another machine',
      install: {
        home: jsonEra('2026.5.28', {
          home: '/home/bob',
          config: { logging: { file: '/srv/openclaw/x.log' } },
        }),
        there: '/home/bob',
      },
    },
    {
      name: 'a value that a variable decides',
      install: {
        // biome-ignore lint/suspicious/noTemplateCurlyInString: OpenClaw's own syntax
        home: jsonEra('2026.5.28', { config: { logging: { file: '/home/${USER}/x.log' } } }),
      },
    },
    {
      name: 'another home in a state directory that has another name now, and holds the place',
      install: {
        home: moved(sqliteEra('2026.9.6', { home: '/home/alice' }), '.openclaw', '.openclaw-work'),
      },
    },
    {
      name: 'a workspace in the home of somebody else, of which there is no copy',
      install: {
        home: besideTheOriginal('{HOME}/alice/notes'),
        path: 'bob/.openclaw',
      },
    },
    {
      name: 'a file of a feature in the original, which still works there',
      install: {
        home: {
          ...besideTheOriginal('{HOME}/bob/.openclaw/workspace'),
          'bob/.openclaw/openclaw.json': tight(
            '{ logging: { file: "{HOME}/alice/.openclaw/workspace/MEMORY.md" } }',
          ),
        },
        path: 'bob/.openclaw',
      },
    },
  ],
  flagged: [
    {
      name: 'the original that is still on this machine, beside its copy',
      install: {
        home: besideTheOriginal('{HOME}/alice/.openclaw/workspace'),
        path: 'bob/.openclaw',
      },
      findings: [
        {
          messageId: 'into-original',
          severity: 'warning',
          path: 'bob/.openclaw/openclaw.json',
          line: 1,
          column: 36,
          keyPath: 'agents.defaults.workspace',
          command: 'openclaw config set agents.defaults.workspace {HOME}/bob/.openclaw/workspace',
        },
      ],
    },
    {
      name: 'a commented JSON5 configuration, of which only the one value changes',
      isExample: true,
      install: { home: configMoved(jsonEra('2026.5.28'), JSON5_CONFIG), there: '/home/bob' },
      findings: [
        {
          messageId: 'turn-path',
          path: '.openclaw/openclaw.json',
          line: 4,
          column: 36,
          keyPath: 'agents.defaults.workspace',
          says: '/home/alice',
          command: 'openclaw config set agents.defaults.workspace /home/bob/.openclaw/workspace',
        },
      ],
      fixed: {
        '.openclaw/openclaw.json': JSON5_CONFIG.replace(
          "workspace: '/home/alice/",
          "workspace: '/home/bob/",
        ),
      },
    },
    {
      name: 'a home by no convention, which its own paths tell, and an agentDir that is not there yet',
      install: { home: configMoved(sqliteEra('2026.9.6'), SCRATCH), there: '/home/bob' },
      findings: [
        {
          messageId: 'turn-path',
          path: '.openclaw/openclaw.json',
          line: 3,
          column: 42,
          keyPath: 'agents.entries.ops.workspace',
          alsoAt: ['.openclaw/openclaw.json:4:29'],
          says: 'agents.entries.ops.workspace and agents.entries.ops.agentDir point to paths in',
          command:
            'openclaw config set agents.entries.ops.agentDir /home/bob/.openclaw/agents/ops/agent',
        },
      ],
      fixed: {
        '.openclaw/openclaw.json': SCRATCH.replaceAll('/tmp/x/alice', '/home/bob'),
      },
    },
    {
      name: 'a workspace that did not come along either',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/openclaw.json': tight(
            '{ agents: { defaults: { workspace: "/home/alice/brain" } } }\n',
          ),
        },
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'turn-path-lost',
          path: '.openclaw/openclaw.json',
          line: 1,
          column: 36,
          keyPath: 'agents.defaults.workspace',
          command: 'rsync -a old-machine:/home/alice/brain/ /home/bob/brain/',
        },
      ],
    },
    {
      name: 'the database of LanceDB, a plugin whose paths are no paths of plugins',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/openclaw.json': tight(
            '{"plugins":{"entries":{"memory-lancedb":{"config":{"dbPath":"/home/alice/facts"}}}}}',
          ),
        },
      },
      findings: [
        {
          messageId: 'feature-path',
          severity: 'warning',
          path: '.openclaw/openclaw.json',
          line: 1,
          column: 61,
          keyPath: 'plugins.entries.memory-lancedb.config.dbPath',
        },
      ],
    },
    {
      name: 'a key and its certificate, a bind mount and a folder of macOS that did not come along, and nothing to point them to',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/openclaw.json': tight(FEATURES),
        },
      },
      findings: [
        {
          messageId: 'feature-path',
          severity: 'warning',
          path: '.openclaw/openclaw.json',
          line: 1,
          column: 30,
          keyPath: 'gateway.tls.keyPath',
        },
        {
          messageId: 'feature-path',
          severity: 'warning',
          path: '.openclaw/openclaw.json',
          line: 1,
          column: 63,
          keyPath: 'gateway.tls.certPath',
        },
        {
          messageId: 'feature-path',
          severity: 'warning',
          path: '.openclaw/openclaw.json',
          line: 2,
          column: 54,
          keyPath: 'agents.defaults.sandbox.docker.binds[0]',
          says: '/Users/alice/data,',
        },
        {
          messageId: 'feature-path',
          severity: 'warning',
          path: '.openclaw/openclaw.json',
          line: 3,
          column: 33,
          keyPath: 'skills.load.extraDirs[0]',
          says: 'Windows',
        },
      ],
    },
    {
      name: 'a value in an included file: that file is the one to change',
      install: {
        there: '/home/bob',
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/openclaw.json': tight('{ $include: "./agents.json5", gateway: {} }\n'),
          '.openclaw/agents.json5': tight(
            '{ agents: { defaults: { workspace: "/home/alice/.clawdbot/workspace" } } }\n',
          ),
        },
      },
      findings: [
        {
          messageId: 'turn-path',
          path: '.openclaw/agents.json5',
          line: 1,
          column: 36,
          keyPath: 'agents.defaults.workspace',
        },
      ],
      fixed: {
        '.openclaw/agents.json5':
          '{ agents: { defaults: { workspace: "/home/bob/.openclaw/workspace" } } }\n',
      },
    },
    {
      name: 'an agentDir outside of agents/ and a workspace inside, which are not here: no path to set them to',
      install: {
        home: {
          ...sqliteEra('2026.9.6'),
          '.openclaw/openclaw.json': tight(`{ agents: { entries: { ops: {
  workspace: '/home/alice/.openclaw/agents/ops/workspace',
  agentDir: '/home/alice/ops' } } } }
`),
        },
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'turn-path-lost',
          path: '.openclaw/openclaw.json',
          line: 2,
          column: 14,
          keyPath: 'agents.entries.ops.workspace',
          alsoAt: ['.openclaw/openclaw.json:3:13'],
        },
      ],
    },
  ],
});
