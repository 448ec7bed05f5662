import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { syncedFolderOf } from '../../../src/install/files/synced.ts';
import { type BuiltHome, buildHome, type HomeTree } from '../../../src/testing/home-tree.ts';

let home: BuiltHome | undefined;
afterEach(() => home?.remove());

function folderOf(path: string, tree: HomeTree = {}) {
  home = buildHome(tree);
  const here = home.path;
  const found = syncedFolderOf(join(here, path), { here, there: here, uid: 0, gid: 0 });
  return found && [found.service, found.root.slice(here.length + 1)];
}

it.each([
  ['Library/Mobile Documents/com~apple~CloudDocs/x', 'iCloud Drive', 'Library/Mobile Documents'],
  [
    'Library/CloudStorage/GoogleDrive-a@example.com/x',
    'Google Drive',
    'Library/CloudStorage/GoogleDrive-a@example.com',
  ],
  ['Library/CloudStorage/OneDrive-Firm', 'OneDrive', 'Library/CloudStorage/OneDrive-Firm'],
  ['Library/CloudStorage/Box-Box/x', 'Box', 'Library/CloudStorage/Box-Box'],
  ['Dropbox/x/.openclaw', 'Dropbox', 'Dropbox'],
  ['Dropbox (Private)/x', 'Dropbox', 'Dropbox (Private)'],
  ['OneDrive - Firm/x', 'OneDrive', 'OneDrive - Firm'],
  ['Google Drive/x', 'Google Drive', 'Google Drive'],
  ['Nextcloud/x', 'Nextcloud', 'Nextcloud'],
])('%s is synced', (path, service, root) => {
  expect(folderOf(path)).toEqual([service, root]);
});

it.each(['.openclaw', 'Documents/x', 'Dropboxes/x', 'Nextcloud-notes/x', 'Library/x', 'Sync/x'])(
  '%s is not',
  (path) => {
    expect(folderOf(path)).toBeUndefined();
  },
);

it('knows a folder of any name by what the program leaves in it', () => {
  expect(folderOf('data/claw/state', { 'data/.stfolder/x': '', 'data/claw/state/y': '' })).toEqual([
    'Syncthing',
    'data',
  ]);
  home?.remove();
  expect(folderOf('cloud/a', { 'cloud/.sync_0123456789ab.db': '', 'cloud/a/y': '' })).toEqual([
    'Nextcloud',
    'cloud',
  ]);
});

it('takes no home for synced because of one marker in it', () => {
  expect(folderOf('.openclaw', { '.dropbox': '', '.openclaw/x': '' })).toBeUndefined();
});

it.each([
  ['mnt/disk/Dropbox/a/b/claw', 'Dropbox', 'mnt/disk/Dropbox'],
  ['c/Users/al/OneDrive - Firm/claw', 'OneDrive', 'c/Users/al/OneDrive - Firm'],
  [
    'copy/al/Library/Mobile Documents/com~apple~CloudDocs/claw',
    'iCloud Drive',
    'copy/al/Library/Mobile Documents',
  ],
])('%s is synced, at whatever depth', (path, service, root) => {
  expect(folderOf(path)).toEqual([service, root]);
});

it('takes the parent of a state directory for synced although it looks like a home', () => {
  expect(folderOf('.openclaw', { '.stfolder/x': '', '.openclaw/x': '' })).toEqual([
    'Syncthing',
    '',
  ]);
});
