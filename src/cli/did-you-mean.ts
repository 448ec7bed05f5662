import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { UsageError } from '../migcheck/usage-error.ts';
import { phrase } from '../phrases/language.ts';
import { nearest } from '../settings/nearest.ts';
import { calledAs } from './invocation.ts';
import type { Io } from './io.ts';

/** Words that people type as a command, and what to type instead. */
const MEANT: Readonly<Record<string, string>> = {
  rules: 'rules',
  explain: 'explain <rule>',
  schema: 'schema',
  undo: 'undo',
  runs: 'runs',
  convert: 'convert <report>',
  merge: 'merge <report>...',
  suppress: 'suppress <fingerprint> --reason <text>',
  init: 'init',
  completion: 'completion <shell>',
  man: 'man',
  prepare: 'prepare <path>',
  record: 'record',
  compare: '[path] --against <record>',
  diff: '[path] --against <record>',
  help: '--help',
  version: '--version',
  check: '[path]',
  doctor: '[path]',
  scan: '[path]',
  verify: 'verify',
  fix: '[path] --fix',
  repair: '[path] --fix',
  restore: '[path] --fix --from <backup>',
  json: '[path] --json',
};

/** Notes for words that need more than the right command. */
const NOTES: Readonly<Record<string, string>> = {
  check: ' A check needs no command.',
  doctor: " A check needs no command. OpenClaw's own checks are 'openclaw doctor'.",
};

/** @throws UsageError where a path does not exist and looks like a command, or like a file beside it. */
export function refuseMistyped(path: string, io: Io): void {
  const { cwd } = io;
  const absolute = resolve(cwd, path);
  if (path === '' || existsSync(absolute)) return;
  const advice = commandMeant(path, io);
  if (advice !== undefined) throw new UsageError(`there is no ${path} here. ${advice}`);
  const neighbour = nearest(basename(absolute), namesIn(dirname(absolute)));
  if (neighbour === undefined || neighbour === basename(absolute)) return;
  const other = resolve(dirname(absolute), neighbour);
  throw new UsageError(phrase('error.did-you-mean', { path: absolute, other }));
}

/** @throws UsageError where the first of several words does not exist and looks like a command. */
export function refuseMistypedCommand(first: string, io: Io): void {
  const advice = existsSync(resolve(io.cwd, first)) ? undefined : commandMeant(first, io);
  if (advice !== undefined) throw new UsageError(`there is no command '${first}'. ${advice}`);
}

function commandMeant(word: string, { env }: Io): string | undefined {
  if (!/^[a-z]+$/i.test(word)) return undefined;
  const meant = nearest(word.toLowerCase(), Object.keys(MEANT));
  if (meant === undefined) return undefined;
  return `Did you mean '${calledAs(env)} ${MEANT[meant]}'?${NOTES[meant] ?? ''}`;
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
