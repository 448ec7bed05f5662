import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { OpenedArchives } from '../archive/open.ts';
import { ArchiveRefused, SeparateInstalls } from '../archive/refused.ts';
import type { Text } from '../engine/rule.ts';
import { realOrSame } from '../install/host/home.ts';
import { CONFIG_NAMES } from '../install/state/state-names.ts';
import { phrase } from '../phrases/language.ts';
import type { Settings } from '../settings/settings.ts';
import type { Context } from './context.ts';
import { decrypting } from './decrypting.ts';
import type { RunOptions } from './options.ts';
import { SeparateArchives, UsageError } from './usage-error.ts';

const STDIN = '-';
/** The name to show for standard input. */
const STDIN_NAME = 'stdin';

/**
 * Unpacks what the options name where it is an archive. Undefined where it is a directory or
 * missing; then nothing is loaded.
 * @throws UsageError where an archive cannot be checked, or a repair was requested
 */
export async function openArchivesOf(
  options: RunOptions,
  settings: Settings,
  context: Context,
): Promise<OpenedArchives | undefined> {
  const { path, beside = [] } = options;
  if (path === undefined || (beside.length === 0 && !isArchive(path, context))) return undefined;
  const names = [path, ...beside];
  const other = names.find((name) => !isArchive(name, context));
  if (other !== undefined) {
    throw new UsageError(phrase('usage.no-archive', { path: other }));
  }
  if (names.filter((name) => name === STDIN).length > 1) {
    throw new UsageError(phrase('usage.input-once'));
  }
  refuseRepair(names, options);
  const { openArchives } = await import('../archive/open.ts');
  const { keys, profile } = options;
  const home = options.home ?? settings.home;
  try {
    return await openArchives(
      names.map((name) => sourceOf(name, context)),
      {
        env: context.env,
        reader: 'openclaw-migcheck -',
        ...(context.stdin && { stdin: context.stdin }),
        ...decrypting(keys),
        ...(profile !== undefined && { profile }),
        ...(home !== undefined && { home }),
        isCompared: options.against !== undefined,
        onOpen: (name) => context.progress.show(phrase('progress.reading', { name })),
      },
    );
  } catch (error) {
    if (error instanceof SeparateInstalls && error.parts.length === 0 && !names.includes(STDIN)) {
      throw new SeparateArchives(phrase('error.reason', { reason: error.reason }));
    }
    if (error instanceof ArchiveRefused)
      throw new UsageError(phrase('error.reason', { reason: error.reason }));
    throw error;
  }
}

/** False for a configuration file, because a user who gives one means its directory. */
export function isArchive(path: string, { cwd }: Pick<Context, 'cwd'>): boolean {
  if (path === STDIN) return true;
  if (path === '' || CONFIG_NAMES.includes(basename(path))) return false;
  try {
    return statSync(resolve(cwd, path)).isFile();
  } catch {
    return false;
  }
}

function sourceOf(name: string, { cwd }: Context): { name: string; path?: string } {
  return name === STDIN ? { name: STDIN_NAME } : { name, path: realOrSame(resolve(cwd, name)) };
}

/**
 * Refuses a repair, because what was unpacked for the check is deleted again, and a repair does not
 * rewrite an archive.
 */
function refuseRepair([name = '']: readonly string[], { fix, dryRun }: RunOptions): void {
  if (!fix && !dryRun) return;
  const option = fix ? '--fix' : '--dry-run';
  throw new UsageError(
    name === STDIN
      ? phrase('error.repair-input', { option })
      : phrase('error.repair-archive', { option, name }),
  );
}

/** The notes on a check of archives. */
export function archiveNotes({ target, facts }: OpenedArchives): Text[] {
  if (target.from === 'option') return [];
  const data = { name: facts.files.map((file) => file.name), home: target.home };
  const isKnown = target.from === 'archive';
  return [phrase(isKnown ? 'note.archive-home' : 'note.archive-home-unknown', data)];
}
