import { compareReleases } from '../install/host/release.ts';
import { factOf, type ReleaseFacts } from '../install/releases/facts.ts';
import type { Moving } from './facts.ts';

/** What a newer release does to an install, in sentences, where it is started on it. */
export function upgradeEffects(to: string, moving: Moving): string[] {
  const { release: from } = moving;
  if (from === undefined || compareReleases(to, from) <= 0) return [];
  return [
    ...sessionImport(from, to),
    ...cronImport(from, to),
    ...setupImport(from, to),
    ...profileWorkspace(from, to, moving),
    ...wayBack(from, to),
  ];
}

/** True where a fact is known of both and becomes this. */
function becomes<Name extends keyof ReleaseFacts>(
  name: Name,
  value: ReleaseFacts[Name],
  from: string,
  to: string,
): boolean {
  const before = factOf(from, name);
  return before !== undefined && before !== value && factOf(to, name) === value;
}

function sessionImport(from: string, to: string): string[] {
  if (!becomes('sessions', 'database', from, to)) return [];
  return factOf(to, 'sessionImport') === 'doctor'
    ? [
        `OpenClaw ${to} keeps conversations in databases. Run \`openclaw doctor --fix\` before its first start: without the import it does not start.`,
      ]
    : [
        `OpenClaw ${to} keeps conversations in databases. Its first start imports the ones in files.`,
      ];
}

function cronImport(from: string, to: string): string[] {
  if (!becomes('cronJobs', 'database', from, to)) return [];
  return factOf(to, 'cronImport') === 'doctor'
    ? [
        `OpenClaw ${to} keeps cron jobs in a database. \`openclaw doctor --fix\` imports cron/jobs.json.`,
      ]
    : [`OpenClaw ${to} keeps cron jobs in a database. Its first start imports cron/jobs.json.`];
}

function setupImport(from: string, to: string): string[] {
  if (!becomes('setupState', 'database', from, to)) return [];
  return factOf(to, 'setupStateImport') === 'doctor'
    ? [`In OpenClaw ${to}, \`openclaw doctor --fix\` imports which workspaces are set up.`]
    : [];
}

/** A profile that has no workspace of its own in the configuration. */
function profileWorkspace(from: string, to: string, { profile }: Moving): string[] {
  return profile !== undefined && becomes('profileWorkspace', 'state', from, to)
    ? [
        `OpenClaw ${to} expects the workspace of a profile in the state directory of the profile. Run \`openclaw doctor\`, which moves it.`,
      ]
    : [];
}

/** An older release refuses newer databases, and loses what it does not know. */
function wayBack(from: string, to: string): string[] {
  const schemas = (['stateSchema', 'agentSchema'] as const).map(
    (name) => [factOf(from, name), factOf(to, name)] as const,
  );
  const grows = schemas.some(
    ([before, after]) => before !== undefined && after !== undefined && after > before,
  );
  return grows
    ? [
        `You cannot go back: OpenClaw ${to} changes the databases, and OpenClaw ${from} does not use them afterwards. Keep the copy unchanged until everything works.`,
      ]
    : [];
}
