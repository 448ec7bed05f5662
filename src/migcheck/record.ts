import { openInstalls } from '../install/open.ts';
import type { InstallRecord } from '../install/since-record.ts';
import { phrase } from '../phrases/language.ts';
import { takeRecord } from '../record/take-record.ts';
import { NO_SETTINGS } from '../settings/settings.ts';
import type { Context } from './context.ts';
import { openOptions } from './open-options.ts';
import { NOTHING_ASKED, type RecordOptions, type RunOptions } from './options.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/**
 * Records what an install has, for `--against` on the machine that it moves to.
 * @throws UsageError, InstallNotFound
 */
export async function recordInstall(
  options: RecordOptions,
  context: Context,
): Promise<InstallRecord> {
  const { workspace = [] } = options;
  const whole: RunOptions = { ...NOTHING_ASKED, ...options, workspace };
  const open = await openOptions(whole, NO_SETTINGS, context);
  const [install, another] = openInstalls(open);
  if (install === undefined || another !== undefined) {
    throw new UsageError(phrase('usage.one-install', { command: 'record' }));
  }
  context.onOpened?.([
    install.stateDir,
    ...install.workspaces.flatMap(({ where }) => (where.kind === 'here' ? [where.path] : [])),
  ]);
  const record = await takeRecord(install, {
    tool: version(),
    onProgress: (done, total) =>
      context.progress.show(phrase('progress.recording', { done, total })),
  });
  context.progress.clear();
  return record;
}
