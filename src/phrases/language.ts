import { fillIn, IN_ENGLISH, type Wording } from '../engine/message.ts';
import type { MessageData, MessageValue } from '../engine/rule.ts';
import type { Arguments } from './arguments.ts';
import { ENGLISH, type English, type PhraseId } from './english.ts';

/** What is said of a rule in one language; what is not translated is missing. */
export interface RuleWords {
  readonly title?: string;
  readonly why?: string;
  readonly messages?: Readonly<
    Record<string, { readonly text?: string; readonly remedy?: string } | undefined>
  >;
}

/** A language, as everything that writes for people uses it. */
export interface Language extends Wording {
  /** A text of the program, in English where the language does not have it. */
  readonly say: Say;
  /** {@link say} for an id that comes from a report; undefined where no text has it, or the data does not fit it. */
  readonly sayOf: (id: string, data: MessageData) => string | undefined;
  /** What it has of the texts of the program. */
  readonly phrases: Readonly<Partial<Record<string, string>>>;
  readonly rules: Readonly<Record<string, RuleWords | undefined>>;
}

/** The data has a value for each argument of the text. */
export type DataOf<Id extends PhraseId> = [Arguments<English[Id]>] extends [never]
  ? []
  : [Readonly<Record<Arguments<English[Id]>, MessageValue>>];

export type Say = <Id extends PhraseId>(id: Id, ...data: DataOf<Id>) => string;

/** A text of the program, and what it is filled in with: facts have it, and say it in no language. */
export interface Phrase {
  readonly messageId: string;
  readonly values: MessageData;
}

export function phrase<Id extends PhraseId>(messageId: Id, ...data: DataOf<Id>): Phrase {
  const [values = {}] = data as [MessageData?];
  return { messageId, values };
}

/** Several phrases as one text: what is in brackets follows a space, everything else a comma. */
export function joined(phrases: readonly Phrase[], { sayOf }: Language): string {
  const [first = '', ...others] = phrases.map((each) => sayOf(each.messageId, each.values) ?? '');
  return others.reduce((text, next) => text + (/^[(（]/.test(next) ? ' ' : ', ') + next, first);
}

/** Makes a language of its texts. */
export function languageOf(
  wording: Wording,
  phrases: Language['phrases'],
  rules: Language['rules'],
): Language {
  const sayOf = (id: string, data: MessageData) => {
    const english = Object.hasOwn(ENGLISH, id) ? ENGLISH[id as PhraseId] : undefined;
    if (english === undefined) return undefined;
    const own = phrases[id];
    return own === undefined ? said(english, data, IN_ENGLISH) : said(own, data, wording);
  };
  return {
    ...wording,
    phrases,
    rules,
    sayOf,
    say(id, ...[data = {}]) {
      const own = phrases[id];
      return own === undefined ? fillIn(ENGLISH[id], data) : fillIn(own, data, wording);
    },
  };
}

/** Undefined where the data of a stored report does not fit: another version may have written it. */
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
