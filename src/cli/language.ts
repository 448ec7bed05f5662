import { Option } from 'commander';
import { LANGUAGES, type LanguageTag, languageIn, loadLanguage } from '../languages/index.ts';
import type { Language } from '../phrases/language.ts';
import type { Io } from './io.ts';
import { isAsciiOnly } from './signs.ts';

export interface LanguageOption {
  readonly lang?: LanguageTag;
}

export function languageOption(): Option {
  return new Option(
    '--lang <language>',
    'language of a report for people (default: as LC_ALL, LC_MESSAGES or LANG say)',
  ).choices(LANGUAGES);
}

/** The language to write in. A terminal that has ASCII only gets English. */
export async function languageFor(
  { lang }: LanguageOption,
  { env }: Pick<Io, 'env'>,
): Promise<Language> {
  return loadLanguage(lang ?? (isAsciiOnly(env) ? 'en' : languageIn(env)));
}
