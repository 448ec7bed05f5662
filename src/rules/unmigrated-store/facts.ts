import { join } from 'node:path';
import type { SessionIndex } from '../../install/agents/sessions.ts';
import { lookAt } from '../../install/files/tree.ts';
import type { Install } from '../../install/install.ts';
import type { InventoryItem } from '../../install/inventory/item.ts';
import type { PhraseId } from '../../phrases/english.ts';

/** The phrase for the contents of a store. */
type Held = Extract<PhraseId, `stores.${string}`>;

/** A store in files that later releases keep in databases. */
export interface LegacyStore {
  /** Absolute path on this machine. */
  readonly path: string;
  readonly kind: 'sessions' | 'setup' | 'cron' | 'devices' | 'other';
  readonly holds: Held;
  /** The inventory's name for the contents. */
  readonly what?: InventoryItem['what'];
}

const STORES: readonly (Omit<LegacyStore, 'path'> & { readonly pattern: RegExp })[] = [
  {
    pattern: /^agents\/[^/]+\/sessions\/sessions\.json$/,
    kind: 'sessions',
    holds: 'stores.sessions',
    what: 'conversations',
  },
  {
    pattern: /^agents\/[^/]+\/agent\/auth-profiles\.json$/,
    kind: 'other',
    holds: 'stores.logins',
    what: 'logins',
  },
  {
    pattern: /^identity\/device(?:-auth)?\.json$/,
    kind: 'other',
    holds: 'stores.device',
    what: 'device identity',
  },
  { pattern: /^devices\/(?:paired|pending)\.json$/, kind: 'devices', holds: 'stores.devices' },
  { pattern: /^exec-approvals\.json$/, kind: 'other', holds: 'stores.approvals' },
  { pattern: /^cron\/jobs\.json$/, kind: 'cron', holds: 'stores.cron', what: 'cron jobs' },
];

/**
 * The state of a workspace's setup, by the releases that keep it there: `setupState` of
 * `facts.json`.
 */
const SETUP_STATES = ['.openclaw/workspace-state.json', 'openclaw-workspace-state.json'];

/**
 * The stores in files of a state directory and its workspaces. An index without sessions contains
 * nothing to import. The state of a workspace's setup counts whatever it contains, because its
 * existence alone stops a gateway.
 */
export function legacyStoresIn(
  install: Pick<Install, 'tree' | 'workspaces' | 'sessionIndexes'>,
): LegacyStore[] {
  return [...storesInState(install), ...setupStates(install)];
}

function* storesInState({
  tree,
  sessionIndexes,
}: Pick<Install, 'tree' | 'sessionIndexes'>): Iterable<LegacyStore> {
  for (const { path, kind, size } of tree.entries.values()) {
    if (kind !== 'file' || size <= 2) continue;
    const found = STORES.find(({ pattern }) => pattern.test(path));
    const absolute = `${tree.root}/${path}`;
    if (!found || isEmptyIndex(absolute, sessionIndexes)) continue;
    const { pattern: _, ...store } = found;
    yield { path: absolute, ...store };
  }
}

function isEmptyIndex(path: string, indexes: readonly SessionIndex[]): boolean {
  const index = indexes.find((each) => each.path === path);
  return index !== undefined && index.problem === undefined && index.sessions.length === 0;
}

function* setupStates({ workspaces }: Pick<Install, 'workspaces'>): Iterable<LegacyStore> {
  for (const { where, agentIds } of workspaces) {
    if (where.kind !== 'here' || agentIds.length === 0) continue;
    for (const name of SETUP_STATES) {
      const path = join(where.path, name);
      if (lookAt(path)) yield { path, kind: 'setup', holds: 'stores.setup' };
    }
  }
}
