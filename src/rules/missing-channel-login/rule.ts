import { OR } from '../../engine/alternatives.ts';
import { ruleTexts } from '../../engine/texts.ts';
import { type ChannelAccount, channelAccounts } from '../../install/channels/channel-accounts.ts';
import { missingCredential } from '../../install/channels/channel-logins.ts';
import { readWhatsAppLogin, type WhatsAppLogin } from '../../install/channels/whatsapp-login.ts';
import { doubtAboutUnset } from '../../install/config/environment.ts';
import { isOlderThan } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import { onOldMachine } from '../../install/source-machine.ts';
import { hasOwnState } from '../../install/state/state-presence.ts';
import { defineRule } from '../define-rule.ts';

/** Older releases restore the backup only where creds.json is empty or missing. */
const RESTORES_INVALID_SINCE = '2026.9.6';

const texts = ruleTexts('missing-channel-login', {
  elsewhere: '{channel} stores its login in a place that cannot be checked',
});

export default defineRule({
  id: 'missing-channel-login',
  severity: 'error',
  title: 'A channel is on, but its login is missing',
  breaks: ['channels'],
  lacks: 'part.logins',
  decides: 'verify.item.channels',
  why: 'The gateway starts without the login and says "ready". Messages on that channel go unanswered, and no error is shown.',
  sources: [
    'Migration guide: credentials/ is a part of its own, and channels may have to be linked again',
    'OpenClaw 2026.1.30 and 2026.9.6: "not configured" and "not linked" in `openclaw channels`; with the .env and creds.json, or with creds.json.bak alone, "configured" and "linked" (seen); a broken creds.json with its backup: "not linked" on 2026.1.30 (seen)',
    'OpenClaw 2026.1.30, 2026.2.26, 2026.9.6: which keys, files and variables each channel reads its login from (read in their code)',
    'OpenClaw 2026.1.30, 2026.2.26, and the WhatsApp plugins for 2026.6.11 and 2026.9.6: creds.json counts if it has two bytes or more and is JSON; otherwise creds.json.bak replaces it (read in their code)',
    'openclaw/openclaw#45474, #64555',
  ],
  releases: 'all',
  silent: [
    'a channel, an account or a plugin that is off',
    'a token in the configuration, or in a variable or file that it refers to: that is unresolved-env or missing-referenced-file',
    'a token in the .env of the state directory, in ~/.config/openclaw/gateway.env, in env of the configuration, or in the service',
    'iMessage and IRC, which need no login',
    'a copy of the configuration alone: that is json-only-copy',
    'a channel that stores its login elsewhere (Signal, Matrix, another plugin), and env.shellEnv: skipped with the reason',
  ],
  step: 'restore',
  messages: {
    'no-token': {
      text: 'Channel {channel} (account {account}) is on but has no login: {key} is not configured, and nothing sets {variable}.',
      remedy:
        'Copy .env from the old machine to the state directory. If the variable was set elsewhere (service, shell profile, container), add it to that file. Make the file readable only by you.',
      commands: ['chmod 600 {env}'],
    },
    'not-linked': {
      text: 'WhatsApp account {account} is on, but its login is missing: {path}.',
      remedy:
        '[Stop the gateway on both machines, then] copy the whole directory from the old machine. If WhatsApp rejects the login, link the account again with the code on the screen.',
      commands: [
        'rsync -a old-machine:{source}/ {directory}/',
        OR,
        'openclaw channels login --channel whatsapp --account {account}',
      ],
      copies: '{directory}',
    },
    broken: {
      text: 'The login of WhatsApp account {account} is {state, select, empty {empty} other {not valid JSON}}, and its backup creds.json.bak is not usable either.',
      remedy:
        '[Stop the gateway on both machines, then] copy the whole directory from the old machine. If WhatsApp rejects the login, link the account again with the code on the screen.',
      commands: [
        'rsync -a --checksum old-machine:{source}/ {directory}/',
        OR,
        'openclaw channels login --channel whatsapp --account {account}',
      ],
      copies: '{directory}',
    },
    restorable: {
      text: 'The login of WhatsApp account {account} is {state, select, missing {missing} empty {empty} other {not valid JSON}}, but its backup creds.json.bak is intact.',
      remedy:
        '[Stop the gateway on both machines, then] copy creds.json again from the old machine. If that machine is gone, use the backup. If WhatsApp rejects the login, link the account again.',
      commands: [
        'openclaw gateway stop',
        'rsync -a --checksum old-machine:{file} {path}',
        OR,
        'cp -p {backup} {path}',
      ],
      copies: '{path}',
    },
    older: {
      text: 'The login of WhatsApp account {account} is older than its own backup. WhatsApp changes its keys with each message, so it may reject this login.',
      remedy:
        '[Stop the gateway on both machines, then] copy the whole directory again from the old machine. If WhatsApp rejects the login, link the account again.',
      commands: ['rsync -a --checksum old-machine:{source}/ {directory}/'],
      copies: '{directory}',
    },
  },
  texts: texts.english,
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
    yield {
      skip: texts('elsewhere', { channel: account.channel }),
    };
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
    // A shell or a container may still set it, which no file here shows.
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
    state: login.state,
  };
  const verdict = faultOf(login, install);
  if (verdict === undefined) return;
  const isThere = login.state !== 'missing';
  const at = isThere ? { path: login.path } : install.config.locate(...account.keys);
  yield { ...verdict, data, at };
}

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
