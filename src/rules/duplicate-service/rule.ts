import { isEnabled } from '../../install/services/enabled.ts';
import { userServices } from '../../install/state/own-services.ts';
import { ownSystemServices } from '../../install/state/system-services.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';

export default defineRule({
  id: 'duplicate-service',
  severity: 'error',
  title: 'Two services start the gateway',
  breaks: ['start'],
  decides: 'verify.item.service',
  why: 'Both services start a gateway on the same port, and the two gateways keep stopping each other. OpenClaw keeps the system unit and removes the user service.',
  sources: [
    'OpenClaw 2026.9.6: "They bind the same port and will SIGTERM each other in a restart loop" (source: doctor-gateway-services)',
    'openclaw/openclaw#79375',
  ],
  releases: 'all',
  silent: [
    'a user service alone, or a system unit alone',
    'two services that start the gateways of different installs',
  ],
  messages: {
    both: {
      text: '{units} and {service} both start the gateway of this install. They use the same port, so the two gateways keep stopping each other.',
      remedy:
        'Remove {service}, the user service. The system unit starts the gateway even when nobody is logged in.',
      commands: [
        'systemctl --user disable --now {service}',
        'rm {path}',
        'systemctl --user daemon-reload',
        'sudo systemctl restart {units}',
      ],
    },
  },
  *check(install) {
    if (install.kind !== 'state') return;
    const units = ownSystemServices(install);
    const [unit] = units;
    if (unit === undefined) return;
    for (const service of userServices(install)) {
      yield {
        messageId: 'both' as const,
        ...(isEnabled(service, install.home) === false && { severity: 'warning' as const }),
        data: {
          service: service.name,
          units: listNames(units.map(({ name }) => name)),
          path: install.there(service.path),
        },
        at: { path: service.path },
        alsoAt: units.map(({ path }) => ({ at: { path } })),
      };
    }
  },
});
