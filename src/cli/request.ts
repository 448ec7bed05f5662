import type { Install } from '../install/install.ts';
import { openInstalls } from '../install/open.ts';
import { rules } from '../rules/index.ts';
import { UsageError } from './exit-codes.ts';
import { findSettings, insideOf } from './find-settings.ts';
import type { Io } from './io.ts';
import { openOptions } from './open-options.ts';
import type { CheckOptions } from './options.ts';
import { outputPath } from './output.ts';
import { Progress } from './progress.ts';
import type { CheckPlan } from './run-checks.ts';
import { selectRules } from './select-rules.ts';

export type Installs = readonly [Install, ...Install[]];

/** What a command line asks to be checked, and how. */
export interface Request {
  readonly installs: Installs;
  readonly plan: CheckPlan;
  /** Where the report goes, if not to standard output. */
  readonly output: string | undefined;
  readonly notes: readonly string[];
  /**
   * Reads the same installs anew.
   * @param moved where a state directory lies now that got another name, by its old path
   */
  reopen(moved?: ReadonlyMap<string, string>): Promise<Installs>;
}

/**
 * Finds the settings and the installs that a command line means.
 * @throws UsageError, SettingsError, InstallNotFound
 */
export async function readRequest(
  path: string | undefined,
  options: CheckOptions,
  io: Io,
): Promise<Request> {
  const found = await findSettings(path, options, io);
  const open = async (settings: CheckPlan['settings'], at = path, which = options) =>
    atLeastOne(await openInstalls(await openOptions(at, which, settings, io)));
  const installs = await open(found.settings);
  const owner = options.config === undefined ? insideOf(found.path, installs) : undefined;
  const settings = owner === undefined ? found.settings : found.none;
  const severities = { ...settings.rules, ...options.rule };
  const { profile: _, all: __, ...byPath } = options;
  return {
    installs: owner === undefined ? installs : await open(settings),
    plan: {
      rules: selectRules(rules, { ...options, severities, deep: options.deep === true }),
      severities,
      settings,
      options,
      progress: new Progress(io),
    },
    output: options.output && outputPath(options.output, io.cwd, installs.flatMap(placesOf)),
    notes: settingsNotes(found.path, owner, options),
    async reopen(moved = new Map()) {
      if (moved.size === 0) return open(settings);
      // Each by its own path: the profile that was named may have another name by now.
      const places = installs.map(({ stateDir }) => moved.get(stateDir) ?? stateDir);
      return atLeastOne(
        (await Promise.all(places.map((place) => open(settings, place, byPath)))).flat(),
      );
    },
  };
}

/** Settings that nobody named can hide something: that they were there is said, but not where only findings are. */
function settingsNotes(
  path: string | undefined,
  owner: string | undefined,
  { config, quiet }: CheckOptions,
): string[] {
  if (path === undefined || config !== undefined) return [];
  if (owner === undefined) return quiet ? [] : [`The settings are those of ${path}.`];
  return [`${path} was not used: it lies in ${owner}, which is what is checked.`];
}

function atLeastOne(installs: readonly Install[]): Installs {
  // A user that does not exist is a wrong command line, and no fault of the first rule that asks for it.
  for (const install of installs) install.host;
  const [first, ...rest] = installs;
  if (!first) throw new UsageError('there is no OpenClaw install.');
  return [first, ...rest];
}

/** The directories on this machine that belong to an install. */
function placesOf(install: Install): string[] {
  return [
    install.stateDir,
    ...install.workspaces.flatMap(({ where }) => (where.kind === 'here' ? [where.path] : [])),
  ];
}
