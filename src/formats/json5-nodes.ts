import { type DocumentNode, evaluate, type ObjectNode, type ValueNode } from '@humanwhocodes/momoa';
import type { FlatData } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';

/** The path to a value: names of members and indexes of elements. */
export type KeyPath = readonly (string | number)[];

/** One string value to set, with the value that must be there now. */
export interface StringEdit {
  readonly keys: KeyPath;
  readonly value: string;
  /** Without it, the key is added, and must not exist yet. */
  readonly expected?: string;
}

/** A range of a text, in characters, and its replacement. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An edit that could not be made. The message contains no value. */
export class EditRefused extends TextError<FlatData> {
  override readonly name = 'EditRefused';
}

/** The node at a key path of a tree with positions. */
export function nodeAt(document: DocumentNode, keys: KeyPath): ValueNode | undefined {
  let node: ValueNode | undefined = document.body;
  for (const key of keys) node = node && childOf(node, key);
  return node;
}

function childOf(node: ValueNode, key: string | number): ValueNode | undefined {
  if (node.type === 'Array') return node.elements[Number(key)]?.value;
  if (node.type !== 'Object') return undefined;
  return membersOf(node).get(String(key));
}

const members = new WeakMap<ObjectNode, ReadonlyMap<string, ValueNode>>();

/**
 * By name, built once for each object, because a large object is asked for each member. Of
 * duplicate keys, the last one counts.
 */
function membersOf(node: ObjectNode): ReadonlyMap<string, ValueNode> {
  const known = members.get(node);
  if (known) return known;
  const made = new Map(node.members.map(({ name, value }) => [String(evaluate(name)), value]));
  members.set(node, made);
  return made;
}

/**
 * A string as JSON5. It escapes what JSON escapes, and the two separators that end a line in
 * JavaScript.
 */
export function quoted(value: string, quote: '"' | "'"): string {
  const inner = JSON.stringify(value)
    .slice(1, -1)
    .replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  return quote === '"' ? `"${inner}"` : `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
