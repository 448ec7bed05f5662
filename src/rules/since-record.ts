import type { Install } from '../install/install.ts';
import type { Comparison } from '../install/since-record.ts';

/**
 * What a record says of an install, for a rule that compares: yields as skips what could not be compared.
 * @returns undefined without a record
 */
export async function* comparedWithRecord(
  install: Pick<Install, 'sinceRecord'>,
): AsyncGenerator<{ readonly skip: string }, Comparison | undefined> {
  const compared = await install.sinceRecord();
  if (compared === undefined) {
    yield { skip: 'no record to compare with: give one with --against' };
    return undefined;
  }
  for (const reason of compared.undecided) yield { skip: reason };
  return compared;
}
