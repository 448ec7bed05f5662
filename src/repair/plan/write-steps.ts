import { EditRefused } from '../../formats/json5-nodes.ts';
import { replaceStrings } from '../../formats/json5-source.ts';
import { phrase } from '../../phrases/language.ts';
import { bytesOf, hashOf } from '../path-state.ts';
import { shownLines, shownParts, shownTexts } from '../show/masked.ts';
import type { Step } from '../step.ts';
import type { Draft } from './change.ts';

const BOM = '\uFEFF';

/** The step that replaces values. @throws EditRefused, or Error where the file cannot be read */
export function editStep(draft: Draft): Step {
  const { path, edits } = draft;
  const old = bytesOf(path);
  const text = textOf(old);
  const changed = replaceStrings(text, edits);
  return writeStep(draft, old, changed, shownTexts(text, changed, edits));
}

/** The step that replaces parts of a text. @throws as {@link editStep} */
export function partsStep(draft: Draft): Step {
  const { path, parts } = draft;
  const old = bytesOf(path);
  const text = textOf(old);
  const mark = text.startsWith(BOM) ? BOM.length : 0;
  let changed = text;
  // From the end, so that the positions of the others stay right.
  for (const part of [...parts].sort((a, b) => b.start - a.start)) {
    const start = mark + part.start;
    const end = start + part.expected.length;
    if (text.slice(start, end) !== part.expected) throw new EditRefused(phrase('edit.other-text'));
    changed = changed.slice(0, start) + part.value + changed.slice(end);
  }
  return writeStep(draft, old, changed, shownParts(parts));
}

function writeStep(
  { path, before, fixes }: Draft,
  old: Buffer,
  changed: string,
  shown: ReturnType<typeof shownParts>,
): Step {
  return {
    kind: 'write',
    path,
    before,
    fixes,
    shown,
    hash: hashOf(old),
    old,
    bytes: Buffer.from(changed, 'utf8'),
  };
}

/** The step that adds lines, unless they are all there already. @throws as {@link editStep} */
export function appendSteps({ path, before, fixes, lines }: Draft): Step[] {
  const old = before.kind === 'absent' ? Buffer.alloc(0) : bytesOf(path);
  const text = textOf(old);
  const present = new Set(text.split(/\r?\n/));
  const added = lines.filter((line) => !present.has(line));
  if (added.length === 0) return [];
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const glue = text === '' || text.endsWith('\n') ? '' : end;
  const bytes = Buffer.from(text + glue + added.map((line) => line + end).join(''), 'utf8');
  const hash = before.kind === 'absent' ? {} : { hash: hashOf(old) };
  return [{ path, before, fixes, kind: 'write', ...hash, old, bytes, shown: shownLines(added) }];
}

/** The step that creates a file with a given text. */
export function contentStep(
  { path, before, fixes }: Draft,
  { bytes, mode }: NonNullable<Draft['content']>,
): Step {
  return { path, before, fixes, kind: 'write', old: Buffer.alloc(0), bytes, mode };
}

function textOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  // Bytes that are not UTF-8 become replacement characters, which must not be written back.
  if (!Buffer.from(text, 'utf8').equals(bytes)) throw new EditRefused(phrase('edit.not-utf8'));
  return text;
}
