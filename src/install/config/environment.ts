import { join } from 'node:path';
import type { FlatReason, Location, Text } from '../../engine/rule.ts';
import { parseDotenv } from '../../formats/dotenv.ts';
import { phrase } from '../../phrases/language.ts';
import { readText } from '../files/read.ts';
import { type Home, isInside, realOrSame, toHere } from '../host/home.ts';
import type { Service } from '../services/service.ts';
import type { Config } from './config.ts';

/** A variable that the gateway may see, and its source. Values may be secrets. */
export interface EnvironmentVariable {
  readonly name: string;
  readonly value: string;
  /** state: `<state>/.env`; gateway: `~/.config/openclaw/gateway.env`; config: `env` / `env.vars`; service: a unit, plist or its files. */
  readonly source: 'state' | 'gateway' | 'config' | 'service';
  readonly at: Location;
}

/** A source that exists, and why it could not be read completely. */
interface UnreadableSource {
  readonly path: string;
  readonly reason: FlatReason;
}

/** Every source of variables for the gateway, except the login shell. */
export interface Environment {
  /** Sorted by precedence. The same name may appear again from a weaker source. */
  readonly variables: readonly EnvironmentVariable[];
  /**
   * Sources that exist and could not be read. With these, a variable without a value may still be
   * set.
   */
  readonly unreadable: readonly UnreadableSource[];
  has(name: string): boolean;
}

/** Thousands of times the usual size. */
const DOTENV_LIMIT = 1024 * 1024;

/**
 * The environment of a state directory's gateway, in OpenClaw's order of precedence: the service,
 * `<state>/.env`, for the default state directory `~/.config/openclaw/gateway.env` (from
 * 2026.5.28), `env` in the configuration. An earlier source wins. Never throws.
 */
export function readEnvironment(
  home: Home,
  stateDir: string,
  config: Config,
  services: readonly Service[],
): Environment {
  const unreadable: UnreadableSource[] = [];
  const own = services.filter((service) => startsIn(service, stateDir, home));
  for (const { path, problems = [] } of own) {
    unreadable.push(...problems.map((reason) => ({ path, reason })));
  }
  const roots = [home.here, stateDir].map(realOrSame);
  const variables = [
    ...own.flatMap(fromService),
    ...fromFile(join(stateDir, '.env'), 'state', roots, unreadable),
    ...(isDefault(home, stateDir)
      ? fromFile(
          join(home.here, '.config', 'openclaw', 'gateway.env'),
          'gateway',
          roots,
          unreadable,
        )
      : []),
    ...fromConfig(config),
  ];
  // OpenClaw treats an empty variable as unset.
  const names = new Set(variables.filter(({ value }) => value !== '').map(({ name }) => name));
  return { variables, unreadable, has: (name) => names.has(name) };
}

/**
 * Why a variable that no source sets may still be set. Undefined where there is no reason to doubt.
 */
export function doubtAboutUnset(config: Config, environment: Environment): Text | undefined {
  if (config.get('env', 'shellEnv', 'enabled') === true) return phrase('unread.login-shell');
  const [source] = environment.unreadable;
  const name = source?.path.slice(source.path.lastIndexOf('/') + 1) ?? '';
  return source && phrase('about', { what: name, problem: source.reason });
}

function startsIn(service: Service, stateDir: string, home: Home): boolean {
  const where = toHere(service.stateDir, home);
  return where.kind === 'here' && realOrSame(where.path) === realOrSame(stateDir);
}

function isDefault(home: Home, stateDir: string): boolean {
  const standard = toHere('~/.openclaw', home);
  return standard.kind === 'here' && realOrSame(standard.path) === realOrSame(stateDir);
}

function fromService(service: Service): EnvironmentVariable[] {
  return [...service.environment].map(([name, { value, at }]) => ({
    name,
    value,
    at,
    source: 'service',
  }));
}

function fromFile(
  path: string,
  source: 'state' | 'gateway',
  roots: readonly string[],
  unreadable: UnreadableSource[],
): EnvironmentVariable[] {
  const real = realOrSame(path);
  if (!roots.some((root) => isInside(real, root))) {
    unreadable.push({ path, reason: phrase('problem.leads-out') });
    return [];
  }
  const file = readText(real, DOTENV_LIMIT);
  if (file.ok) {
    return parseDotenv(file.text).map(({ name, value, line }) => ({
      name,
      value,
      source,
      at: { path, line, keyPath: name },
    }));
  }
  if (file.code !== 'ENOENT' && file.code !== 'ENOTDIR') {
    unreadable.push({ path, reason: file.reason });
  }
  return [];
}

/** `env.vars.NAME`, and any other string `env.NAME` (`shellEnv` and `vars` are objects). */
function fromConfig(config: Config): EnvironmentVariable[] {
  const at = (...keys: string[]): EnvironmentVariable[] => {
    const value = config.getString(...keys);
    if (value === undefined) return [];
    return [{ name: keys.at(-1) ?? '', value, source: 'config', at: config.locate(...keys) }];
  };
  return [
    ...config.keysOf('env', 'vars').flatMap((name) => at('env', 'vars', name)),
    ...config.keysOf('env').flatMap((name) => at('env', name)),
  ];
}
