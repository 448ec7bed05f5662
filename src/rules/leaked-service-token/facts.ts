import { groupBy } from '../../engine/group-by.ts';
import type { Location } from '../../engine/rule.ts';
import { isSecretName } from '../../install/config/secrets.ts';
import { isReadableByOthers } from '../../install/files/readable.ts';
import { type Entry, lookAt } from '../../install/files/tree.ts';
import type { Install } from '../../install/install.ts';
import type { Service } from '../../install/services/service.ts';
import type { SystemService } from '../../install/services/system-units.ts';
import { systemServicesFor } from '../../install/state/system-services.ts';

/** A file of a service definition that has secrets and that others can read. */
export interface OpenServiceFile {
  /** The unit, plist or script itself, a drop-in, or an environment file: absolute path on this machine. */
  readonly path: string;
  readonly entry: Entry;
  /** The variables and options whose values are secrets. Never the values. */
  readonly names: readonly string[];
  /** The place of the first secret. */
  readonly at: Location;
}

interface ServiceSecret {
  readonly name: string;
  readonly at: Location;
}

/** Shorter ones are switches (`true`, `none`), not keys. */
const MIN_LENGTH = 8;

/**
 * The files of this install's services that hold secrets in clear text and that others can read.
 * A legacy service counts as one of this install.
 */
export function findOpenServiceFiles(
  install: Pick<Install, 'home' | 'stateDir' | 'services'>,
): OpenServiceFile[] {
  const own = install.services.filter((service) => service.isLegacy || isOf(service, install));
  return own.flatMap((service) => filesOf(service, install));
}

function filesOf(service: Service, install: Pick<Install, 'home'>): OpenServiceFile[] {
  const files = groupBy(secretsOf(service), ({ at }) => at.path);
  return [...files].flatMap(([path, secrets]) => openFile(path, secrets, install));
}

/** A secret in a system unit, or in a file that the unit reads. */
export interface OpenSystemFile {
  readonly service: SystemService;
  readonly path: string;
  readonly names: readonly string[];
  readonly at: Location;
  /** False for an environment file. */
  readonly isUnit: boolean;
}

/**
 * The secrets in the system units of this install that every user can read. systemd shows the
 * variables of a unit to everybody, whatever its mode (systemd.exec(5), `Environment=`). Those in
 * an environment file are only readable if its mode allows it.
 */
export function findOpenSystemFiles(
  install: Pick<Install, 'home'> & Parameters<typeof systemServicesFor>[0],
): OpenSystemFile[] {
  return systemServicesFor(install).flatMap((service) => {
    const files = groupBy(secretsOf(service), ({ at }) => at.path);
    return [...files].flatMap(([path, secrets]): OpenSystemFile[] => {
      const [first] = secrets;
      const isUnit = path === service.path || /\.d\/[^/]+\.conf$/.test(path);
      if (first === undefined || !(isUnit || isReadableByOthers(path, install.home))) return [];
      return [{ service, path, names: namesIn(secrets), at: first.at, isUnit }];
    });
  });
}

function namesIn(secrets: readonly ServiceSecret[]): string[] {
  return [...new Set(secrets.map(({ name }) => name))].sort();
}

function openFile(
  path: string,
  secrets: readonly ServiceSecret[],
  { home }: Pick<Install, 'home'>,
): OpenServiceFile[] {
  const entry = lookAt(path);
  const [first] = secrets;
  if (entry?.kind !== 'file' || first === undefined || !isReadableByOthers(path, home)) return [];
  return [{ path, entry, names: namesIn(secrets), at: first.at }];
}

function secretsOf({ environment, command }: Service): ServiceSecret[] {
  const variables = [...environment].flatMap(([name, { value, at }]) =>
    isSecretName(name) && isSecretValue(value) ? [{ name, at }] : [],
  );
  const options = command.flatMap(({ value, at }, index) => {
    const [, name = '', given] = /^--([\w-]+)(?:=(.*))?$/s.exec(value) ?? [];
    const secret = given ?? command[index + 1]?.value ?? '';
    return isSecretName(name) && isSecretValue(secret) ? [{ name: `--${name}`, at }] : [];
  });
  return [...variables, ...options];
}

/** False for a reference to a variable and for the path of a file. */
function isSecretValue(value: string): boolean {
  return value.length >= MIN_LENGTH && !/^(?:[/~$%-]|[A-Za-z]:\\|file:)/.test(value);
}

function isOf(service: Service, { stateDir }: Pick<Install, 'stateDir'>): boolean {
  const name = (path: string): string | undefined => path.split(/[\\/]/).at(-1);
  return name(service.stateDir) === name(stateDir);
}
