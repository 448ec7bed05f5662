import { userName } from '../../install/host/user-name.ts';
import type { Install } from '../../install/install.ts';
import { missingPaths } from '../../install/services/missing-paths.ts';
import type { SystemService } from '../../install/services/system-units.ts';
import { ownName } from '../../install/state/selection.ts';
import { ownSystemServices, systemServicesFor } from '../../install/state/system-services.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';

const EDIT = [
  'sudo systemctl edit --full {service}',
  'sudo systemctl daemon-reload',
  'sudo systemctl restart {service}',
  'systemctl status {service}',
];

export default defineRule({
  id: 'stale-system-unit',
  severity: 'error',
  title: 'A systemd system unit does not start this install',
  breaks: ['start'],
  decides: 'verify.item.service',
  why: 'A system unit contains paths and an account of the machine that it was written for. OpenClaw neither writes nor repairs such a unit: `openclaw gateway install` refuses, or adds a second service beside it.',
  sources: [
    'https://docs.openclaw.ai/gateway, "Linux (system service)": a unit in /etc/systemd/system with User= set to the account that owns the state',
    'OpenClaw 2026.9.6: "OpenClaw does not manage system-scope units" (source: daemon/systemd-system). From 2026.5.28 on doctor installs no service beside one (source: doctor-gateway-daemon-flow)',
    'systemd.unit(5): %h is the home of root in a system unit, whatever User= is; the directories that units are in, and which of them win',
  ],
  releases: 'all',
  silent: [
    'a unit that starts the gateway of another install',
    'a unit that starts a container, or the gateway as another user',
    'the check of a copy for another machine: its /etc is not here',
  ],
  messages: {
    missing: {
      text: '{service} refers to things that are missing on this machine: {misfits}.',
      remedy:
        'Edit the unit so that it uses the accounts and paths of this machine. Then load the unit again and restart it.',
      commands: EDIT,
    },
    'other-account': {
      text: '{service} runs the gateway as {account}, but {own} belongs to {owner}. {kind, select, root {OpenClaw then writes files that {owner} cannot read.} other {The gateway cannot read it.}}',
      remedy:
        'Set User= in the unit to the account that owns the state directory. Then load the unit again and restart it.',
      commands: EDIT,
    },
    'selects-other': {
      text: '{service} starts the gateway on {other}, which {state, select, missing {is missing} other {has none of your data}}. The install is in {own}, which no service uses.',
      remedy:
        'Set User= or OPENCLAW_STATE_DIR in the unit so that it uses {own}. Then load the unit again and restart it.',
      commands: EDIT,
    },
  },
  *check(install) {
    if (install.kind !== 'state') return;
    for (const path of install.unreadSystemUnits)
      yield { skip: phrase('unread.unreadable', { path }) };
    const own = new Set(ownSystemServices(install));
    for (const service of systemServicesFor(install)) {
      const { name, problems } = service;
      if (problems !== undefined)
        yield { skip: phrase('about', { what: name, problem: problems }) };
      const finding =
        missing(service, install) ??
        (own.has(service) ? otherAccount(service, install) : selectsOther(service, install));
      if (finding !== undefined) yield finding;
    }
  },
});

/** One finding for a unit, because a person edits all of it at once. */
function missing(service: SystemService, install: Install) {
  const { account, uid, problems } = service;
  const paths = missingPaths(service, install);
  const isAccountMissing = uid === undefined && problems === undefined;
  const misfits = [
    ...(isAccountMissing ? [phrase('service.missing-account', { account })] : []),
    ...paths.map(({ what }) => what),
  ];
  if (misfits.length === 0) return undefined;
  const [first, ...others] = paths;
  return {
    messageId: 'missing' as const,
    data: { ...namesOf(service), misfits: listNames(misfits) },
    at: first?.at ?? { path: service.path },
    alsoAt: others.map(({ at }) => ({ at })),
  };
}

function otherAccount(service: SystemService, install: Install) {
  const { account, uid, problems } = service;
  const directory = install.tree.entries.get('');
  if (directory === undefined || problems !== undefined || uid === directory.uid) return undefined;
  const kind = uid === 0 ? 'root' : 'other';
  // Others may have access on purpose.
  if (kind === 'other' && (directory.mode & 0o077) !== 0) return undefined;
  const owner = ownerOf(install, directory.uid);
  return {
    messageId: 'other-account' as const,
    ...(kind === 'root' && { severity: 'warning' as const }),
    data: { ...namesOf(service), account, owner, own: ownName(install), kind },
    at: { path: service.path },
  };
}

function ownerOf({ host: { user } }: Install, uid: number) {
  return userName(user.known && user.uid === uid ? user : { uid });
}

/** @param service one of this user, where nothing starts the install */
function selectsOther(service: SystemService, install: Install) {
  const { stateDir, environment, path } = service;
  const at = environment.get('OPENCLAW_STATE_DIR')?.at ?? { path };
  const where = install.here(stateDir);
  const state = where.kind === 'here' && where.exists ? 'fresh' : 'missing';
  return {
    messageId: 'selects-other' as const,
    data: { ...namesOf(service), other: stateDir, own: ownName(install), state },
    at,
  };
}

function namesOf({ name, path }: SystemService) {
  return { service: name, path };
}
