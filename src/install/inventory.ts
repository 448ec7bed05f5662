import { relative } from 'node:path';
import { counted } from '../engine/pluralize.ts';
import { FactUnavailable } from '../engine/rule.ts';
import { parseSource } from '../formats/json5-source.ts';
import type { Workspace } from './agents/agents.ts';
import { transcriptsIn } from './agents/sessions.ts';
import { unusedWorkspaces } from './agents/workspace-state.ts';
import { channelAccounts } from './channels/channel-accounts.ts';
import { lacksLogin } from './channels/channel-logins.ts';
import { isObject } from './config/config.ts';
import type { Database } from './databases/databases.ts';
import { readText } from './files/read.ts';
import { isInside } from './host/home.ts';
import type { Install } from './install.ts';

/** One line of "what arrived". */
export interface Arrival {
  readonly what: 'configuration' | 'auth' | 'sessions' | 'channels' | 'workspace';
  /** arrived ✓, missing ✗ (promised or expected and not there), none – (nothing of the kind was ever there). */
  readonly status: 'arrived' | 'missing' | 'none' | 'unknown';
  /** How many (profiles, sessions, channels, files); undefined where it cannot be counted cheaply. */
  readonly count?: number;
  /** A few words: `3 transcripts`, `telegram, whatsapp`. */
  readonly detail: string;
}

/** What a person looks for first after a move: counted, never shown. */
export function listArrivals(install: Install): Arrival[] {
  if (install.closedBy !== undefined) return WHATS.map(unseen);
  const arrivals = [
    configuration(install),
    auth(install),
    sessions(install),
    channels(install),
    workspaces(install),
  ];
  return isClosedInside(install) ? arrivals.map(orUnseen) : arrivals;
}

function isClosedInside(install: Install): boolean {
  const trees = [install.tree, ...install.workspaces.map((one) => install.workspaceTree(one))];
  return trees.some((tree) =>
    tree?.unreadable.some(({ code }) => code === 'EACCES' || code === 'EPERM'),
  );
}

/** What was not found may be where nobody could look. */
function orUnseen(arrival: Arrival): Arrival {
  const { what, status, count } = arrival;
  const isFound = status === 'unknown' || (status === 'arrived' && count !== 0);
  return isFound || what === 'configuration' || what === 'channels' ? arrival : unseen(what);
}

const WHATS = ['configuration', 'auth', 'sessions', 'channels', 'workspace'] as const;

function unseen(what: Arrival['what']): Arrival {
  return { what, status: 'unknown', detail: 'this user cannot look' };
}

function configuration({ config }: Install): Arrival {
  const what = 'configuration';
  if (config.status === 'ok') return { what, status: 'arrived', detail: 'openclaw.json' };
  if (config.status === 'absent') return { what, status: 'missing', detail: 'no openclaw.json' };
  if (config.status === 'broken')
    return { what, status: 'missing', detail: 'openclaw.json is broken' };
  return { what, status: 'unknown', detail: 'openclaw.json cannot be read' };
}

function auth(install: Install): Arrival {
  const what = 'auth';
  const promised = install.config.keysOf('auth', 'profiles').length;
  const stored = storedProfiles(install);
  const inline = install.config
    .keysOf('models', 'providers')
    .filter(
      (id) => install.config.getString('models', 'providers', id, 'apiKey') !== undefined,
    ).length;
  const inEnvironment = install.environment.variables.filter(({ name }) =>
    /_API_KEY$|_TOKEN$/.test(name),
  ).length;
  const parts = [
    ...(stored ? [counted(stored, 'profile')] : []),
    ...(inline ? [`${counted(inline, 'key')} in the configuration`] : []),
    ...(inEnvironment ? [`${counted(inEnvironment, 'key')} in the environment`] : []),
  ];
  if (stored === undefined) return { what, status: 'unknown', detail: 'the store cannot be read' };
  if (parts.length > 0) {
    return {
      what,
      status: 'arrived',
      count: stored + inline + inEnvironment,
      detail: parts.join(', '),
    };
  }
  return promised > 0
    ? {
        what,
        status: 'missing',
        count: 0,
        detail: `${counted(promised, 'profile')} configured, none stored`,
      }
    : noneConfigured(what, install);
}

/** A configuration that cannot be read may well name some. */
function noneConfigured(what: Arrival['what'], { config }: Install): Arrival {
  return config.status === 'broken' || config.status === 'unreadable'
    ? { what, status: 'unknown', detail: 'only openclaw.json would say' }
    : { what, status: 'none', count: 0, detail: 'none configured' };
}

/** Profiles in the stores of either era; undefined where a store is there and cannot be read. */
function storedProfiles(install: Install): number | undefined {
  let count = 0;
  for (const entry of install.tree.entries.values()) {
    if (!/^agents\/[^/]+\/agent\/auth-profiles\.json$/.test(entry.path)) continue;
    const text = readText(install.at(entry.path));
    const source = text.ok ? parseSource(text.text) : undefined;
    if (!source?.ok || !isObject(source.value)) return undefined;
    if (isObject(source.value.profiles)) count += Object.keys(source.value.profiles).length;
  }
  for (const database of install.databases) {
    if (database.role !== 'agent' && database.role !== 'state') continue;
    const rows = rowsOfProfiles(database);
    if (rows === undefined) return undefined;
    count += rows;
  }
  return count;
}

function rowsOfProfiles(database: Database): number | undefined {
  try {
    if (database.role === 'agent') return countRows(database, 'auth_profile_store');
    if (!database.hasTable('config_machine_state')) return 0;
    return database.query(
      "SELECT state_key FROM config_machine_state WHERE state_key LIKE 'authProfiles.%'",
    ).length;
  } catch (error) {
    if (error instanceof FactUnavailable) return undefined;
    throw error;
  }
}

function countRows(database: Database, table: string): number {
  if (!database.hasTable(table)) return 0;
  return Number(database.query(`SELECT count(*) AS rows FROM ${table}`)[0]?.rows ?? 0);
}

function sessions(install: Install): Arrival {
  const what = 'sessions';
  const indexed = install.sessionIndexes.reduce((sum, index) => sum + index.sessions.length, 0);
  const transcripts = transcriptsIn(install.tree).length;
  const stored = storedSessions(install);
  if (stored === undefined) return { what, status: 'unknown', detail: 'a database cannot be read' };
  if (stored > 0)
    return {
      what,
      status: 'arrived',
      count: stored,
      detail: `${counted(stored, 'session')} in the databases`,
    };
  if (transcripts > 0)
    return {
      what,
      status: 'arrived',
      count: transcripts,
      detail: counted(transcripts, 'transcript'),
    };
  if (indexed > 0)
    return {
      what,
      status: 'missing',
      count: 0,
      detail: `${counted(indexed, 'session')} in the index, no transcript`,
    };
  return { what, status: 'none', count: 0, detail: 'none' };
}

function storedSessions(install: Install): number | undefined {
  try {
    return install.databases
      .filter((database) => database.role === 'agent')
      .reduce((sum, database) => sum + countRows(database, 'session_nodes'), 0);
  } catch (error) {
    if (error instanceof FactUnavailable) return undefined;
    throw error;
  }
}

function channels(install: Install): Arrival {
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
  const notes = [
    ...(logins > 0 ? [counted(logins, 'login file')] : []),
    ...(silent.length > 0 ? [`no login for ${silent.join(', ')}`] : []),
  ];
  const detail = `${names.join(', ')}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
  const status = silent.length > 0 ? 'missing' : 'arrived';
  return { what, status, count: names.length, detail };
}

/** A client in remote mode has its channels, and their logins, on the other host. */
function channelsWithoutLogin(install: Install): string[] {
  if (install.config.get('gateway', 'mode') === 'remote') return [];
  const lacking = [...channelAccounts(install.config)].filter((each) => lacksLogin(each, install));
  return [...new Set(lacking.map(({ channel }) => channel))];
}

function workspaces(install: Install): Arrival {
  const what = 'workspace';
  const here = install.workspaces.filter(({ where }) => where.kind === 'here' && where.exists);
  const files = here.reduce((sum, workspace) => {
    const tree = install.workspaceTree(workspace);
    return sum + [...(tree?.entries.values() ?? [])].filter(({ kind }) => kind === 'file').length;
  }, 0);
  if (here.length > 0) {
    const places = here.map((workspace) => placeOf(workspace, install)).join(', ');
    return {
      what,
      status: 'arrived',
      count: files,
      detail: `${counted(files, 'file')} in ${places}`,
    };
  }
  const [unused] = unusedWorkspaces(install);
  if (unused) {
    const detail = `in ${unused.path}/, where the configuration does not look`;
    return { what, status: 'arrived', detail };
  }
  const missing = install.workspaces.filter(
    ({ where, isConfigured }) => isConfigured && where.kind !== 'unknown',
  );
  if (missing.length === 0) return { what, status: 'none', count: 0, detail: 'none' };
  return { what, status: 'missing', count: 0, detail: 'configured, but not there' };
}

function placeOf({ path, where }: Workspace, { stateDir }: Install): string {
  const isOutside = where.kind !== 'here' || !isInside(where.path, stateDir);
  return isOutside ? path : `${relative(stateDir, where.path)}/`;
}
