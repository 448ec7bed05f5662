import { basename, join } from 'node:path';
import { namesIn } from '../files/names-in.ts';
import { lookAt } from '../files/tree.ts';
import { findStateDirectories } from '../state/state-directories.ts';
import { CONFIG_NAMES, isStateName } from '../state/state-names.ts';
import { closedBy } from './closed.ts';

/** True for a configuration file. A user who gives one means its directory. */
export function isConfigFile(path: string): boolean {
  return namesConfig(path) && lookAt(path)?.kind === 'file';
}

/** True for a path with the name of a configuration, also where it cannot be looked at. */
export function namesConfig(path: string): boolean {
  return CONFIG_NAMES.some((name) => name === basename(path));
}

/** True for a directory with `openclaw.json` under its current or a former name. */
export function hasConfig(directory: string): boolean {
  return CONFIG_NAMES.some((name) => lookAt(join(directory, name)) !== undefined);
}

/**
 * Signs of an install whose configuration did not arrive. In a directory with a usual name one is
 * enough, otherwise two are needed.
 */
const STATE_MARKS = ['agents', 'state', 'credentials', 'identity', 'devices', 'cron', 'memory'];

const WEAK_STATE_MARKS = [
  ...['workspace', 'canvas', 'extensions', 'media', 'logs', '.env', 'tasks'],
  // Copying to a directory that already exists puts the copy one level too deep.
  '.openclaw',
];

/** True for a directory with a configuration, or with other contents of a state directory. */
export function isStateDirectory(path: string): boolean {
  if (hasConfig(path)) return true;
  const has = (name: string): boolean => lookAt(join(path, name)) !== undefined;
  if (isStateName(basename(path))) {
    return (
      [...STATE_MARKS, ...WEAK_STATE_MARKS].some(has) || namesIn(path).some(isWorkspaceOfProfile)
    );
  }
  if (has('state/openclaw.sqlite') || namesIn(join(path, 'agents')).some(holdsAgent)) return true;
  return STATE_MARKS.filter(has).length >= 2 && !isWorkspace(path);

  function isWorkspaceOfProfile(name: string): boolean {
    return name.startsWith('workspace-') && lookAt(join(path, name))?.kind === 'directory';
  }

  function holdsAgent(name: string): boolean {
    return has(join('agents', name, 'agent')) && has(join('agents', name, 'sessions'));
  }
}

/**
 * Files that OpenClaw seeds a workspace with. Many repositories have `AGENTS.md` and `TOOLS.md`, so
 * those are not listed.
 */
const WORKSPACE_MARKS = [
  ...['SOUL.md', 'IDENTITY.md', 'MEMORY.md', 'BOOTSTRAP.md', 'HEARTBEAT.md', 'USER.md'],
  ...['AGENTS.md', 'TOOLS.md', 'memory'],
];

/** True for a directory with files that OpenClaw seeds a workspace with. */
export function isWorkspace(path: string): boolean {
  const found = WORKSPACE_MARKS.filter((name) => lookAt(join(path, name)) !== undefined);
  return found.includes('SOUL.md') || found.length >= 2;
}

/**
 * The names of the state directories in a home. Up to 2026.5.28, a profile writes parts of its
 * state to `~/.openclaw`, and a workspace contains a `.openclaw` too, so those count only where
 * there is nothing else.
 */
export function stateDirectoriesIn(home: string): string[] {
  const found = findStateDirectories({ here: home, there: home, uid: 0, gid: 0 });
  const lived = found.filter(
    ({ path, contents }) => contents.richness !== 'empty' || closedBy(path) !== undefined,
  );
  return (lived.length > 0 ? lived : found.filter((each) => isStateDirectory(each.path))).map(
    (each) => each.name,
  );
}
