import type { KeyPath } from '../../formats/json5-nodes.ts';
import { type Config, isObject } from '../config/config.ts';

/** An account of a channel that is enabled in the configuration. */
export interface ChannelAccount {
  readonly channel: string;
  /** Its name in the configuration; `default` where the channel has no accounts. */
  readonly account: string;
  /** Where it is configured. */
  readonly keys: KeyPath;
  /** The channel's values, overridden by its own. They may be secrets. */
  readonly values: Readonly<Record<string, unknown>>;
}

export const DEFAULT_ACCOUNT = 'default';

/** Keys below `channels` that are settings for all channels. */
const NO_CHANNELS = new Set(['defaults', 'modelByChannel']);

/**
 * The accounts of the enabled channels (`channels.<id>`, `channels.<id>.accounts.<account>`), as in
 * OpenClaw (`channel-configured-shared` of 2026.5.28 and 2026.9.6, each channel's `accounts` of all
 * releases): a section counts where it has more than `enabled: false`, and an account inherits what
 * it does not set.
 */
export function* channelAccounts(config: Config): Iterable<ChannelAccount> {
  for (const channel of config.keysOf('channels')) {
    if (NO_CHANNELS.has(channel) || !isChannelOn(channel, config)) continue;
    const section = config.get('channels', channel);
    if (isObject(section)) yield* accountsIn(channel, section);
  }
}

/** False where the configuration disables a channel or its plugin. */
export function isChannelOn(channel: string, config: Config): boolean {
  const denied = config.get('plugins', 'deny');
  return (
    config.get('channels', channel, 'enabled') !== false &&
    config.get('plugins', 'enabled') !== false &&
    config.get('plugins', 'entries', channel, 'enabled') !== false &&
    !(Array.isArray(denied) && denied.includes(channel)) &&
    // The WhatsApp connection also has a switch of its own.
    !(channel === 'whatsapp' && config.get('web', 'enabled') === false)
  );
}

/**
 * True for a value that counts as set: a text that is not blank, a reference, a switch that is on.
 */
export function isSet(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : isObject(value) || value === true;
}

function* accountsIn(
  channel: string,
  section: Readonly<Record<string, unknown>>,
): Iterable<ChannelAccount> {
  const { accounts, ...shared } = section;
  const named = isObject(accounts) ? Object.entries(accounts).filter(([id]) => id !== '') : [];
  if (named.length === 0 && Object.keys(shared).length > 0) {
    yield { channel, account: DEFAULT_ACCOUNT, keys: ['channels', channel], values: shared };
  }
  for (const [account, own] of named) {
    if (!isObject(own) || own.enabled === false) continue;
    const keys = ['channels', channel, 'accounts', account];
    yield { channel, account, keys, values: { ...shared, ...withoutBlank(own) } };
  }
}

function withoutBlank(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
