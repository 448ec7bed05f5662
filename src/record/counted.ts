import type { RecordedCount } from '../install/since-record.ts';
import type { Language } from '../phrases/language.ts';

/** How many there are of what a record counts, each with its unit: `5 workspace files`. Nothing where there are none. */
export function countedIn(counts: readonly RecordedCount[], { sayOf }: Language): string[] {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ what, count }) => sayOf(`counted.${what}`, { count }) ?? `${what}: ${count}`);
}
