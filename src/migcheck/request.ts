import type { OpenedArchives } from '../archive/open.ts';
import type { Text } from '../engine/rule.ts';
import { withTexts } from '../engine/texts.ts';
import type { Install } from '../install/install.ts';
import { InstallNotFound } from '../install/locate/not-found.ts';
import { openInstalls } from '../install/open.ts';
import type { OpenOptions } from '../install/open-options.ts';
import { type Show, shownBy } from '../masking/shown.ts';
import { phrase } from '../phrases/language.ts';
import { movingIn, unreadIn } from '../record/notes.ts';
import { rules } from '../rules/index.ts';
import type { Against } from './against.ts';
import { openArchivesOf } from './archives.ts';
import type { Context } from './context.ts';
import { findSettings, insideOf } from './find-settings.ts';
import { openOptions } from './open-options.ts';
import type { RunOptions } from './options.ts';
import { ownOf } from './own-places.ts';
import type { How } from './planned-repairs.ts';
import type { CheckPlan } from './run-checks.ts';
import { selectRules } from './select-rules.ts';
import { UsageError } from './usage-error.ts';

export type Installs = readonly [Install, ...Install[]];

/** What to check and repair, and how. */
export interface Request {
  readonly installs: Installs;
  readonly plan: CheckPlan;
  readonly how: How;
  readonly notes: readonly Text[];
  /** The archives that the installs were unpacked from. The caller closes them. */
  readonly archives?: OpenedArchives;
  /**
   * Reads the same installs again.
   * @param moved the new path of each renamed state directory, by its old path
   */
  reopen(moved?: ReadonlyMap<string, string>): Promise<Installs>;
}

/**
 * Finds the settings and the installs that the options name.
 * @throws UsageError, SettingsError, InstallNotFound
 */
export async function readRequest(options: RunOptions, context: Context): Promise<Request> {
  const { path } = options;
  const found = await findSettings(path, options, context);
  const against = await openedAgainst(options, context);
  const archives = await openArchivesOf(options, found.settings, context);
  const open = async (settings: CheckPlan['settings'], which = options) =>
    atLeastOne(opened(await openOptions(which, settings, context, against), archives));
  const installs = await open(found.settings);
  const owner = options.config === undefined ? insideOf(found.path, installs) : undefined;
  const settings = owner === undefined ? found.settings : found.none;
  context.onOpened?.([
    ...installs.flatMap(placesOf),
    ...(archives?.facts.files ?? []).flatMap((file) => file.path ?? []),
  ]);
  const own = [...ownOf(options, settings, context, installs), ...namesOf(archives)];
  const { profile: _, all: __, ...byPath } = options;
  return {
    installs: owner === undefined ? installs : await open(settings),
    plan: {
      ...rulesFor(options, settings, against !== undefined),
      settings,
      options,
      progress: context.progress,
      show: showing(shownBy(own), archives),
    },
    how: { unsafe: options.unsafeFixes === true, keys: options.keys },
    notes: [
      ...found.notes,
      ...settingsNotes(found.path, owner, options),
      ...recordNotes(against, options),
    ],
    ...(archives && { archives }),
    async reopen(moved = new Map()) {
      if (moved.size === 0) return open(settings);
      // Each by its own path, because the profile that was named may have another name now.
      const paths = installs.map(({ stateDir }) => moved.get(stateDir) ?? stateDir);
      return atLeastOne(
        (await Promise.all(paths.map((path) => open(settings, { ...byPath, path })))).flat(),
      );
    },
  };
}

function rulesFor(
  options: RunOptions,
  settings: CheckPlan['settings'],
  hasRecord: boolean,
): Pick<CheckPlan, 'rules' | 'severities'> {
  const severities = { ...settings.rules, ...options.rule };
  const deep = options.deep === true;
  return { rules: selectRules(rules, { ...options, severities, deep, hasRecord }), severities };
}

/** The paths that the user gave, and the home that was found for them. */
function namesOf(archives: OpenedArchives | undefined): string[] {
  if (archives === undefined) return [];
  const { facts, target } = archives;
  return [target.home, ...facts.files.flatMap(({ name, path }) => [name, path ?? name])];
}

/** Shows paths of the private directory as paths in the archive. */
function showing(show: Show, archives: OpenedArchives | undefined): Show {
  return archives === undefined ? show : (text) => show(archives.shown(text));
}

/** @throws InstallNotFound, with the paths in the archive */
function opened(options: OpenOptions, archives: OpenedArchives | undefined): Install[] {
  if (archives === undefined) return openInstalls(options);
  try {
    const { workspaces = [] } = archives.open;
    return openInstalls({
      ...options,
      ...archives.open,
      workspaces: [...workspaces, ...(options.workspaces ?? [])],
      ...(options.targetStateDir !== undefined && { targetStateDir: options.targetStateDir }),
    });
  } catch (error) {
    archives.close();
    if (error instanceof InstallNotFound) {
      const { reason } = error;
      throw new InstallNotFound({ ...reason, values: withTexts(reason.values, archives.shown) });
    }
    throw error;
  }
}

/** Loads the code that compares only where there is something to compare with. */
async function openedAgainst(
  { against, path, beside = [], keys, profile }: RunOptions,
  context: Context,
): Promise<Against | undefined> {
  if (against === undefined) return undefined;
  if (against === '-' && [path, ...beside].includes('-')) {
    throw new UsageError(phrase('usage.input-once'));
  }
  const given = { keys, ...(profile !== undefined && { profile }) };
  return (await import('./against.ts')).openAgainst(against, given, context);
}

/** Says what the install was compared with, and what the record could not see. */
function recordNotes(against: Against | undefined, { quiet }: RunOptions): Text[] {
  if (against === undefined) return [];
  const [moving, unread] = [movingIn(against.record), unreadIn(against.record)];
  return [
    ...(quiet ? [] : [against.says]),
    ...(moving.length > 0 ? [phrase('note.record-moving', { what: moving.slice(0, 3) })] : []),
    ...(unread.length > 0 ? [phrase('note.record-incomplete', { what: unread.slice(0, 3) })] : []),
  ];
}

/** Says which settings were found, because they can hide findings. Not with `--quiet`. */
function settingsNotes(
  path: string | undefined,
  owner: string | undefined,
  { config, quiet }: RunOptions,
): Text[] {
  if (path === undefined || config !== undefined) return [];
  if (owner === undefined) return quiet ? [] : [phrase('note.settings', { path })];
  return [phrase('note.settings-unused', { path, owner })];
}

function atLeastOne(installs: readonly Install[]): Installs {
  // Resolved here, because an unknown user is a usage error and no fault of the first rule that
  // asks.
  for (const install of installs) install.host;
  const [first, ...rest] = installs;
  if (!first) throw new UsageError(phrase('usage.no-install'));
  return [first, ...rest];
}

/** The directories of an install on this machine. */
function placesOf(install: Install): string[] {
  return [
    install.stateDir,
    ...install.workspaces.flatMap(({ where }) => (where.kind === 'here' ? [where.path] : [])),
  ];
}
