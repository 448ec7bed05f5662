import type { Item, Names } from '../engine/rule.ts';

const MAX_NAMES = 5;

/** A few names for a message, and how many more there are. */
export function listNames<Name extends Item>(names: readonly Name[]): Names<Name> {
  return { names: names.slice(0, MAX_NAMES), more: Math.max(0, names.length - MAX_NAMES) };
}
