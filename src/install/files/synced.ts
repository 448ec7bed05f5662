import { dirname, join, sep } from 'node:path';
import type { Home } from '../host/home.ts';
import { namesIn } from './names-in.ts';
import { lookAt } from './tree.ts';

/** A folder that a program copies to a service or to other machines. */
export interface SyncedFolder {
  /** For a person: `iCloud Drive`, `Dropbox`, `Syncthing`. */
  readonly service: string;
  /** Absolute path on this machine. */
  readonly root: string;
}

/**
 * The names of the services' own folders, wherever they are: on another disk, or in the home of a
 * copy.
 */
const BY_NAME: readonly { readonly pattern: RegExp; readonly service: string }[] = [
  { pattern: /^Library\/Mobile Documents(?=\/|$)/, service: 'iCloud Drive' },
  { pattern: /^iCloudDrive(?=\/|$)/, service: 'iCloud Drive' },
  { pattern: /^Library\/CloudStorage\/[^/]+/, service: 'cloud storage' },
  { pattern: /^Dropbox(?: \([^/]+\))?(?=\/|$)/, service: 'Dropbox' },
  { pattern: /^OneDrive(?: ?- ?[^/]+)?(?=\/|$)/, service: 'OneDrive' },
  { pattern: /^(?:Google ?Drive|My Drive)(?=\/|$)/, service: 'Google Drive' },
  { pattern: /^Nextcloud\d*(?=\/|$)/, service: 'Nextcloud' },
];

/** What a service writes into the root of its folder, which may have any name. */
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
 * The synced folder that contains a path, found by the services' usual names and by the markers in
 * a folder of any name.
 * @param path absolute on this machine; need not exist
 * @returns undefined where nothing shows that it is synced. A desktop or documents folder that
 * macOS moved to iCloud in place looks like any other.
 */
export function syncedFolderOf(path: string, home: Home): SyncedFolder | undefined {
  return byName(path) ?? byMarker(path, home);
}

/** The outermost folder with such a name, because a service syncs everything below it. */
function byName(path: string): SyncedFolder | undefined {
  const parts = path.split(sep);
  for (let at = 1; at < parts.length; at += 1) {
    const rest = parts.slice(at).join('/');
    for (const { pattern, service } of BY_NAME) {
      const found = pattern.exec(rest)?.[0];
      if (found === undefined) continue;
      const root = join(parts.slice(0, at).join(sep) || sep, found);
      return { service: providerOf(found) ?? service, root };
    }
  }
  return undefined;
}

function providerOf(folder: string): string | undefined {
  const name = /^Library\/CloudStorage\/(.+)$/.exec(folder)?.[1];
  if (name === undefined) return undefined;
  return PROVIDERS.find(({ pattern }) => pattern.test(name))?.service ?? name.split('-', 1)[0];
}

function byMarker(path: string, home: Home): SyncedFolder | undefined {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    const service = markedBy(folder, home);
    if (service !== undefined) return { service, root: folder };
  }
  return undefined;
}

/** In a home, Dropbox keeps its own settings under the name that elsewhere marks its folder. */
function markedBy(folder: string, home: Home): string | undefined {
  if (lookAt(folder)?.kind !== 'directory') return undefined;
  const names = namesIn(folder);
  const found = MARKERS.find(({ pattern }) => names.some((name) => pattern.test(name)));
  const isSettings = found?.service === 'Dropbox' && folder === home.here;
  return isSettings ? undefined : found?.service;
}
