import { INTO_ENGLISH, type Language, languageOf } from '../phrases/language.ts';
import type { Catalogue } from './catalogue.ts';

/** Each is loaded only on demand. A new language is one line here. */
const CATALOGUES = {
  da: async (): Promise<Catalogue> => (await import('./da/index.ts')).default,
  ko: async (): Promise<Catalogue> => (await import('./ko/index.ts')).default,
  nl: async (): Promise<Catalogue> => (await import('./nl/index.ts')).default,
  uz: async (): Promise<Catalogue> => (await import('./uz/index.ts')).default,
  zh: async (): Promise<Catalogue> => (await import('./zh/index.ts')).default,
};

type Translated = keyof typeof CATALOGUES;
export type LanguageTag = 'en' | Translated;

/** The available languages, by BCP 47 tag. */
export const LANGUAGES: readonly LanguageTag[] = [
  'en',
  ...(Object.keys(CATALOGUES) as Translated[]),
];

/** Loads a language with all its texts. */
export async function loadLanguage(tag: LanguageTag): Promise<Language> {
  if (tag === 'en') return INTO_ENGLISH;
  const { phrases, rules, ...wording }: Catalogue = await CATALOGUES[tag]();
  return languageOf({ tag, ...wording }, phrases, rules);
}

/**
 * The user's language according to POSIX variables: `nl_NL.UTF-8`. English where they name an
 * unknown one.
 */
export function languageOfUser(env: Readonly<Record<string, string | undefined>>): LanguageTag {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value) ?? '';
  const [language = ''] = /^[A-Za-z]+/.exec(locale) ?? [];
  return LANGUAGES.find((tag) => tag === language.toLowerCase()) ?? 'en';
}
