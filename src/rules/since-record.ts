import type { Text } from '../engine/rule.ts';
import type { Install } from '../install/install.ts';
import type { Comparison } from '../install/since-record.ts';
import { phrase } from '../phrases/language.ts';

/**
 * What a record says about an install, for a rule that compares. Yields a skip for what could not be compared.
 * @returns undefined without a record
 */
export async function* comparedWithRecord(
  install: Pick<Install, 'sinceRecord'>,
): AsyncGenerator<{ readonly skip: Text }, Comparison | undefined> {
  const compared = await install.sinceRecord();
  if (compared === undefined) {
    yield { skip: phrase('record.none') };
    return undefined;
  }
  for (const reason of compared.undecided) yield { skip: reason };
  return compared;
}
