import { isObject } from '../config/config.ts';
import { doubtAboutUnset, type Environment } from '../config/environment.ts';
import { isSecretName } from '../config/secrets.ts';
import type { Install } from '../install.ts';
import { type ChannelAccount, isSet } from './channel-accounts.ts';
import { readWhatsAppLogin } from './whatsapp-login.ts';

type Inputs = Pick<
  Install,
  'home' | 'host' | 'stateDir' | 'config' | 'environment' | 'origin' | 'at' | 'here'
>;

/** One credential that a channel needs to log in, with every place that may contain it. */
export interface Credential {
  /**
   * Keys of the account or its channel: a token, a reference to one, or the path of a file that
   * contains one.
   */
  readonly keys: readonly string[];
  /** Variables that OpenClaw reads instead. */
  readonly variables: readonly string[];
}

/**
 * The credentials of channels whose token may be in a variable that the configuration does not
 * mention. Such a token is lost where the `.env` or the service was not copied. Read in the code of
 * 2026.1.30 and 2026.2.26 (each channel's `accounts` and `token`), of 2026.9.6
 * (`channel-catalog.json`, `configuredState`) and of the Discord, Slack and Telegram plugins of
 * 2026.9.6.
 */
const CREDENTIALS: Readonly<Record<string, readonly Credential[]>> = {
  telegram: [needs(['botToken', 'tokenFile'], 'TELEGRAM_BOT_TOKEN')],
  discord: [needs(['token'], 'DISCORD_BOT_TOKEN')],
  slack: [
    needs(['botToken', 'userToken'], 'SLACK_BOT_TOKEN', 'SLACK_USER_TOKEN'),
    needs(['appToken', 'signingSecret', 'relay'], 'SLACK_APP_TOKEN'),
  ],
  googlechat: [
    needs(
      ['serviceAccount', 'serviceAccountRef', 'serviceAccountFile'],
      'GOOGLE_CHAT_SERVICE_ACCOUNT',
      'GOOGLE_CHAT_SERVICE_ACCOUNT_FILE',
    ),
  ],
  line: [
    needs(['channelAccessToken', 'tokenFile'], 'LINE_CHANNEL_ACCESS_TOKEN'),
    needs(['channelSecret', 'secretFile'], 'LINE_CHANNEL_SECRET'),
  ],
  mattermost: [needs(['botToken'], 'MATTERMOST_BOT_TOKEN')],
  msteams: [
    needs(
      ['appPassword', 'certificatePath', 'certificateThumbprint', 'useManagedIdentity'],
      'MSTEAMS_APP_PASSWORD',
    ),
  ],
  'nextcloud-talk': [needs(['botSecret', 'botSecretFile'], 'NEXTCLOUD_TALK_BOT_SECRET')],
  'synology-chat': [needs(['token'], 'SYNOLOGY_CHAT_TOKEN')],
  twitch: [needs(['accessToken'], 'OPENCLAW_TWITCH_ACCESS_TOKEN')],
  zalo: [needs(['botToken', 'tokenFile'], 'ZALO_BOT_TOKEN')],
};

/** Channels that need no login, or use that of the Mac's user. */
const WITHOUT_LOGIN = new Set(['irc', 'imessage']);

/**
 * The credential of an account that is in none of its places. Undefined where none is missing.
 * `unknown` where the channel keeps its login in a place that this table does not have.
 */
export function missingCredential(
  { channel, values }: ChannelAccount,
  environment: Environment,
): Credential | 'unknown' | undefined {
  const credentials = Object.hasOwn(CREDENTIALS, channel) ? CREDENTIALS[channel] : undefined;
  if (credentials === undefined)
    return WITHOUT_LOGIN.has(channel) || holdsSecret(values) ? undefined : 'unknown';
  return credentials.find(
    ({ keys, variables }) =>
      !keys.some((key) => isSet(values[key])) &&
      !variables.some((variable) => environment.has(variable)),
  );
}

/**
 * True where the login of an account is in none of the known places. False where that cannot be
 * decided.
 */
export function lacksLogin(account: ChannelAccount, install: Inputs): boolean {
  if (account.channel === 'whatsapp') {
    const login = readWhatsAppLogin(account, install);
    return 'path' in login && login.state !== 'usable' && !login.backup.isUsable;
  }
  const missing = missingCredential(account, install.environment);
  const isDoubtful = doubtAboutUnset(install.config, install.environment) !== undefined;
  return typeof missing === 'object' && !isDoubtful;
}

function needs(keys: readonly string[], ...variables: readonly string[]): Credential {
  return { keys, variables };
}

function holdsSecret(values: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(values).some(
    ([key, value]) =>
      (isSecretName(key) && isSet(value)) || (isObject(value) && holdsSecret(value)),
  );
}
