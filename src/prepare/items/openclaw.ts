import { compareReleases, isTooOldFor } from '../../install/host/release.ts';
import type { PrepareFacts } from '../facts.ts';
import { type Judged, judged } from '../judged.ts';
import { newestRelease, releaseToInstall } from '../release.ts';
import { upgradeEffects } from '../upgrade.ts';

/** The release that wrote the copy: to move and to upgrade at once is two risks. */
export function openclaw(facts: PrepareFacts): Judged {
  const { moving, machine } = facts;
  const version = releaseToInstall(facts);
  if (version === undefined) {
    const detail =
      'Which release wrote the copy is not known. This command shows it on the old machine.';
    return judged('cannot tell', detail, { commands: ['openclaw --version'] });
  }
  const least = moving.fitting.release ?? moving.release;
  if (least !== undefined && isTooOldFor(version, least)) {
    const detail = `OpenClaw ${version} is older than the copy needs (${least}). It refuses the copy, or loses parts.`;
    return judged('not done', detail, { commands: installing(least) });
  }
  const lines = linesFor(version, facts);
  const installed = machine.openclaw?.version;
  const wrote = whoWrote(version, facts);
  if (!machine.isHere)
    return judged('cannot tell', wrote, { lines, commands: installing(version) });
  if (installed === undefined) {
    return judged('not done', `${wrote} OpenClaw is not on PATH.`, {
      ...{ lines, commands: installing(version) },
    });
  }
  if (installed === version) return judged('done', `OpenClaw ${version} is installed.`, { lines });
  return judged('not done', `${wrote} OpenClaw ${installed} is installed.`, {
    ...{ lines, commands: installing(version) },
  });
}

function whoWrote(version: string, { moving, wanted }: PrepareFacts): string {
  const { release, fitting } = moving;
  if (wanted !== undefined) return `You chose OpenClaw ${version} with --openclaw.`;
  return release === version || fitting.release === undefined
    ? `OpenClaw ${version} wrote the copy. Install the same release, and upgrade once everything works.`
    : `OpenClaw ${version} is the oldest release that opens everything in the copy.`;
}

/** Nothing is to run before the copy is there: what onboarding makes would be in its way. */
function installing(version: string): string[] {
  return [`npm install -g openclaw@${version}`, 'openclaw --version'];
}

function linesFor(version: string, { moving, wanted }: PrepareFacts): string[] {
  const keep = 'Do not onboard or start OpenClaw before the copy is in place.';
  const newest = wanted === undefined ? newestRelease() : undefined;
  const isNewer = newest !== undefined && compareReleases(newest, version) > 0;
  const to = wanted ?? (isNewer ? newest : undefined);
  if (to === undefined) return [keep];
  return [keep, ...upgradeEffects(to, moving)];
}
