import { choose, hasChoice, withoutChoices } from './choice.ts';
import type { FlatData, Item, MessageData, MessageValue, Names, Phrase } from './rule.ts';

const PLACEHOLDER = /\{(\w+)\}/g;
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const SAFE_IN_SHELL = /^[\w@%+=:,./~-]+$/;

/** What a remedy begins with that the next steps have done before it, so that they leave it out. */
const PRECONDITION = /^\[([^\]]*)\]( ?)/;

/** How a language fills in a message. */
export interface Wording {
  /** The BCP 47 tag of the language, which decides its plural rules. */
  readonly tag: string;
  /** The end of a shortened list, with `{names}` and `{more}`. */
  readonly andMore: string;
  /** What separates the items of a list. Default: `, `. */
  readonly comma?: string;
  /** What comes before the last item of a complete list. Default: the comma. */
  readonly and?: string;
  /** What separates two sentences. Default: a space. */
  readonly space?: string;
  /** What separates two reasons. Default: `; `. */
  readonly semicolon?: string;
  /** The words of a phrase that is a value of another text. */
  readonly sayOf?: (id: string, values: MessageData) => string | undefined;
}

export const IN_ENGLISH: Wording = { tag: 'en', andMore: '{names} and {more} more', and: ' and ' };

/**
 * Fills in the placeholders of a message in ICU MessageFormat.
 * @throws Error if the data lacks a value: a rule's message and its data must agree.
 */
export function fillIn(template: string, data: MessageData, wording = IN_ENGLISH): string {
  const text = template.replace(PRECONDITION, '$1$2');
  if (hasChoice(text)) return chosen(text, data, wording);
  return text.replace(PLACEHOLDER, (_, name: string) => inText(valueFor(data, name), wording));
}

/** True for a remedy that is shorter among the next steps. */
export function hasPrecondition(remedy: string): boolean {
  return PRECONDITION.test(remedy);
}

/** Like {@link fillIn}, for a remedy whose precondition is met. */
export function fillInPrepared(template: string, data: MessageData, wording = IN_ENGLISH): string {
  const rest = fillIn(template.replace(PRECONDITION, ''), data, wording);
  return hasPrecondition(template) ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest;
}

/** Like {@link fillIn}, for a command line: each word is quoted for a POSIX shell. */
export function fillInCommand(template: string, data: MessageData): string {
  return template.replace(PLACEHOLDER, (_, name: string) =>
    wordsOf(data, name).map(shellQuote).join(' '),
  );
}

/** Like {@link fillInCommand}, but an empty list if the command would go wrong: {@link canBePasted}. */
export function commandToPaste(template: string, data: MessageData): string[] {
  return canBePasted(template, data) ? [fillInCommand(template, data)] : [];
}

/**
 * False for a command that would go wrong when it is pasted: a terminal shows no control characters and nothing that
 * turns or hides text, and a name that another machine's shell reads as well (`host:{path}`, `ssh host … {path}`) would
 * need quotes for that one too. If a placeholder stays empty, the command would do something else.
 */
export function canBePasted(template: string, data: MessageData): boolean {
  const inPath = new Set([...template.matchAll(/[\w-]:\{(\w+)\}/g)].map(([, name]) => name));
  const isRemote = (name: string) => template.startsWith('ssh ') || inPath.has(name);
  return [...template.matchAll(PLACEHOLDER)].every(([, name = '']) => {
    const words = wordsOf(data, name);
    const isFit = (word: string) =>
      !UNSHOWN.test(word) && (!isRemote(name) || SAFE_IN_SHELL.test(word));
    return words.length > 0 && words.every(isFit);
  });
}

/** Quotes a word for a POSIX shell; one that begins with `-` is kept from being read as an option. */
export function shellQuote(word: string): string {
  const operand = word.startsWith('-') ? `./${word}` : word;
  return SAFE_IN_SHELL.test(operand) && !operand.startsWith('~')
    ? operand
    : `'${operand.replaceAll("'", `'\\''`)}'`;
}

/**
 * A message for those who read it before it is filled in. It takes the text for many, and shows the name of a choice in
 * place of the choice.
 */
export function readable(template: string): string {
  const text = template.replace(PRECONDITION, '$1$2');
  return hasChoice(text) ? withoutChoices(text) : text;
}

function chosen(text: string, data: MessageData, wording: Wording): string {
  const values = Object.entries(data).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : inText(value, wording),
  ]);
  return choose(text, Object.fromEntries(values), wording.tag);
}

function inText(value: MessageValue, wording: Wording): string {
  if (typeof value !== 'object') return String(value);
  if (isPhrase(value)) return phraseIn(value, wording);
  const { andMore, comma = ', ' } = wording;
  if (!isNames(value)) return listedIn(value, wording);
  if (value.more === 0) return listedIn(value.names, wording);
  const names = value.names.map((item) => inText(item, wording)).join(comma);
  return andMore.replace(PLACEHOLDER, (_, name: string) =>
    name === 'names' ? names : String(value.more),
  );
}

function listedIn(items: readonly Item[], wording: Wording): string {
  const { comma = ', ', and = comma } = wording;
  const [last = '', ...before] = items.map((item) => inText(item, wording)).reverse();
  return before.length === 0 ? last : before.reverse().join(comma) + and + last;
}

function phraseIn(value: Phrase<FlatData>, wording: Wording): string {
  const own = wording.sayOf?.(value.messageId, value.values);
  if (own !== undefined) return own;
  return 'english' in value
    ? fillIn(String(value.english), value.values, wording)
    : value.messageId;
}

/** True for a value that is a text of its own. */
export function isPhrase(value: MessageValue): value is Phrase<FlatData> {
  return typeof value === 'object' && 'messageId' in value;
}

/** True for a value that is a list of names, which may be cut short. */
export function isNames<Name extends Item>(
  value: MessageValue | Names<Name>,
): value is Names<Name> {
  return typeof value === 'object' && 'names' in value;
}

function wordsOf(data: MessageData, name: string): readonly string[] {
  const value = valueFor(data, name);
  if (typeof value !== 'object') return [String(value)];
  const items = isPhrase(value) ? [value] : isNames(value) ? value.names : value;
  return items.map((item) => {
    if (typeof item !== 'string') throw new Error(`{${name}} is no word of a command`);
    return item;
  });
}

function valueFor(data: MessageData, name: string): MessageValue {
  const value = data[name];
  if (value === undefined) throw new Error(`no value for {${name}}`);
  return value;
}
