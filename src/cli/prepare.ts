import type { PrepareOptions } from '../migcheck/options.ts';
import { prepareFor } from '../migcheck/prepare.ts';
import { INTO_ENGLISH } from '../phrases/language.ts';
import { renderPreparationJson } from '../prepare/json.ts';
import { type KeyOptions, keysOf } from './age-keys.ts';
import { type ColorWhen, wantsColor } from './colour.ts';
import { EXIT_OF } from './exit-codes.ts';
import type { Io } from './io.ts';
import { type LanguageOption, languageFor } from './language.ts';
import { widthOf } from './render.ts';
import { withSigns } from './signs.ts';
import { standardInput } from './standard-input.ts';
import { surroundingsOf } from './surroundings.ts';

export interface PrepareCommandOptions
  extends Omit<PrepareOptions, 'keys'>,
    KeyOptions,
    LanguageOption {
  readonly format: 'pretty' | 'json';
  readonly color: ColorWhen;
}

/**
 * Prints what this machine needs before a copy arrives.
 * @returns the exit status
 * @throws UsageError, SettingsError, InstallNotFound
 */
export async function prepareCommand(
  source: string,
  options: PrepareCommandOptions,
  io: Io,
): Promise<number> {
  const { format, color, lang: _lang, ageIdentity, ageRecipient: _, ...rest } = options;
  // JSON is for programs, so it is in English.
  const language = format === 'json' ? INTO_ENGLISH : await languageFor(options, io);
  const keys = await keysOf({ ...(ageIdentity && { ageIdentity }) }, io);
  const preparation = await prepareFor(
    source,
    { ...rest, keys },
    {
      ...(await surroundingsOf(io, options)),
      stdin: () => standardInput(io, 'prepare -'),
    },
    language,
  );
  if (format === 'json') io.stdout.write(renderPreparationJson(preparation));
  else {
    const { renderPreparation } = await import('../prepare/pretty.ts');
    const { stdout } = io;
    const looks = { color: wantsColor(color, io.env, stdout), width: widthOf(stdout), language };
    io.stdout.write(withSigns(renderPreparation(preparation, looks), io.env));
  }
  return EXIT_OF[preparation.status];
}
