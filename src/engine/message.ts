import type { MessageData } from './rule.ts';

const PLACEHOLDER = /\{(\w+)\}/g;
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const SAFE_IN_SHELL = /^[\w@%+=:,./~-]+$/;

/**
 * Fills the placeholders of a message.
 * @throws Error when the data lacks a value: a rule's message and its data must agree.
 */
export function fillIn(template: string, data: MessageData): string {
  return template.replace(PLACEHOLDER, (_, name: string) => wordsOf(data, name).join(', '));
}

/** Like {@link fillIn}, for a command line: each word is quoted for a POSIX shell. */
export function fillInCommand(template: string, data: MessageData): string {
  return template.replace(PLACEHOLDER, (_, name: string) =>
    wordsOf(data, name).map(shellQuote).join(' '),
  );
}

/** {@link fillInCommand}, as a list that is empty where the command would go wrong: {@link canBePasted}. */
export function commandToPaste(template: string, data: MessageData): string[] {
  return canBePasted(template, data) ? [fillInCommand(template, data)] : [];
}

/**
 * False for a command that would go wrong where it is pasted: a terminal shows no control characters and nothing that
 * turns or hides text, and a name that another machine's shell reads as well (`host:{path}`) would need quotes for that
 * one too.
 */
export function canBePasted(template: string, data: MessageData): boolean {
  const remote = new Set([...template.matchAll(/[\w-]:\{(\w+)\}/g)].map(([, name]) => name));
  return [...template.matchAll(PLACEHOLDER)].every(([, name = '']) =>
    wordsOf(data, name).every(
      (word) => !UNSHOWN.test(word) && (!remote.has(name) || SAFE_IN_SHELL.test(word)),
    ),
  );
}

/** Quotes a word for a POSIX shell; one that begins with `-` is kept from being read as an option. */
export function shellQuote(word: string): string {
  const operand = word.startsWith('-') ? `./${word}` : word;
  return SAFE_IN_SHELL.test(operand) && !operand.startsWith('~')
    ? operand
    : `'${operand.replaceAll("'", `'\\''`)}'`;
}

function wordsOf(data: MessageData, name: string): readonly string[] {
  const value = data[name];
  if (value === undefined) throw new Error(`no value for {${name}}`);
  return typeof value === 'object' ? value : [String(value)];
}
