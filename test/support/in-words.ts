import type { Text } from '../../src/engine/rule.ts';
import { inEnglish } from '../../src/engine/texts.ts';

/** The value with each text in it as its English, to compare. */
export function inWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inWords);
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value;
  if ('english' in value) return inEnglish(value as Text);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inWords(part)]));
}
