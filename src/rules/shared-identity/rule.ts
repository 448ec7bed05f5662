import type { Install } from '../../install/install.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findSharedThings } from './facts.ts';

const STOP_THE_OLD =
  'Stop and disable the gateway on the old machine before you start this one. If WhatsApp was used there after the copy, link it again here.';
/** A stopped gateway starts again at the next login while its service is there. */
const COMMANDS = [
  'ssh old-machine openclaw gateway stop',
  'ssh old-machine openclaw gateway uninstall',
];

export default defineRule({
  id: 'shared-identity',
  severity: 'info',
  title: 'The old machine has the same identity and logins',
  breaks: ['channels'],
  why: 'Two gateways with one identity answer each message twice or disconnect each other. WhatsApp changes its keys with every message: only the machine that was used last has the valid ones.',
  sources: [
    'OpenClaw documentation, restoring a backup: older channel state can desynchronize ratcheting credentials such as WhatsApp',
    'openclaw/openclaw#45474 (WhatsApp 440 and 401 in a loop), #8762, #43628, #89954 (a forgotten host kept polling)',
  ],
  releases: 'all',
  silent: [
    'an install in which no path points to another home, without a record of another machine: nothing shows that it was copied',
    'a copy whose settings point here and that has already run here',
    'an install without an identity, such as a fresh one',
  ],
  messages: {
    shared: {
      text: 'The old machine ({home}) may still use {what}. Only one of the two machines may run this install.',
      remedy: STOP_THE_OLD,
      commands: COMMANDS,
    },
    recorded: {
      text: 'The machine of the record may still use {what}. Only one of the two machines may run this install.',
      remedy: STOP_THE_OLD,
      commands: COMMANDS,
    },
  },
  *check(install) {
    const [home] = install.origin.homes;
    if (home === undefined && !isOfAnotherMachine(install)) return;
    const [first, ...more] = findSharedThings(install);
    if (first === undefined) return;
    const what = listNames([first, ...more].map((thing) => thing.what));
    const at = { path: install.at(first.path) };
    if (home === undefined) yield { messageId: 'recorded', data: { what }, at };
    else yield { messageId: 'shared', data: { home, what }, at };
  },
});

/** Both homes may have the same path. Then only the record shows the move. */
function isOfAnotherMachine({ origin, host }: Install): boolean {
  return (
    origin.isRemote === true || (origin.platform !== undefined && origin.platform !== host.platform)
  );
}
