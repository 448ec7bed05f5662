import type { Names } from '../engine/rule.ts';

const MAX_NAMES = 5;

/** A few names for a message, and how many more there are. */
export function listNames(names: readonly string[]): Names {
  return { names: names.slice(0, MAX_NAMES), more: Math.max(0, names.length - MAX_NAMES) };
}
