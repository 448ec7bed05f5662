import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { workspacePlaces } from '../install/agents/workspace-places.ts';
import { errnoOf } from '../install/files/tree.ts';
import { isInside, realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { phrase } from '../phrases/language.ts';
import { openDirectory } from '../restore/directory.ts';
import { type RestoreSource, SourceRefused } from '../restore/source.ts';
import { openArchive, type RestoreArchiveOptions } from './restore-source.ts';

/**
 * Opens the source to restore from: an archive made by `openclaw backup create`, an archive of a
 * state directory or of a workspace, or a directory.
 * @param path as given; relative to `cwd`
 * @throws SourceRefused
 */
export async function openSource(
  path: string,
  cwd: string,
  install: Install,
  options: RestoreArchiveOptions = {},
): Promise<RestoreSource> {
  const real = realOrSame(resolve(cwd, path));
  const kind = kindOf(real);
  if (kind === 'file') return openArchive(real, options);
  if (isInside(install.stateDir, real)) {
    throw new SourceRefused(phrase('from.itself', { path: real }));
  }
  return openDirectory(real, relativePlaces(install));
}

function kindOf(path: string): 'file' | 'directory' {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return 'directory';
    if (stats.isFile()) return 'file';
  } catch (error) {
    const code = errnoOf(error);
    const isAbsent = code === 'ENOENT' || code === 'ENOTDIR';
    throw new SourceRefused(
      isAbsent
        ? phrase('from.missing', { path })
        : phrase('unread.path-for', { path, reason: code }),
    );
  }
  throw new SourceRefused(phrase('from.no-file', { path }));
}

/** Workspaces have the same place relative to any home. */
function relativePlaces(install: Install): string[] {
  const { here } = install.home;
  return workspacePlaces(install)
    .filter((place) => !isInside(place, install.stateDir))
    .map((place) => place.slice(here.length).replaceAll('\\', '/').replace(/^\/+/, ''));
}
