import { phrase } from '../../phrases/language.ts';
import { isUnseen } from '../files/unseen.ts';
import type { Install } from '../install.ts';
import { channels } from './channels.ts';
import { conversations } from './conversations.ts';
import { cronJobs } from './cron-jobs.ts';
import { deviceIdentity } from './device-identity.ts';
import { arrived, type InventoryItem, missing, unknown } from './item.ts';
import { logins } from './logins.ts';
import { plugins, skills } from './plugins.ts';
import { memory, workspace } from './workspace.ts';

/** The facts that the rows need. A new row adds here what it reads. */
type Inputs = Pick<
  Install,
  | 'home'
  | 'host'
  | 'stateDir'
  | 'kind'
  | 'closedBy'
  | 'tree'
  | 'config'
  | 'workspaces'
  | 'workspaceTree'
  | 'stateDirectories'
  | 'sessionIndexes'
  | 'databases'
  | 'environment'
  | 'origin'
  | 'at'
  | 'here'
>;

/** What a person looks for first after a move. It is counted, and its contents are never shown. */
export function takeInventory(install: Inputs): InventoryItem[] {
  const rows = install.kind === 'workspace' ? OF_WORKSPACE : OF_STATE;
  if (install.closedBy !== undefined) return Object.keys(rows).map(unseen);
  const items = Object.values(rows).map((take) => take(install));
  return isClosedInside(install) ? items.map(orUnseen) : items;
}

type Rows = Readonly<Partial<Record<InventoryItem['what'], (install: Inputs) => InventoryItem>>>;

const OF_WORKSPACE = { workspace, memory } satisfies Rows;

const OF_STATE = {
  configuration,
  logins,
  workspace,
  memory,
  conversations,
  'cron jobs': cronJobs,
  channels,
  plugins,
  skills,
  'device identity': deviceIdentity,
} satisfies Rows;

function isClosedInside(install: Pick<Install, 'tree' | 'workspaces' | 'workspaceTree'>): boolean {
  const trees = [install.tree, ...install.workspaces.map((one) => install.workspaceTree(one))];
  return trees.some((tree) => tree?.unreadable.some(({ code }) => isUnseen(code)));
}

/** What was not found may be in a place that cannot be read. */
function orUnseen(item: InventoryItem): InventoryItem {
  const { what, status, count } = item;
  const isFound = status === 'unknown' || (status === 'arrived' && count !== 0);
  return isFound || what === 'configuration' || what === 'channels' ? item : unseen(what);
}

function unseen(what: string): InventoryItem {
  return unknown(what as InventoryItem['what'], phrase('inventory.cannot-look'));
}

function configuration({ config }: Pick<Install, 'config'>): InventoryItem {
  if (config.status === 'ok')
    return arrived(
      'configuration',
      undefined,
      phrase('inventory.names', { names: 'openclaw.json' }),
    );
  if (config.status === 'absent') return missing('configuration', phrase('inventory.no-config'));
  if (config.status === 'broken')
    return {
      what: 'configuration',
      status: 'broken',
      detail: [phrase('inventory.broken-config')],
    };
  return unknown('configuration', phrase('inventory.unreadable-config'));
}
