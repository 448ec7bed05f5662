import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { formatToParts } from 'intl-messageformat';

/** An ICU MessageFormat argument that chooses between texts. Few messages need the library that parses it. */
const CHOICE = /\{\w+, ?(?:plural|select),/;

/** True for a template with words that depend on a value. */
export function hasChoice(template: string): boolean {
  return CHOICE.test(template);
}

/** Fills in a message with choices. */
export function choose(
  template: string,
  values: Readonly<Record<string, string | number>>,
  tag: string,
): string {
  const parts = formatToParts(parsed(template), tag, FORMATTERS, NO_FORMATS, values);
  return parts.map(({ value }) => value).join('');
}

/** Takes the text for many where there is one for one and one for many, and puts the name of a choice in its place. */
export function withoutChoices(template: string): string {
  return readableParts(parsed(template));
}

type Parts = readonly MessageFormatElement[];

function readableParts(parts: Parts, counted = ''): string {
  return parts
    .map((part) => {
      if ('pluralType' in part) return readableParts(part.options.other?.value ?? [], part.value);
      if ('options' in part) return mayBeNothing(part) ? '' : `{${part.value}}`;
      if (!('value' in part)) return `{${counted}}`;
      return part.type === 0 ? part.value : `{${part.value}}`;
    })
    .join('');
}

/** True for a choice between saying something and saying nothing. */
function mayBeNothing({ options }: Extract<Parts[number], { options: object }>): boolean {
  return Object.values(options).some(({ value }) => value.length === 0);
}

/** Numbers are written alike in all languages, as they are in a command. */
const PLAIN_NUMBERS = { format: String } as unknown as Intl.NumberFormat;

const pluralRules = new Map<string, Intl.PluralRules>();

const FORMATTERS = {
  getNumberFormat: () => PLAIN_NUMBERS,
  getDateTimeFormat: () => {
    throw new Error('a message formats no dates');
  },
  getPluralRules(tag: string | string[] = 'en') {
    const rules = pluralRules.get(String(tag)) ?? new Intl.PluralRules(tag);
    pluralRules.set(String(tag), rules);
    return rules;
  },
};

/** For numbers, dates and times, which no message has. */
const NO_FORMATS = { number: {}, date: {}, time: {} };

/**
 * The name of a file may be in angle brackets: that is no markup. The class that the library has for a whole message
 * asks for the locales of numbers as well, which takes longer than all messages of a check.
 */
function parsed(text: string): MessageFormatElement[] {
  return parse(text, { ignoreTag: true, captureLocation: false });
}
