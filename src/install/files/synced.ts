import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Home, isInside } from '../host/home.ts';
import { lookAt } from './tree.ts';

/** A folder that a program copies to a service or to other machines. */
export interface SyncedFolder {
  /** For a person: `iCloud Drive`, `Dropbox`, `Syncthing`. */
  readonly service: string;
  /** Absolute path on this machine. */
  readonly root: string;
}

/** Where the services put their folder in a home. `*` in a name stands for an account or a company. */
const BY_NAME: readonly { readonly pattern: RegExp; readonly service: string }[] = [
  { pattern: /^Library\/Mobile Documents(?=\/|$)/, service: 'iCloud Drive' },
  { pattern: /^iCloudDrive(?=\/|$)/, service: 'iCloud Drive' },
  { pattern: /^Library\/CloudStorage\/[^/]+/, service: 'cloud storage' },
  { pattern: /^Dropbox(?: \([^/]+\))?(?=\/|$)/, service: 'Dropbox' },
  { pattern: /^OneDrive(?: ?- ?[^/]+)?(?=\/|$)/, service: 'OneDrive' },
  { pattern: /^(?:Google ?Drive|My Drive)(?=\/|$)/, service: 'Google Drive' },
  { pattern: /^Nextcloud\d*(?=\/|$)/, service: 'Nextcloud' },
];

/** What a service leaves in the root of a folder that may have any name. */
const MARKERS: readonly { readonly pattern: RegExp; readonly service: string }[] = [
  { pattern: /^\.stfolder$/, service: 'Syncthing' },
  { pattern: /^\.dropbox$/, service: 'Dropbox' },
  { pattern: /^(?:\._sync_[0-9a-f]+|\.sync_[0-9a-f]+)\.db$/, service: 'Nextcloud' },
];

/** Names below `Library/CloudStorage` begin with the provider: `GoogleDrive-alice@example.com`. */
const PROVIDERS: readonly { readonly pattern: RegExp; readonly service: string }[] = [
  { pattern: /^GoogleDrive/i, service: 'Google Drive' },
  { pattern: /^OneDrive/i, service: 'OneDrive' },
  { pattern: /^Dropbox/i, service: 'Dropbox' },
  { pattern: /^iCloud/i, service: 'iCloud Drive' },
];

/**
 * The synced folder that a path lies in, by the services' usual folders in the home and by the
 * markers they leave in a folder of any name.
 * @param path absolute on this machine; need not exist
 * @returns undefined where nothing says that it is synced. A desktop or documents folder that
 *   macOS moved to iCloud in place cannot be told from an ordinary one.
 */
export function syncedFolderOf(path: string, home: Home): SyncedFolder | undefined {
  return byName(path, home) ?? byMarker(path, home);
}

function byName(path: string, home: Home): SyncedFolder | undefined {
  if (!isInside(path, home.here)) return undefined;
  const rest = relative(home.here, path).split(sep).join('/');
  for (const { pattern, service } of BY_NAME) {
    const found = pattern.exec(rest)?.[0];
    if (found === undefined) continue;
    return { service: providerOf(found) ?? service, root: join(home.here, found) };
  }
  return undefined;
}

function providerOf(folder: string): string | undefined {
  const name = /^Library\/CloudStorage\/(.+)$/.exec(folder)?.[1];
  if (name === undefined) return undefined;
  return PROVIDERS.find(({ pattern }) => pattern.test(name))?.service ?? name.split('-', 1)[0];
}

/** A home is no synced folder because of one marker in it, which many programs leave there. */
function byMarker(path: string, home: Home): SyncedFolder | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (folder === home.here || folder === dirname(folder)) return undefined;
    const service = markedBy(folder);
    if (service !== undefined) return { service, root: folder };
  }
}

function markedBy(folder: string): string | undefined {
  if (lookAt(folder)?.kind !== 'directory') return undefined;
  const names = namesIn(folder);
  return MARKERS.find(({ pattern }) => names.some((name) => pattern.test(name)))?.service;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
