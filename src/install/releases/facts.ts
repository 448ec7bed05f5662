import { compareReleases, isPreRelease } from '../host/release.ts';
import rows from './facts.json' with { type: 'json' };

/** What one release does; null where its package does not decide it. A row of `facts.json`. */
export interface ReleaseFacts {
  /** `engines.node`. */
  readonly node: string | null;
  /** The range that its start-up check accepts, where that is a plain minimum. */
  readonly nodeStarts: string | null;
  /** The newest schema that it opens; 0 where it has no such database. */
  readonly stateSchema: number | null;
  readonly agentSchema: number | null;
  readonly sessions: 'files' | 'database';
  /**
   * What imports sessions from files. doctor: the gateway refuses to start with them before
   * `openclaw doctor --fix`; start: the first start in this place; none: sessions stay in files, so
   * they are not imported.
   */
  readonly sessionImport: 'none' | 'start' | 'doctor';
  /** Where the state of a workspace's setup is stored: a path in the workspace, or the database. */
  readonly setupState: string;
  readonly setupStateImport: 'none' | 'start' | 'doctor';
  readonly cronJobs: 'file' | 'database';
  /**
   * What imports `cron/jobs.json`. first-start: each start of the gateway until one succeeds in
   * this place.
   */
  readonly cronImport: 'none' | 'doctor' | 'first-start' | 'every-start';
  /** What its gateway does with a configuration that a newer release wrote. */
  readonly newerConfig: 'accepted' | 'refused-as-service' | 'refused' | null;
  /** What a missing path in `plugins.load.paths` does to the configuration. */
  readonly missingLoadPath: 'invalid' | 'ignored' | null;
  /**
   * What happens to a plugin that has another owner or that everybody may write to. invalid: the
   * configuration becomes invalid too.
   */
  readonly foreignPlugin: 'loaded' | 'left-out' | 'invalid' | null;
  /** What a reference to an unset variable does to the configuration. */
  readonly unsetVariable: 'invalid' | 'warning' | null;
  /** True where the command line looks for another Node on PATH if the first one is unsuitable. */
  readonly looksForNode: boolean;
  /** Where a profile's default workspace is: `~/.openclaw/workspace-<profile>`, or `workspace` in its state directory. */
  readonly profileWorkspace: 'home' | 'state' | null;
  /**
   * Where the workspace of an agent is for which none is configured: `~/.openclaw/workspace-<id>`,
   * the same name in the state directory, or (shared) `<id>` in the configured default workspace,
   * if there is one.
   */
  readonly agentWorkspace: 'home' | 'state' | 'shared' | null;
  /** True where the configuration may contain `gateway.customBindHost`. */
  readonly customBindHost: boolean;
  /** True where the gateway does not start if it cannot listen on the address of `gateway.bind`. */
  readonly refusesBindFallback: boolean;
  readonly configValidate: boolean;
  readonly doctorLint: boolean;
  /** True where the release looks for `~/.moltbot`. */
  readonly readsMoltbot: boolean;
  /**
   * What a legacy state directory beside the current one does to the first start of the gateway.
   */
  readonly legacyStateDir: 'kept' | 'refused' | null;
  /**
   * True where the `.env` of the state directory overrides what a systemd unit marks as OpenClaw's
   * own.
   */
  readonly dotenvWins: boolean;
  /** True where transform modules are in `hooks/transforms`. */
  readonly transformsDir: boolean;
}

/** The releases whose packages were read. */
const FACTS = rows as Readonly<Record<string, ReleaseFacts>>;

/**
 * What a release does, according to its own package. For a release that was not read, the ones
 * before and after it must agree.
 * @returns undefined where it is not known
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
 * The row of a release. For a release that was not read: the rows of the releases before and after
 * it, oldest first. Empty for an unknown pre-release: 2026.7.2-beta.1 has its sessions in a
 * database, but 2026.7.1 and 2026.7.33 have them in files.
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
