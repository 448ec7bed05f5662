import { shellQuote } from '../engine/message.ts';
import type { CheckOptions } from './options.ts';
import { NAME } from './version.ts';

/** The command that checks the same again, to which `--fix` can be added. */
export function repairCommand(path: string | undefined, options: CheckOptions): string {
  const words = [
    NAME,
    ...(path === undefined ? [] : [shellQuote(path)]),
    ...option('profile', options.profile),
    ...(options.all ? ['--all'] : []),
    ...option('home', options.home),
    ...option('user', options.user),
    ...option('platform', options.platform),
    ...option('openclaw', options.openclaw),
    ...options.workspace.flatMap((directory) => option('workspace', directory)),
    ...option('config', options.config),
  ];
  return words.join(' ');
}

/** The command that takes a run back. */
export function undoCommandFor(runId: string): string {
  return `${NAME} undo ${runId}`;
}

function option(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`--${name}`, shellQuote(value)];
}
