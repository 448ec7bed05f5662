import { FactUnavailable } from '../../engine/fact-unavailable.ts';
import type { Location } from '../../engine/rule.ts';
import type { KeyPath } from '../../formats/json5-nodes.ts';
import { locationOf, parseSource } from '../../formats/json5-source.ts';
import { formatKeyPath, isObject } from '../../install/config/config.ts';
import { readText } from '../../install/files/read.ts';
import { lookAt } from '../../install/files/tree.ts';
import { compareReleases } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import { phrase } from '../../phrases/language.ts';

/** A command that an agent may run without asking. */
export interface AllowedCommand {
  /** `*` for all agents. */
  readonly agent: string;
  /** The path of a program, as written: a glob. */
  readonly pattern: string;
  /** The path before the first wildcard, up to a separator. */
  readonly fixedPart: string;
  readonly at: Location;
}

/** The approvals of one store: the file up to 2026.7, the state database later. */
export interface Approvals {
  readonly commands: readonly AllowedCommand[];
  /** The policies that are set, including those of the configuration. */
  readonly policies: readonly Policy[];
}

interface Policy {
  readonly security?: unknown;
  readonly ask?: unknown;
  readonly mode?: unknown;
}

/**
 * The approvals in `exec-approvals.json` or the table that replaced it.
 * @throws FactUnavailable where it exists and cannot be read
 */
export function findApprovals(install: Inputs): Approvals | undefined {
  const stored = storedApprovals(install) ?? filedApprovals(install);
  if (!stored) return undefined;
  const { value, locate } = stored;
  const agents = isObject(value.agents) ? value.agents : {};
  const commands = Object.entries(agents).flatMap(([agent, entry]) =>
    commandsOf(agent, entry, locate),
  );
  const own = [value.defaults, ...Object.values(agents)].filter(isObject);
  return { commands, policies: [...own, ...configuredPolicies(install.config)] };
}

type Inputs = Pick<Install, 'at' | 'databases' | 'config'>;

interface Stored {
  readonly value: Readonly<Record<string, unknown>>;
  locate(keys: KeyPath): Location;
}

function filedApprovals(install: Pick<Install, 'at'>): Stored | undefined {
  const path = install.at('exec-approvals.json');
  if (lookAt(path) === undefined) return undefined;
  const text = readText(path);
  const source = text.ok ? parseSource(text.text) : undefined;
  if (!source?.ok || !isObject(source.value))
    throw new FactUnavailable(phrase('unread.path', { path: 'exec-approvals.json' }));
  const { value } = source;
  return {
    value,
    locate: (keys) => ({ path, ...locationOf(source, keys), keyPath: formatKeyPath(keys) }),
  };
}

function storedApprovals({ databases }: Pick<Install, 'databases'>): Stored | undefined {
  const database = databases.find(({ role }) => role === 'state');
  if (!database?.hasTable('exec_approvals_config')) return undefined;
  const [row] = database.query(
    "SELECT raw_json AS json FROM exec_approvals_config WHERE config_key = 'current'",
  );
  if (row === undefined) return undefined;
  const source = parseSource(String(row.json));
  if (!source.ok || !isObject(source.value))
    throw new FactUnavailable(phrase('unread.exec-approvals'));
  const { path } = database;
  return { value: source.value, locate: (keys) => ({ path, keyPath: formatKeyPath(keys) }) };
}

function commandsOf(agent: string, entry: unknown, locate: Stored['locate']): AllowedCommand[] {
  const allowlist = isObject(entry) && Array.isArray(entry.allowlist) ? entry.allowlist : [];
  return allowlist.flatMap((item, index): AllowedCommand[] => {
    const pattern = isObject(item) ? item.pattern : item;
    if (typeof pattern !== 'string' || !/^(?:[/\\]|[A-Za-z]:[\\/])/.test(pattern)) return [];
    const keys = ['agents', agent, 'allowlist', index, ...(isObject(item) ? ['pattern'] : [])];
    return [{ agent, pattern, fixedPart: fixedPartOf(pattern), at: locate(keys) }];
  });
}

function fixedPartOf(pattern: string): string {
  const wildcard = pattern.search(/[*?[{]/);
  return wildcard === -1 ? pattern : pattern.slice(0, wildcard).replace(/[\\/][^\\/]*$/, '');
}

function configuredPolicies(config: Install['config']): Policy[] {
  const list = config.get('agents', 'list');
  const entries = config.get('agents', 'entries');
  const agents = [
    ...(Array.isArray(list) ? list : []),
    ...(isObject(entries) ? Object.values(entries) : []),
  ];
  const tools = [config.get('tools'), ...agents.map((agent) => isObject(agent) && agent.tools)];
  return tools.flatMap((each) => (isObject(each) && isObject(each.exec) ? [each.exec] : []));
}

/**
 * The last release seen that asks before a command unless told not to, and the first seen that does
 * not ask.
 */
const ASKS = '2026.3.28';
const ASKS_NOTHING = '2026.4.29';

/**
 * True where OpenClaw compares commands with the allowlist, false where it runs all of them.
 * Undefined where this was not tested.
 */
export function isAllowlistUsed(
  { policies }: Approvals,
  release: string | undefined,
): boolean | undefined {
  if (policies.some(isStrict)) return true;
  if (release === undefined || compareReleases(release, ASKS_NOTHING) >= 0) return false;
  return compareReleases(release, ASKS) <= 0 ? true : undefined;
}

function isStrict({ security, ask, mode }: Policy): boolean {
  return (
    security === 'allowlist' ||
    ask === 'on-miss' ||
    (typeof mode === 'string' && ['allowlist', 'ask', 'auto'].includes(mode))
  );
}
