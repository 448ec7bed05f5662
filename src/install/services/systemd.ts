import { basename, join } from 'node:path';
import { phrase } from '../../phrases/language.ts';
import { namesIn } from '../files/names-in.ts';
import { lookAt } from '../files/tree.ts';
import type { Home } from '../host/home.ts';
import type { Manager } from './manager.ts';
import { selectionOf } from './selection.ts';
import { type Definition, EMPTY_DEFINITION, type Service } from './service.ts';
import { readServiceFile, textOf } from './service-file.ts';
import { defineUnit } from './unit-definition.ts';

const GATEWAY_UNIT = /^(openclaw|clawdbot|moltbot)-gateway[^/]*\.service$/;

/**
 * The systemd user units in a home that start a gateway, including drop-ins and environment files.
 * A masked unit (a link to /dev/null, an empty file) starts nothing and is left out.
 */
export function readSystemdServices(home: Home): Service[] {
  const manager = managerOfUser(home);
  return manager.directories.flatMap((directory) =>
    namesIn(directory)
      .filter((name) => GATEWAY_UNIT.test(name))
      .map((name) => readUnit(manager, join(directory, name), home))
      .filter((service) => service !== undefined),
  );
}

function managerOfUser(home: Home): Manager {
  const at = home.there.replace(/\/$/, '');
  return {
    directories: [join(home.here, '.config', 'systemd', 'user')],
    specifiers: {
      h: home.there,
      u: basename(home.there),
      E: `${at}/.config`,
      S: `${at}/.local/state`,
      C: `${at}/.cache`,
    },
    read: (path) => readServiceFile(path, home),
    homeOf: () => home,
  };
}

function readUnit(manager: Manager, path: string, home: Home): Service | undefined {
  const name = basename(path);
  const entry = lookAt(path);
  if (!entry || isMasked(entry)) return undefined;
  const file = manager.read(path);
  const definition = file.ok
    ? defineUnit(manager, name, textOf(file.bytes), path)
    : { ...EMPTY_DEFINITION, problems: [phrase('problem.unit-unread', { reason: file.reason })] };
  if (definition.environment.get('OPENCLAW_SERVICE_KIND')?.value === 'node') return undefined;
  const isLegacy = !name.startsWith('openclaw-');
  return serviceOf({ path, name, entry, isLegacy }, definition, home);
}

/** @param home of the user that runs it */
export function serviceOf(
  file: Pick<Service, 'path' | 'name' | 'entry' | 'isLegacy'>,
  definition: Definition,
  home: Home,
): Service {
  const { command, environment, missingEnvironmentFiles, neededDirectory, problems } = definition;
  return {
    kind: 'systemd',
    ...file,
    command,
    environment,
    missingEnvironmentFiles,
    ...selectionOf(definition, home, file.isLegacy),
    ...(neededDirectory !== undefined && { workingDirectory: neededDirectory }),
    ...(problems !== undefined && { problems }),
  };
}

/** True for a link to /dev/null and for an empty file, which systemd does not start. */
export function isMasked(entry: { kind: string; size: number; target?: string }): boolean {
  return entry.target === '/dev/null' || (entry.kind === 'file' && entry.size === 0);
}
