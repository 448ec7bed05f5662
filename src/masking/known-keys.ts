import { CONFIG_WORDS } from './config-words.ts';
import { MASK } from './mask.ts';
import { isPlainName } from './plain-name.ts';
import { DIRECTIVES } from './service-words.ts';

/**
 * Keys of the other JSON files in a state directory: sessions, cron jobs, auth profiles, plugin
 * records, packages.
 */
const OTHER_WORDS = `
  access authMode author channelType compactionCount completedAt contextTokens createdAt createdAtMs cwd dependencies
  deliver delivery devDependencies displayName enabledAtMs everyMs expires expr id installedAt installPath
  inputTokens integrity jobs keyRef kind lastAccount lastChannel lastError lastGood lastRunAtMs lastStatus lastTo main
  nextRunAtMs origin outputTokens parentId payload pluginId protocol refresh resolvedVersion runningAtMs schedule
  scopes sessionFile sessionId sessionKey sessionTarget skillsSnapshot sourcePath spec state status subject
  systemSent thinkingLevel timestamp tokenRef totalTokens type updatedAt updatedAtMs usageStats version wakeMode`;

/**
 * Below these, people choose the names: of agents, accounts, providers, plugins, servers,
 * variables.
 */
const NAMED_BY_PEOPLE =
  /^(?:accounts|channels|entries|env|groups|guilds|installs|plugins|profiles|providers|records|servers|skills|vars)$/;

let words: ReadonlySet<string> | undefined;

/** True for a key of OpenClaw or of a service file, which is no secret. */
export function isKnownKey(key: string): boolean {
  words ??= new Set(`${CONFIG_WORDS} ${OTHER_WORDS}`.split(/\s+/));
  return words.has(key) || DIRECTIVES.has(key);
}

/**
 * A key path such as `agents.list[0].workspace`, for a person to read. A key that OpenClaw does not
 * have is masked, because it may be anything. Where people choose the names, plain ones are shown.
 */
export function maskKeyPath(keyPath: string): string {
  let parent = '';
  return keyPath.replace(/\["((?:[^"\\]|\\.)*)"\]|\[\d+\]|[^.[\]]+/g, (part, quoted?: string) => {
    if (/^\[\d+\]$/.test(part)) return part;
    const key = quoted ?? part;
    const isShown =
      isKnownKey(key) ||
      (isPlainName(key) && (NAMED_BY_PEOPLE.test(parent) || /^agent:[a-z]/.test(key)));
    parent = key;
    if (isShown) return part;
    return quoted === undefined ? MASK : `[${MASK}]`;
  });
}
