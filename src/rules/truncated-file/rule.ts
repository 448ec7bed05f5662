import { findWhatsAppLogins } from '../../install/channels/whatsapp-login.ts';
import type { Truncation } from '../../install/files/truncation.ts';
import type { Install } from '../../install/install.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { hasOwnState } from '../../install/state/state-presence.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  id: 'truncated-file',
  group: 'missing',
  severity: 'error',
  step: 'restore',
  title: 'A file ends in the middle',
  breaks: ['features'],
  why: 'A copy that breaks off leaves the last files empty or cut. What the gateway cannot parse it takes for empty: the sessions, cron jobs or logins in it are gone without a word.',
  sources: [
    'A disk that is full, or a connection that was lost, during the copy',
    'OpenClaw 2026.1.30 to 2026.5.28: an index that cannot be read reads as "No sessions found" (seen)',
  ],
  releases: 'all; mostly those that keep their state in files',
  silent: [
    'what can be made anew, and what is only history: models.json, logs, caches',
    'a transcript whose last line is whole and has no line break after it',
    'databases, openclaw.json and the WhatsApp login of an account that is on: other rules look at them',
  ],
  messages: {
    empty: {
      text: 'This file has 0 bytes: nothing of it arrived.',
      remedy: 'Copy it again from the old machine while the gateway is stopped on both.',
      commands: ['df -h {directory}', 'rsync -a --checksum old-machine:{source} {path}'],
    },
    cut: {
      text: 'This file ends in the middle: the rest did not arrive.',
      remedy: 'Copy it again from the old machine while the gateway is stopped on both.',
      commands: ['df -h {directory}', 'rsync -a --checksum old-machine:{source} {path}'],
    },
    zeroes: {
      text: 'This file ends in zero bytes: room was made for it, and its text did not arrive.',
      remedy: 'Copy it again from the old machine while the gateway is stopped on both.',
      commands: ['df -h {directory}', 'rsync -a --checksum old-machine:{source} {path}'],
    },
  },
  *check(install) {
    if (install.kind !== 'state') return;
    const { found, unreadable } = install.truncated;
    if (unreadable.length > 0) {
      yield { skip: `${unreadable.length} files could not be read by who ran the check` };
    }
    const logins = found.length === 0 ? [] : loginsInUse(install);
    for (const { entry, kind } of found) {
      const here = install.at(entry.path);
      if (logins.includes(here)) continue;
      const path = install.there(here);
      yield {
        messageId: kind satisfies Truncation['kind'],
        data: {
          path,
          source: onOldMachine(path, install),
          directory: path.slice(0, path.lastIndexOf('/')),
        },
        at: { path: here },
      };
    }
  },
});

/** What missing-channel-login looks at. */
function loginsInUse(install: Install): readonly string[] {
  return hasOwnState(install) ? findWhatsAppLogins(install).map(({ path }) => path) : [];
}
