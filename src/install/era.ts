import type { Config } from './config/config.ts';
import type { Tree } from './files/tree.ts';
import { compareReleases } from './host/release.ts';

/** json: sessions, auth and cron in files; sqlite: in databases. What is normal in one is damage in the other. */
export type Era = 'json' | 'sqlite' | 'unknown';

/** The first release whose sessions are in the agent's database (schema history of 2026.9.6; 2026.7.2-beta.1 has agent schema 4). */
export const SQLITE_SINCE = '2026.7.2-beta.1';

/** The first release with a state database (schema history of 2026.9.6; onboarding of 2026.6.11 makes one). */
const DATABASES_SINCE = '2026.5.30-beta.1';

/**
 * The era of what lies in the state directory: decided by its stores, and by the release that wrote
 * the configuration only where there is none of either kind.
 */
export function eraOf(tree: Tree, config: Config): Era {
  const writer = writerOf(config);
  const byRelease = writer === undefined ? undefined : eraOfRelease(writer);
  const hasDatabase = [...tree.entries.keys()].some(
    (path) => path === 'state/openclaw.sqlite' || path.endsWith('/openclaw-agent.sqlite'),
  );
  const hasFiles = [...tree.entries.keys()].some((path) =>
    /^agents\/[^/]+\/sessions\/(?:sessions\.json|[^/]+\.jsonl)$/.test(path),
  );
  // Between 2026.5.30 and 2026.7.1 both are there, and the sessions are still files.
  if (hasDatabase && hasFiles) return byRelease ?? 'json';
  if (hasDatabase) return isBetween(writer) ? 'json' : 'sqlite';
  if (hasFiles) return 'json';
  return byRelease ?? 'unknown';
}

/** A release of the json era that has a database already: fresh, it has no sessions to tell it by. */
function isBetween(writer: string | undefined): boolean {
  if (writer === undefined || eraOfRelease(writer) === 'sqlite') return false;
  return compareReleases(writer, DATABASES_SINCE) >= 0;
}

/** The era that a release reads and writes. */
export function eraOfRelease(version: string): 'json' | 'sqlite' {
  return compareReleases(version, SQLITE_SINCE) >= 0 ? 'sqlite' : 'json';
}

/** The release that last wrote the configuration; where it never said, the one that the wizard ran in. */
export function writerOf(config: Config): string | undefined {
  return (
    config.getString('meta', 'lastTouchedVersion') ?? config.getString('wizard', 'lastRunVersion')
  );
}
