import { relative } from 'node:path';
import type { ArchiveFacts, BackupAsset } from '../../install/archive.ts';
import type { Install } from '../../install/install.ts';
import { layoutOf } from '../../install/layout.ts';

/** The parts that the manifest lists but the archive does not contain. */
export function missingAssets({ manifest, entries }: ArchiveFacts): BackupAsset[] {
  return (manifest?.assets ?? []).filter(({ archivePath }) => !entries.has(archivePath));
}

/**
 * The workspaces of the old machine that `--no-include-workspace` left out and that are in no other
 * archive.
 */
export function leftOutWorkspaces(install: Pick<Install, 'archive' | 'here'>): string[] {
  const manifest = install.archive?.manifest;
  if (manifest === undefined || manifest.includesWorkspace || manifest.onlyConfig) return [];
  return manifest.workspaceDirs.filter((path) => {
    const where = install.here(path);
    return where.kind !== 'here' || !where.exists;
  });
}

/**
 * True where the state directory was packed as `.openclaw/*`, or from inside as `*`: a shell leaves
 * out names that begin with a dot. Then the directories in it have entries, but the state directory
 * itself has none.
 */
export function isPackedByAsterisk({
  archive,
  stateDir,
  kind,
}: Pick<Install, 'stateDir' | 'kind' | 'archive'>): boolean {
  if (archive === undefined || archive.manifest !== undefined || kind !== 'state') return false;
  const path = relative(archive.root, stateDir).replaceAll('\\', '/');
  const own = archive.entries.get(path);
  if (own !== undefined && !own.isImplied) return false;
  const prefix = path === '' ? '' : `${path}/`;
  const children = [...archive.entries].filter(
    ([at]) => at !== '' && at.startsWith(prefix) && !at.includes('/', prefix.length),
  );
  const hasDirectory = children.some(([, entry]) => entry.kind === 'directory' && !entry.isImplied);
  return hasDirectory && !children.some(([at]) => at.startsWith('.', prefix.length));
}

/**
 * A link in the state directory to something outside the home, which the archive does not contain.
 */
export interface LinkedAway {
  /** Absolute on this machine. */
  readonly path: string;
  readonly target: string;
}

/** Links in place of essential parts: an archiver packs the link and not its target. */
export function linkedAway(install: Pick<Install, 'tree' | 'at' | 'here'>): LinkedAway[] {
  return [...install.tree.entries.values()].flatMap(({ path, kind, target }) => {
    if (kind !== 'symlink' || target === undefined || !target.startsWith('/')) return [];
    const isInWorkspace = /^workspace[^/]*\/./.test(path);
    if (isInWorkspace || layoutOf(path)?.cls !== 'essential') return [];
    const where = install.here(target);
    return where.kind === 'here' ? [] : [{ path: install.at(path), target }];
  });
}
