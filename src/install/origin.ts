import type { Agent } from './agents/agents.ts';
import type { SessionIndex } from './agents/sessions.ts';
import type { Config } from './config/config.ts';
import { writerOf } from './era.ts';
import { type Home, homeOf, realOrSame, type Whereabouts } from './host/home.ts';
import type { Service } from './services/service.ts';

/** The machine that the install came from, as far as it is known. */
export interface Origin {
  /**
   * The homes other than its own: those in its settings and sessions, most frequent first, and
   * those where it last ran, unless it has run in this home since.
   */
  readonly homes: readonly string[];
  readonly user?: string;
  readonly platform?: 'linux' | 'darwin' | 'win32';
  /**
   * The release that last wrote it (`meta.lastTouchedVersion`, otherwise `wizard.lastRunVersion`).
   */
  readonly release?: string;
  /**
   * `homes`, and the home from a record or the user, even if the install has run in this home
   * since.
   */
  readonly formerHomes: readonly string[];
  /** From the record. */
  readonly timeZone?: string;
  /** True where the record was just made on another machine. */
  readonly isRemote?: true;
  /**
   * The name of the state directory in the install's own paths, where it differs from the current
   * one: `.openclaw-work`.
   */
  readonly stateDirName?: string;
}

/** What a record or the user says about the machine that an install came from. */
export interface KnownSource {
  readonly home?: string | undefined;
  readonly user?: string | undefined;
  readonly platform?: string | undefined;
  /** Undefined where the service set another time zone. */
  readonly timeZone?: string | undefined;
  /** True where the machine answered over the network, which shows that it is another one. */
  readonly isRemote?: true | undefined;
}

export interface OriginEvidence {
  readonly home: Home;
  readonly stateDirName: string;
  readonly config: Config;
  readonly agents: readonly Agent[];
  readonly sessionIndexes: readonly SessionIndex[];
  readonly services: readonly Service[];
  /** Paths that OpenClaw wrote down while it ran, newest first. */
  readonly traces: readonly string[];
  /** Takes precedence over the install's own paths. */
  readonly known?: KnownSource;
}

const STATE_DIRECTORY =
  /^(.+?)[\\/](\.(?:openclaw|clawdbot|moltbot|moldbot)(?:-[A-Za-z0-9][\w-]*)?)(?:[\\/]|$)/;

/**
 * The state directory that contains an absolute path of any platform, judged by its name, and the
 * rest of the path.
 */
export function stateDirectoryNamedBy(
  path: string,
): { readonly home: string; readonly name: string; readonly rest: string } | undefined {
  const [found, home, name] = STATE_DIRECTORY.exec(path) ?? [];
  if (found === undefined || home === undefined || name === undefined) return undefined;
  return { home, name, rest: path.slice(found.length).replaceAll('\\', '/') };
}

/** The home in a path: what precedes a state directory, otherwise the conventional home. */
export function homeNamedBy(path: string): string | undefined {
  return stateDirectoryNamedBy(path)?.home ?? homeOf(path);
}

/**
 * Infers the old machine from the absolute paths that onboarding and sessions leave behind. A
 * repair rewrites those, so it also uses the places where OpenClaw last ran.
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

/** The facts that {@link lostHome} needs. */
export interface LostHomeFacts {
  readonly origin: Origin;
  here(path: string): Whereabouts;
}

/**
 * The home of the old machine, where this machine has no such home: then the install came from
 * another machine or container. Undefined where nothing shows that the install was moved.
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

/**
 * Only paths that are always in the install's own directory. Up to 2026.5, a profile's workspace is
 * not.
 */
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
