import { type Amount, sumOf } from '../install/files/pruned.ts';
import type { InstallRecord, RecordedCount } from '../install/since-record.ts';
import type { Language } from '../phrases/language.ts';

/** How many there are of what a record counts, each with its unit: `5 workspace files`. Nothing where there are none. */
export function countedIn(counts: readonly RecordedCount[], { sayOf }: Language): string[] {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ what, count }) => sayOf(`counted.${what}`, { count }) ?? `${what}: ${count}`);
}

/** All the files of a record. Neither a link nor the directory of a Git history counts as a file. What is in that directory does. */
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
