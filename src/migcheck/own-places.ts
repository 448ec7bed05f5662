import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import type { Settings } from '../settings/settings.ts';
import type { Context } from './context.ts';
import type { RunOptions } from './options.ts';

/** Variables that contain a place. */
const PLACES = [
  'HOME',
  'USERPROFILE',
  'OPENCLAW_HOME',
  'OPENCLAW_STATE_DIR',
  'OPENCLAW_CONFIG_PATH',
];

/** The user's own places, from the environment. */
export function ownPlaces({ env, cwd }: Pick<Context, 'env' | 'cwd'>): string[] {
  const places = present([cwd, ...PLACES.map((name) => env[name])]);
  return places.flatMap((path) => [path, realOrSame(path)]);
}

/**
 * Paths and names from the user or from this machine, not from the copy. They are shown unchanged.
 */
export function ownOf(
  options: RunOptions,
  settings: Settings,
  context: Context,
  installs: readonly Install[],
): string[] {
  const given = present([
    ...[options.path, options.config, options.baselineFile, options.against],
    ...(options.from ?? []),
    ...options.workspace,
  ]);
  const paths = given.flatMap((path) => [path, resolve(context.cwd, path)]);
  const homes = installs.flatMap(({ home, localHome, inferredTarget, host }) => [
    home.here,
    ...(localHome === undefined ? [] : [localHome.here]),
    // A home that was inferred from the contents comes from the copy.
    ...(inferredTarget === undefined ? [home.there] : []),
    ...(host.user.known && host.user.name !== undefined ? [host.user.name] : []),
  ]);
  const named = [
    options.home,
    options.sourceHome,
    options.stateDir,
    options.user,
    settings.home,
    settings.stateDir,
  ];
  return [
    ...ownPlaces(context),
    ...[...paths, ...homes].flatMap((path) => [path, realOrSame(path)]),
    ...present([...named, options.profile, hostname()]),
  ];
}

function present(texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap((text) => (text === undefined || text === '' ? [] : [text]));
}
