import { groupBy } from '../../engine/group-by.ts';
import type { Reason } from '../../engine/rule.ts';
import { parseEnvironmentFile } from '../../formats/systemd-environment.ts';
import type { EnvironmentVariable } from '../../install/config/environment.ts';
import { type PathInputs, stalePath } from '../../install/config/stale-path.ts';
import { readText } from '../../install/files/read.ts';
import { lookAt } from '../../install/files/tree.ts';
import { realOrSame } from '../../install/host/home.ts';
import type { Install } from '../../install/install.ts';
import { starterOf } from '../../install/openclaw-commands.ts';
import { factOf } from '../../install/releases/facts.ts';
import type { Service } from '../../install/services/service.ts';
import { SERVICE_FILE_LIMIT } from '../../install/services/service-file.ts';
import { ownServices } from '../../install/state/own-services.ts';
import { ownSystemServices } from '../../install/state/system-services.ts';

type Inputs = PathInputs &
  Pick<
    Install,
    'host' | 'services' | 'systemServices' | 'environment' | 'stateDirectories' | 'at' | 'there'
  >;

/** A variable in a file that OpenClaw writes for a service. The value may be a secret. */
export interface GeneratedVariable extends Pick<EnvironmentVariable, 'name' | 'value' | 'at'> {
  /** The other values that this one overrides: of `.env`, of the configuration. */
  readonly overrides: readonly EnvironmentVariable[];
  /** The home on the old machine, where the value is a path there. */
  readonly oldHome?: string;
}

/** A file that OpenClaw writes for a service: a unit, plist or script, `gateway.systemd.env`, `service-env/*`. */
export interface GeneratedFile {
  /** Absolute path on this machine. */
  readonly path: string;
  /** The service of this install that reads it; undefined where none does. */
  readonly service?: Service;
  /** The system unit that reads it. OpenClaw writes the file, but not the unit. */
  readonly unit?: string;
  readonly variables: readonly GeneratedVariable[];
  /** Why it could not be read. */
  readonly problem?: Reason;
}

/** Linux, 2026.5.28 to 2026.9.6: the EnvironmentFile of the unit. */
const SYSTEMD_FILE = 'gateway.systemd.env';
/** macOS, 2026.5.28 to 2026.9.6: the directory that the wrapper of the launchd agent reads. */
const LAUNCHD_DIRECTORY = 'service-env';

/** Another rule checks them (the homes), or nothing breaks if one of their paths is missing. */
const LOOKED_AT_ELSEWHERE = new Set([
  ...['HOME', 'USERPROFILE', 'OPENCLAW_HOME', 'OPENCLAW_STATE_DIR', 'OPENCLAW_CONFIG_PATH'],
  ...['PATH', 'TMPDIR'],
]);

const MANAGED_NAMES = 'OPENCLAW_SERVICE_MANAGED_ENV_KEYS';

/**
 * Finds the files that OpenClaw writes for the services of this install, with what they set. Leaves out drop-ins
 * and the owner's own environment files: their values are intended.
 */
export function findGeneratedFiles(install: Inputs): GeneratedFile[] {
  const weaker = weakerSources(install);
  const read = ownServices(install).flatMap((service) => filesOf(service, weaker, install));
  const leftOver = leftOverFile(weaker, install);
  if (leftOver === undefined) return read;
  const unit = unitThatReads(leftOver.path, install);
  if (unit !== undefined) return [...read, { ...leftOver, unit }];
  const isRead = read.some(({ path }) => isSame(path, leftOver.path));
  // Where something else starts the gateway, nobody runs `openclaw gateway install`.
  return isRead || starterOf(install) !== 'service' ? read : [...read, leftOver];
}

/** The system unit whose EnvironmentFile= it is. */
function unitThatReads(path: string, install: Inputs): string | undefined {
  return ownSystemServices(install).find(({ environment }) =>
    [...environment.values()].some(({ at }) => isSame(at.path, path)),
  )?.name;
}

/** The values that the gateway uses where its service sets none, by name. */
type WeakerSources = ReadonlyMap<string, readonly EnvironmentVariable[]>;

function weakerSources({ environment }: Pick<Install, 'environment'>): WeakerSources {
  const weaker = environment.variables.filter(({ source }) => source !== 'service');
  return groupBy(weaker.filter(isPlain), ({ name }) => name);
}

/** The value of a reference is unknown, and OpenClaw writes no empty values. */
function isPlain({ value }: EnvironmentVariable): boolean {
  return value.trim() !== '' && !value.includes('$');
}

function filesOf(service: Service, weaker: WeakerSources, install: Inputs): GeneratedFile[] {
  const leftToDotenv = namesLeftToDotenv(service, install);
  const byPath = groupBy(service.environment, ([, { at }]) => at.path);
  const generated = [...byPath].filter(([path]) => isGenerated(path, service, install));
  return generated.map(([path, entries]) => ({
    path,
    service,
    variables: entries.map(([name, { value, at }]) => {
      const rivals = leftToDotenv.has(name) ? [] : rivalsOf(name, value, weaker);
      return describe({ name, value, at }, rivals, install);
    }),
  }));
}

function isGenerated(path: string, service: Service, install: Pick<Install, 'at'>): boolean {
  return (
    path === service.path ||
    isSame(path, install.at(SYSTEMD_FILE)) ||
    isSame(path.slice(0, path.lastIndexOf('/')), install.at(LAUNCHD_DIRECTORY))
  );
}

function isSame(one: string, other: string): boolean {
  return realOrSame(one) === realOrSame(other);
}

/**
 * A file that no service reads. It has no effect until `openclaw gateway install` copies its
 * variables.
 */
function leftOverFile(
  weaker: WeakerSources,
  install: PathInputs & Pick<Install, 'at'>,
): GeneratedFile | undefined {
  const path = install.at(SYSTEMD_FILE);
  if (lookAt(path) === undefined) return undefined;
  const file = readText(path, SERVICE_FILE_LIMIT);
  if (!file.ok) return { path, variables: [], problem: file.reason };
  const variables = parseEnvironmentFile(file.text).map(({ name, value, line }) => {
    const at = { path, line, keyPath: name };
    return describe({ name, value, at }, rivalsOf(name, value, weaker), install);
  });
  return { path, variables };
}

function describe(
  variable: Pick<EnvironmentVariable, 'name' | 'value' | 'at'>,
  overrides: readonly EnvironmentVariable[],
  install: PathInputs,
): GeneratedVariable {
  const oldHome = LOOKED_AT_ELSEWHERE.has(variable.name)
    ? undefined
    : stalePath(variable.value, install)?.home;
  return { ...variable, overrides, ...(oldHome !== undefined && { oldHome }) };
}

function namesLeftToDotenv(service: Service, { host }: Pick<Install, 'host'>): ReadonlySet<string> {
  // .env overrides the variables that the unit marks as OpenClaw's own (openclaw/openclaw#119441).
  const isWeaker = factOf(host.release.version, 'dotenvWins') === true;
  if (service.kind !== 'systemd' || !isWeaker) return new Set();
  const managed = service.environment.get(MANAGED_NAMES)?.value ?? '';
  return new Set(managed.split(',').map((name) => name.trim()));
}

/** Empty where one source has the same value: OpenClaw merges the sources before it writes. */
function rivalsOf(
  name: string,
  value: string,
  weaker: WeakerSources,
): readonly EnvironmentVariable[] {
  const rivals = weaker.get(name) ?? [];
  return rivals.some((rival) => agrees(value, rival.value)) ? [] : rivals;
}

/** Up to 2026.7 OpenClaw writes the value without quotes, and systemd interprets quotes and backslashes. */
function agrees(written: string, value: string): boolean {
  const [asRead] = parseEnvironmentFile(`VALUE=${value}`);
  return written.trim() === value.trim() || written === asRead?.value;
}
