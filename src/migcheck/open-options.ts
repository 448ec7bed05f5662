import { resolve } from 'node:path';
import { lookAt } from '../install/files/tree.ts';
import { realOrSame } from '../install/host/home.ts';
import type { OpenOptions } from '../install/open-options.ts';
import { phrase } from '../phrases/language.ts';
import type { Settings } from '../settings/settings.ts';
import type { Context } from './context.ts';
import type { RunOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

/**
 * The installs to open. The command line overrides the settings.
 * @throws UsageError for a missing workspace, because it would seem to have been checked.
 */
export async function openOptions(
  options: RunOptions,
  settings: Settings,
  context: Context,
  against?: Pick<OpenOptions, 'compare' | 'source'>,
): Promise<OpenOptions> {
  const user = options.user ?? settings.user;
  const home = options.home ?? settings.home;
  const targetStateDir = options.stateDir ?? settings.stateDir;
  for (const workspace of options.workspace) {
    if (lookAt(realOrSame(resolve(context.cwd, workspace)))?.kind !== 'directory') {
      throw new UsageError(phrase('usage.no-directory', { option: `--workspace ${workspace}` }));
    }
  }
  return {
    ...(options.path !== undefined && { path: options.path }),
    ...(options.profile !== undefined && { profile: options.profile }),
    ...(options.all && { all: true }),
    ...(home !== undefined && { home }),
    ...(targetStateDir !== undefined && { targetStateDir }),
    ...(user !== undefined && { user }),
    ...(options.platform !== undefined && { platform: options.platform }),
    ...(options.openclaw !== undefined && { openclaw: options.openclaw }),
    workspaces: options.workspace,
    env: context.env,
    cwd: context.cwd,
    ...(settings.ignore.length > 0 && { ignored: await matcherOf(settings.ignore) }),
    ...(options.deep && { deep: true }),
    ...(against?.compare && { compare: against.compare }),
    source: {
      ...against?.source,
      ...(options.sourceHome !== undefined && { home: options.sourceHome }),
      ...(options.sourcePlatform !== undefined && { platform: options.sourcePlatform }),
    },
  };
}

/**
 * What the patterns match below a directory, without following links. Loads the library only where
 * there are patterns.
 */
async function matcherOf(
  patterns: readonly string[],
): Promise<(root: string, depth?: number) => string[]> {
  const { default: glob } = await import('fast-glob');
  return (root, depth) =>
    glob.sync([...patterns], {
      cwd: root,
      dot: true,
      onlyFiles: false,
      followSymbolicLinks: false,
      suppressErrors: true,
      ...(depth !== undefined && { deep: depth }),
    });
}
