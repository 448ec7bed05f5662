import type { KeyPath, StringEdit } from '../../formats/json5-nodes.ts';
import { locationOf, parseSource } from '../../formats/json5-source.ts';

import type { TextEdit } from '../../install/operation.ts';
import { JsonText } from '../../masking/json-text.ts';
import { MASK, maskSecrets } from '../../masking/mask.ts';
import { reveal } from '../../masking/reveal.ts';

/** A value that is only a path or the address of a host. */
const PLACE = /^(?:~|\/|[A-Za-z]:[\\/]|(?:file|wss?|https?):\/\/)(?:(?! -)[^=\n])*$/;
/** A word from OpenClaw's vocabulary. */
const WORD = /^[a-z]{1,12}(?:-[a-z]{1,12}){0,2}$/;

/**
 * Two texts to show a diff of. Everything is masked except the punctuation, OpenClaw's own keys,
 * and the changed parts of changed values.
 */
export function shownTexts(
  old: string,
  changed: string,
  edits: readonly StringEdit[],
): { old: string; new: string } {
  return {
    old: masked(old, edits, ({ expected, value }) => changedParts(expected, value)),
    new: masked(changed, edits, ({ expected, value }) => changedParts(value, expected)),
  };
}

/** The replaced parts only, one on each line, with only what changes. */
export function shownParts(parts: readonly TextEdit[]): { old: string; new: string } {
  return {
    old: parts.map(({ expected, value }) => shownPart(expected, value)).join(''),
    new: parts.map(({ expected, value }) => shownPart(value, expected)).join(''),
  };
}

function shownPart(text: string, other: string): string {
  const line = oneLine(text);
  return `${reveal(line, changedParts(unquoted(line), unquoted(oneLine(other))))}\n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}

/** The added lines, which are patterns of file names. The lines around them are not shown. */
export function shownLines(lines: readonly string[]): { old: string; new: string } {
  return { old: '', new: lines.map((line) => `${maskSecrets(line)}\n`).join('') };
}

/** The parts of a new value that may be shown. */
function changedParts(value = '', other = ''): string[] {
  if (PLACE.test(value) || WORD.test(value)) return [value];
  const others = new Set(words(other));
  return words(value).filter((word) => !others.has(word) && PLACE.test(word));
}

function words(text: string): string[] {
  return text.split(/[\s"'`,;=]+/);
}

function masked(
  text: string,
  edits: readonly StringEdit[],
  partsOf: (edit: StringEdit) => readonly string[],
): string {
  const source = parseSource(text);
  const bare = source.ok ? source.text : text;
  const placeOf = (keys: KeyPath) => {
    const place = locationOf(source, keys);
    return place ? `${place.line}:${place.column}` : '';
  };
  const places = new Map(edits.map((edit) => [placeOf(edit.keys), partsOf(edit)]));
  const lines = JsonText.read(bare)?.lines((line, column) => places.get(`${line}:${column}`) ?? []);
  return lines === undefined ? MASK : `${lines.join('\n')}\n`;
}
