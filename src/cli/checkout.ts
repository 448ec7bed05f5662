import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { realOrSame } from '../install/host/home.ts';

/**
 * The directory that paths in a report are relative to: the Git checkout around the working
 * directory, or the working directory itself.
 */
export function checkoutOf(cwd: string): string[] {
  let directory = cwd;
  while (!existsSync(join(directory, '.git')) && directory !== dirname(directory)) {
    directory = dirname(directory);
  }
  const found = existsSync(join(directory, '.git')) ? directory : cwd;
  return [...new Set([found, realOrSame(found)])];
}
