import type { Phrase } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';
import { channelAccounts } from '../channels/channel-accounts.ts';
import { lacksLogin } from '../channels/channel-logins.ts';
import type { Install } from '../install.ts';
import type { InventoryItem } from './item.ts';
import { noneConfigured } from './logins.ts';

type Inputs = Pick<
  Install,
  'home' | 'host' | 'stateDir' | 'tree' | 'config' | 'environment' | 'origin' | 'at' | 'here'
>;

/** The channels that the configuration enables, and those among them whose login is missing. */
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
  const detail = [phrase('inventory.names', { names }), ...notesOn(logins, silent)];
  const status = silent.length > 0 ? 'missing' : 'arrived';
  return { what, status, count: names.length, detail };
}

function notesOn(count: number, names: readonly string[]): Phrase[] {
  if (names.length === 0) return count === 0 ? [] : [phrase('inventory.login-files', { count })];
  return [
    count === 0
      ? phrase('inventory.no-login-for', { names })
      : phrase('inventory.login-files-but-none-for', { count, names }),
  ];
}

/** In remote mode, the channels and their logins are on the other host. */
function channelsWithoutLogin(install: Inputs): string[] {
  if (install.config.get('gateway', 'mode') === 'remote') return [];
  const lacking = [...channelAccounts(install.config)].filter((each) => lacksLogin(each, install));
  return [...new Set(lacking.map(({ channel }) => channel))];
}
