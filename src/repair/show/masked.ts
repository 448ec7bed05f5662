import { type Token, tokenize } from '@humanwhocodes/momoa';
import type { KeyPath } from '../../formats/json5-nodes.ts';
import { locationOf, parseSource, type StringEdit } from '../../formats/json5-source.ts';
import { isSecretName, MASK, maskLine } from '../../install/config/secrets.ts';
import type { TextEdit } from '../../install/operation.ts';

/** A value that surely is no secret: a word of the product's own, a path, a variable's name. */
const PLAIN = /^(?:[a-z]{1,12}(?:-[a-z]{1,12}){0,2}|\$\{[A-Z_]+\}|(?:~|\/)[\w./ -]*)$/;

/**
 * Two texts of which a diff can be shown: of both every value is masked that may be a secret, comments too,
 * except the values that change.
 */
export function shownTexts(
  old: string,
  changed: string,
  edits: readonly StringEdit[],
): { old: string; new: string } {
  const keys = edits.map((edit) => edit.keys);
  return { old: masked(old, keys), new: masked(changed, keys) };
}

/** The replaced parts only, one a line. */
export function shownParts(parts: readonly TextEdit[]): { old: string; new: string } {
  const lines = (texts: readonly string[]) =>
    texts.map((text) => `${maskLine(text.replaceAll(/\s*\n\s*/g, ' '))}\n`).join('');
  return {
    old: lines(parts.map(({ expected }) => expected)),
    new: lines(parts.map(({ value }) => value)),
  };
}

/** The added lines only: what stands around them is nobody's business. */
export function shownLines(lines: readonly string[]): { old: string; new: string } {
  return { old: '', new: lines.map((line) => `${maskLine(line)}\n`).join('') };
}

function masked(text: string, shown: readonly KeyPath[]): string {
  const source = parseSource(text);
  const bare = source.ok ? source.text : text;
  const places = new Set(
    shown.map((keys) => {
      const place = locationOf(source, keys);
      return place ? `${place.line}:${place.column}` : '';
    }),
  );
  const parts: string[] = [];
  let done = 0;
  let name = '';
  const tokens = tokenize(bare, { mode: 'json5', ranges: true });
  for (const [index, token] of tokens.entries()) {
    const [start, end] = token.range ?? [0, 0];
    const raw = bare.slice(start, end);
    const isName = isFollowedByColon(tokens, index);
    if (isName) name = raw.replace(/^["']|["']$/g, '');
    const { line, column } = token.loc.start;
    parts.push(
      bare.slice(done, start),
      isName ? raw : places.has(`${line}:${column}`) ? maskLine(raw) : maskToken(token, raw, name),
    );
    done = end;
  }
  return parts.join('') + bare.slice(done);
}

function isFollowedByColon(tokens: readonly Token[], index: number): boolean {
  const next = tokens.slice(index + 1, index + 8).find(({ type }) => !type.endsWith('Comment'));
  return next?.type === 'Colon';
}

function maskToken({ type }: Token, raw: string, name: string): string {
  if (type === 'LineComment') return `// ${MASK}`;
  if (type === 'BlockComment') return `/* ${MASK} */`;
  // A pin or a telephone number.
  if (type === 'Number') return raw.length > 5 || isSecretName(name) ? MASK : raw;
  if (type !== 'String') return raw;
  const inner = raw.slice(1, -1);
  const isPlain = !isSecretName(name) && PLAIN.test(inner) && maskLine(inner) === inner;
  return isPlain ? raw : `${raw[0]}${MASK}${raw[0]}`;
}
