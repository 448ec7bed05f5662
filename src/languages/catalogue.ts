import type { Arguments } from '../engine/arguments.ts';
import type { English, PhraseId } from '../phrases/english.ts';
import type { RuleWords } from '../phrases/language.ts';
import type { KnownRule } from '../rules/index.ts';

/** What a language consists of. A text that it does not have stays English. */
export interface Catalogue {
  /** The end of a list that is cut short, with `{names}` and `{more}`. */
  readonly andMore: string;
  /**
   * The separators of list items, of sentences and of reasons. Without one, that of English is
   * used.
   */
  readonly comma?: string;
  /**
   * The text before the last item of a list, with its spaces: ` og `. Without it, the comma is
   * used.
   */
  readonly and?: string;
  readonly space?: string;
  readonly semicolon?: string;
  readonly phrases: Phrases;
  readonly rules: Readonly<Record<string, RuleWords | undefined>>;
}

type Phrases = { readonly [Id in PhraseId]?: string };

/**
 * Checks translated texts of the program against the English ones: the compiler refuses an unknown
 * id or argument.
 */
export function definePhrases<const Own extends Phrases>(
  own: Own & { readonly [Id in keyof Own]: CheckedPhrase<Id, Own[Id]> },
): Own {
  return own;
}

/** Checks translated texts of rules in the same way. */
export function defineRules<const Own extends Readonly<Record<string, RuleWords>>>(
  own: Own & { readonly [Id in keyof Own]: CheckedRule<Id, Own[Id]> },
): Own {
  return own;
}

type CheckedPhrase<Id, Text> = Id extends PhraseId ? Checked<Text, English[Id]> : never;

/** The text itself, or an error message where it has an argument that the English text lacks. */
type Checked<Text, Original extends string> = Text extends string
  ? [Unknown<Text, Original>] extends [never]
    ? Text
    : `The English text has no {${Unknown<Text, Original>}}`
  : Text;

type Unknown<Text extends string, Original extends string> = Exclude<
  Arguments<Text>,
  Arguments<Original>
>;

type CheckedRule<Id, Own> = Id extends KnownRule['id']
  ? {
      readonly [Key in keyof Own]: Key extends 'title' | 'why' | 'releases'
        ? string
        : Key extends 'messages'
          ? CheckedMessages<Extract<KnownRule, { readonly id: Id }>['messages'], Own[Key]>
          : Key extends 'texts'
            ? CheckedTexts<TextsOf<Extract<KnownRule, { readonly id: Id }>>, Own[Key]>
            : Key extends 'silent'
              ? readonly (string | undefined)[]
              : never;
    }
  : never;

type TextsOf<Rule> = Rule extends { readonly texts: infer Texts } ? Texts : Record<never, string>;

type CheckedMessages<Original, Own> = {
  readonly [Id in keyof Own]: Id extends keyof Original
    ? CheckedTexts<Original[Id], Own[Id]>
    : never;
};

type CheckedTexts<Original, Own> = {
  readonly [Key in keyof Own]: Key extends keyof Original
    ? Original[Key] extends string
      ? Checked<Own[Key], Original[Key]>
      : never
    : never;
};
