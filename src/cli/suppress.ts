import { readFileSync } from 'node:fs';
import { realOrSame } from '../install/host/home.ts';
import { printable } from '../masking/printable.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import { phrase } from '../phrases/language.ts';
import { rules } from '../rules/index.ts';
import { placeForSettings } from '../settings/load.ts';
import type { Suppression } from '../settings/settings.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { languageFor } from './language.ts';
import { replaceFile } from './output.ts';

export interface SuppressOptions {
  readonly reason: string;
  readonly expires?: string;
  readonly config?: string;
}

/**
 * Adds a suppression to the settings file, which is created where it does not exist.
 * @throws UsageError, SettingsError where the text is not a suppression, or the file cannot hold
 * one
 */
export async function suppressCommand(
  fingerprint: string,
  { reason, expires, config }: SuppressOptions,
  io: Io,
): Promise<number> {
  const { cwd, env } = io;
  const { validateSettings } = await import('../settings/validate.ts');
  const { withSuppression } = await import('../settings/edit.ts');
  const { loadSettings } = await import('../settings/load.ts');
  const suppression: Suppression = {
    fingerprint,
    reason,
    ...(expires !== undefined && { expires }),
  };
  validateSettings({ suppressions: [suppression] }, phrase('settings.suppression'));
  if (expires !== undefined && expires < new Date().toISOString().slice(0, 10)) {
    throw new UsageError(phrase('usage.past', { date: expires }));
  }
  const search = { cwd, env, checked: [], ...(config !== undefined && { file: config }) };
  const { path: given, isThere } = placeForSettings(search);
  const path = realOrSame(given);
  // A problem in the existing file is reported before anything is added.
  if (isThere) await loadSettings({ ...search, file: path, ruleIds: rules.map(({ id }) => id) });
  const text = withSuppression(isThere ? readFileSync(path, 'utf8') : '', suppression);
  replaceFile(path, text);
  const { say } = await languageFor({}, io);
  io.stdout.write(`${say('settings.suppressed', { fingerprint, path: printable(given) })}\n`);
  return EXIT.clean;
}
