import type { Agent } from './agents/agents.ts';
import type { SessionIndex } from './agents/sessions.ts';
import type { Config } from './config/config.ts';
import { writerOf } from './era.ts';
import { type Home, homeOf, realOrSame, type Whereabouts } from './host/home.ts';
import type { Service } from './services/service.ts';

/** The machine that the install came from, as far as it still tells. */
export interface Origin {
  /**
   * The homes that are not its own: those that its settings and sessions lead to, the most frequent one first, and
   * those that it last ran in, where it has not run in this one since.
   */
  readonly homes: readonly string[];
  readonly user?: string;
  readonly platform?: 'linux' | 'darwin' | 'win32';
  /** The release that last wrote it (`meta.lastTouchedVersion`, else `wizard.lastRunVersion`). */
  readonly release?: string;
  /** `homes`, and the one that a record or the user names: also where it has run in this one since. */
  readonly formerHomes: readonly string[];
  /** Where the record says it. */
  readonly timeZone?: string;
  /** True where the record was made on another machine just now. */
  readonly isRemote?: true;
  /** The state directory's name in its own paths, where it is another than now: `.openclaw-work`. */
  readonly stateDirName?: string;
}

/** What a record or the user says of the machine that an install came from. */
export interface KnownSource {
  readonly home?: string | undefined;
  readonly user?: string | undefined;
  readonly platform?: string | undefined;
  /** Undefined where its service set another one. */
  readonly timeZone?: string | undefined;
  /** True where it answered over the network: it is another machine. */
  readonly isRemote?: true | undefined;
}

export interface OriginEvidence {
  readonly home: Home;
  readonly stateDirName: string;
  readonly config: Config;
  readonly agents: readonly Agent[];
  readonly sessionIndexes: readonly SessionIndex[];
  readonly services: readonly Service[];
  /** Paths that OpenClaw noted where it ran, the latest first. */
  readonly traces: readonly string[];
  /** Outweighs what the install's own paths say. */
  readonly known?: KnownSource;
}

const STATE_DIRECTORY =
  /^(.+?)[\\/](\.(?:openclaw|clawdbot|moltbot|moldbot)(?:-[A-Za-z0-9][\w-]*)?)(?:[\\/]|$)/;

/** The state directory that an absolute path of any platform lies in, by its name, and the path below it. */
export function stateDirectoryNamedBy(
  path: string,
): { readonly home: string; readonly name: string; readonly rest: string } | undefined {
  const [found, home, name] = STATE_DIRECTORY.exec(path) ?? [];
  if (found === undefined || home === undefined || name === undefined) return undefined;
  return { home, name, rest: path.slice(found.length).replaceAll('\\', '/') };
}

/** The home that a path was made under: what comes before a state directory, else by convention. */
export function homeNamedBy(path: string): string | undefined {
  return stateDirectoryNamedBy(path)?.home ?? homeOf(path);
}

/**
 * Infers the old machine from the absolute paths that onboarding and sessions leave behind, and, since a repair
 * rewrites those, from where OpenClaw last ran.
 */
export function findOrigin(evidence: OriginEvidence): Origin {
  const { here, there } = evidence.home;
  const isOwn = (home: string) => home === there || home === here || realOrSame(home) === here;
  const named = mostFrequent(homesOf(pathsIn(evidence)).filter((home) => !isOwn(home)));
  const { known = {} } = evidence;
  const knownHome = known.home !== undefined && !isOwn(known.home) ? known.home : undefined;
  const ranIn = homesOf(evidence.traces);
  const hasRunHere = ranIn[0] !== undefined && isOwn(ranIn[0]);
  const said = knownHome === undefined || (hasRunHere && named.length === 0) ? [] : [knownHome];
  const homes = [...new Set([...said, ...named, ...until(ranIn, isOwn)])];
  const release = writerOf(evidence.config);
  const stateDirName = mostFrequent(ownNames(evidence))[0];
  const first = knownHome ?? homes[0];
  const user = known.user ?? (first === undefined ? undefined : userOf(first));
  const platform = platformNamed(known.platform) ?? (first && platformOf(first));
  return {
    homes,
    formerHomes: [...new Set([...(knownHome === undefined ? [] : [knownHome]), ...homes])],
    ...(user !== undefined && { user }),
    ...(platform && { platform }),
    ...(known.timeZone !== undefined && { timeZone: known.timeZone }),
    ...(known.isRemote && { isRemote: true as const }),
    ...(release !== undefined && { release }),
    ...(stateDirName !== undefined && stateDirName !== evidence.stateDirName && { stateDirName }),
  };
}

/** What {@link lostHome} looks at. */
export interface LostHomeFacts {
  readonly origin: Origin;
  here(path: string): Whereabouts;
}

/**
 * The home of the old machine, where this one has none of that name: then it is another machine, or was another
 * container. Undefined where nothing says that the install was moved.
 */
export function lostHome(install: LostHomeFacts): string | undefined {
  return install.origin.homes.find((home) => {
    const where = install.here(home);
    return where.kind !== 'here' || !where.exists;
  });
}

function pathsIn({ config, sessionIndexes, services }: OriginEvidence): string[] {
  const paths = [...config.strings()].map(({ value }) => value);
  for (const index of sessionIndexes) {
    for (const session of index.sessions) if (session.sessionFile) paths.push(session.sessionFile);
  }
  for (const service of services) paths.push(service.stateDir);
  return paths;
}

function homesOf(paths: readonly string[]): string[] {
  return paths.map(homeNamedBy).filter((home) => home !== undefined);
}

function until<Item>(items: readonly Item[], isEnd: (item: Item) => boolean): readonly Item[] {
  const end = items.findIndex(isEnd);
  return end === -1 ? items : items.slice(0, end);
}

/** Only what always lies in the install's own directory: up to 2026.5 a profile's workspace does not. */
function ownNames({ agents, sessionIndexes }: OriginEvidence): string[] {
  const paths = [
    ...agents.filter((agent) => agent.agentDir.isConfigured).map((agent) => agent.agentDir.path),
    ...sessionIndexes.flatMap((index) =>
      index.sessions.map((session) => session.sessionFile ?? ''),
    ),
  ];
  return paths
    .map((path) => stateDirectoryNamedBy(path)?.name)
    .filter((name) => name !== undefined);
}

function mostFrequent(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([value]) => value);
}

function userOf(home: string): string {
  return home.split(/[\\/]/).at(-1) ?? home;
}

function platformNamed(name: string | undefined): Origin['platform'] {
  return name === 'linux' || name === 'darwin' || name === 'win32' ? name : undefined;
}

function platformOf(home: string): 'linux' | 'darwin' | 'win32' {
  if (/^[A-Za-z]:|\\/.test(home)) return 'win32';
  return home.startsWith('/Users/') || home.startsWith('/private/') ? 'darwin' : 'linux';
}
