import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findSharedThings } from './facts.ts';

export default defineRule({
  id: 'shared-identity',
  group: 'leftovers',
  severity: 'info',
  title: 'The old machine has the same identity and the same logins',
  breaks: ['channels'],
  why: 'Two gateways with one identity answer each message twice or push each other off. WhatsApp changes its keys with every message: whichever of the two was used last has the valid ones, and the other has to be linked anew.',
  sources: [
    'OpenClaw documentation, restoring a backup: older channel state can desynchronize ratcheting credentials such as WhatsApp',
    'openclaw issues 45474 (WhatsApp 440 and 401 in a loop), 8762, 43628, 89954 (a forgotten host kept polling)',
  ],
  releases: 'all',
  silent: [
    'an install that names no other home, neither in its settings nor where it noted the place that it last ran in: nothing says that it was copied',
    'a copy whose settings lead here and that has run here since: the reminder has been given',
    'an install without an identity, such as a fresh one',
  ],
  messages: {
    shared: {
      text: 'This install came from {home} with {what}. Only one of the two machines may run it.',
      remedy:
        'Stop and disable the gateway on the old machine before you start this one, and keep it stopped. If WhatsApp was used there after the copy was made, link it here anew.',
      commands: ['openclaw gateway status'],
    },
  },
  *check(install) {
    const [home] = install.origin.homes;
    const [first, ...more] = home === undefined ? [] : findSharedThings(install);
    if (home === undefined || first === undefined) return;
    yield {
      messageId: 'shared',
      data: {
        home,
        what: listNames([first, ...more].map(({ what }) => what)),
      },
      at: { path: install.at(first.path) },
    };
  },
});
