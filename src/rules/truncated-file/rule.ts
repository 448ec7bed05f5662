import { ruleTexts } from '../../engine/texts.ts';
import { findWhatsAppLogins } from '../../install/channels/whatsapp-login.ts';
import type { Truncation } from '../../install/files/truncation.ts';
import { isRefused } from '../../install/files/unseen.ts';
import type { Install } from '../../install/install.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { hasOwnState } from '../../install/state/state-presence.ts';
import { defineRule } from '../define-rule.ts';

const texts = ruleTexts('truncated-file', {
  unread: 'you may not read {count, plural, one {# file} other {# files}}',
});

export default defineRule({
  id: 'truncated-file',
  severity: 'error',
  step: 'restore',
  title: 'A file is empty or cut off',
  breaks: ['features'],
  notWhole: 'cut',
  why: 'An interrupted copy leaves files empty or cut off. The gateway treats a file that it cannot parse as empty: the sessions, cron jobs or logins in it are gone without a message.',
  sources: [
    'A full disk or a lost connection during the copy',
    'OpenClaw 2026.1.30 to 2026.5.28: an index that cannot be read reads as "No sessions found" (seen)',
  ],
  releases: 'all; mostly those that keep their state in files',
  silent: [
    'what OpenClaw can recreate, and what is only history: models.json, logs, caches',
    'a transcript whose last line is complete, but has no line break',
    'databases (incomplete-database), openclaw.json (unreadable-config) and the login of a WhatsApp account that is on (missing-channel-login)',
  ],
  messages: {
    empty: {
      text: 'This file is empty: its content was not copied.',
      remedy:
        '[Stop the gateway on both machines, then] copy the file again from the old machine. Make sure that the disk is not full.',
      commands: ['rsync -a --checksum old-machine:{source} {path}'],
      copies: '{path}',
    },
    cut: {
      text: 'This file is cut off in the middle: the rest was not copied.',
      remedy:
        '[Stop the gateway on both machines, then] copy the file again from the old machine. Make sure that the disk is not full.',
      commands: ['rsync -a --checksum old-machine:{source} {path}'],
      copies: '{path}',
    },
    zeroes: {
      text: 'This file ends in zero bytes: space was reserved, but the content was not copied.',
      remedy:
        '[Stop the gateway on both machines, then] copy the file again from the old machine. Make sure that the disk is not full.',
      commands: ['rsync -a --checksum old-machine:{source} {path}'],
      copies: '{path}',
    },
  },
  texts: texts.english,
  *check(install) {
    if (install.kind !== 'state') return;
    const { found, unreadable } = install.truncated;
    const refused = unreadable.filter(({ code }) => isRefused(code));
    if (refused.length > 0) yield { skip: texts('unread', { count: refused.length }) };
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
        },
        at: { path: here },
      };
    }
  },
});

/** The logins that missing-channel-login checks. */
function loginsInUse(install: Install): readonly string[] {
  return hasOwnState(install) ? findWhatsAppLogins(install).map(({ path }) => path) : [];
}
