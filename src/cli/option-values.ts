import type { Argument, Option } from 'commander';
import type { PlainData, Text } from '../engine/rule.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import { phrase } from '../phrases/language.ts';

/**
 * Reads the values of an option. For a wrong value, the error says what to give instead.
 * @param read turns a word into a value, given the values of earlier words of the option; returns
 * advice for a wrong word
 */
export function checked<Value>(
  option: Option,
  read: (word: string, sofar: Value | undefined) => Value | Advice,
): Option {
  return option.argParser((word: string, sofar: Value | undefined) =>
    accepted(word, read(word, sofar), option.long ?? option.flags),
  );
}

/** What to give instead of a word. */
export class Advice {
  constructor(readonly text: Text<PlainData>) {}
}

/** An option or an argument that accepts only certain words. */
export function oneOf<Named extends Option | Argument>(
  named: Named,
  choices: readonly string[],
): Named {
  const name = 'flags' in named ? (named.long ?? named.flags) : `<${named.name()}>`;
  // The choices are shown in the help and used for completion.
  named.choices(choices);
  named.argParser((word: string) =>
    accepted(word, choices.includes(word) ? word : chooseFrom(choices), name),
  );
  return named;
}

/** The advice to choose one of some words. */
export function chooseFrom(choices: readonly string[]): Advice {
  return new Advice(phrase('usage.choices', { choices }));
}

function accepted<Value>(word: string, value: Value | Advice, option: string): Value {
  if (!(value instanceof Advice)) return value;
  throw new UsageError(phrase('usage.wrong-value', { option, value: word, advice: value.text }));
}
