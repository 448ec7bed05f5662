import { compareReleases } from '../../install/host/release.ts';
import { sentences } from '../../phrases/language.ts';
import type { PrepareFacts } from '../facts.ts';
import { type Judged, judged } from '../judged.ts';
import { neededRelease, newestRelease, releaseToInstall } from '../release.ts';
import { upgradeEffects } from '../upgrade.ts';

/** The release that wrote the copy, because moving and upgrading at once would be two risks. */
export function openclaw(facts: PrepareFacts): Judged {
  const { machine, language } = facts;
  const { say } = language;
  const version = releaseToInstall(facts);
  if (version === undefined) {
    return judged('cannot tell', say('prepare.openclaw.not-known'), {
      commands: ['openclaw --version'],
    });
  }
  const least = neededRelease(facts);
  if (least !== undefined) {
    const detail = say('prepare.openclaw.too-old', { release: version, least });
    return judged('not done', detail, { commands: installing(least) });
  }
  const lines = linesFor(version, facts);
  const installed = machine.openclaw?.version;
  const wrote = whoWrote(version, facts);
  if (!machine.isHere)
    return judged('cannot tell', wrote, { lines, commands: installing(version) });
  if (installed === undefined) {
    return judged('not done', sentences([wrote, say('prepare.openclaw.none')], language), {
      lines,
      commands: installing(version),
    });
  }
  const here = say('prepare.openclaw.here', { release: installed });
  if (installed === version) return judged('done', here, { lines });
  return judged('not done', sentences([wrote, here], language), {
    lines,
    commands: installing(version),
  });
}

function whoWrote(release: string, { moving, wanted, language }: PrepareFacts): string {
  const { say } = language;
  if (wanted !== undefined) return say('prepare.openclaw.chosen', { release });
  return moving.release === release || moving.fitting.release === undefined
    ? say('prepare.openclaw.wrote', { release })
    : say('prepare.openclaw.oldest', { release });
}

/**
 * OpenClaw must not run before the copy is there, because the files of onboarding would be in the
 * way.
 */
function installing(version: string): string[] {
  return [`npm install -g openclaw@${version}`, 'openclaw --version'];
}

function linesFor(version: string, { moving, wanted, language }: PrepareFacts): string[] {
  const keep = language.say('prepare.openclaw.keep-off');
  const newest = wanted === undefined ? newestRelease() : undefined;
  const isNewer = newest !== undefined && compareReleases(newest, version) > 0;
  const to = wanted ?? (isNewer ? newest : undefined);
  if (to === undefined) return [keep];
  return [keep, ...upgradeEffects(to, moving, language.say)];
}
