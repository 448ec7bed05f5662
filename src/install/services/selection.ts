import { posix, win32 } from 'node:path';
import { firstUsable, type Home, isAbsoluteAnywhere, toHere } from '../host/home.ts';
import { isProfileName, LEGACY_STATE_NAMES, stateNameOf } from '../state/state-names.ts';
import type { Definition } from './service.ts';

/** What a gateway uses when a service starts it. */
export interface Selection {
  /** Path on the host. */
  readonly stateDir: string;
  readonly profile?: string;
}

/**
 * The state directory and the profile that a service selects, resolved as OpenClaw does from the
 * service's command and environment: OPENCLAW_STATE_DIR, otherwise `--profile`, otherwise
 * `.openclaw` in its HOME (layout of 2026.1.30 to 2026.9.6; OPENCLAW_PROFILE alone changes
 * nothing).
 */
export function selectionOf(definition: Definition, home: Home, isLegacy: boolean): Selection {
  const get = (name: string): string | undefined =>
    firstUsable(definition.environment.get(name)?.value);
  const unitHome = homeOfService(get, home);
  const fromArguments = profileInArguments(definition);
  const explicit =
    get('OPENCLAW_STATE_DIR') ??
    // OpenClaw read these under its former names, and until 2026.3.22.
    (isLegacy ? (get('CLAWDBOT_STATE_DIR') ?? get('MOLTBOT_STATE_DIR')) : undefined);
  if (explicit !== undefined) {
    const profile = fromArguments ?? get('OPENCLAW_PROFILE');
    const start = definition.workingDirectory ?? unitHome;
    return { stateDir: absolute(explicit, unitHome, start), ...named(profile) };
  }
  if (fromArguments !== undefined) {
    return {
      stateDir: join(unitHome, stateNameOf(fromArguments)),
      ...named(fromArguments),
    };
  }
  return { stateDir: join(unitHome, defaultName(unitHome, home)) };
}

function named(profile: string | undefined): { profile?: string } {
  return profile !== undefined && isProfileName(profile) && profile.toLowerCase() !== 'default'
    ? { profile }
    : {};
}

function homeOfService(get: (name: string) => string | undefined, home: Home): string {
  const osHome = get('HOME') ?? get('USERPROFILE') ?? home.there;
  const own = get('OPENCLAW_HOME');
  return own === undefined ? osHome : absolute(own, osHome, osHome);
}

/** `--profile work`, `--profile=work`; before the command, `--dev` means `--profile dev`. */
function profileInArguments(definition: Definition): string | undefined {
  // A shell may receive the whole command line as one word.
  const words = definition.command.flatMap(({ value }) => value.split(/\s+/));
  for (const [index, word] of words.entries()) {
    if (word === '--profile') return valid(words[index + 1]);
    if (word.startsWith('--profile=')) return valid(word.slice('--profile='.length));
    if (word === '--dev' && !words.slice(0, index).includes('gateway')) return 'dev';
  }
  return undefined;
}

function valid(profile: string | undefined): string | undefined {
  return profile !== undefined && isProfileName(profile) ? profile : undefined;
}

function defaultName(unitHome: string, home: Home): string {
  const isThere = (name: string): boolean => {
    const where = toHere(join(unitHome, name), home);
    return where.kind === 'here' && where.exists;
  };
  return ['.openclaw', ...LEGACY_STATE_NAMES].find(isThere) ?? '.openclaw';
}

function absolute(path: string, unitHome: string, start: string): string {
  const expanded = path.replace(/^~(?=$|[\\/])/, () => unitHome);
  const full = isAbsoluteAnywhere(expanded) ? expanded : join(start, expanded);
  return isWindowsPath(full)
    ? win32.normalize(full).replace(/(?<=[^:\\])\\+$/, '')
    : posix.normalize(full).replace(/(?<=.)\/+$/, '');
}

function join(directory: string, name: string): string {
  return isWindowsPath(directory) ? win32.join(directory, name) : posix.join(directory, name);
}

function isWindowsPath(path: string): boolean {
  return !path.startsWith('/') && (/^[A-Za-z]:/.test(path) || path.startsWith('\\\\'));
}
