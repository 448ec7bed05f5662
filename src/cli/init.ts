import { printable } from '../masking/printable.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import { phrase } from '../phrases/language.ts';
import { schemaUrl } from '../report/links.ts';
import { placeForSettings } from '../settings/load.ts';
import { settingsTemplate } from '../settings/template.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { languageFor } from './language.ts';
import { createFile } from './output.ts';

/**
 * Writes a settings file in which each setting is explained.
 * @throws UsageError where there are settings already, or the file would be JSON
 */
export async function init({ config }: { readonly config?: string }, io: Io): Promise<number> {
  const { cwd, env } = io;
  const search = { cwd, env, checked: [], ...(config !== undefined && { file: config }) };
  const { path, isThere } = placeForSettings(search);
  if (isThere) throw new UsageError(phrase('settings.there', { path: printable(path) }));
  if (/\.json$/i.test(path))
    throw new UsageError(phrase('settings.not-json', { path: printable(path) }));
  createFile(path, settingsTemplate(schemaUrl('settings')));
  const { say } = await languageFor({}, io);
  io.stdout.write(`${say('settings.created', { path: printable(path) })}\n`);
  return EXIT.clean;
}
