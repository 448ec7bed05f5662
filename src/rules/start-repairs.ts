import { formatKeyPath } from '../install/config/config.ts';
import type { ForeignKey } from '../install/config/config-schema.ts';
import { writerOf } from '../install/era.ts';
import { compareReleases } from '../install/host/release.ts';
import type { Install } from '../install/install.ts';

/** Names of 2025, and keys that only a plugin could migrate. */
const KEPT = [
  ...['agent', 'discord', 'identity', 'imessage', 'msteams', 'routing', 'signal', 'slack'],
  ...['telegram', 'whatsapp', 'gateway.token', 'tools.bash'],
  ...['browser.ssrfPolicy.allowPrivateNetwork', 'gateway.remote.enabled'],
  ...['models.bedrockDiscovery', 'tools.web.fetch.firecrawl', 'tools.web.x_search'],
  ...['tools.media.image.echoFormat', 'tools.media.image.echoTranscript'],
  ...['tools.media.video.echoFormat', 'tools.media.video.echoTranscript'],
  ...['security.installPolicy.exec.allowInsecurePath'],
  ...['security.installPolicy.exec.allowSymlinkCommand'],
];

/**
 * The releases whose gateway rewrites an earlier release's configuration at its first start, by
 * itself and after a backup, each with the keys that it does not change. Source:
 * `automatic-startup-config-repair` in both packages, run with each key of an earlier release in a
 * configuration of that release.
 */
const KEPT_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['2026.8.2', new Set([...KEPT, 'agents.list', 'plugins.installs'])],
  ['2026.9.6', new Set(KEPT)],
]);

/**
 * True if the first start of a release rewrites the configuration the way that another release, whose repair is known,
 * does. It rewrites everything or nothing, only what an earlier release wrote, and only if that is a single file.
 */
export function isRewrittenAtStart(
  foreign: readonly ForeignKey[],
  release: string,
  { config }: Install,
  like = release,
): boolean {
  const writer = writerOf(config);
  const kept = KEPT_BY.get(like);
  if (kept === undefined || writer === undefined || config.files.length > 1) return false;
  const isUpgrade = compareReleases(writer, release) < 0;
  return isUpgrade && foreign.every(({ keys }) => !kept.has(formatKeyPath(keys)));
}
