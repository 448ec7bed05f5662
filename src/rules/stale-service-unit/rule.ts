import type { Location } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import { isOutOfSight } from '../../install/config/stale-path.ts';
import { isAbsoluteAnywhere } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import type { Service } from '../../install/services/services.ts';
import { ownServices } from '../../install/state/own-services.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';

/** Variables of a definition that contain absolute paths. */
const DIRECTORIES = ['HOME', 'OPENCLAW_HOME', 'OPENCLAW_STATE_DIR', 'OPENCLAW_CONFIG_PATH'];

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
  why: 'A service definition contains absolute paths of Node, of the OpenClaw package and of the home. After a move it starts nothing, or a gateway with an empty state directory.',
  sources: [
    'openclaw issues 80133, 17226, 36786',
    'Units, plists and scripts of 2026.1.30, 2026.2.26, 2026.5.28, 2026.6.11 (written by onboarding) and of 2026.9.6 (written by its builders)',
  ],
  releases: 'all',
  silent: [
    'a service whose paths exist on this machine',
    'a service of another profile, which the check of that profile reports',
    'a definition for another platform, which starts nothing here',
    'a path outside both homes, where the check is for another machine: skipped with the reason',
  ],
  messages: {
    'missing-program': {
      text: TEXT,
      remedy: 'Install Node and OpenClaw if they are missing here, then reinstall the service.',
      commands: ['npm install -g openclaw', ...REINSTALL],
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
      if (service.problem !== undefined)
        yield { skip: phrase('about', { what: service.name, problem: service.problem }) };
      yield* verdictOn(service, install);
      yield* outOfSight(service, install);
    }
  },
});

/** What the service needs and cannot be checked, where another machine will run it. */
function* outOfSight(service: Service, install: Install) {
  const needed = [
    ...DIRECTORIES.flatMap((name) => service.environment.get(name)?.value ?? []),
    ...programsOf(service).map(({ path }) => path),
    ...service.missingEnvironmentFiles.map(({ path }) => path),
  ];
  const unseen = needed.filter((path) => isAbsoluteAnywhere(path) && isOutOfSight(path, install));
  if (unseen.length === 0) return;
  yield {
    skip: texts('unseen', {
      service: service.name,
      names: listNames([...new Set(unseen)]),
    }),
  };
}

/** Something in a definition that is not on this machine. */
interface Misfit {
  /** For a reader: its path, and what it is. */
  readonly what: string;
  readonly at: Location;
  readonly isProgram?: boolean;
}

/** One finding for a definition, whatever is wrong in it: a reinstall replaces all of the definition. */
function* verdictOn(service: Service, install: Install) {
  const misfits = [
    ...missingPrograms(service, install),
    ...missingEnvironmentFiles(service, install),
    ...staleDirectories(service, install),
  ];
  const [first, ...others] = misfits;
  if (first === undefined) return;
  yield {
    messageId: first.isProgram ? ('missing-program' as const) : ('stale-setting' as const),
    data: { service: service.name, misfits: listNames(misfits.map(({ what }) => what)) },
    at: first.at,
    alsoAt: others.map(({ at }) => ({ at })),
  };
}

function missingPrograms(service: Service, install: Install): Misfit[] {
  return programsOf(service).flatMap(({ what, path, at }) =>
    isMissing(path, install) ? [{ what: `${path} (${what})`, at, isProgram: true }] : [],
  );
}

function missingEnvironmentFiles(service: Service, install: Install): Misfit[] {
  return service.missingEnvironmentFiles.flatMap(({ path, at }) =>
    isMissing(path, install) ? [{ what: `${path} (its environment file)`, at }] : [],
  );
}

function staleDirectories(service: Service, install: Install): Misfit[] {
  return DIRECTORIES.flatMap((name) => {
    const variable = service.environment.get(name);
    if (variable === undefined || !isAbsoluteAnywhere(variable.value)) return [];
    if (!isMissing(variable.value, install)) return [];
    return [{ what: `${variable.value} (${name})`, at: variable.at }];
  });
}

interface Program {
  readonly what: string;
  readonly path: string;
  readonly at: Location;
}

function programsOf({ command }: Service): Program[] {
  return command.flatMap(({ value, at }, index): Program[] => {
    const what = index === 0 ? 'a program' : programOf(value);
    if (what === undefined || !isAbsoluteAnywhere(value)) return [];
    const isNode = /[\\/]node(?:\.exe)?$/i.test(value);
    return [{ what: isNode ? 'Node' : what, path: value, at }];
  });
}

/** launchd starts Node through a wrapper script, whose arguments they are. */
function programOf(word: string): string | undefined {
  if (/\.[cm]?js$/i.test(word)) return 'the OpenClaw package';
  return /[\\/](?:node|openclaw)(?:\.exe|\.cmd)?$/i.test(word) ? 'a program' : undefined;
}

function isMissing(path: string, install: Install): boolean {
  if (isOutOfSight(path, install)) return false;
  const where = install.here(path);
  return where.kind === 'foreign' || (where.kind === 'here' && !where.exists);
}
