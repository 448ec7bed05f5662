import { databaseOf } from '../install/databases/database-files.ts';

/** Files that only work together: an older part beside a newer one is worse than none. */
export interface Unit {
  /** Their directory, or the main file of the database: relative to the part of the install. */
  readonly path: string;
  readonly kind: 'directory' | 'database';
  /** The file without which the others are useless. Without a key, any file of the unit counts. */
  readonly key?: string;
}

const DIRECTORIES: readonly { readonly pattern: RegExp; readonly key?: string }[] = [
  { pattern: /^(?:.*\/)?\.git(?=\/|$)/ },
  // Keys that advance with each message.
  { pattern: /^credentials\/whatsapp\/[^/]+(?=\/|$)/, key: 'creds.json' },
  { pattern: /^credentials\/matrix\/[^/]+(?=\/|$)/ },
  // A token belongs to one key.
  { pattern: /^identity(?=\/|$)/, key: 'device.json' },
  { pattern: /^browser\/[^/]+\/user-data(?=\/|$)/ },
  { pattern: /^agents\/[^/]+\/agent\/codex-home(?=\/|$)/ },
];

/** The unit of a path, or undefined. */
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
