import { databaseOf } from '../install/databases/database-files.ts';

/** Files that mean something together only: an older part beside a newer one is worse than none. */
export interface Unit {
  /** The directory that they are in, or the database's main file: relative to where the part of the install is. */
  readonly path: string;
  readonly kind: 'directory' | 'database';
  /** The file without which the others are nothing; without one, any of them counts. */
  readonly key?: string;
}

const DIRECTORIES: readonly { readonly pattern: RegExp; readonly key?: string }[] = [
  { pattern: /^(?:.*\/)?\.git(?=\/|$)/ },
  // Keys that advance with each message.
  { pattern: /^credentials\/whatsapp\/[^/]+(?=\/|$)/, key: 'creds.json' },
  { pattern: /^credentials\/matrix\/[^/]+(?=\/|$)/ },
  // A token is the token of one key.
  { pattern: /^identity(?=\/|$)/, key: 'device.json' },
  { pattern: /^browser\/[^/]+\/user-data(?=\/|$)/ },
  { pattern: /^agents\/[^/]+\/agent\/codex-home(?=\/|$)/ },
];

/** The unit that a path belongs to, or undefined. */
export function unitOf(path: string): Unit | undefined {
  for (const { pattern, key } of DIRECTORIES) {
    const found = pattern.exec(path)?.[0];
    if (found !== undefined) {
      return { path: found, kind: 'directory', ...(key !== undefined && { key }) };
    }
  }
  const database = databaseOf(path);
  return database === undefined ? undefined : { path: database, kind: 'database' };
}
