import { ruleTexts } from '../../engine/texts.ts';
import type { Install } from '../../install/install.ts';
import { startersOf } from '../../install/state/system-services.ts';
import { defineRule } from '../define-rule.ts';

const texts = ruleTexts('missing-gateway-mode', {
  set: 'set gateway.mode to local, so that the gateway runs on this machine',
  unread: 'a part of the configuration cannot be read and may set gateway.mode',
});

export default defineRule({
  id: 'missing-gateway-mode',
  severity: 'error',
  fixes: ['unsafe'],
  title: 'The configuration does not set gateway.mode',
  breaks: ['start'],
  why: 'Without gateway.mode the gateway treats the configuration as damaged and refuses to start. After a move it often is damaged, so check what else is missing before you set the mode.',
  sources: [
    'OpenClaw 2026.1.30 and 2026.2.26: "Gateway start blocked: set gateway.mode=local", exit 1 (seen)',
    'OpenClaw 2026.5.28 and 2026.9.6: "existing config is missing gateway.mode. Treat this as suspicious or clobbered config", exit 78 (seen)',
  ],
  releases: 'all',
  silent: [
    'gateway.mode "local" or "remote"',
    'a service that starts the gateway with --allow-unconfigured',
    'a configuration that is missing, or that cannot be read: that is unreadable-config',
    'an unreadable include, which may set the mode: skipped with the reason',
  ],
  messages: {
    'not-set': {
      text: 'gateway.mode is not set, so the gateway refuses to start.',
      remedy:
        'Compare the file with the one on the old machine. If more is missing, copy that file again; otherwise set the mode.',
      commands: ['openclaw config set gateway.mode local', 'openclaw gateway status'],
    },
  },
  texts: texts.english,
  *check(install) {
    const { config } = install;
    if (install.kind !== 'state' || config.status !== 'ok') return;
    if (config.get('gateway', 'mode') !== undefined || mayStartWithout(install)) return;
    if (config.problems.length > 0) {
      yield { skip: texts('unread') };
      return;
    }
    const hasGateway = config.get('gateway') !== undefined;
    yield {
      messageId: 'not-set',
      at: hasGateway ? config.locate('gateway', 'mode') : { path: config.path },
      fixes: [
        {
          title: texts('set'),
          safety: 'unsafe',
          operations: [
            { kind: 'insert-value', path: config.path, keys: ['gateway', 'mode'], value: 'local' },
          ],
        },
      ],
    };
  },
});

function mayStartWithout(install: Install): boolean {
  return startersOf(install).some(({ command }) =>
    command.some(({ value }) => value === '--allow-unconfigured'),
  );
}
