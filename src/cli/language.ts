import { Option } from 'commander';
import { LANGUAGES, type LanguageTag, languageOfUser, loadLanguage } from '../languages/index.ts';
import type { Language } from '../phrases/language.ts';
import type { Io } from './io.ts';
import { oneOf } from './option-values.ts';
import { isAsciiOnly } from './signs.ts';

export interface LanguageOption {
  readonly lang?: LanguageTag;
}

/** `--lang`, of every command that writes for people. */
export function languageOption(): Option {
  const option = new Option(
    '--lang <language>',
    'language of reports for people (default: from LC_ALL, LC_MESSAGES or LANG)',
  );
  return oneOf(option, LANGUAGES);
}

/** The language that a command line asks for, also where the rest of it is wrong. */
export async function languageIn(words: readonly string[], io: Pick<Io, 'env'>): Promise<Language> {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const [, joined = words[at + 1]] = /^--lang=(.*)$/s.exec(words[at] ?? '') ?? [];
  const lang = at < 0 ? undefined : LANGUAGES.find((tag) => tag === joined);
  return languageFor(lang === undefined ? {} : { lang }, io);
}

/** The language to write in. A terminal that only supports ASCII gets English. */
export async function languageFor(
  { lang }: LanguageOption,
  { env }: Pick<Io, 'env'>,
): Promise<Language> {
  return loadLanguage(lang ?? (isAsciiOnly(env) ? 'en' : languageOfUser(env)));
}
