import type { ArchiveFacts } from '../archive.ts';
import { lookAt } from '../files/tree.ts';
import { ownHome, realOrSame } from '../host/home.ts';
import type { Backup } from './backups.ts';
import { exposureOf } from './exposure.ts';

/**
 * The archives that are being checked, as backups. Standard input is left out, because it has no
 * path.
 */
export function checkedArchives(
  archive: ArchiveFacts | undefined,
  env: NodeJS.ProcessEnv,
): Backup[] {
  if (archive === undefined) return [];
  const here = realOrSame(ownHome(env));
  const owner = lookAt(here);
  const home = { here, there: here, uid: owner?.uid ?? 0, gid: owner?.gid ?? 0 };
  return archive.files.flatMap(({ path, format, encryption, secrets, secretCount }) => {
    const entry = path === undefined ? undefined : lookAt(path);
    if (path === undefined || entry === undefined) return [];
    return [
      {
        path,
        entry,
        kind: 'archive',
        format,
        secrets,
        secretCount,
        ...(encryption && { encryption }),
        exposure: exposureOf(path, [path], home),
        isChecked: true,
      } satisfies Backup,
    ];
  });
}
