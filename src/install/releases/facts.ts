import { compareReleases, isPreRelease } from '../host/release.ts';
import rows from './facts.json' with { type: 'json' };

/** What one release does; null where reading its package does not decide it. A row of `facts.json`. */
export interface ReleaseFacts {
  /** `engines.node`. */
  readonly node: string | null;
  /** What its start-up check lets through, where that is a plain minimum. */
  readonly nodeStarts: string | null;
  /** The newest schemas that it opens; 0 where it has no such database. */
  readonly stateSchema: number | null;
  readonly agentSchema: number | null;
  readonly sessions: 'files' | 'database';
  /**
   * Who imports the sessions of files. doctor: the gateway does not start on them before `openclaw doctor --fix`; start:
   * its first start in this place does; none: they are not imported, for they are not kept in a database.
   */
  readonly sessionImport: 'none' | 'start' | 'doctor';
  /** Where the state of a workspace's setup is kept: a path in the workspace, or the database. */
  readonly setupState: string;
  readonly setupStateImport: 'none' | 'start' | 'doctor';
  readonly cronJobs: 'file' | 'database';
  /** Who imports `cron/jobs.json`. first-start: a start of the gateway, until one has succeeded in this place. */
  readonly cronImport: 'none' | 'doctor' | 'first-start' | 'every-start';
  /** What its gateway does with a configuration that a newer release wrote. */
  readonly newerConfig: 'accepted' | 'refused-as-service' | 'refused' | null;
  /** What a path of `plugins.load.paths` that is missing makes of the configuration. */
  readonly missingLoadPath: 'invalid' | 'ignored' | null;
  /** What happens to a plugin of another owner, or one that everybody may write to; invalid: the configuration is, too. */
  readonly foreignPlugin: 'loaded' | 'left-out' | 'invalid' | null;
  /** What a reference to a variable that is not set makes of the configuration. */
  readonly unsetVariable: 'invalid' | 'warning' | null;
  /** True where the command line goes on with another Node on PATH, if the first one does not do. */
  readonly looksForNode: boolean;
  /** Where a profile's default workspace is: `~/.openclaw/workspace-<profile>`, or `workspace` in its state directory. */
  readonly profileWorkspace: 'home' | 'state' | null;
  /**
   * Where the workspace of an agent is that has none of its own: `~/.openclaw/workspace-<id>`, that name in the state
   * directory, or (shared) `<id>` in the configured default workspace, if there is one.
   */
  readonly agentWorkspace: 'home' | 'state' | 'shared' | null;
  /** True where the configuration may have `gateway.customBindHost`. */
  readonly customBindHost: boolean;
  /** True where the gateway does not start if it cannot listen where `gateway.bind` says. */
  readonly refusesBindFallback: boolean;
  readonly configValidate: boolean;
  readonly doctorLint: boolean;
  /** True where `~/.moltbot` is looked for. */
  readonly readsMoltbot: boolean;
  /** What a legacy state directory beside the real one does to the first start of the gateway. */
  readonly legacyStateDir: 'kept' | 'refused' | null;
  /** True where the `.env` of the state directory wins over what a systemd unit names as OpenClaw's own. */
  readonly dotenvWins: boolean;
  /** True where transform modules are in `hooks/transforms`. */
  readonly transformsDir: boolean;
}

/** The releases whose packages were read. */
const FACTS = rows as Readonly<Record<string, ReleaseFacts>>;

/**
 * What a release does, by its own package; for one that was not read, where those before and after it agree.
 * @returns undefined where that is not known
 */
export function factOf<Name extends keyof ReleaseFacts>(
  release: string | undefined,
  name: Name,
): NonNullable<ReleaseFacts[Name]> | undefined {
  const [fact, ...others] = factsOf(release).map((row) => row[name]);
  return others.every((other) => other === fact) ? (fact ?? undefined) : undefined;
}

/** The releases that were read, oldest first. */
export function knownReleases(): string[] {
  return Object.keys(FACTS);
}

/**
 * The row of a release; of one that was not read those of the releases before and after it, oldest first. Not of a
 * pre-release: 2026.7.2-beta.1 has its sessions in a database, and 2026.7.1 and 2026.7.33 have them in files.
 */
export function factsOf(release: string | undefined): ReleaseFacts[] {
  if (release === undefined) return [];
  const own = FACTS[release];
  if (own) return [own];
  if (isPreRelease(release)) return [];
  const all = Object.entries(FACTS);
  const older = all.findLast(([each]) => compareReleases(each, release) < 0);
  const newer = all.find(([each]) => compareReleases(each, release) > 0);
  return older && newer ? [older[1], newer[1]] : [];
}
