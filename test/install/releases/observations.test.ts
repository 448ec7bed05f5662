/**
 * Compares what releases were seen to do with what their packages say. Both were found
 * independently.
 */
import { describe, expect, it } from 'vitest';
import { factOf, type ReleaseFacts } from '../../../src/install/releases/facts.ts';

type Seen = {
  readonly [Name in keyof ReleaseFacts]: readonly [Name, NonNullable<ReleaseFacts[Name]>, string];
}[keyof ReleaseFacts];

/** A fact, its value, and the releases that showed it. */
const SEEN: readonly Seen[] = [
  // After a conversation the session is in files, with no database of the agent; or in one.
  [
    'sessions',
    'files',
    '2026.1.29 2026.1.30 2026.2.3 2026.2.12 2026.2.19 2026.2.26 2026.3.13 2026.5.7 2026.5.28 2026.6.1 2026.6.8 2026.6.11 2026.6.35 2026.7.1 2026.7.35',
  ],
  ['sessions', 'database', '2026.8.1 2026.8.2 2026.9.1 2026.9.4 2026.9.6'],
  // Given the sessions of an earlier release: the gateway answers with the history, or refuses to start.
  ['sessionImport', 'start', '2026.9.6'],
  ['sessionImport', 'doctor', '2026.9.4'],
  ['sessionImport', 'none', '2026.7.35 2026.6.35'],
  // Given workspace-state.json of 2026.5.7 or 2026.7.35: refuses to start before `doctor --fix`.
  ['setupStateImport', 'doctor', '2026.8.2'],
  ['setupStateImport', 'start', '2026.9.6'],
  ['setupState', '.openclaw/workspace-state.json', '2026.3.13 2026.5.7 2026.6.1'],
  ['setupState', 'openclaw-workspace-state.json', '2026.6.35 2026.7.35'],
  ['setupState', 'database', '2026.8.2'],
  // Cron jobs of a moved database are not seen, those of a file are.
  ['cronJobs', 'file', '2026.1.29 2026.2.12 2026.2.19 2026.3.13 2026.5.7'],
  ['cronJobs', 'database', '2026.6.1 2026.6.35 2026.7.35 2026.8.1 2026.9.4 2026.9.6'],
  // cron/jobs.json written beside the database, before and after a first start in that home.
  ['cronImport', 'doctor', '2026.6.1'],
  ['cronImport', 'every-start', '2026.6.35 2026.7.35'],
  ['cronImport', 'first-start', '2026.8.1 2026.9.4'],
  // A configuration of a newer release: refused by a plain `openclaw gateway`.
  ['newerConfig', 'refused', '2026.7.35 2026.8.1 2026.8.2 2026.9.1 2026.9.4'],
  ['newerConfig', 'refused-as-service', '2026.5.28'],
  // A path in plugins.load.paths that is missing: exit, or a start without the plugin.
  ['missingLoadPath', 'invalid', '2026.1.30 2026.2.26 2026.5.28 2026.9.1 2026.9.4'],
  ['missingLoadPath', 'ignored', '2026.9.6'],
  // A plugin of another user, and one that everybody may write to.
  ['foreignPlugin', 'loaded', '2026.1.30 2026.2.12'],
  ['foreignPlugin', 'invalid', '2026.2.19'],
  ['foreignPlugin', 'left-out', '2026.2.26 2026.5.28 2026.9.6'],
  // ${NAME} in the configuration, and NAME set nowhere.
  ['unsetVariable', 'invalid', '2026.1.30 2026.2.19 2026.2.26'],
  ['unsetVariable', 'warning', '2026.3.13 2026.5.28 2026.9.6'],
  // Node 20 first on PATH, the right one later.
  ['looksForNode', false, '2026.9.1'],
  ['looksForNode', true, '2026.9.4 2026.9.6'],
  // Onboarding with --profile work.
  ['profileWorkspace', 'home', '2026.1.30 2026.2.26 2026.5.28 2026.6.11 2026.7.35'],
  ['profileWorkspace', 'state', '2026.8.2 2026.9.6'],
  // gateway.customBindHost: an unrecognized key, or an address that the gateway insists on.
  ['customBindHost', false, '2026.1.29 2026.2.3 2026.2.12 2026.2.19'],
  ['customBindHost', true, '2026.2.26 2026.5.28 2026.9.6'],
  ['refusesBindFallback', true, '2026.2.26 2026.5.28 2026.9.6'],
  // ~/.moltbot and ~/.clawdbot beside ~/.openclaw.
  ['readsMoltbot', true, '2026.1.30 2026.2.26'],
  ['readsMoltbot', false, '2026.5.28 2026.9.6'],
  ['legacyStateDir', 'kept', '2026.1.30 2026.2.26'],
  ['legacyStateDir', 'refused', '2026.9.6'],
  // PRAGMA user_version of what they wrote, and the numbers in their package.json.
  ['stateSchema', 0, '2026.1.29 2026.5.28'],
  ['stateSchema', 1, '2026.6.1 2026.6.8 2026.6.11 2026.6.35 2026.7.35'],
  ['stateSchema', 15, '2026.8.1 2026.8.2 2026.9.1 2026.9.2'],
  ['stateSchema', 18, '2026.9.6'],
  ['agentSchema', 19, '2026.8.1 2026.9.4'],
  ['agentSchema', 21, '2026.9.5'],
  ['agentSchema', 23, '2026.9.6'],
  // What exits on Node 20.20 or 22.23, and what does not.
  ['nodeStarts', '>=22.0.0', '2026.1.30'],
  ['node', '>=22.22.3 <23 || >=24.15.0 <25 || >=25.9.0', '2026.7.1-2 2026.7.35 2026.8.2 2026.9.1'],
  ['node', '>=24.16.0 <25 || >=26.1.0', '2026.9.3 2026.9.4 2026.9.5 2026.9.6'],
];

describe.each(SEEN)('%s is %s', (name, value, releases) => {
  it.each(releases.split(' '))('on %s, as it was seen', (release) => {
    expect(factOf(release, name)).toBe(value);
  });
});
