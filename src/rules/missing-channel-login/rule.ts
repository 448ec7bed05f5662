import { type ChannelAccount, channelAccounts } from '../../install/channels/channel-accounts.ts';
import { missingCredential } from '../../install/channels/channel-logins.ts';
import { readWhatsAppLogin, type WhatsAppLogin } from '../../install/channels/whatsapp-login.ts';
import { doubtAboutUnset } from '../../install/config/environment.ts';
import { isOlderThan } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { hasOwnState } from '../../install/state/state-presence.ts';
import { defineRule } from '../define-rule.ts';

/** Older releases put the backup back only where creds.json is empty or not there. */
const RESTORES_INVALID_SINCE = '2026.9.6';

export default defineRule({
  id: 'missing-channel-login',
  group: 'missing',
  severity: 'error',
  title: 'A channel is on, and its login did not arrive',
  breaks: ['channels'],
  why: 'The gateway starts without it and says "ready". The channel stays silent: nobody is answered there, and nothing tells you.',
  sources: [
    'Migration guide: credentials/ is a part of its own, and channels may have to be linked again',
    'OpenClaw 2026.1.30 and 2026.9.6: "not configured" and "not linked" in `openclaw channels`; with the .env and creds.json, or with creds.json.bak alone, "configured" and "linked" (seen); a broken creds.json with its backup: "not linked" on 2026.1.30 (seen)',
    'OpenClaw 2026.1.30, 2026.2.26, 2026.9.6: which keys, files and variables each channel takes its login from (read in their code)',
    'OpenClaw 2026.1.30, 2026.2.26, and the WhatsApp plugins for 2026.6.11 and 2026.9.6: creds.json counts from two bytes on and where it is JSON; creds.json.bak takes its place otherwise (read in their code)',
    'openclaw/openclaw#45474, #64555',
  ],
  releases: 'all',
  silent: [
    'a channel, an account or a plugin that is off',
    'a token in the configuration, in a reference or in a file that it names: unresolved-env and missing-referenced-file look at those',
    'a token in the .env of the state directory, in ~/.config/openclaw/gateway.env, in env of the configuration, in the service',
    'iMessage and IRC, which need none',
    'a copy of the configuration alone: that is json-only-copy',
    'a channel that keeps its login elsewhere (Signal, Matrix, another plugin), and env.shellEnv: it is skipped and says so',
  ],
  step: 'restore',
  messages: {
    'no-token': {
      text: 'Channel {channel}, account {account}, is on and has no login: the configuration has no {key}, and nothing sets {variable}.',
      remedy:
        'Bring the .env from the old machine, or look there for where the variable is set: in the service, in the shell profile, in a container. Then write it into the .env of the state directory, which must be readable by you alone.',
      commands: ['grep -c {variable} {env}', 'chmod 600 {env}'],
    },
    'not-linked': {
      text: 'WhatsApp account {account} is on, and its login did not arrive: no {path}.',
      remedy:
        'Stop both gateways and copy the whole directory from the old machine, unless WhatsApp was used there since. Otherwise link the account anew with the code on the screen.',
      commands: [
        'rsync -a old-machine:{source}/ {directory}/',
        'openclaw channels login --channel whatsapp --account {account}',
      ],
    },
    broken: {
      text: 'The login of WhatsApp account {account} is {state}, and there is no whole copy of it beside it.',
      remedy:
        'Stop both gateways and copy the whole directory from the old machine, unless WhatsApp was used there since. Otherwise link the account anew with the code on the screen.',
      commands: [
        'rsync -a --checksum old-machine:{source}/ {directory}/',
        'openclaw channels login --channel whatsapp --account {account}',
      ],
    },
    restorable: {
      text: 'The login of WhatsApp account {account} is {state}. The copy from before its last change is whole.',
      remedy:
        'Copy creds.json again from the old machine. Where that is gone, put the copy in its place with the gateway stopped; if WhatsApp refuses it, link the account anew.',
      commands: [
        'rsync -a --checksum old-machine:{file} {path}',
        'openclaw gateway stop',
        'cp -p {backup} {path}',
      ],
    },
    older: {
      text: 'The login of WhatsApp account {account} is older than the copy that was made before its last change: an old creds.json was put back.',
      remedy:
        'WhatsApp changes its keys with each message, and old ones are out of step. Copy the whole directory again from the old machine; if WhatsApp refuses it, link the account anew.',
      commands: [
        'ls -l --time-style=full-iso {path} {backup}',
        'rsync -a --checksum old-machine:{source}/ {directory}/',
      ],
    },
  },
  *check(install) {
    if (!hasOwnState(install)) return;
    for (const account of channelAccounts(install.config)) {
      if (account.channel === 'whatsapp') yield* verdictOnWhatsApp(account, install);
      else yield* verdictOnToken(account, install);
    }
  },
});

function* verdictOnToken(account: ChannelAccount, install: Install) {
  const missing = missingCredential(account, install.environment);
  if (missing === undefined) return;
  if (missing === 'unknown') {
    yield { skip: `${account.channel} keeps its login where it cannot be looked at` };
    return;
  }
  const doubt = doubtAboutUnset(install.config, install.environment);
  if (doubt !== undefined) {
    yield { skip: doubt };
    return;
  }
  const { keys, variables } = missing;
  yield {
    messageId: 'no-token' as const,
    // A shell or a container may still set it: from here nobody can tell.
    severity: 'warning' as const,
    data: {
      channel: account.channel,
      account: account.account,
      key: keys[0] ?? '',
      variable: variables[0] ?? '',
      env: install.there(install.at('.env')),
    },
    at: install.config.locate(...account.keys),
  };
}

function* verdictOnWhatsApp(account: ChannelAccount, install: Install) {
  const login = readWhatsAppLogin(account, install);
  if ('unknown' in login) {
    yield { skip: login.unknown };
    return;
  }
  const path = install.there(login.path);
  const directory = path.slice(0, path.lastIndexOf('/'));
  const data = {
    account: account.account,
    path,
    directory,
    file: onOldMachine(path, install),
    source: onOldMachine(directory, install),
    backup: install.there(login.backup.path),
    state: WORDS[login.state],
  };
  const verdict = faultOf(login, install);
  if (verdict === undefined) return;
  const isThere = login.state !== 'missing';
  const at = isThere ? { path: login.path } : install.config.locate(...account.keys);
  yield { ...verdict, data, at };
}

const WORDS = {
  usable: 'whole',
  missing: 'not there',
  empty: 'empty',
  invalid: 'not valid JSON',
} satisfies Record<WhatsAppLogin['state'], string>;

function faultOf({ state, backup }: WhatsAppLogin, install: Install) {
  if (state === 'usable')
    return backup.isUsable && backup.isNewer
      ? { messageId: 'older' as const, severity: 'warning' as const }
      : undefined;
  if (!backup.isUsable)
    return { messageId: state === 'missing' ? ('not-linked' as const) : ('broken' as const) };
  const { release } = install.host;
  const isKnown = release.version !== undefined;
  const isRestored =
    state !== 'invalid' || (isKnown && !isOlderThan(release, RESTORES_INVALID_SINCE));
  return {
    messageId: 'restorable' as const,
    ...(isRestored && { severity: 'warning' as const }),
  };
}
