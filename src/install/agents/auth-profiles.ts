import { FactUnavailable } from '../../engine/rule.ts';
import { isObject } from '../config/config.ts';
import { parseSource } from '../config/json-source.ts';
import type { Database } from '../databases/databases.ts';
import { readText } from '../files/read.ts';
import type { Install } from '../install.ts';

/**
 * The ids of the auth profiles that any store of the install holds: `auth-profiles.json` of each agent,
 * the agents' databases, and the state database (2026.7.2 and later). Never what they hold.
 * @throws FactUnavailable where a store is there and cannot be read
 */
export function findAuthProfiles(install: Install): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (text: string, where: string): void => {
    const source = parseSource(text);
    if (!source.ok) throw new FactUnavailable(`${where} cannot be read`);
    const profiles = isObject(source.value) ? source.value.profiles : undefined;
    for (const id of isObject(profiles) ? Object.keys(profiles) : []) ids.add(id);
  };
  for (const agent of install.agents) {
    if (agent.agentDir.where.kind !== 'here') continue;
    const read = readText(`${agent.agentDir.where.path}/auth-profiles.json`);
    if (read.ok) add(read.text, `the auth store of agent ${agent.id}`);
    else if (read.code !== 'ENOENT')
      throw new FactUnavailable(`the auth store of agent ${agent.id} cannot be read`);
  }
  for (const database of install.databases)
    for (const store of storesIn(database)) add(store, database.entry.path);
  return ids;
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
