import { compareReleases } from '../install/host/release.ts';
import { factOf, type ReleaseFacts } from '../install/releases/facts.ts';
import type { Say } from '../phrases/language.ts';
import type { Moving } from './facts.ts';

/** Sentences that say what a newer release does to an install when it starts. */
export function upgradeEffects(to: string, moving: Moving, say: Say): string[] {
  const { release: from } = moving;
  if (from === undefined || compareReleases(to, from) <= 0) return [];
  return [
    ...sessionImport(from, to, say),
    ...cronImport(from, to, say),
    ...setupImport(from, to, say),
    ...profileWorkspace(from, to, { moving, say }),
    ...wayBack(from, to, say),
  ];
}

/** True where a fact is known for both releases and changes to this value. */
function becomes<Name extends keyof ReleaseFacts>(
  name: Name,
  value: ReleaseFacts[Name],
  from: string,
  to: string,
): boolean {
  const before = factOf(from, name);
  return before !== undefined && before !== value && factOf(to, name) === value;
}

function sessionImport(from: string, to: string, say: Say): string[] {
  if (!becomes('sessions', 'database', from, to)) return [];
  return factOf(to, 'sessionImport') === 'doctor'
    ? [say('prepare.upgrade.sessions-doctor', { release: to })]
    : [say('prepare.upgrade.sessions', { release: to })];
}

function cronImport(from: string, to: string, say: Say): string[] {
  if (!becomes('cronJobs', 'database', from, to)) return [];
  return factOf(to, 'cronImport') === 'doctor'
    ? [say('prepare.upgrade.cron-doctor', { release: to })]
    : [say('prepare.upgrade.cron', { release: to })];
}

function setupImport(from: string, to: string, say: Say): string[] {
  if (!becomes('setupState', 'database', from, to)) return [];
  return factOf(to, 'setupStateImport') === 'doctor'
    ? [say('prepare.upgrade.setup-doctor', { release: to })]
    : [];
}

/** A profile that has no workspace of its own in the configuration. */
function profileWorkspace(
  from: string,
  to: string,
  { moving: { profile }, say }: { readonly moving: Moving; readonly say: Say },
): string[] {
  return profile !== undefined && becomes('profileWorkspace', 'state', from, to)
    ? [say('prepare.upgrade.profile', { release: to })]
    : [];
}

/** An older release refuses newer databases, and loses what it does not know. */
function wayBack(from: string, to: string, say: Say): string[] {
  const schemas = (['stateSchema', 'agentSchema'] as const).map(
    (name) => [factOf(from, name), factOf(to, name)] as const,
  );
  const grows = schemas.some(
    ([before, after]) => before !== undefined && after !== undefined && after > before,
  );
  return grows ? [say('prepare.upgrade.no-way-back', { release: to, before: from })] : [];
}
