import { ruleTexts } from '../../engine/texts.ts';
import { packageOf } from '../../install/host/release.ts';
import type { Install } from '../../install/install.ts';
import { releaseFor } from '../../install/releases/release-for.ts';
import { missingPaths, unseenPaths } from '../../install/services/missing-paths.ts';
import type { Service } from '../../install/services/service.ts';
import { ownServices } from '../../install/state/own-services.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';

const TEXT = '{service} points to paths that are missing on this machine: {misfits}.';
const REINSTALL = ['openclaw gateway install --force', 'openclaw gateway status'];

const texts = ruleTexts('stale-service-unit', {
  unseen: '{service}: {names} cannot be checked from this machine',
});

export default defineRule({
  id: 'stale-service-unit',
  severity: 'error',
  title: 'The service still starts the gateway of the old machine',
  breaks: ['start'],
  decides: 'verify.item.service',
  why: 'A service definition contains the absolute paths of Node, the OpenClaw package and the home. After a move it starts nothing, or it starts a gateway with an empty state directory.',
  sources: [
    'openclaw/openclaw#80133, #17226, #36786',
    'Units, plists and scripts of 2026.1.30, 2026.2.26, 2026.5.28, 2026.6.11 (written by onboarding) and of 2026.9.6 (written by its builders)',
  ],
  releases: 'all',
  silent: [
    'a service whose paths exist on this machine',
    'a service of another profile, which the check of that profile reports',
    'a definition for another platform, which starts nothing here',
    'a path outside both homes when the check is for another machine: skipped with the reason',
  ],
  messages: {
    'missing-program': {
      text: TEXT,
      remedy: 'Install Node and OpenClaw if they are missing here, then reinstall the service.',
      commands: ['npm install -g {package}', ...REINSTALL],
    },
    'stale-setting': {
      text: TEXT,
      remedy: 'Reinstall the service on this machine.',
      commands: REINSTALL,
    },
  },
  texts: texts.english,
  *check(install) {
    for (const service of ownServices(install)) {
      if (service.problems !== undefined)
        yield { skip: phrase('about', { what: service.name, problem: service.problems }) };
      yield* verdictOn(service, install);
      yield* outOfSight(service, install);
    }
  },
});

/** What the service needs but cannot be checked, because another machine will run it. */
function* outOfSight(service: Service, install: Install) {
  const unseen = unseenPaths(service, install);
  if (unseen.length === 0) return;
  yield {
    skip: texts('unseen', { service: service.name, names: listNames(unseen) }),
  };
}

/**
 * One finding for a definition, whatever is wrong in it, because a reinstall replaces all of it.
 */
function* verdictOn(service: Service, install: Install) {
  const missing = missingPaths(service, install);
  const [first, ...others] = missing;
  if (first === undefined) return;
  yield {
    messageId: first.isProgram ? ('missing-program' as const) : ('stale-setting' as const),
    data: {
      service: service.name,
      misfits: listNames(missing.map(({ what }) => what)),
      // Not the installed release, if that is too old for the install.
      package: packageOf(releaseFor(install).release),
    },
    at: first.at,
    alsoAt: others.map(({ at }) => ({ at })),
  };
}
