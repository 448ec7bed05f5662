import type { FlatData, Location, Text } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';
import { isOutOfSight } from '../config/stale-path.ts';
import { isAbsoluteAnywhere } from '../host/home.ts';
import type { Install } from '../install.ts';
import type { Service } from './service.ts';

/** Variables of a definition that contain absolute paths. */
const DIRECTORIES = ['HOME', 'OPENCLAW_HOME', 'OPENCLAW_STATE_DIR', 'OPENCLAW_CONFIG_PATH'];

type Inputs = Pick<Install, 'home' | 'origin' | 'here'>;

/** Something that a service definition needs and that is missing on this machine. */
export interface MissingPath {
  /** For a person to read: its path, and what it is. */
  readonly what: Text<FlatData>;
  readonly at: Location;
  readonly isProgram?: boolean;
}

/** What a service needs and is missing on the machine that will run it. */
export function missingPaths(service: Service, install: Inputs): MissingPath[] {
  return [
    ...programsOf(service).map((program) => ({ ...program, isProgram: true })),
    ...service.missingEnvironmentFiles.map((file) => ({ ...file, kind: 'file' })),
    ...directoriesOf(service),
  ]
    .filter(({ path }) => isMissing(path, install))
    .map(({ kind, path, at, ...more }) => ({
      what: phrase('service.missing', { path, kind }),
      at,
      ...more,
    }));
}

/** What a service needs and cannot be looked at from this machine. */
export function unseenPaths(service: Service, install: Inputs): string[] {
  const needed = [
    ...directoriesOf(service).map(({ path }) => path),
    ...programsOf(service).map(({ path }) => path),
    ...service.missingEnvironmentFiles.map(({ path }) => path),
  ];
  const unseen = needed.filter((path) => isAbsoluteAnywhere(path) && isOutOfSight(path, install));
  return [...new Set(unseen)];
}

interface Needed {
  /** `node`, `package`, `program`, `file`, or the name of the setting with the path. */
  readonly kind: string;
  readonly path: string;
  readonly at: Location;
}

function directoriesOf({ environment, workingDirectory }: Service): Needed[] {
  const variables = DIRECTORIES.flatMap((name): Needed[] => {
    const variable = environment.get(name);
    if (variable === undefined || !isAbsoluteAnywhere(variable.value)) return [];
    return [{ kind: name, path: variable.value, at: variable.at }];
  });
  if (workingDirectory === undefined) return variables;
  const { value, at } = workingDirectory;
  return [...variables, { kind: 'WorkingDirectory', path: value, at }];
}

function programsOf({ command }: Service): Needed[] {
  return command.flatMap(({ value, at }, index): Needed[] => {
    const kind = index === 0 ? 'program' : programOf(value);
    if (kind === undefined || !isAbsoluteAnywhere(value)) return [];
    const isNode = /[\\/]node(?:\.exe)?$/i.test(value);
    return [{ kind: isNode ? 'node' : kind, path: value, at }];
  });
}

/** launchd starts Node through a wrapper script and passes Node's command line as arguments. */
function programOf(word: string): string | undefined {
  if (/\.[cm]?js$/i.test(word)) return 'package';
  return /[\\/](?:node|openclaw)(?:\.exe|\.cmd)?$/i.test(word) ? 'program' : undefined;
}

function isMissing(path: string, install: Inputs): boolean {
  if (isOutOfSight(path, install)) return false;
  const where = install.here(path);
  return where.kind === 'foreign' || (where.kind === 'here' && !where.exists);
}
