import type { SessionIndex } from '../../install/agents/sessions.ts';
import type { Tree } from '../../install/files/tree.ts';

/** A store of the json era, by what a release of the sqlite era does with it. */
export interface LegacyStore {
  /** Relative to the state directory. */
  readonly path: string;
  readonly holds: string;
  /** refused: the gateway does not start on it; doctor: `openclaw doctor --fix` imports it; start: the gateway imports it. */
  readonly import: 'refused' | 'doctor' | 'start';
}

/** Seen on 2026.9.6: it refuses session indexes, and imports cron jobs when it starts; the rest by doctor. */
const STORES: readonly {
  readonly pattern: RegExp;
  readonly holds: string;
  readonly import: LegacyStore['import'];
}[] = [
  { pattern: /^agents\/[^/]+\/sessions\/sessions\.json$/, holds: 'sessions', import: 'refused' },
  {
    pattern: /^agents\/[^/]+\/agent\/auth-profiles\.json$/,
    holds: 'logins of models',
    import: 'doctor',
  },
  { pattern: /^identity\/device(?:-auth)?\.json$/, holds: 'the device identity', import: 'doctor' },
  { pattern: /^devices\/(?:paired|pending)\.json$/, holds: 'paired devices', import: 'doctor' },
  { pattern: /^exec-approvals\.json$/, holds: 'exec approvals', import: 'doctor' },
  { pattern: /^cron\/jobs\.json$/, holds: 'cron jobs', import: 'start' },
];

/** The stores of the json era that lie in a state directory. An index without sessions holds nothing to import. */
export function legacyStoresIn(tree: Tree, indexes: readonly SessionIndex[]): LegacyStore[] {
  const stores: LegacyStore[] = [];
  for (const { path, kind, size } of tree.entries.values()) {
    if (kind !== 'file' || size <= 2) continue;
    const store = STORES.find(({ pattern }) => pattern.test(path));
    if (!store || isEmptyIndex(`${tree.root}/${path}`, indexes)) continue;
    stores.push({ path, holds: store.holds, import: store.import });
  }
  return stores;
}

function isEmptyIndex(path: string, indexes: readonly SessionIndex[]): boolean {
  const index = indexes.find((each) => each.path === path);
  return index !== undefined && index.problem === undefined && index.sessions.length === 0;
}
