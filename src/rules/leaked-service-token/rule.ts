import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findOpenServiceFiles } from './facts.ts';

export default defineRule({
  id: 'leaked-service-token',
  group: 'secrets',
  severity: 'warning',
  fixes: ['safe'],
  title: 'A service definition shows a secret to other users',
  breaks: ['privacy'],
  why: 'Whoever has the gateway token can make the agent do anything that it may do. Releases up to 2026.2 write it into the unit and leave the unit readable by everybody.',
  sources: [
    'OpenClaw 2026.1.30, 2026.2.26: OPENCLAW_GATEWAY_TOKEN in clear text in a unit of mode 0644 (seen)',
    'openclaw issues 17223, 90270',
  ],
  releases: 'all; 2026.5 and later no longer write the token themselves',
  silent: [
    'units without a secret, which are 0644 by default',
    'a file in a directory that others cannot enter',
    'values that name a variable or a file',
  ],
  messages: {
    readable: {
      text: 'Other users of this machine can read {names} in {file}.',
      remedy:
        'Let only its owner read the file. If others could log in here, make a new gateway token, install the service again, and give the new token to the clients.',
      commands: ['chmod 600 {path}', 'systemctl --user daemon-reload'],
    },
    'readable-plist': {
      text: 'Other users of this machine can read {names} in {file}.',
      remedy:
        'Let only its owner read the file. If others could log in here, make a new gateway token, install the service again, and give the new token to the clients.',
      commands: ['chmod 600 {path}'],
    },
  },
  *check(install) {
    if (install.host.platform === 'win32') {
      if (install.services.length > 0) yield { skip: 'files on Windows have no mode of this kind' };
      return;
    }
    for (const { service, path, entry, names, at } of findOpenServiceFiles(install)) {
      yield {
        messageId: service.kind === 'systemd' ? 'readable' : 'readable-plist',
        data: {
          names: listNames(names),
          file: path.slice(path.lastIndexOf('/') + 1),
          path: install.there(path),
        },
        at,
        fix: {
          title: 'let only its owner access it (mode 0600)',
          safety: 'safe',
          operations: [{ kind: 'set-mode', path, mode: entry.mode & 0o700, expected: entry.mode }],
        },
      };
    }
  },
});
