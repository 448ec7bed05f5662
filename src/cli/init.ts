import { printable } from '../masking/printable.ts';
import { UsageError } from '../migcheck/usage-error.ts';
import { schemaUrl } from '../report/links.ts';
import { placeForSettings } from '../settings/load.ts';
import { settingsTemplate } from '../settings/template.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { createFile } from './output.ts';

/**
 * Writes a settings file with each setting explained.
 * @throws UsageError where there are settings already
 */
export function init({ config }: { readonly config?: string }, { cwd, env, stdout }: Io): number {
  const search = { cwd, env, checked: [], ...(config !== undefined && { file: config }) };
  const { path, isThere } = placeForSettings(search);
  if (isThere) throw new UsageError(`there are settings already: ${printable(path)}`);
  createFile(path, settingsTemplate(schemaUrl('settings')));
  stdout.write(`Settings are in ${printable(path)}. Nothing is set yet: edit what you need.\n`);
  return EXIT.clean;
}
