import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { KeyPath, StringEdit } from '../../formats/json5-nodes.ts';
import { type JsonSource, parseSource } from '../../formats/json5-source.ts';
import { readText } from '../../install/files/read.ts';
import type { TextEdit } from '../../install/operation.ts';
import { phrase } from '../../phrases/language.ts';
import { CHANGED, StepRefused, THERE } from '../step-refused.ts';
import type { Draft, OperationOf } from './change.ts';
import { expectNoDatabase, expectWritable, look } from './expect.ts';

/** The JSON files that are edited, each parsed once. */
export type Sources = Map<string, JsonSource>;

/** Adds the replacement or insertion of a value to a draft. @throws StepRefused */
export function withEdit(draft: Draft, edit: StringEdit, sources: Sources): Draft {
  const { keys, value, expected } = edit;
  expectWritable(draft);
  if (draft.before.kind === 'absent') throw new StepRefused(CHANGED);
  const there = draft.edits.find((edit) => areSameKeys(edit.keys, keys));
  if (there?.value === value && there.expected === expected) return draft;
  if (there) throw new StepRefused(phrase('step.same-value'));
  if (draft.lines.length > 0) throw new StepRefused(phrase('step.adds-lines'));
  if (draft.parts.length > 0) throw new StepRefused(phrase('step.changes-text'));
  if (valueAt(keys, sourceOf(draft.path, sources)) !== expected) throw new StepRefused(CHANGED);
  return { ...draft, edits: [...draft.edits, edit] };
}

/** Adds the replacement of a part of the text to a draft. @throws StepRefused */
export function withPart(draft: Draft, operation: OperationOf<'replace-text'>): Draft {
  const { start, expected, value } = operation;
  expectWritable(draft);
  expectNoDatabase(draft.path);
  if (draft.before.kind === 'absent') throw new StepRefused(CHANGED);
  if (draft.edits.length > 0 || draft.lines.length > 0) {
    throw new StepRefused(phrase('step.changes-text'));
  }
  const end = start + expected.length;
  const there = draft.parts.find((part) => part.start < end && start < endOf(part));
  if (there && isDeepStrictEqual(there, { start, expected, value })) return draft;
  if (there) throw new StepRefused(phrase('step.same-value'));
  const read = readText(draft.path);
  if (!read.ok) throw new StepRefused(phrase('step.unread', { reason: read.reason }));
  if (read.text.slice(start, end) !== expected) throw new StepRefused(CHANGED);
  return { ...draft, parts: [...draft.parts, { start, expected, value }] };
}

function endOf({ start, expected }: TextEdit): number {
  return start + expected.length;
}

/** Adds lines at the end to a draft. @throws StepRefused */
export function withLines(draft: Draft, { lines }: OperationOf<'append-lines'>): Draft {
  expectWritable(draft);
  if (draft.edits.length > 0 || draft.parts.length > 0) {
    throw new StepRefused(phrase('step.changes-values'));
  }
  if (draft.creation || draft.content) throw new StepRefused(phrase('step.creates-file'));
  if (draft.before.kind === 'absent' && look(dirname(draft.path)).kind !== 'directory') {
    throw new StepRefused(phrase('step.no-directory'));
  }
  return { ...draft, lines: [...new Set([...draft.lines, ...lines])] };
}

/** Adds the text of a new file to a draft. @throws StepRefused */
export function withContent(draft: Draft, { text, mode }: OperationOf<'create-text'>): Draft {
  expectNoDatabase(draft.path);
  if (draft.before.kind !== 'absent') throw new StepRefused(THERE);
  const isTaken = draft.creation || draft.content || draft.lines.length > 0;
  if (isTaken) throw new StepRefused(phrase('step.creates-file'));
  return { ...draft, content: { bytes: Buffer.from(text(), 'utf8'), mode } };
}

function sourceOf(path: string, sources: Sources): JsonSource {
  const parsed = sources.get(path);
  if (parsed) return parsed;
  const read = readText(path);
  if (!read.ok) throw new StepRefused(phrase('step.unread', { reason: read.reason }));
  const source = parseSource(read.text);
  sources.set(path, source);
  return source;
}

function valueAt(keys: KeyPath, source: JsonSource): unknown {
  if (!source.ok) throw new StepRefused(phrase('edit.problem', { problem: source.reason }));
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    source.value,
  );
}

function areSameKeys(a: KeyPath, b: KeyPath): boolean {
  return a.length === b.length && a.every((key, index) => String(key) === String(b[index]));
}
