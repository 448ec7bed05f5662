import { groupBy } from '../../install/files/group-by.ts';
import type { Install } from '../../install/install.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findGeneratedFiles, type GeneratedFile, type GeneratedVariable } from './facts.ts';

const REWRITE = ['openclaw gateway install --force', 'openclaw gateway restart'];

export default defineRule({
  id: 'host-bound-env',
  group: 'services',
  severity: 'warning',
  title: 'The service gives the gateway variables of the old machine',
  breaks: ['answers'],
  why: 'The product keeps a copy of the variables for its service: in gateway.systemd.env, in service-env/ or in the unit itself. The gateway takes them before those of the .env. Carried along in a move, an old key or an old path goes on winning, and each request ends in "401" or at a file that is not there.',
  sources: [
    'openclaw/openclaw#90270, #118503, #124847: the copy wins over the .env, and keeps what was taken out of it',
    'OpenClaw 2026.5.28: `gateway install --force` replaces what is in the .env, and keeps everything else that was in gateway.systemd.env (seen)',
    'OpenClaw 2026.8.2 and 2026.9.6: under systemd the .env wins over the names in OPENCLAW_SERVICE_MANAGED_ENV_KEYS (source)',
  ],
  releases: 'all; up to 2026.2.26 the product writes into the unit alone',
  silent: [
    'a value that the .env, gateway.env or the configuration has as well, also where the product writes it unquoted',
    'a variable that only the service has and that names no place of another home',
    'drop-ins, and environment files other than those that the product writes: what stands there is meant so',
    'from 2026.8.1 on under systemd, the names for which the .env wins',
    'HOME, OPENCLAW_STATE_DIR and their kind: stale-service-unit looks at those',
  ],
  messages: {
    'other-value': {
      text: '{service} sets {names} otherwise than {sources}, and the gateway goes by the service.',
      remedy:
        'Make sure that the .env has what is right on this machine, then write the service anew: it takes over what stands in the .env.',
      commands: REWRITE,
    },
    'old-place': {
      text: '{service} sets {names} to a place under {home}, the home of the old machine.',
      remedy:
        '`openclaw gateway install` keeps what is in {file} and not in the .env: take the old lines out of it, or set the names in the .env, and then write the service anew.',
      commands: REWRITE,
    },
    'left-over': {
      text: 'No service reads {file} yet, but the next `openclaw gateway install` takes {names} over from it: a place under {home}, the home of the old machine.',
      remedy: 'Take the old lines out of it before you install the service.',
      commands: ['openclaw gateway install --force'],
    },
  },
  *check(install) {
    for (const file of findGeneratedFiles(install)) {
      if (file.problem !== undefined) yield { skip: `${nameOf(file)}: ${file.problem}` };
      if (file.service === undefined) yield* leftOvers(file);
      else {
        yield* otherValues(file, file.service.name, install);
        yield* oldPlaces(file, file.service.name);
      }
    }
  },
});

function* otherValues({ variables }: GeneratedFile, service: string, install: Install) {
  const found = variables.filter(({ overrides }) => overrides.length > 0);
  const [first] = found;
  if (first === undefined) return;
  const sources = found.flatMap(({ overrides }) => overrides.map(({ at }) => at.path));
  yield {
    messageId: 'other-value' as const,
    data: {
      service,
      names: namesOf(found),
      sources: listNames([...new Set(sources)].map((path) => sourceName(path, install))),
    },
    at: first.at,
  };
}

function* oldPlaces(file: GeneratedFile, service: string) {
  for (const { at, ...place } of oldPlacesIn(file.variables)) {
    const data = { service, file: nameOf(file), ...place };
    yield { messageId: 'old-place' as const, data, at };
  }
}

/** What is in the .env as well, `openclaw gateway install` takes from there. */
function* leftOvers(file: GeneratedFile) {
  const kept = file.variables.filter(({ overrides }) => overrides.length === 0);
  for (const { at, ...place } of oldPlacesIn(kept)) {
    yield { messageId: 'left-over' as const, data: { file: nameOf(file), ...place }, at };
  }
}

function oldPlacesIn(variables: readonly GeneratedVariable[]) {
  return [...groupBy(variables, ({ oldHome }) => oldHome)].flatMap(([home, found]) => {
    const [first] = found;
    return home === undefined || first === undefined
      ? []
      : { home, names: namesOf(found), at: first.at };
  });
}

function namesOf(variables: readonly GeneratedVariable[]): string {
  return listNames(variables.map(({ name }) => name));
}

function nameOf({ path }: GeneratedFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function sourceName(path: string, { config }: Install): string {
  if (config.files.includes(path)) return 'the configuration';
  return `the ${path.slice(path.lastIndexOf('/') + 1)}`;
}
