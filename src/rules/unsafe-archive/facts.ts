import { groupBy } from '../../engine/group-by.ts';
import type { ArchiveEntry, ArchiveFacts } from '../../install/archive.ts';
import type { Install } from '../../install/install.ts';

/**
 * Names in an archive that are the same file on systems that ignore case and Unicode normalisation.
 */
export function collisions({ entries }: ArchiveFacts): string[][] {
  const groups = groupBy(entries.keys(), (path) => path.normalize('NFD').toLowerCase());
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Entries that unpacking as root gives to another user than the one who runs the gateway. */
export interface ForeignEntries {
  readonly uid: number;
  readonly paths: readonly string[];
}

/**
 * The entries of other owners: other than the user who runs the gateway, where that is given,
 * otherwise other than the owner of most entries.
 */
export function foreignEntries(
  { entries }: ArchiveFacts,
  { host }: Pick<Install, 'host'>,
): ForeignEntries[] {
  if (!host.user.known) return [];
  const own = host.user.uid;
  const groups = groupBy(
    [...entries].filter(([, entry]) => entry.uid !== undefined && entry.uid !== own),
    ([, { uid = 0 }]) => uid,
  );
  return [...groups].map(([uid, group]) => ({ uid, paths: group.map(([path]) => path) }));
}

/** Regular files that run as their owner or group, no matter who starts them. */
export function setIdFiles({ entries }: ArchiveFacts): string[] {
  return [...entries].filter(([, entry]) => isSetId(entry)).map(([path]) => path);
}

function isSetId({ kind, mode }: ArchiveEntry): boolean {
  return kind === 'file' && (mode & 0o6000) !== 0;
}

/** Links that lead up and out of the archive, wherever it is unpacked. */
export function linksUpAndOut({ entries }: ArchiveFacts): string[] {
  return [...entries].filter(([path, { target }]) => goesOut(path, target)).map(([path]) => path);
}

function goesOut(path: string, target: string | undefined): boolean {
  if (target === undefined || target.startsWith('/')) return false;
  let depth = path.split('/').length - 1;
  for (const name of target.split('/')) {
    if (name === '' || name === '.') continue;
    depth += name === '..' ? -1 : 1;
    if (depth < 0) return true;
  }
  return false;
}
