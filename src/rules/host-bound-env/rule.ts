import { groupBy } from '../../engine/group-by.ts';
import type { Item, Names } from '../../engine/rule.ts';
import type { Install } from '../../install/install.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findGeneratedFiles, type GeneratedFile, type GeneratedVariable } from './facts.ts';

const REWRITE = ['openclaw gateway install --force', 'openclaw gateway restart'];

export default defineRule({
  id: 'host-bound-env',
  severity: 'warning',
  title: 'The service sets variables from the old machine',
  breaks: ['answers'],
  why: 'OpenClaw copies environment variables into gateway.systemd.env, service-env/ or the unit, where they override .env. After a move the old keys and paths still win, so requests fail with 401 or "file not found".',
  sources: [
    'openclaw/openclaw#90270, #118503, #124847: the copy overrides .env, and keeps what was removed there',
    'OpenClaw 2026.5.28: `gateway install --force` replaces the variables of .env in gateway.systemd.env and keeps all others (seen)',
    'OpenClaw 2026.8.2 and 2026.9.6: under systemd .env overrides the variables in OPENCLAW_SERVICE_MANAGED_ENV_KEYS (source)',
  ],
  releases: 'all; up to 2026.2.26 OpenClaw writes the variables into the unit only',
  silent: [
    'a value that is also in .env, gateway.env or the configuration, even if OpenClaw writes it without quotes',
    'a variable that only the service sets, without a path in another home',
    'drop-ins and environment files that OpenClaw does not write: their values are intended',
    'variables that .env overrides (systemd, 2026.8.1 and later)',
    'HOME, OPENCLAW_STATE_DIR and similar variables, which stale-service-unit checks',
  ],
  messages: {
    'other-value': {
      text: '{service} overrides {names} from {sources}, so the gateway uses the value in the service.',
      remedy:
        'Make sure that .env has the right values for this machine, then reinstall the service, which copies the values from .env.',
      commands: REWRITE,
    },
    'old-place': {
      text: '{service} sets {names} to a missing path under {home}, the home on the old machine.',
      remedy:
        'Remove the old lines from {file}, or set these variables in .env, then reinstall the service. Reinstalling keeps every line of {file} that .env does not replace.',
      commands: REWRITE,
    },
    'in-unit': {
      text: '{unit} sets {names} from {file} to a missing path under {home}, the home on the old machine.',
      remedy: 'Remove the old lines from {file}, then restart {unit}.',
      commands: ['sudo systemctl restart {unit}'],
    },
    'left-over': {
      text: 'The next `openclaw gateway install` will copy {names} from {file} with a missing path under {home}, the home on the old machine.',
      remedy: 'Remove the old lines from {file}, then install the service.',
      commands: ['openclaw gateway install --force'],
    },
  },
  *check(install) {
    for (const file of findGeneratedFiles(install)) {
      if (file.problem !== undefined)
        yield { skip: phrase('about', { what: nameOf(file), problem: file.problem }) };
      if (file.unit !== undefined) yield* inUnit(file, file.unit);
      else if (file.service === undefined) yield* leftOvers(file);
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

function* inUnit(file: GeneratedFile, unit: string) {
  for (const { at, ...place } of oldPlacesIn(file.variables)) {
    yield { messageId: 'in-unit' as const, data: { unit, file: nameOf(file), ...place }, at };
  }
}

/** Leaves out what is in .env too: `openclaw gateway install` takes that from .env. */
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

function namesOf(variables: readonly GeneratedVariable[]): Names {
  return listNames(variables.map(({ name }) => name));
}

function nameOf({ path }: GeneratedFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function sourceName(path: string, { config }: Install): Item {
  if (config.files.includes(path)) return phrase('listed.configuration');
  return path.slice(path.lastIndexOf('/') + 1);
}
