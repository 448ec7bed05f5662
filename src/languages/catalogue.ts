import type { Arguments } from '../engine/arguments.ts';
import type { English, PhraseId } from '../phrases/english.ts';
import type { RuleWords } from '../phrases/language.ts';
import type { KnownRule } from '../rules/index.ts';

/** What a language consists of. A text that it does not have stays English. */
export interface Catalogue {
  /** The end of a list that is not whole, with `{names}` and `{more}`. */
  readonly andMore: string;
  /** What is between the items of a list, two sentences and two reasons; as in English where it is not given. */
  readonly comma?: string;
  /** What is before the last item of a list, with its spaces: ` og `. The comma where it is not given. */
  readonly and?: string;
  readonly space?: string;
  readonly semicolon?: string;
  readonly phrases: Phrases;
  readonly rules: Readonly<Record<string, RuleWords | undefined>>;
}

type Phrases = { readonly [Id in PhraseId]?: string };

/** Holds translated texts of the program against the English ones: the compiler refuses another id or argument. */
export function definePhrases<const Own extends Phrases>(
  own: Own & { readonly [Id in keyof Own]: CheckedPhrase<Id, Own[Id]> },
): Own {
  return own;
}

/** The same for the texts of rules. */
export function defineRules<const Own extends Readonly<Record<string, RuleWords>>>(
  own: Own & { readonly [Id in keyof Own]: CheckedRule<Id, Own[Id]> },
): Own {
  return own;
}

type CheckedPhrase<Id, Text> = Id extends PhraseId ? Checked<Text, English[Id]> : never;

/** A text as it is; one with an argument that the English one does not have becomes a complaint about it. */
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
