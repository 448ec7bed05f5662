import type { Argument, Option } from 'commander';
import type { PlainData, Text } from '../engine/rule.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import { phrase } from '../phrases/language.ts';

/**
 * Reads the values of an option, and says what to give instead of a wrong one.
 * @param read what a word stands for, with what earlier ones of the option stand for; or what to give instead
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

/** An option, or an argument, that takes certain words only. */
export function oneOf<Named extends Option | Argument>(
  named: Named,
  choices: readonly string[],
): Named {
  const name = 'flags' in named ? (named.long ?? named.flags) : `<${named.name()}>`;
  // The choices are for the help and for completion.
  named.choices(choices);
  named.argParser((word: string) =>
    accepted(word, choices.includes(word) ? word : chooseFrom(choices), name),
  );
  return named;
}

/** The advice to take one of some words. */
export function chooseFrom(choices: readonly string[]): Advice {
  return new Advice(phrase('usage.choices', { choices }));
}

function accepted<Value>(word: string, value: Value | Advice, option: string): Value {
  if (!(value instanceof Advice)) return value;
  throw new UsageError(phrase('usage.wrong-value', { option, value: word, advice: value.text }));
}
