import { symlinkSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize, relative } from 'node:path/posix';
import type { ArchiveEntry } from '../install/archive.ts';
import type { HowStored } from './how-stored.ts';

/** The kernel follows no more links than this. */
const MOST = 40;

/** A path that cannot exist on any system, so that following the link finds nothing. */
const NOWHERE = '/dev/null/link';

/** The unpacked entries, and how to resolve links between them. */
export interface Unpacked {
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  readonly storedOf: HowStored;
  /** Where an absolute path of the target is in the archive; undefined where it is outside. */
  inArchive(path: string): string | undefined;
}

/**
 * Creates the links of an archive, after everything else is unpacked. A link to something in the
 * archive points there; any other link points nowhere. The original target of each link is in the
 * facts.
 * @param root absolute, accessible to no other user
 */
export function makeLinks(root: string, unpacked: Unpacked): void {
  for (const [path, { kind }] of unpacked.entries) {
    if (kind !== 'link' || unpacked.storedOf(path, 0) === 'nothing') continue;
    const end = followed(path, unpacked, MOST);
    const target =
      end === undefined ? NOWHERE : relative(dirname(join(root, path)), join(root, end));
    try {
      symlinkSync(target, join(root, path));
    } catch {
      // Windows may refuse to create the link. Then no rule sees it.
    }
  }
}

/** The file or directory that a path leads to, without a link in it; undefined where that is not in the archive. */
function followed(path: string, unpacked: Unpacked, left: number): string | undefined {
  const { entries, storedOf } = unpacked;
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  let at = '';
  for (const [index, name] of names.entries()) {
    at = at === '' ? name : `${at}/${name}`;
    const entry = entries.get(at);
    if (entry?.kind === 'link') {
      const target = targetOf(at, entry.target ?? '', unpacked);
      if (target === undefined || left === 0) return undefined;
      const rest = names.slice(index + 1).join('/');
      return followed(`${target}/${rest}`, unpacked, left - 1);
    }
    const isThere = entry?.kind === 'directory' || (entry && index === names.length - 1);
    if (!isThere) return undefined;
  }
  const end = entries.get(at);
  return end?.kind === 'file' && storedOf(at, end.size) === 'nothing' ? undefined : at;
}

/** Decided from the text of the link alone. A path above the root of the archive is outside. */
function targetOf(path: string, target: string, { inArchive }: Unpacked): string | undefined {
  if (isAbsolute(target)) return inArchive(normalize(target));
  const found = normalize(join(dirname(path), target));
  return found === '..' || found.startsWith('../') ? undefined : found;
}
