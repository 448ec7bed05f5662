import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type Distrust, distrustAt } from '../install/files/distrust.ts';
import { isInside, realOrSame, systemHome } from '../install/host/home.ts';
import { phrase } from '../phrases/language.ts';
import { PLACES } from './places.ts';
import { type LoadedSettings, SettingsError } from './settings.ts';

export interface SettingsSearch {
  /** `--config`: this file and no other. */
  readonly file?: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** The paths to be checked, as far as they are known. No settings are searched for there. */
  readonly checked: readonly string[];
  /** The keys of `rules` that an error may show. */
  readonly ruleIds?: readonly string[];
}

/** Settings are written by hand, so a larger file is something else. */
const LIMIT = 1024 * 1024;

/** Every directory that OpenClaw may use as a state directory, where its agents can write. */
const STATE_DIRECTORY = /^\.(?:openclaw|clawdbot|moltbot|moldbot)(?:-|$)/;

/**
 * Loads the settings of this program: the file that was named, otherwise the first one in the
 * working directory and its parents up to the home, otherwise the user's
 * (`~/.config/openclaw-migcheck/config.json`). Never one in a state directory or in what is
 * checked: agents can write there, and a settings file could hide what they did. Never one that
 * another user could have written, unless it was named.
 * @returns undefined where there is no such file.
 * @throws SettingsError where it cannot be read or is not valid.
 */
export async function loadSettings(search: SettingsSearch): Promise<LoadedSettings | undefined> {
  const path = search.file === undefined ? find(search) : resolve(search.cwd, search.file);
  if (path === undefined) return undefined;
  refuseStrangeFile(path);
  const { createExplorer } = await import('./explorer.ts');
  const { validateSettings } = await import('./validate.ts');
  const value = await read(() => createExplorer().load(path), path);
  return {
    settings: validateSettings(value ?? {}, phrase('settings.unusable', { path }), search.ruleIds),
    path,
  };
}

/**
 * Where settings are written: the file that was named, otherwise the one in force, otherwise a new
 * one in the working directory.
 * @throws SettingsError where settings in the working directory are not read
 */
export function placeForSettings(search: SettingsSearch): { path: string; isThere: boolean } {
  const path = search.file === undefined ? find(search) : resolve(search.cwd, search.file);
  const distrust = leftOutSettings(search)[0] ?? distrusted(search.cwd);
  if (path === undefined && distrust !== undefined) {
    const { file, path: at, uid } = distrust;
    const because = uid === undefined ? 'settings.not-from-open' : 'settings.not-from-foreign';
    throw new SettingsError(phrase(because, { file, path: at }));
  }
  if (path !== undefined) return { path, isThere: isThere(path) };
  if (directories(search)[0] !== realOrSame(search.cwd)) {
    throw new SettingsError(phrase('settings.not-in-install', { path: search.cwd }));
  }
  return { path: join(search.cwd, NEW), isThere: false };
}

/** The name of a new file: YAML has comments. */
const NEW = 'openclaw-migcheck.config.yaml' satisfies (typeof PLACES)[number];

/** A settings file that is not used because another user could have written it. */
export interface LeftOut extends Distrust {
  readonly file: string;
}

/** The settings files that a search finds but does not use. Empty where a file was named. */
export function leftOutSettings(search: SettingsSearch): LeftOut[] {
  if (search.file !== undefined) return [];
  const present = placesOf(search).filter(isThere);
  const used = present.findIndex((file) => distrusted(file) === undefined);
  return present
    .slice(0, used < 0 ? present.length : used)
    .flatMap((file) => distrusted(file) ?? []);
}

function find(search: SettingsSearch): string | undefined {
  return placesOf(search).find((file) => isThere(file) && distrusted(file) === undefined);
}

function distrusted(file: string): LeftOut | undefined {
  const distrust = distrustAt(file);
  return distrust && { ...distrust, file };
}

function placesOf(search: SettingsSearch): string[] {
  return [
    ...directories(search).flatMap((directory) => PLACES.map((place) => join(directory, place))),
    ...userPlaces(search.env),
  ];
}

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A directory that this user may not read contains no settings of theirs.
    return false;
  }
}

function directories({ cwd, env, checked }: SettingsSearch): string[] {
  const start = realOrSame(cwd);
  const home = realOrSame(systemHome(env));
  const found: string[] = [];
  for (let directory = start; ; directory = dirname(directory)) {
    found.push(directory);
    if (!isInside(directory, home) || directory === home) break;
  }
  const inner = found.findLastIndex((directory) => STATE_DIRECTORY.test(basename(directory)));
  return found
    .slice(inner + 1)
    .filter((directory) => !checked.some((root) => isInside(directory, realOrSame(root))));
}

function userPlaces(env: NodeJS.ProcessEnv): string[] {
  const home = systemHome(env);
  const root = env.XDG_CONFIG_HOME || join(home, '.config');
  return ['json', 'yaml', 'yml'].map((kind) => join(root, 'openclaw-migcheck', `config.${kind}`));
}

/** Reading a FIFO would block for ever, and a huge file is something else. */
function refuseStrangeFile(path: string): void {
  const stats = statOf(path);
  if (stats === undefined) throw new SettingsError(phrase('against.missing', { path }));
  const reason = !stats.isFile()
    ? phrase('problem.no-regular-file')
    : stats.size > LIMIT && phrase('problem.it-is-larger', { size: '1 MiB' });
  if (reason) throw new SettingsError(phrase('settings.refused', { path, reason }));
}

function statOf(path: string): ReturnType<typeof statSync> {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unreadable(path, (error as NodeJS.ErrnoException).code);
  }
}

async function read(
  load: () => Promise<{ config?: unknown } | null>,
  path: string,
): Promise<unknown> {
  try {
    return (await load())?.config;
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (typeof code === 'string') throw unreadable(path, code);
    throw new SettingsError(phrase('settings.malformed', { path, problem: reasonOf(error) }));
  }
}

function unreadable(path: string, code: string | undefined): SettingsError {
  return new SettingsError(phrase('unread.path-for', { path, reason: String(code) }));
}

/**
 * `> 2 | text`, ` 3 | text`, `--^`: the parsers add an excerpt of the text to their message, in
 * colours where the terminal supports them or `CI` is set.
 */
const PICTURE = /^ *(?:> *)?(?:\d+ )?(?:\||-*\^)/;

/** What V8 appends to its message. The line only from Node 22 on. */
const PLACE = / in JSON at position \d+(?: \(line (\d+) column \d+\))?/;

/** What a message quotes, except the signs that its parser expects. */
const QUOTED = /\s*(?:["`'](?![{}[\],:]["`']|\s|$)|!<|:|\(max).*$/;

/** Says what is wrong and where, without quoting the file. */
function reasonOf(error: unknown): string {
  const { message: coloured } = error instanceof Error ? error : new Error('not JSON or YAML');
  const message = stripVTControlCharacters(coloured);
  const [first = '', second = ''] = message
    .split('\n')
    .filter((line) => line.trim() !== '' && !PICTURE.test(line));
  const said = /^(?:JSON|YAML) Error in /.test(first) ? second : first;
  const [position = ''] = / \(\d+:\d+\)$/.exec(said) ?? [];
  const reason = said
    .slice(0, said.length - position.length)
    .replace(/ while parsing .*/, '')
    .replace(PLACE, '')
    .replace(/^(Unexpected token) .*/, '$1')
    .replace(QUOTED, '');
  const line = /^> *(\d+) \|/m.exec(message)?.[1] ?? PLACE.exec(said)?.[1];
  return `${reason}${position}${line === undefined ? '' : ` (line ${line})`}`;
}
