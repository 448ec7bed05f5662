import { type Amount, sumOf } from '../install/files/pruned.ts';
import type { InstallRecord, RecordedCount } from '../install/since-record.ts';
import type { Language } from '../phrases/language.ts';

/** The counts of a record, each with its unit: `5 workspace files`. Zero counts are left out. */
export function countedIn(counts: readonly RecordedCount[], { sayOf }: Language): string[] {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ what, count }) => sayOf(`counted.${what}`, { count }) ?? `${what}: ${count}`);
}

/**
 * All files of a record. A link and the directory of a Git history do not count as files, but what
 * is in that directory does.
 */
export function amountIn({
  entries,
  unlisted,
}: Pick<InstallRecord, 'entries' | 'unlisted'>): Amount {
  const listed = entries.map(({ files, kind, size }) => ({
    files: files ?? (kind === 'file' ? 1 : 0),
    bytes: kind === 'symlink' ? 0 : size,
  }));
  return sumOf([...listed, ...(unlisted === undefined ? [] : [unlisted])]);
}
