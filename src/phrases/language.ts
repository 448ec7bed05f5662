import { fillIn, IN_ENGLISH, isPhrase, type Wording } from '../engine/message.ts';
import type {
  FlatData,
  FlatValue,
  Item,
  MessageData,
  Phrase,
  PlainData,
  PlainValue,
  Text,
} from '../engine/rule.ts';
import type { ValuesOf } from '../engine/texts.ts';
import { ENGLISH, type English, type PhraseId } from './english.ts';

/** The texts of a rule in one language. What is not translated is missing. */
export interface RuleWords {
  readonly title?: string;
  readonly why?: string;
  readonly messages?: Readonly<
    Record<string, { readonly text?: string; readonly remedy?: string } | undefined>
  >;
  /** The titles of its repairs, and the reasons why it could not decide. */
  readonly texts?: Readonly<Record<string, string | undefined>>;
  readonly releases?: string;
  /** In the order of the rule; undefined for a text that is not translated. */
  readonly silent?: readonly (string | undefined)[];
}

/** A language, as used by everything that writes for people. */
export interface Language extends Wording {
  /** A text of the program, in English where the language does not have it. */
  readonly say: Say;
  /**
   * {@link say} for an id from a report. Undefined where there is no such text, or the data does
   * not fit.
   */
  readonly sayOf: (id: string, data: MessageData) => string | undefined;
  /** The translated texts of the program. */
  readonly phrases: Readonly<Partial<Record<string, string>>>;
  readonly rules: Readonly<Record<string, RuleWords | undefined>>;
}

/** The values for the placeholders of a phrase; empty for a phrase without placeholders. */
export type DataOf<Id extends PhraseId> = ValuesOf<English[Id]>;

/** Puts a phrase of the program into words. */
export type Say = <Id extends PhraseId>(id: Id, ...data: DataOf<Id>) => string;

/** A text of the program with its values. Facts pass it on, and do not choose a language. */
export function phrase<Id extends PhraseId>(
  messageId: Id,
  ...data: ValuesOf<English[Id], PlainValue>
): Text<PlainData>;
export function phrase<Id extends PhraseId>(
  messageId: Id,
  ...data: ValuesOf<English[Id], FlatValue>
): Text<FlatData>;
export function phrase<Id extends PhraseId>(messageId: Id, ...data: DataOf<Id>): Text;
export function phrase(messageId: PhraseId, values: MessageData = {}): Text {
  return { messageId, values, english: ENGLISH[messageId] };
}

/**
 * A text that was stored in English together with its phrase, so that it can be said in any
 * language.
 * @returns the English where there is no such text here, or the values do not fit: another version
 * may have written them
 */
export function storedText(phrase: Phrase<FlatData> | undefined, english: string): Item {
  const text = phrase && textOf(phrase);
  return text !== undefined && said(text.english, text.values, ENGLISH_WORDING) !== undefined
    ? (text as Text<FlatData>)
    : english;
}

/** A phrase and the phrases in it with their English. Undefined where one is unknown here. */
function textOf({ messageId, values }: Phrase): Text | undefined {
  const english = englishOf(messageId);
  const whole = Object.entries(values).map(([name, value]) => [
    name,
    isPhrase(value) ? textOf(value) : value,
  ]);
  const isKnown = english !== undefined && whole.every(([, value]) => value !== undefined);
  return isKnown ? { messageId, values: Object.fromEntries(whole), english } : undefined;
}

/** Joins phrases: a space before a text in brackets, a comma before any other. */
export function joined(phrases: readonly Phrase[], { sayOf, comma = ', ' }: Language): string {
  const [first = '', ...others] = phrases.map((each) => sayOf(each.messageId, each.values) ?? '');
  return others.reduce((text, next) => text + (/^[(（]/.test(next) ? ' ' : comma) + next, first);
}

/** Joins sentences. */
export function sentences(texts: readonly string[], { space = ' ' }: Language): string {
  return texts.join(space);
}

/** Joins words or values as a list. */
export function listed(items: readonly string[], { comma = ', ' }: Language): string {
  return items.join(comma);
}

/** Each of several texts in a language. */
export function itemsIn(items: readonly Item[], { sayOf }: Language): string[] {
  return items.map((item) =>
    typeof item === 'string' ? item : (sayOf(item.messageId, item.values) ?? item.messageId),
  );
}

/** Makes a language from its texts. */
export function languageOf(
  wording: Wording,
  phrases: Language['phrases'],
  rules: Language['rules'],
): Language {
  const sayOf = (id: string, data: MessageData) => {
    const english = englishOf(id);
    if (english === undefined) return undefined;
    const own = phrases[id];
    return own === undefined ? said(english, data, ENGLISH_WORDING) : said(own, data, spoken);
  };
  const spoken: Wording = { ...wording, sayOf };
  return {
    ...spoken,
    phrases,
    rules,
    sayOf,
    say(id, ...[data = {}]) {
      const own = phrases[id];
      return own === undefined
        ? fillIn(ENGLISH[id], data, ENGLISH_WORDING)
        : fillIn(own, data, spoken);
    },
  };
}

/** A text of the program with its placeholders, in English where it is not translated. */
export function templateOf(id: string, { phrases }: Pick<Language, 'phrases'>): string | undefined {
  const english = englishOf(id);
  return english === undefined ? undefined : (phrases[id] ?? english);
}

function englishOf(id: string): string | undefined {
  return Object.hasOwn(ENGLISH, id) ? ENGLISH[id as PhraseId] : undefined;
}

const ENGLISH_WORDING: Wording = {
  ...IN_ENGLISH,
  sayOf(id, values) {
    const english = englishOf(id);
    return english === undefined ? undefined : said(english, values, ENGLISH_WORDING);
  },
};

/**
 * Undefined where the data of a stored report does not fit, because another version may have
 * written it.
 */
export function said(
  text: string,
  data: MessageData,
  wording: Wording,
  fill = fillIn,
): string | undefined {
  try {
    return fill(text, data, wording);
  } catch {
    return undefined;
  }
}

export const INTO_ENGLISH: Language = languageOf(IN_ENGLISH, {}, {});
