import { jsonIn } from '../../formats/json.ts';
import { parseSource } from '../../formats/json5-source.ts';
import { layoutOf } from '../layout.ts';
import { readFile, readPart } from './read.ts';
import type { Entry, Tree, Unreadable } from './tree.ts';

/** What is wrong with the end of a file, without any part of its text. */
export interface Truncation {
  readonly entry: Entry;
  /**
   * empty: no bytes; cut: it ends in the middle; zeroes: it ends in zero bytes, which an
   * interrupted copy left.
   */
  readonly kind: 'empty' | 'cut' | 'zeroes';
}

/** The files that are empty or cut off, and those that could not be read. */
export interface TruncationSearch {
  readonly found: readonly Truncation[];
  /** Files that could not be read, relative to the state directory. */
  readonly unreadable: readonly Unreadable[];
}

/** Of a larger file, only the end is checked. OpenClaw writes no file of this size in one piece. */
const WHOLE_LIMIT = 1024 * 1024;
const TAIL = 64 * 1024;

/**
 * The essential JSON and JSONL files of a state directory that are cut off, found with the layout
 * table. The configuration is left out, because it has a parser of its own. Never throws.
 */
export function findTruncated(tree: Tree): TruncationSearch {
  const found: Truncation[] = [];
  const unreadable: Unreadable[] = [];
  for (const entry of tree.entries.values()) {
    const format = formatOf(entry);
    if (format === undefined) continue;
    const kind = truncationOf(`${tree.root}/${entry.path}`, entry.size, format);
    if (typeof kind === 'object') unreadable.push({ path: entry.path, code: kind.code });
    else if (kind !== undefined) found.push({ entry, kind });
  }
  return { found, unreadable };
}

/** What is wrong with the end of a file, if anything, or why it cannot be read (an errno code). */
type End = Truncation['kind'] | { readonly code: string } | undefined;

export function truncationOf(path: string, size: number, format: 'json' | 'jsonl'): End {
  return size === 0 ? 'empty' : endOf(path, size, format);
}

/** The format in which a file is checked; undefined for a file that is not checked. */
export function formatOf({ path, kind }: Entry): 'json' | 'jsonl' | undefined {
  if (kind !== 'file' || !/\.jsonl?$/.test(path) || !path.includes('/')) return undefined;
  const layout = layoutOf(path);
  if (layout?.cls !== 'essential') return undefined;
  if (layout.format === 'jsonl' && path.endsWith('.jsonl')) return 'jsonl';
  const isJson = layout.format === 'json' || layout.format === 'json5';
  return isJson && path.endsWith('.json') ? 'json' : undefined;
}

function endOf(path: string, size: number, format: 'json' | 'jsonl'): End {
  const isWhole = format === 'json' && size <= WHOLE_LIMIT;
  const read = isWhole ? readFile(path, WHOLE_LIMIT) : readPart(path, -TAIL, TAIL);
  if (!read.ok) return { code: read.code };
  if (read.bytes.at(-1) === 0) return 'zeroes';
  const text = read.bytes.toString('utf8').trimEnd();
  if (format === 'jsonl') return isWholeLine(text, read.bytes.length === size) ? undefined : 'cut';
  if (!isWhole) return /[\]}]$/.test(text) ? undefined : 'cut';
  return text === '' || breaksOff(text) ? 'cut' : undefined;
}

/** Where the start of the last line was not read, only its end can be checked. */
function isWholeLine(text: string, isAll: boolean): boolean {
  const start = text.lastIndexOf('\n') + 1;
  if (start === 0 && !isAll) return text.endsWith('}');
  return jsonIn(text.slice(start)) !== undefined;
}

/** An error before the end is somebody's edit, and no sign of an interrupted copy. */
function breaksOff(text: string): boolean {
  const source = parseSource(text.replace(/^\uFEFF/, ''));
  return !source.ok && !/[\]}]$/.test(text) ? true : !source.ok && isAtEnd(source, text);
}

function isAtEnd({ line }: { readonly line: number }, text: string): boolean {
  return line >= text.split('\n').length;
}
