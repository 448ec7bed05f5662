import type { Config } from './config/config.ts';
import type { Database } from './databases/databases.ts';
import type { Tree } from './files/tree.ts';
import { isRelease } from './host/release.ts';
import { factOf } from './releases/facts.ts';

/** json: sessions, auth and cron in files; sqlite: in databases. What is normal in one is damage in the other. */
export type Era = 'json' | 'sqlite' | 'unknown';

/** The facts about a database that decide the era. */
export type Store = Pick<Database, 'role' | 'header' | 'wal'>;

/**
 * A release that keeps sessions in files never writes a newer schema, and any other release never
 * an older one: `facts.json`.
 */
const NEWEST_SCHEMA_BESIDE_FILES = 1;

/**
 * The era of a state directory. Its stores decide it, not the release that last wrote the
 * configuration. That release is considered only where the stores do not decide it.
 */
export function eraOf(tree: Tree, config: Config, databases: readonly Store[]): Era {
  const stores = databases.filter(({ role }) => role !== 'other');
  const schemas = stores.map(schemaOfHeader);
  if (schemas.some((schema) => schema > NEWEST_SCHEMA_BESIDE_FILES)) return 'sqlite';
  const writer = writerOf(config);
  const byRelease = writer === undefined ? undefined : eraOfRelease(writer);
  const hasFiles = [...tree.entries.keys()].some((path) =>
    /^agents\/[^/]+\/sessions\/(?:sessions\.json|[^/]+\.jsonl)$/.test(path),
  );
  const isUndecided = schemas.some(Number.isNaN);
  if (hasFiles) return (isUndecided ? byRelease : undefined) ?? 'json';
  if (stores.length === 0) return byRelease ?? 'unknown';
  return isUndecided && !hasDatabaseBesideFiles(writer) ? 'sqlite' : 'json';
}

/** The databases of a tree whose files cannot be opened. Their contents are not known. */
export function unreadStores({ entries }: Tree): Store[] {
  const isStore = (path: string) => /(?:^state\/openclaw|\/openclaw-agent)\.sqlite$/.test(path);
  return [...entries.keys()].filter(isStore).map((path) => ({
    role: path.startsWith('state/') ? 'state' : 'agent',
    header: { ok: false, reason: 'unreadable' },
  }));
}

/** NaN where the header does not decide it, because the schema may be in the WAL alone. */
function schemaOfHeader({ header, wal }: Store): number {
  if (!header.ok || header.userVersion === 0) return Number.NaN;
  const isInWal = header.userVersion <= NEWEST_SCHEMA_BESIDE_FILES && (wal?.size ?? 0) > 0;
  return isInWal ? Number.NaN : header.userVersion;
}

function hasDatabaseBesideFiles(release: string | undefined): boolean {
  return factOf(release, 'sessions') === 'files' && factOf(release, 'stateSchema') !== 0;
}

/** The era that a release reads and writes; undefined where that is not known. */
export function eraOfRelease(version: string): 'json' | 'sqlite' | undefined {
  const sessions = factOf(version, 'sessions');
  return sessions && (sessions === 'files' ? 'json' : 'sqlite');
}

/** The release whose layout the install has: the writer, unless the stores are of a newer era. */
export function layoutRelease(era: Era, config: Config): string | undefined {
  const writer = writerOf(config);
  const isOutgrown = era === 'sqlite' && writer !== undefined && eraOfRelease(writer) === 'json';
  return isOutgrown ? undefined : writer;
}

/** The release that last wrote the configuration, otherwise the one that the wizard ran in. */
export function writerOf(config: Config): string | undefined {
  const version =
    config.getString('meta', 'lastTouchedVersion') ?? config.getString('wizard', 'lastRunVersion');
  return version !== undefined && isRelease(version) ? version : undefined;
}
