import type { OpenOptions } from '../install/open.ts';
import type { Settings } from '../settings/settings.ts';
import type { Io } from './io.ts';
import type { CheckOptions } from './options.ts';

/** What to open: the command line outweighs the settings. */
export function openOptions(
  path: string | undefined,
  options: CheckOptions,
  settings: Settings,
  io: Io,
): OpenOptions {
  const user = options.user ?? settings.user;
  const home = options.home ?? settings.home;
  return {
    ...(path !== undefined && { path }),
    ...(options.profile !== undefined && { profile: options.profile }),
    ...(options.all && { all: true }),
    ...(home !== undefined && { home }),
    ...(user !== undefined && { user }),
    ...(options.platform !== undefined && { platform: options.platform }),
    ...(options.openclaw !== undefined && { openclaw: options.openclaw }),
    workspaces: options.workspace,
    env: io.env,
    cwd: io.cwd,
    ignored: settings.ignore,
    ...(options.deep && { deep: true }),
  };
}
