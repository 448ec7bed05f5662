import { layoutOf } from '../install/layout.ts';
import type { EntryClass } from '../install/since-record.ts';
import { isPlainName } from '../masking/plain-name.ts';
import type { Root } from './roots.ts';

/** What the comparison has to know about a path. */
export interface PathClass {
  readonly class: EntryClass;
  /**
   * True where its content gets no digest, because anybody with the record could try guesses at a
   * secret.
   */
  readonly isSecret: boolean;
  /** A database is compared by its rows. */
  readonly isDatabase: boolean;
  /**
   * True for a file that OpenClaw keeps rewriting in different forms, so that its contents are
   * compared by keys.
   */
  readonly isLive: boolean;
  /** Only releases of this era keep it. */
  readonly era: 'all' | 'json' | 'sqlite';
  /** The directory whose files are counted and not listed. */
  readonly group?: string;
}

/**
 * Files that change together: a browser profile, an embedded database, keys that are used one by
 * one. Their names may be telephone numbers. Only the files that everything else depends on are
 * listed individually.
 */
const GROUPS: readonly RegExp[] = [
  /^credentials\/[^/]+\/[^/]+(?=\/)/,
  /^credentials(?=\/)/,
  /^(?:extensions|worktrees)\/[^/]+(?=\/)/,
  /^agents\/[^/]+\/agent\/codex-home(?=\/)/,
  /^memory\/lancedb(?=\/)/,
  /^browser\/[^/]+(?=\/)/,
  /^media\/[^/]+(?=\/)/,
];
const LISTED = /^credentials\/(?:[^/]+\/[^/]+\/creds|oauth|[a-z-]+\.token)\.json$/;

/** Names that people give to files with secrets. */
const SECRET_NAME =
  /^\.env|^\.(?:netrc|npmrc|pgpass|git-credentials)$|^id_(?:rsa|dsa|ecdsa|ed25519)|\.(?:pem|key|p12|pfx|jks|kdbx|age|gpg|asc|ovpn)$|secret|passw|credential|token|api[-_]?key|\bauth\b/i;

/** Files that belong to a database and are useless without it. */
const SIDECAR = /-(?:wal|shm|journal)$/;
/** Names of what every machine creates again. */
const TRANSIENT = /(?:\.(?:lock|sock|pid|tmp|swp|log)|~)$|^(?:\.DS_Store|__MACOSX|\._.*)$/;
/** Files in a workspace that OpenClaw itself removes, imports or rewrites. */
const OF_WORKSPACE_SETUP =
  /^(?:BOOTSTRAP\.md$|\.openclaw\/|openclaw-workspace-state\.json$|workspace-attestations\/)/;

/** @param path relative to the root */
export function classOf(root: Pick<Root, 'what'>, path: string): PathClass {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (root.what === 'workspace') return ofWorkspace(path, name);
  const layout =
    layoutOf(path) ?? (SIDECAR.test(path) ? layoutOf(path.replace(SIDECAR, '')) : undefined);
  const cls = layout?.cls ?? (TRANSIENT.test(name) ? 'volatile' : 'unknown');
  const group = isListed(path, name)
    ? undefined
    : GROUPS.map((it) => it.exec(path)?.[0]).find((found) => found !== undefined);
  return {
    class: SIDECAR.test(path) ? 'volatile' : cls,
    isSecret: layout === undefined || layout.secret === true || SECRET_NAME.test(name),
    isDatabase: layout?.format === 'sqlite',
    isLive: layout?.format === 'json' || layout?.format === 'json5',
    era: layout?.era ?? 'all',
    ...(group !== undefined && { group }),
  };
}

/**
 * A file directly in `credentials` has the name of a channel and perhaps an account, which may be a
 * telephone number.
 */
function isListed(path: string, name: string): boolean {
  return LISTED.test(path) || (path === `credentials/${name}` && isPlainName(name));
}

function ofWorkspace(path: string, name: string): PathClass {
  const isOwn = !TRANSIENT.test(name) && !OF_WORKSPACE_SETUP.test(path);
  const isSecret = SECRET_NAME.test(name);
  const isDatabase = DATABASE.test(name);
  if (isOwn && !isSecret && !isDatabase) return PLAIN;
  return {
    class: isOwn ? 'essential' : 'volatile',
    isSecret,
    isDatabase,
    isLive: false,
    era: 'all',
  };
}

const DATABASE = /\.(?:sqlite3?|db)(?:-wal|-shm|-journal)?$/;

/** Nearly every file of a workspace. */
const PLAIN: PathClass = {
  class: 'essential',
  isSecret: false,
  isDatabase: false,
  isLive: false,
  era: 'all',
};
