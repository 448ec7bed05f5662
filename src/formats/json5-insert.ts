import type { DocumentNode, MemberNode, ObjectNode } from '@humanwhocodes/momoa';
import { phrase } from '../phrases/language.ts';
import { EditRefused, nodeAt, quoted, type Span, type StringEdit } from './json5-nodes.ts';

const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n\r\u2028\u2029]*/g;

/**
 * The text that adds a key to the end of an object, in the style of its neighbours: quotes,
 * indentation, line ends, trailing comma. Comments stay where they are.
 * @throws EditRefused where the key exists, or its parent is not an object
 */
export function insertion(text: string, document: DocumentNode, edit: StringEdit): Span[] {
  const { object, missing } = holderOf(document, edit);
  const last = object.members.at(-1);
  const end = rangeOf(object)[1] - 1;
  const from = last ? rangeOf(last)[1] : rangeOf(object)[0] + 1;
  const tail = text.slice(from, end);
  const space = tail.slice(tail.trimEnd().length);
  const hasComma = tail.replace(COMMENT, '').includes(',');
  const member = memberText(text, last, missing, edit.value) + (hasComma ? ',' : '');
  const at = end - space.length;
  const spans = last && !hasComma ? [{ start: from, end: from, text: ',' }] : [];
  return [...spans, { start: at, end: at, text: laidOut(text, last, space, member) }];
}

function holderOf(document: DocumentNode, { keys }: StringEdit) {
  for (let length = keys.length; length >= 0; length -= 1) {
    const node = nodeAt(document, keys.slice(0, length));
    if (!node) continue;
    if (length === keys.length) throw new EditRefused(phrase('edit.key-there'));
    if (node.type !== 'Object') break;
    return { object: node, missing: keys.slice(length).map(String) };
  }
  throw new EditRefused(phrase('edit.no-object'));
}

function memberText(
  text: string,
  sibling: MemberNode | undefined,
  names: readonly string[],
  value: string,
): string {
  const isBare = sibling?.name.type === 'Identifier';
  const quote = quoteOf(text, sibling);
  const nameOf = (name: string) =>
    isBare && /^[a-z]\w*$/i.test(name) ? name : quoted(name, quote);
  return names.reduceRight(
    (inner, name, index) =>
      index === 0 ? `${nameOf(name)}: ${inner}` : `{ ${nameOf(name)}: ${inner} }`,
    quoted(value, quote),
  );
}

function quoteOf(text: string, sibling: MemberNode | undefined): '"' | "'" {
  const node = [sibling?.name, sibling?.value].find((one) => one?.type === 'String');
  return node && text[rangeOf(node)[0]] === "'" ? "'" : '"';
}

/** On a line of its own where the closing brace is on one. */
function laidOut(
  text: string,
  sibling: MemberNode | undefined,
  space: string,
  member: string,
): string {
  const lineEnd = /\r\n|[\n\r]/.exec(space)?.[0];
  if (lineEnd === undefined) return ` ${member}${sibling || space !== '' ? '' : ' '}`;
  const own = sibling && /(?:^|[\n\r])([^\S\n\r]*)$/.exec(text.slice(0, rangeOf(sibling)[0]))?.[1];
  const unit = /[\n\r]\t/.test(text) ? '\t' : '  ';
  return lineEnd + (own ?? lastLineOf(space) + unit) + member;
}

/** Without a regular expression, which would take quadratic time on a long line of blanks. */
function lastLineOf(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}

function rangeOf({ range }: { readonly range?: ObjectNode['range'] }): readonly [number, number] {
  if (!range) throw new EditRefused(phrase('edit.no-positions'));
  return range as [number, number];
}
