import type { VerifyOptions } from '../migcheck/options.ts';
import { verifyInstall } from '../migcheck/verify.ts';
import { INTO_ENGLISH, type Language } from '../phrases/language.ts';
import { renderVerificationJson } from '../verify/json.ts';
import type { Verification } from '../verify/verification.ts';
import { type KeyOptions, keysOf } from './age-keys.ts';
import { type ColorWhen, wantsColor } from './colour.ts';
import { EXIT_OF } from './exit-codes.ts';
import type { Io } from './io.ts';
import { type LanguageOption, languageFor } from './language.ts';
import { outputPath, writeOutput } from './output.ts';
import { widthOf } from './render.ts';
import { withSigns } from './signs.ts';
import { standardInput } from './standard-input.ts';
import { surroundingsOf } from './surroundings.ts';
import type { VerifyFormat } from './verify-formats.ts';

export interface VerifyCommandOptions
  extends Omit<VerifyOptions, 'path' | 'keys'>,
    KeyOptions,
    LanguageOption {
  readonly format: VerifyFormat;
  readonly output?: string;
  readonly color: ColorWhen;
}

/**
 * Goes through the checklist that ends a move, and prints it.
 * @returns the exit status
 * @throws UsageError, SettingsError, InstallNotFound
 */
export async function verifyCommand(
  path: string | undefined,
  options: VerifyCommandOptions,
  io: Io,
): Promise<number> {
  const { format, output: file, color, lang: _, ageIdentity, ageRecipient, ...rest } = options;
  // JSON is for programs, so it is in English.
  const language = format === 'json' ? INTO_ENGLISH : await languageFor(options, io);
  let output: string | undefined;
  const keys = await keysOf({ ...(ageIdentity && { ageIdentity }) }, io);
  const verification = await verifyInstall(
    { ...rest, keys, ...(ageIdentity && { ageIdentity }), ...(path !== undefined && { path }) },
    {
      ...(await surroundingsOf(io, options)),
      stdin: () => standardInput(io, 'verify --against -'),
      onOpened(directories) {
        if (file !== undefined) output = outputPath(file, io.cwd, directories);
      },
    },
    {
      language,
      askOld: isAnswered(options, io) ? undefined : () => askOld(io, color, language),
    },
  );
  const text = await rendered(verification, format, { output, color, language }, io);
  if (output === undefined) io.stdout.write(text);
  else writeOutput(output, text);
  return EXIT_OF[verification.status];
}

/** Questions are asked only at a terminal. */
function isAnswered({ oldStopped, old }: VerifyCommandOptions, { stdin, stderr }: Io): boolean {
  return oldStopped === true || old !== undefined || !(stdin.isTTY && stderr.isTTY);
}

async function askOld(io: Io, color: ColorWhen, { say }: Language): Promise<boolean | undefined> {
  const { askYesNo } = await import('./prompt.ts');
  return askYesNo(say('ask.old-machine'), io, color);
}

interface Looks {
  readonly output: string | undefined;
  readonly color: ColorWhen;
  readonly language: Language;
}

async function rendered(
  verification: Verification,
  format: VerifyFormat,
  { output, color, language }: Looks,
  io: Io,
): Promise<string> {
  if (format === 'json') return renderVerificationJson(verification);
  if (format === 'markdown') {
    const { renderVerificationMarkdown } = await import('../verify/markdown.ts');
    return renderVerificationMarkdown(verification, language);
  }
  const { renderVerification } = await import('../verify/pretty.ts');
  const stream = output === undefined ? io.stdout : {};
  const looks = { color: wantsColor(color, io.env, stream), width: widthOf(stream), language };
  return withSigns(renderVerification(verification, looks), io.env);
}
