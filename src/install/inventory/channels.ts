import { counted } from '../../engine/pluralize.ts';
import { channelAccounts } from '../channels/channel-accounts.ts';
import { lacksLogin } from '../channels/channel-logins.ts';
import type { Install } from '../install.ts';
import type { InventoryItem } from './item.ts';
import { noneConfigured } from './logins.ts';

type Inputs = Pick<
  Install,
  'home' | 'host' | 'stateDir' | 'tree' | 'config' | 'environment' | 'origin' | 'at' | 'here'
>;

/** The channels that the configuration turns on, with those whose login is not here. */
export function channels(install: Inputs): InventoryItem {
  const what = 'channels';
  const names = install.config
    .keysOf('channels')
    .filter(
      (name) => name !== 'defaults' && install.config.get('channels', name, 'enabled') !== false,
    );
  if (names.length === 0) return noneConfigured(what, install);
  const logins = [...install.tree.entries.values()].filter(
    (entry) => entry.kind === 'file' && entry.path.startsWith('credentials/'),
  ).length;
  const silent = channelsWithoutLogin(install);
  const notes = [
    ...(logins > 0 ? [counted(logins, 'login file')] : []),
    ...(silent.length > 0 ? [`no login for ${silent.join(', ')}`] : []),
  ];
  const detail = `${names.join(', ')}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
  const status = silent.length > 0 ? 'missing' : 'arrived';
  return { what, status, count: names.length, detail };
}

/** A client in remote mode has its channels, and their logins, on the other host. */
function channelsWithoutLogin(install: Inputs): string[] {
  if (install.config.get('gateway', 'mode') === 'remote') return [];
  const lacking = [...channelAccounts(install.config)].filter((each) => lacksLogin(each, install));
  return [...new Set(lacking.map(({ channel }) => channel))];
}
