import { FactUnavailable } from '../../engine/fact-unavailable.ts';
import type { Location } from '../../engine/rule.ts';
import { locationOf, parseSource } from '../../formats/json5-source.ts';
import { phrase } from '../../phrases/language.ts';
import { formatKeyPath, isObject } from '../config/config.ts';
import type { Database } from '../databases/databases.ts';
import { readText } from '../files/read.ts';
import { isInside, realOrSame } from '../host/home.ts';
import type { Install } from '../install.ts';

type Inputs = Pick<Install, 'home' | 'agents' | 'databases'>;

/** A variable that contains the key or token of an auth profile. */
export interface AuthReference {
  readonly profile: string;
  readonly name: string;
  readonly at: Location;
}

/** The profiles of one store, with the place of each. */
interface AuthStore {
  readonly profiles: Readonly<Record<string, unknown>>;
  locate(...keys: readonly string[]): Location;
}

/** As in OpenClaw: the environment variable of a SecretRef (2026.2.26 and later). */
const VARIABLE = /^[A-Z][A-Z0-9_]{0,127}$/;

/**
 * The ids of the auth profiles in any store of the install, without their contents.
 * @throws FactUnavailable where a store exists and cannot be read
 */
export function findAuthProfiles(install: Inputs): ReadonlySet<string> {
  return new Set([...authStores(install)].flatMap(({ profiles }) => Object.keys(profiles)));
}

/**
 * The variables that auth profiles refer to instead of containing a key: `keyRef` and `tokenRef`
 * with the source `env`.
 * @throws FactUnavailable where a store exists and cannot be read
 */
export function findAuthReferences(install: Inputs): AuthReference[] {
  return [...authStores(install)].flatMap(({ profiles, locate }) =>
    Object.entries(profiles).flatMap(([profile, value]) =>
      ['keyRef', 'tokenRef'].flatMap((field): AuthReference[] => {
        const reference = isObject(value) ? value[field] : undefined;
        if (!isObject(reference) || reference.source !== 'env') return [];
        const { id } = reference;
        if (typeof id !== 'string' || !VARIABLE.test(id)) return [];
        return [{ profile, name: id, at: locate('profiles', profile, field, 'id') }];
      }),
    ),
  );
}

/** `auth-profiles.json` of each agent, the agents' databases, and the state database (2026.7.2 and later). */
function* authStores(install: Inputs): Iterable<AuthStore> {
  for (const agent of install.agents) {
    if (agent.agentDir.where.kind !== 'here') continue;
    const path = `${agent.agentDir.where.path}/auth-profiles.json`;
    const what = `the auth store of agent ${agent.id}`;
    const read = readText(followed(path, install));
    if (read.ok) yield parse(read.text, what, path);
    else if (read.code !== 'ENOENT')
      throw new FactUnavailable(phrase('unread.path', { path: what }));
  }
  for (const database of install.databases) {
    const { path, entry } = database;
    for (const text of storesIn(database)) {
      // A row has no line or other place that a person could look up.
      yield { ...parse(text, entry.path, path), locate: () => ({ path }) };
    }
  }
}

/**
 * OpenClaw 2026.5.28 reads and writes the file that a link points to (seen). A link out of the home
 * is not followed, because its target is not a part of the copy.
 */
function followed(path: string, { home }: Pick<Install, 'home'>): string {
  const real = realOrSame(path);
  return isInside(real, home.here) ? real : path;
}

function parse(text: string, what: string, path: string): AuthStore {
  const source = parseSource(text);
  if (!source.ok) throw new FactUnavailable(phrase('unread.path', { path: what }));
  const profiles = isObject(source.value) ? source.value.profiles : undefined;
  return {
    profiles: isObject(profiles) ? profiles : {},
    locate: (...keys) => ({ path, ...locationOf(source, keys), keyPath: formatKeyPath(keys) }),
  };
}

function storesIn(database: Database): string[] {
  if (database.role === 'agent' && database.hasTable('auth_profile_store')) {
    return textsOf(database, 'SELECT store_json AS json FROM auth_profile_store');
  }
  if (database.role === 'state' && database.hasTable('config_machine_state')) {
    return textsOf(
      database,
      "SELECT value_json AS json FROM config_machine_state WHERE state_key LIKE 'authProfiles.%'",
    );
  }
  return [];
}

function textsOf(database: Database, sql: string): string[] {
  return database.query(sql).map(({ json }) => String(json));
}
