import { ruleTexts } from '../../engine/texts.ts';
import type { Install } from '../../install/install.ts';
import { starterOf } from '../../install/openclaw-commands.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findOpenServiceFiles, findOpenSystemFiles } from './facts.ts';

const texts = ruleTexts('leaked-service-token', {
  close: 'make {file} accessible only to its owner',
});

export default defineRule({
  id: 'leaked-service-token',
  severity: 'warning',
  fixes: ['safe'],
  title: 'Other users can read a secret in a service file',
  breaks: ['privacy'],
  why: 'Anyone with the gateway token can make the agent do everything that the agent is allowed to do. Releases up to 2026.2 write the token into a unit that every user can read.',
  sources: [
    'OpenClaw 2026.1.30, 2026.2.26: OPENCLAW_GATEWAY_TOKEN in clear text in a unit of mode 0644 (seen)',
    'openclaw/openclaw#17223, #90270',
    'systemd.exec(5): variables that Environment= sets for a unit are exposed to unprivileged clients',
  ],
  releases: 'all; 2026.5 and later no longer write the token themselves',
  silent: [
    'units without a secret, which have mode 0644 by default',
    'a file in a directory that others cannot enter',
    'values that refer to a variable or a file',
  ],
  messages: {
    readable: {
      text: 'Other users of this machine can read {names} in {file}.',
      remedy:
        'Make the file readable only by its owner. If other people could log in here, replace the secrets, {starter, select, unit {restart the system unit} container {create the container again} other {reinstall the service}}, and give the new gateway token to the clients.',
      commands: ['chmod 600 {path}'],
    },
    'in-system-unit': {
      text: 'Other users of this machine can read {names} in {file}: systemd shows the variables of a system unit to everyone.',
      remedy:
        'Move the secrets to a file that only root can read, and point EnvironmentFile= in the unit to that file. If other people could log in here, replace the secrets.',
      commands: [
        'sudoedit {path}',
        'sudo systemctl daemon-reload',
        'sudo systemctl restart {service}',
      ],
    },
    'readable-for-system': {
      text: 'Other users of this machine can read {names} in {file}.',
      remedy:
        'Make the file readable only by root: systemd reads it as root. If other people could log in here, replace the secrets.',
      commands: ['sudo chmod 600 {path}'],
    },
  },
  texts: texts.english,
  *check(install) {
    yield* inSystemUnits(install);
    if (install.host.platform === 'win32') {
      if (install.services.length > 0) yield { skip: phrase('windows.modes') };
      return;
    }
    for (const { path, entry, names, at } of findOpenServiceFiles(install)) {
      const file = path.slice(path.lastIndexOf('/') + 1);
      yield {
        messageId: 'readable',
        data: {
          names: listNames(names.map((name) => name)),
          file,
          path: install.there(path),
          starter: starterOf(install),
        },
        at,
        fixes: [
          {
            title: texts('close', { file }),
            safety: 'safe',
            operations: [
              { kind: 'set-mode', path, mode: entry.mode & 0o700, expected: entry.mode },
            ],
          },
        ],
      };
    }
  },
});

function* inSystemUnits(install: Install) {
  for (const { service, path, names, at, isUnit } of findOpenSystemFiles(install)) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    yield {
      messageId: isUnit ? ('in-system-unit' as const) : ('readable-for-system' as const),
      data: { names: listNames(names), file, path, service: service.name },
      at,
    };
  }
}
