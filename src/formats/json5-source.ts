import { isDeepStrictEqual } from 'node:util';
import { type DocumentNode, evaluate, parse } from '@humanwhocodes/momoa';
import JSON5 from 'json5';
import type { FlatReason, Reason } from '../engine/rule.ts';
import { inEnglish } from '../engine/texts.ts';
import { phrase } from '../phrases/language.ts';
import { insertion } from './json5-insert.ts';
import { JSON_LIMITS, measure, positionAt } from './json5-limits.ts';
import {
  EditRefused,
  type KeyPath,
  nodeAt,
  quoted,
  type Span,
  type StringEdit,
} from './json5-nodes.ts';

/** A JSON5 text, read with the parser that OpenClaw uses (`json5`, all releases). */
export type JsonSource = ParsedJson | BrokenJson;

export interface ParsedJson {
  readonly ok: true;
  readonly value: unknown;
  /** Without its byte order mark. */
  readonly text: string;
  /** The number of members and elements. */
  readonly values: number;
}

export interface BrokenJson {
  readonly ok: false;
  /** What is wrong, without any part of the text. */
  readonly reason: Reason;
  readonly line: number;
  readonly column: number;
  /** True where it has more values than the limit. */
  readonly isTooMany?: true;
}

/** 1-based, in characters; a byte order mark is not counted. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const BOM = '\uFEFF';

/**
 * Parses JSON5. Never throws: an error is returned with its place, and without any part of the
 * text.
 * @param values the highest number of members and elements to read
 */
export function parseSource(text: string, values: number = JSON_LIMITS.values): JsonSource {
  const bare = text.startsWith(BOM) ? text.slice(1) : text;
  if (bare.trim() === '') return { ok: false, reason: phrase('problem.empty'), line: 1, column: 1 };
  const measured = measure(bare, { values, depth: JSON_LIMITS.depth });
  if (!measured.ok) {
    const { reason, offset, isTooMany } = measured;
    return { ok: false, reason, ...positionAt(bare, offset), ...(isTooMany && { isTooMany }) };
  }
  try {
    return { ok: true, value: parseAny(bare), text: bare, values: measured.values };
  } catch (error) {
    return error instanceof TooLarge ? error.found : broken(error);
  }
}

/**
 * For plain JSON, both parsers return the same value, and the engine's own parser is a hundred
 * times as fast.
 */
function parseAny(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (text.length > JSON_LIMITS.json5Characters) throw new TooLarge(whyNoJson(text, error));
    return JSON5.parse(text);
  }
}

/** Thrown for a text that is too large for the slow parser. */
class TooLarge extends Error {
  constructor(readonly found: BrokenJson) {
    super(inEnglish(found.reason));
  }
}

/** Where a large file is cut off, the error of the fast parser shows it too. */
function whyNoJson(text: string, error: unknown): BrokenJson {
  const [found, at] =
    /^Unexpected end|^Unterminated string|at position (\d+)/.exec((error as Error).message) ?? [];
  const isCut = found !== undefined && (at === undefined || Number(at) >= text.length);
  const limit = JSON_LIMITS.json5Characters / (1024 * 1024);
  return isCut
    ? { ok: false, reason: phrase('problem.ends-early'), ...positionAt(text, text.length) }
    : {
        ok: false,
        reason: phrase('problem.not-plain-json', { size: `${limit} MiB` }),
        line: 1,
        column: 1,
      };
}

/**
 * Where the value at a key path begins. Undefined where the key does not exist, and where the
 * parser that keeps positions reads the text differently or would need too much memory.
 */
export function locationOf(source: JsonSource, keys: KeyPath): Position | undefined {
  if (!source.ok) return undefined;
  const document = documentOf(source);
  const start = document && nodeAt(document, keys)?.loc.start;
  return start && { line: start.line, column: start.column };
}

/**
 * Replaces the text of string values. All other bytes stay, and so does the kind of quotes. An edit
 * without an expected value adds its key.
 * @throws EditRefused where a value is not `expected`, or the result would differ in more than
 * these changes
 */
export function replaceStrings(text: string, edits: readonly StringEdit[]): string {
  const source = parseSource(text);
  if (!source.ok) throw new EditRefused(phrase('edit.problem', { problem: source.reason }));
  const document = documentOf(source);
  if (!document) throw new EditRefused(whyNoDocument(source));
  const bare = splice(source.text, spansOf(source.text, document, edits));
  verify(bare, source, edits);
  return text.startsWith(BOM) ? BOM + bare : bare;
}

const documents = new WeakMap<ParsedJson, { readonly document: DocumentNode | undefined }>();

/** The tree with positions, parsed on first use, because most runs do not need it. */
function documentOf(source: ParsedJson): DocumentNode | undefined {
  const known = documents.get(source);
  if (known) return known.document;
  // The tree needs several times the memory of the value. For a large text, a finding names only
  // the file.
  const isTooMuch = source.values > JSON_LIMITS.placedValues;
  const document = isTooMuch ? undefined : parseWithPositions(source);
  documents.set(source, { document });
  return document;
}

function parseWithPositions(source: ParsedJson): DocumentNode | undefined {
  try {
    const document = parse(source.text, { mode: 'json5', ranges: true });
    return isDeepStrictEqual(evaluate(document), source.value) ? document : undefined;
  } catch {
    // This parser rejects some texts that json5 accepts, and overflows the stack on deep nesting.
    return undefined;
  }
}

function whyNoDocument({ values }: ParsedJson): FlatReason {
  const { placedValues: count } = JSON_LIMITS;
  return values > count ? phrase('edit.too-many', { count }) : phrase('edit.ambiguous');
}

function spansOf(text: string, document: DocumentNode, edits: readonly StringEdit[]): Span[] {
  const spans = edits.flatMap((edit) =>
    edit.expected === undefined ? insertion(text, document, edit) : [spanOf(text, document, edit)],
  );
  spans.sort((a, b) => a.start - b.start);
  if (spans.some((span, index) => span.start < (spans[index - 1]?.end ?? 0))) {
    throw new EditRefused(phrase('edit.twice'));
  }
  return spans;
}

function spanOf(text: string, document: DocumentNode, edit: StringEdit): Span {
  const node = nodeAt(document, edit.keys);
  if (node?.type !== 'String' || !node.range) throw new EditRefused(phrase('edit.no-text'));
  if (node.value !== edit.expected) throw new EditRefused(phrase('edit.other-value'));
  const [start, end] = node.range;
  return { start, end, text: quoted(edit.value, text[start] === "'" ? "'" : '"') };
}

function splice(text: string, spans: readonly Span[]): string {
  let done = 0;
  const parts: string[] = [];
  for (const span of spans) {
    parts.push(text.slice(done, span.start), span.text);
    done = span.end;
  }
  return parts.join('') + text.slice(done);
}

function verify(text: string, before: ParsedJson, edits: readonly StringEdit[]): void {
  const after = parseSource(text);
  const wanted = parseAny(before.text);
  for (const edit of edits) assign(wanted, edit);
  if (!after.ok || !isDeepStrictEqual(after.value, wanted)) {
    throw new EditRefused(phrase('edit.too-much'));
  }
}

function assign(root: unknown, { keys, value }: StringEdit): void {
  let holder = root as Record<string | number, unknown>;
  for (const key of keys.slice(0, -1)) {
    holder[key] ??= {};
    holder = holder[key] as typeof holder;
  }
  const last = keys.at(-1);
  if (last === undefined) throw new EditRefused(phrase('edit.one-value'));
  Object.defineProperty(holder, last, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** The error that json5 throws. */
interface Json5Error {
  readonly message: string;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

/** Says it in our own words, because json5's messages quote the invalid character. */
function broken(error: unknown): BrokenJson {
  const { message, lineNumber, columnNumber } = error as Json5Error;
  return {
    ok: false,
    reason: phrase(message.includes('end of input') ? 'problem.ends-early' : 'problem.not-json5'),
    line: lineNumber ?? 1,
    column: columnNumber ?? 1,
  };
}
