import { resolve } from 'node:path';
import { shellQuote } from '../engine/message.ts';
import { isArchive } from './archives.ts';
import type { Context } from './context.ts';
import type { RunOptions } from './options.ts';

/** The command that repeats the check, to which `--fix` can be added. */
export function repairCommand(
  path: string | undefined,
  options: RunOptions,
  context: Context,
): string {
  const words = [
    context.program,
    ...(path === undefined ? [] : [quoted(path)]),
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
    ...(isOpened(path, options, context) ? identities(options) : []),
    ...option('source-home', options.sourceHome),
    ...option('source-platform', options.sourcePlatform),
    ...selectionOf(options),
  ];
  return words.join(' ');
}

/**
 * A repair has to cover what the check found: a rule that was left out here must not be repaired
 * then.
 */
function selectionOf({ only, skip, rule, severityMin }: RunOptions): string[] {
  return [
    ...only.flatMap((id) => option('only', id)),
    ...skip.flatMap((id) => option('skip', id)),
    ...Object.entries(rule).flatMap(([id, severity]) => option('rule', `${id}=${severity}`)),
    ...(severityMin === 'info' ? [] : option('severity-min', severityMin)),
  ];
}

/** True where a check decrypts something. Otherwise `--age-identity` is for a repair. */
function isOpened(path: string | undefined, { against }: RunOptions, context: Context): boolean {
  return against !== undefined || (path !== undefined && isArchive(path, context));
}

function identities({ ageIdentity = [] }: RunOptions): string[] {
  return ageIdentity.flatMap((file) => option('age-identity', file));
}

/** The options that `--fix` needs to repeat the repair from any directory. */
export function finishingOptions(
  { unsafeFixes, from = [], against, ageRecipient = [], ageIdentity = [] }: RunOptions,
  { cwd }: Pick<Context, 'cwd'>,
): string[] {
  // With `--against`, the command of the check contains the identities already.
  const identityFiles = against === undefined ? ageIdentity : [];
  return [
    ...(unsafeFixes ? ['--unsafe-fixes'] : []),
    ...ageRecipient.flatMap((key) => ['--age-recipient', keyOrFile(key, cwd)]),
    ...identityFiles.flatMap((file) => ['--age-identity', resolve(cwd, file)]),
    ...from.flatMap((path) => ['--from', resolve(cwd, path)]),
  ];
}

function keyOrFile(given: string, cwd: string): string {
  return /^age1/i.test(given) ? given : resolve(cwd, given);
}

/** The command that undoes a run. */
export function undoCommandFor(runId: string, { program }: Pick<Context, 'program'>): string {
  return `${program} undo ${runId}`;
}

function option(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`--${name}`, quoted(value)];
}

/** Quotes a path. `-` is standard input and no file of that name. */
function quoted(value: string): string {
  return value === '-' ? value : shellQuote(value);
}
