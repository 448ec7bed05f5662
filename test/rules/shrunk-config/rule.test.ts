import shrunkConfig from '../../../src/rules/shrunk-config/rule.ts';
import {
  FAKE,
  type HomeTree,
  json,
  jsonEra,
  sqliteEra,
  without,
} from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const CONFIG = '.openclaw/openclaw.json';
const BACKUP = `${CONFIG}.bak`;
const LAST_GOOD = `${CONFIG}.last-good`;

const list = (...ids: readonly string[]) => ({ list: ids.map((id) => ({ id })) });
const at = (day: number) => ({
  meta: { lastTouchedAt: `2026-11-0${day}T10:00:00.000Z`, lastTouchedVersion: '2026.5.28' },
});
const CHANNELS = {
  channels: { telegram: { botToken: FAKE.gatewayToken } },
  bindings: [{ agentId: 'ops' }],
};

/** What agent ops has here, beside a configuration and its copies. */
const withOps = (config: HomeTree[string], copies: HomeTree): HomeTree => ({
  ...without(jsonEra('2026.5.28'), LAST_GOOD),
  '.openclaw/agents/ops/sessions/sessions.json': json({}),
  [CONFIG]: config,
  ...copies,
});

const GATEWAY = { gateway: { mode: 'local' } };
const WHOLE = { ...GATEWAY, agents: list('main', 'ops'), ...CHANNELS, models: {}, ...at(1) };
const UNBOUND = { ...WHOLE, bindings: undefined };
const POOR = { ...GATEWAY, models: {}, agents: {}, ...at(2) };

testRule(shrunkConfig, {
  silent: [
    { name: '2026.5.28 as the product leaves it', install: { home: jsonEra('2026.5.28') } },
    { name: '2026.9.6 as the product leaves it', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'an agent that the newest copy does not mention either',
      install: {
        home: withOps(json(POOR), {
          [LAST_GOOD]: json(POOR),
          [BACKUP]: json({ ...POOR, agents: list('main', 'ops'), ...at(1) }),
        }),
      },
    },
    {
      name: 'an agent of which nothing is left, and a channel that was removed',
      install: {
        home: without(withOps(json(POOR), { [BACKUP]: json(WHOLE) }), '.openclaw/agents/ops'),
      },
    },
    {
      name: 'agents that moved from agents.list to agents.entries',
      install: {
        home: withOps(json({ ...WHOLE, agents: { entries: { main: {}, ops: {} } } }), {
          [BACKUP]: json(WHOLE),
        }),
      },
    },
    {
      name: 'a small configuration with a copy as small, and one that cannot be read',
      install: { home: withOps(json(GATEWAY), { [BACKUP]: json(GATEWAY), [LAST_GOOD]: '{' }) },
    },
    {
      name: 'the configuration alone, and a client in remote mode',
      install: {
        home: withOps(json({ gateway: { mode: 'remote' } }), { [BACKUP]: json(WHOLE) }),
      },
    },
    {
      name: 'the same, where the newest copy is the one of the last change',
      install: {
        home: withOps(json(POOR), {
          [BACKUP]: json(POOR),
          [LAST_GOOD]: json({ ...POOR, agents: list('main', 'ops'), ...at(1) }),
        }),
      },
    },
    {
      name: 'a configuration of another name: its copies have other names too',
      install: {
        home: {
          ...without(withOps(json(POOR), { [BACKUP]: json(WHOLE) }), CONFIG),
          '.openclaw/clawdbot.json': json(POOR),
        },
        path: '.openclaw',
      },
    },
  ],
  flagged: [
    {
      name: 'an agent that the newest copy mentions',
      install: { home: withOps(json(POOR), { [BACKUP]: json(WHOLE) }) },
      findings: [
        {
          messageId: 'agents',
          path: CONFIG,
          says: /mentions agent ops, .*openclaw\.json\.bak still does\. openclaw\.json lacks: agents\.list, channels and bindings\.$/,
          command: `cp -p {HOME}/${BACKUP} {HOME}/${CONFIG}`,
        },
      ],
      fixedUnsafely: { [CONFIG]: `${JSON.stringify(WHOLE, null, 2)}\n` },
    },
    {
      name: 'two sections at once, in an older copy',
      install: { home: withOps(json(POOR), { [LAST_GOOD]: json(POOR), [BACKUP]: json(UNBOUND) }) },
      findings: [{ messageId: 'agents', path: CONFIG }],
      fixedUnsafely: { [CONFIG]: `${JSON.stringify(UNBOUND, null, 2)}\n` },
    },
    {
      name: 'a stub',
      install: {
        home: withOps(json({ ...GATEWAY, ...at(2) }), {
          [BACKUP]: json({ ...WHOLE, agents: { defaults: {} } }),
        }),
      },
      findings: [{ messageId: 'stub', path: CONFIG, says: /is 3 times as large/ }],
      fixedUnsafely: {
        [CONFIG]: `${JSON.stringify({ ...WHOLE, agents: { defaults: {} } }, null, 2)}\n`,
      },
    },
    {
      name: 'an agent whose workspace alone is here',
      install: {
        home: {
          ...without(
            withOps(json(POOR), {
              [BACKUP]: json({ ...WHOLE, agents: { entries: { Ops: { workspace: '~/ops' } } } }),
            }),
            '.openclaw/agents/ops',
          ),
          'ops/SOUL.md': '# Soul\n',
        },
      },
      findings: [{ messageId: 'agents', path: CONFIG }],
      fixedUnsafely: {
        [CONFIG]: `${JSON.stringify({ ...WHOLE, agents: { entries: { Ops: { workspace: '~/ops' } } } }, null, 2)}\n`,
      },
    },
  ],
});
