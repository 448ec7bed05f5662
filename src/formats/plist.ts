import { createRequire } from 'node:module';
import type { Position } from './systemd-unit.ts';

/**
 * A value of a property list, and where it starts in the file. Numbers, dates and other types are
 * `other`.
 */
export type PlistValue =
  | (Position & { readonly kind: 'string'; readonly value: string })
  | (Position & { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, PlistValue> })
  | (Position & { readonly kind: 'array'; readonly items: readonly PlistValue[] })
  | (Position & { readonly kind: 'boolean'; readonly value: boolean })
  | (Position & { readonly kind: 'other' });

/** An element that is still open, with what it contains so far. */
interface Open extends Position {
  readonly name: string;
  readonly text: string[];
  readonly entries: Map<string, PlistValue>;
  readonly items: PlistValue[];
  key: string | undefined;
}

/**
 * Reads an XML property list. `saxes` is strict, expands no entities that the file defines, never
 * prints, and reports positions; `plist` does none of that.
 * @throws Error where it is not well-formed, or not a property list. The message contains nothing
 * of the text.
 */
export function parsePlist(text: string): PlistValue {
  // Loaded for the first property list, because only macOS has any.
  const { SaxesParser } = createRequire(import.meta.url)('saxes') as typeof import('saxes');
  const parser = new SaxesParser({ position: true });
  const stack: Open[] = [newElement('', { line: 1, column: 1 })];
  let start: Position = { line: 1, column: 1 };
  const append = (chunk: string): void => {
    stack.at(-1)?.text.push(chunk);
  };
  parser.on('error', () => {
    throw new Error('not well-formed');
  });
  parser.on('opentagstart', () => {
    start = { line: parser.line, column: parser.column };
  });
  parser.on('opentag', (tag) => {
    const column = Math.max(1, start.column - tag.name.length - 1);
    stack.push(newElement(tag.name, { line: start.line, column }));
  });
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', () => {
    const closed = stack.pop();
    const parent = stack.at(-1);
    if (closed && parent) put(closed, parent);
  });
  parser.write(text).close();
  const root = stack[0]?.items[0];
  if (root?.kind !== 'array' || !root.items[0]) throw new Error('no property list');
  return root.items[0];
}

function newElement(name: string, position: Position): Open {
  return { name, text: [], entries: new Map(), items: [], key: undefined, ...position };
}

function put(closed: Open, parent: Open): void {
  if (closed.name === 'key') {
    parent.key = closed.text.join('').trim();
    return;
  }
  const value = toValue(closed);
  parent.items.push(value);
  if (parent.key !== undefined) parent.entries.set(parent.key, value);
  parent.key = undefined;
}

function toValue(element: Open): PlistValue {
  const { line, column } = element;
  if (element.name === 'string') {
    return { kind: 'string', value: element.text.join(''), line, column };
  }
  if (element.name === 'dict') return { kind: 'dict', entries: element.entries, line, column };
  // The document is treated as a list with one item.
  if (element.name === 'array' || element.name === 'plist') {
    return { kind: 'array', items: element.items, line, column };
  }
  if (element.name === 'true' || element.name === 'false') {
    return { kind: 'boolean', value: element.name === 'true', line, column };
  }
  return { kind: 'other', line, column };
}
