import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const NAME = 'openclaw-migcheck';

/** The version in the package.json of this program. */
export function version(): string {
  // From dist/ it is one directory up, from dist/chunks/ and src/cli/ it is two.
  for (const path of ['../package.json', '../../package.json']) {
    try {
      return JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8')).version;
    } catch {}
  }
  return 'unknown';
}
