import { resolve } from 'node:path';
import { shellQuote } from '../engine/message.ts';
import type { Context } from './context.ts';
import type { RunOptions } from './options.ts';

/** The command that checks the same again, to which `--fix` can be added. */
export function repairCommand(
  path: string | undefined,
  options: RunOptions,
  { program }: Context,
): string {
  const words = [
    program,
    ...(path === undefined ? [] : [shellQuote(path)]),
    ...option('profile', options.profile),
    ...(options.all ? ['--all'] : []),
    ...option('home', options.home),
    ...option('state-dir', options.stateDir),
    ...option('user', options.user),
    ...option('platform', options.platform),
    ...option('openclaw', options.openclaw),
    ...options.workspace.flatMap((directory) => option('workspace', directory)),
    ...option('config', options.config),
    ...option('baseline', options.baselineFile),
    ...(options.deep ? ['--deep'] : []),
    ...option('against', options.against),
    ...option('source-home', options.sourceHome),
    ...option('source-platform', options.sourcePlatform),
    ...selectionOf(options),
  ];
  return words.join(' ');
}

/** A repair is of what the check found: a rule that was left out here must not be repaired there. */
function selectionOf({ only, skip, rule, severityMin }: RunOptions): string[] {
  return [
    ...only.flatMap((id) => option('only', id)),
    ...skip.flatMap((id) => option('skip', id)),
    ...Object.entries(rule).flatMap(([id, severity]) => option('rule', `${id}=${severity}`)),
    ...(severityMin === 'info' ? [] : option('severity-min', severityMin)),
  ];
}

/** What has to be added to `--fix` for it to do the same again, wherever it is started. */
export function finishingOptions(
  { unsafeFixes, from = [] }: RunOptions,
  { cwd }: Pick<Context, 'cwd'>,
): string[] {
  return [
    ...(unsafeFixes ? ['--unsafe-fixes'] : []),
    ...from.flatMap((path) => ['--from', resolve(cwd, path)]),
  ];
}

/** The command that takes a run back. */
export function undoCommandFor(runId: string, { program }: Pick<Context, 'program'>): string {
  return `${program} undo ${runId}`;
}

function option(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`--${name}`, shellQuote(value)];
}
