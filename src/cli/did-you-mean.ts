import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { PlainData, Text } from '../engine/rule.ts';
import { namesIn } from '../install/files/names-in.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import { phrase } from '../phrases/language.ts';
import { nearest } from '../settings/nearest.ts';
import { calledAs } from './invocation.ts';
import type { Io } from './io.ts';

/** Words that people type as a command, and what they should type. */
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
const NOTES: Readonly<Record<string, Text<PlainData>>> = {
  check: phrase('usage.check-alone'),
  doctor: phrase('usage.doctor'),
};

/** @throws UsageError where a path does not exist and looks like a mistyped command or file name */
export function refuseMistyped(path: string, io: Io): void {
  const { cwd } = io;
  const absolute = resolve(cwd, path);
  if (path === '' || existsSync(absolute)) return;
  refuseWindowsPath(path);
  const meant = commandMeant(path, io);
  if (meant !== undefined) {
    throw advising(phrase('usage.no-path', { path, command: meant.command }), meant);
  }
  const neighbour = nearest(basename(absolute), namesIn(dirname(absolute)));
  if (neighbour === undefined || neighbour === basename(absolute)) return;
  const other = resolve(dirname(absolute), neighbour);
  throw new UsageError(phrase('error.did-you-mean', { path: absolute, other }));
}

/** @throws UsageError where the first of several words does not exist and looks like a command. */
export function refuseMistypedCommand(first: string, io: Io): void {
  const meant = existsSync(resolve(io.cwd, first)) ? undefined : commandMeant(first, io);
  if (meant !== undefined) {
    throw advising(phrase('usage.no-command', { word: first, command: meant.command }), meant);
  }
}

/** @throws UsageError where nothing of that name can be asked for, as a command or with options of a check. */
export function refuseUnknown(word: string, io: Io): void {
  if (Object.hasOwn(MEANT, word)) return;
  const meant = commandMeant(word, io);
  throw meant === undefined
    ? new UsageError(phrase('usage.unknown-command', { word, command: `${calledAs(io.env)} help` }))
    : advising(phrase('usage.no-command', { word, command: meant.command }), meant);
}

function advising(text: Text<PlainData>, { note }: Meant): UsageError {
  return new UsageError(note === undefined ? text : phrase('usage.with-note', { text, note }));
}

interface Meant {
  readonly command: string;
  readonly note: Text<PlainData> | undefined;
}

function commandMeant(word: string, { env }: Io): Meant | undefined {
  if (!/^[a-z]+$/i.test(word)) return undefined;
  const meant = nearest(word.toLowerCase(), Object.keys(MEANT));
  if (meant === undefined) return undefined;
  return { command: `${calledAs(env)} ${MEANT[meant]}`, note: NOTES[meant] };
}

/** A Windows path whose backslashes the shell removed because it was not quoted. */
const ON_WINDOWS = /^([A-Za-z]):(?=[\\/]|Users)/;

function refuseWindowsPath(path: string): void {
  const drive = ON_WINDOWS.exec(path)?.[1];
  if (process.platform === 'win32' || drive === undefined) return;
  const rest = /[\\/]/.test(path) ? path.slice(2).replaceAll('\\', '/') : '/Users/bob/.openclaw';
  const example = `/mnt/${drive.toLowerCase()}${rest}`;
  throw new UsageError(phrase('error.windows-path', { path, example }));
}
