import rule from '../../../src/rules/service-token-drift/rule.ts';
import { FAKE, type HomeTree, jsonEra, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const UNIT = '.config/systemd/user/openclaw-gateway.service';
const OTHER = 'f4keother0f4keother1f4keother2f4keother3'; // fake

function unit(variable: string): HomeTree {
  const lines = ['[Service]', 'ExecStart=/usr/bin/node x.js gateway', 'Environment=HOME={HOME}'];
  return { [UNIT]: `${[...lines, `Environment=${variable}`].join('\n')}\n` };
}

const home = jsonEra('2026.2.26');
const gateway = { mode: 'local', auth: { mode: 'token', token: `\${GATEWAY}` } };
const place = { path: UNIT, line: 4, column: 13, keyPath: 'Environment' };

testRule(rule, {
  silent: [
    { name: 'no service, 2026.9.6', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'the same token, as onboarding of 2026.2.26 writes it',
      install: { home: { ...home, ...unit(`OPENCLAW_GATEWAY_TOKEN=${FAKE.gatewayToken}`) } },
    },
    {
      name: 'a configuration that refers to a variable',
      install: {
        home: {
          ...jsonEra('2026.2.26', { config: { gateway } }),
          ...unit(`OPENCLAW_GATEWAY_TOKEN=${OTHER}`),
        },
      },
    },
    {
      name: 'an old name that the release still reads',
      install: { home: { ...home, ...unit('CLAWDBOT_GATEWAY_PORT=18789') } },
    },
  ],
  flagged: [
    {
      name: 'the token of the old machine in a unit of the system',
      install: {
        home: {
          ...home,
          'etc/systemd/system/openclaw.service': `[Service]\nExecStart=/usr/bin/openclaw gateway\nEnvironment=OPENCLAW_GATEWAY_TOKEN=${OTHER} HOME={HOME}\n`,
        },
        secrets: [OTHER],
      },
      findings: [
        {
          messageId: 'differs-in-unit',
          path: 'etc/systemd/system/openclaw.service',
          line: 3,
          column: 13,
          keyPath: 'Environment',
          command: 'sudo systemctl restart openclaw.service',
        },
      ],
    },
    {
      name: 'the token of the old machine',
      isExample: true,
      install: {
        home: { ...home, ...unit(`OPENCLAW_GATEWAY_TOKEN=${OTHER}`) },
        secrets: [OTHER],
      },
      findings: [{ messageId: 'differs', ...place, says: /OPENCLAW_GATEWAY_TOKEN/ }],
    },
    {
      name: 'an old name that nothing reads any more',
      install: {
        home: { ...sqliteEra('2026.9.6'), ...unit(`CLAWDBOT_GATEWAY_TOKEN=${OTHER}`) },
        secrets: [OTHER],
      },
      findings: [{ messageId: 'old-name', ...place, says: /2026\.9\.6/ }],
    },
  ],
});
