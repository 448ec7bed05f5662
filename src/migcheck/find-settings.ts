import { resolve } from 'node:path';
import { shellQuote } from '../engine/message.ts';
import type { Text } from '../engine/rule.ts';
import { isInside, ownHome, realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { phrase } from '../phrases/language.ts';
import { rules } from '../rules/index.ts';
import {
  type LeftOut,
  leftOutSettings,
  loadSettings,
  type SettingsSearch,
} from '../settings/load.ts';
import {
  type LoadedSettings,
  NO_SETTINGS,
  type Settings,
  SettingsError,
} from '../settings/settings.ts';
import type { Context } from './context.ts';
import type { RunOptions } from './options.ts';
import { ruleMeant } from './select-rules.ts';

export interface FoundSettings {
  readonly settings: Settings;
  /** The settings in force where there is no settings file. */
  readonly none: Settings;
  readonly path?: string;
  /** Notes on files that were found but are not used. */
  readonly notes: readonly Text[];
}

/** Loads the settings for a check. */
export async function findSettings(
  path: string | undefined,
  options: RunOptions,
  context: Context,
): Promise<FoundSettings> {
  const search: SettingsSearch = {
    ...(options.config !== undefined && { file: options.config }),
    cwd: context.cwd,
    env: context.env,
    checked: namedDirectories(path, options, context),
    ruleIds: rules.map(({ id }) => id),
  };
  const loaded = await loadSettings(search);
  const notes = leftOutSettings(search).map(noteOn);
  if (!loaded) return { settings: NO_SETTINGS, none: NO_SETTINGS, notes };
  refuseUnknownRules(loaded);
  return { settings: loaded.settings, none: NO_SETTINGS, path: loaded.path, notes };
}

/** A hostile settings file could turn rules off, so the user has to name a file to trust it. */
function noteOn({ file, path, uid }: LeftOut): Text {
  const option = `--config ${shellQuote(file)}`;
  return uid === undefined
    ? phrase('note.settings-open', { file, path, option })
    : phrase('note.settings-foreign', { file, path, uid, option });
}

/** The loader of settings does not know the rules, so unknown ids are refused here. */
function refuseUnknownRules({ settings, path }: LoadedSettings): void {
  const ids = Object.keys(settings.rules);
  const known = new Set(rules.map(({ id }) => id));
  const unknown = ids.findIndex((id) => !known.has(id));
  if (unknown < 0) return;
  const meant = ruleMeant(rules, ids[unknown] ?? '');
  const problem =
    meant === undefined ? phrase('settings.no-rule') : phrase('settings.no-rule-meant', { meant });
  const what = phrase('settings.key-in', { setting: 'rules', number: unknown + 1 });
  throw new SettingsError(phrase('settings.unusable', { path }), [
    phrase('about', { what, problem }),
  ]);
}

/**
 * The directory of an install that contains a settings file. Tested late, because only now are the
 * workspaces known.
 */
export function insideOf(
  file: string | undefined,
  installs: readonly Install[],
): string | undefined {
  if (file === undefined) return undefined;
  const real = realOrSame(file);
  return installs
    .flatMap((install) => [
      install.stateDir,
      ...install.workspaces.flatMap(({ where }) => (where.kind === 'here' ? [where.path] : [])),
    ])
    .find((directory) => isInside(real, realOrSame(directory)));
}

/**
 * Without the user's own home, which is given to say which install is meant and is no part of it.
 */
function namedDirectories(
  path: string | undefined,
  options: RunOptions,
  context: Context,
): string[] {
  const home = realOrSame(ownHome(context.env));
  return [path, context.env.OPENCLAW_STATE_DIR, ...options.workspace]
    .filter((directory) => directory !== undefined && directory !== '')
    .map((directory) => resolve(context.cwd, directory as string))
    .filter((directory) => realOrSame(directory) !== home);
}
