import type { Location } from '../../engine/rule.ts';
import { isOutOfSight } from '../../install/config/stale-path.ts';
import { isAbsoluteAnywhere } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import type { Service } from '../../install/services/services.ts';
import { selectionOf } from '../../install/state/selection.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';

/** Which kind of definition starts anything on which platform. */
const KIND_OF: Readonly<Partial<Record<NodeJS.Platform, Service['kind']>>> = {
  linux: 'systemd',
  darwin: 'launchd',
  win32: 'windows',
};

/** What a definition bakes in, and what the gateway does with it. */
const DIRECTORIES = ['HOME', 'OPENCLAW_HOME', 'OPENCLAW_STATE_DIR', 'OPENCLAW_CONFIG_PATH'];

export default defineRule({
  id: 'stale-service-unit',
  group: 'services',
  severity: 'error',
  title: 'The service still starts the gateway of the old machine',
  why: 'A service definition holds absolute paths: of Node, of the OpenClaw package, of the home. Copied along with the home it starts nothing, or a gateway with an empty state directory.',
  sources: [
    'openclaw issues 80133, 17226, 36786',
    'Units, plists and scripts of 2026.1.30, 2026.2.26, 2026.5.28, 2026.6.11 (written by onboarding) and of 2026.9.6 (written by its builders)',
  ],
  releases: 'all',
  silent: [
    'a service whose paths exist on this machine',
    'a service of another profile: its own check names it',
    'a definition for another platform: it starts nothing here',
    'paths outside of the home and of the old one where the host is another machine: they are skipped, and it says so',
  ],
  messages: {
    'other-home': {
      text: '{service} sets {name} to a path under {home}, which is not there.',
      remedy: 'Write the service anew on this machine.',
      commands: ['openclaw gateway install --force', 'openclaw gateway status'],
    },
    'missing-directory': {
      text: '{service} sets {name} to {target}, which is not there: the gateway starts with nothing.',
      remedy: 'Write the service anew on this machine.',
      commands: ['openclaw gateway install --force', 'openclaw gateway status'],
    },
    'missing-program': {
      text: '{service} starts {what} at {target}, which is not there.',
      remedy:
        'Install Node and OpenClaw on this machine where they are not, then write the service anew.',
      commands: ['npm install -g openclaw', 'openclaw gateway install --force'],
    },
    'missing-environment-file': {
      text: '{service} needs the environment file {target}, which is not there: it does not start.',
      remedy: 'Write the service anew on this machine: it makes the file that it needs.',
      commands: ['openclaw gateway install --force'],
    },
  },
  *check(install) {
    for (const service of install.services) {
      if (!isOurs(service, install)) continue;
      if (service.problem !== undefined) yield { skip: `${service.name}: ${service.problem}` };
      yield* directories(service, install);
      yield* programs(service, install);
      yield* environmentFiles(service, install);
      yield* outOfSight(service, install);
    }
  },
});

/** Whatever it needs of the machine that will run it, where that is another one. */
function* outOfSight(service: Service, install: Install) {
  const needed = [
    ...DIRECTORIES.flatMap((name) => service.environment.get(name)?.value ?? []),
    ...programsOf(service).map(({ path }) => path),
    ...service.missingEnvironmentFiles.map(({ path }) => path),
  ];
  const unseen = needed.filter((path) => isAbsoluteAnywhere(path) && isOutOfSight(path, install));
  if (unseen.length === 0) return;
  const names = listNames([...new Set(unseen)]);
  yield { skip: `${service.name}: whether ${names} is there cannot be told from this machine` };
}

function isOurs(service: Service, install: Install): boolean {
  if (service.kind !== (KIND_OF[install.host.platform] ?? 'systemd')) return false;
  return !service.isLegacy && selectionOf(service.stateDir, install).kind === 'this';
}

function* directories(service: Service, install: Install) {
  for (const name of DIRECTORIES) {
    const variable = service.environment.get(name);
    if (variable === undefined || !isAbsoluteAnywhere(variable.value)) continue;
    const fault = faultOf(variable.value, install);
    if (fault === undefined) continue;
    const data = { service: service.name, name, ...fault };
    const { at } = variable;
    if (fault.home !== undefined)
      yield { messageId: 'other-home' as const, data: { ...data, home: fault.home }, at };
    else yield { messageId: 'missing-directory' as const, data, at };
  }
}

function* programs(service: Service, install: Install) {
  for (const { what, path, at } of programsOf(service)) {
    const fault = faultOf(path, install);
    if (fault === undefined) continue;
    const data = { service: service.name, what, target: fault.target };
    yield { messageId: 'missing-program' as const, data, at };
  }
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

function* environmentFiles(service: Service, install: Install) {
  for (const { path, at } of service.missingEnvironmentFiles) {
    if (faultOf(path, install) === undefined) continue;
    const data = { service: service.name, target: path };
    yield { messageId: 'missing-environment-file' as const, data, at: at satisfies Location };
  }
}

interface Fault {
  readonly target: string;
  /** The home of somebody else that it lies under. */
  readonly home?: string;
}

function faultOf(path: string, install: Install): Fault | undefined {
  if (isOutOfSight(path, install)) return undefined;
  const where = install.here(path);
  if (where.kind === 'foreign') return { target: path, home: where.home };
  return where.kind === 'here' && !where.exists ? { target: path } : undefined;
}
