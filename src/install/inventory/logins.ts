import { parseSource } from '../../formats/json5-source.ts';
import { phrase } from '../../phrases/language.ts';
import { isObject } from '../config/config.ts';
import { readText } from '../files/read.ts';
import type { Install } from '../install.ts';
import { arrived, type InventoryItem, missing, none, unknown } from './item.ts';
import { countRows } from './rows.ts';

type Inputs = Pick<Install, 'tree' | 'config' | 'databases' | 'environment' | 'at'>;

const AUTH_STORE = /^agents\/[^/]+\/agent\/auth-profiles\.json$/;
/** A value that consists only of a reference to a variable: `${NAME}`, `$NAME`. */
const VARIABLE = /^\$(?:\{([A-Z_][A-Z0-9_]*)\}|([A-Z][A-Z0-9_]*))$/;

/** The logins of models: profiles in a store, and keys in the configuration or the environment. */
export function logins(install: Inputs): InventoryItem {
  const what = 'logins';
  const stored = storedProfiles(install);
  if (stored === undefined) return unknown(what, phrase('inventory.unreadable-store'));
  const { set, unset } = configuredKeys(install);
  const inEnvironment = install.environment.variables.filter(({ name }) =>
    /_API_KEY$|_TOKEN$/.test(name),
  ).length;
  const parts = [
    ...(stored ? [phrase('inventory.profiles', { count: stored })] : []),
    ...(set ? [phrase('inventory.keys-in-config', { count: set })] : []),
    ...(inEnvironment ? [phrase('inventory.keys-in-environment', { count: inEnvironment })] : []),
  ];
  if (unset.length > 0 && stored + set === 0) {
    const detail = [phrase('inventory.keys-unset', { names: unset })];
    return { what, status: 'broken', count: 0, detail };
  }
  if (parts.length > 0) return arrived(what, stored + set + inEnvironment, ...parts);
  const promised = install.config.keysOf('auth', 'profiles').length;
  if (promised > 0)
    return missing(what, phrase('inventory.profiles-promised', { count: promised }));
  return noneConfigured(what, install);
}

/** A configuration that cannot be read may refer to logins. */
export function noneConfigured(
  what: InventoryItem['what'],
  { config }: Pick<Install, 'config'>,
): InventoryItem {
  return config.status === 'broken' || config.status === 'unreadable'
    ? unknown(what, phrase('inventory.config-would-say'))
    : none(what, phrase('inventory.none-configured'));
}

/**
 * How many keys of model providers the configuration sets, and the variables that its other keys
 * refer to but nothing sets.
 */
function configuredKeys({ config, environment }: Pick<Install, 'config' | 'environment'>): {
  set: number;
  unset: string[];
} {
  const values = config
    .keysOf('models', 'providers')
    .map((id) => config.getString('models', 'providers', id, 'apiKey'))
    .filter((value) => value !== undefined);
  const unset = values.flatMap((value) => {
    const [, braced, bare] = VARIABLE.exec(value) ?? [];
    const name = braced ?? bare;
    return name !== undefined && !environment.has(name) ? [name] : [];
  });
  return { set: values.length - unset.length, unset: [...new Set(unset)] };
}

/** Profiles in the stores of either era; undefined where a store exists and cannot be read. */
function storedProfiles(install: Inputs): number | undefined {
  let count = 0;
  for (const { path } of install.tree.entries.values()) {
    if (!AUTH_STORE.test(path)) continue;
    const text = readText(install.at(path));
    const source = text.ok ? parseSource(text.text) : undefined;
    if (!source?.ok || !isObject(source.value)) return undefined;
    if (isObject(source.value.profiles)) count += Object.keys(source.value.profiles).length;
  }
  const ofAgents = countRows(install.databases, 'agent', 'auth_profile_store');
  const ofState = countRows(
    install.databases,
    'state',
    'config_machine_state',
    "WHERE state_key LIKE 'authProfiles.%'",
  );
  return ofAgents === undefined || ofState === undefined ? undefined : count + ofAgents + ofState;
}
