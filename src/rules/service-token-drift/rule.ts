import type { Install } from '../../install/install.ts';
import { factOf } from '../../install/releases/facts.ts';
import type { Service } from '../../install/services/service.ts';
import { ownServices } from '../../install/state/own-services.ts';
import { ownSystemServices } from '../../install/state/system-services.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';

/** The credentials that the gateway accepts: each variable with its key in the configuration. */
const CREDENTIALS = [
  { name: 'OPENCLAW_GATEWAY_TOKEN', key: 'token' },
  { name: 'OPENCLAW_GATEWAY_PASSWORD', key: 'password' },
] as const;

export default defineRule({
  id: 'service-token-drift',
  severity: 'warning',
  title: 'The service and the configuration have different gateway credentials',
  breaks: ['features'],
  why: 'Older releases write the gateway token into the service. If it differs from the token in the configuration, the gateway uses one and its clients the other: every connection ends in "token mismatch".',
  sources: [
    'openclaw/openclaw#17226, #17223, #19410, #77406',
    'Units of 2026.1.30 and 2026.2.26 contain OPENCLAW_GATEWAY_TOKEN (seen)',
    'From 2026.3.22 on OpenClaw ignores CLAWDBOT_ and MOLTBOT_ variables (seen)',
  ],
  releases: 'all',
  silent: [
    'the same token in both places',
    'a reference in the configuration (a variable or a secret reference), and a service that sets no credential',
    'the former names CLAWDBOT_ and MOLTBOT_, where the release still reads them',
  ],
  messages: {
    differs: {
      text: '{service} sets {name} to a value that differs from gateway.auth.{key} in the configuration. Clients cannot connect.',
      remedy:
        "Set gateway.auth.{key} to the service's value if your clients use that one. Then reinstall the service: from 2026.3 on it contains no token.",
      commands: ['openclaw gateway install --force', 'openclaw gateway status'],
    },
    'differs-in-unit': {
      text: '{service} sets {name} to a value that differs from gateway.auth.{key} in the configuration. Clients cannot connect.',
      remedy:
        "Set gateway.auth.{key} to the unit's value if your clients use that one. Then remove the variable from the unit, load the unit again and restart it.",
      commands: [
        'sudoedit {file}',
        'sudo systemctl daemon-reload',
        'sudo systemctl restart {service}',
      ],
    },
    'old-name': {
      text: '{service} sets {name}, which OpenClaw {release} ignores.',
      remedy: 'Reinstall the service, which then uses the current names (OPENCLAW_…).',
      commands: ['openclaw gateway install --force', 'openclaw gateway status'],
    },
  },
  *check(install) {
    for (const service of ownServices(install)) {
      if (service.problems !== undefined)
        yield { skip: phrase('about', { what: service.name, problem: service.problems }) };
      yield* differences(service, install);
      yield* oldNames(service, install);
    }
    for (const service of ownSystemServices(install)) {
      for (const { data, at } of differences(service, install)) {
        yield { messageId: 'differs-in-unit', data: { ...data, file: at.path }, at };
      }
    }
  },
});

/** Compares the values, and passes them on to nothing else. */
function* differences(service: Service, install: Install) {
  for (const { name, key } of CREDENTIALS) {
    const variable = service.environment.get(name);
    const configured = install.config.getString('gateway', 'auth', key);
    if (variable === undefined || variable.value === '' || configured === undefined) continue;
    if (configured.includes('$') || configured === variable.value) continue;
    const data = { service: service.name, name, key };
    yield { messageId: 'differs' as const, data, at: variable.at };
  }
}

function* oldNames(service: Service, install: Install) {
  const { release } = install.host;
  if (factOf(release.version, 'readsMoltbot') !== false) return;
  for (const [name, { at }] of service.environment) {
    if (!/^(?:CLAWDBOT|MOLTBOT)_/.test(name)) continue;
    const data = { service: service.name, name: name, release: release.version ?? '' };
    yield { messageId: 'old-name' as const, data, at };
  }
}
