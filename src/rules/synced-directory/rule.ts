import { syncedFolderOf } from '../../install/files/synced.ts';
import type { Entry } from '../../install/files/tree.ts';
import type { Install } from '../../install/install.ts';
import { layoutOf } from '../../install/layout.ts';
import { ownName } from '../../install/state/selection.ts';
import { isStateName } from '../../install/state/state-names.ts';
import { defineRule } from '../define-rule.ts';

/** The names that the services give to the losing version of two edits, after the original name. */
const CONFLICT_COPIES: readonly { readonly pattern: RegExp; readonly service: string }[] = [
  { pattern: /^(.+)\.sync-conflict-\d{8}-\d{6}-[A-Z0-9]{7}(\.[^/]+)?$/, service: 'Syncthing' },
  { pattern: /^(.+) \([^()/]*conflicted copy[^()/]*\)(\.[^/]+)?$/i, service: 'Dropbox' },
  { pattern: /^(.+) \(conflict(?:ed copy)? [^()/]*\)(\.[^/]+)?$/i, service: 'Nextcloud' },
];

export default defineRule({
  id: 'synced-directory',
  severity: 'warning',
  title: 'The state directory is in a synchronized folder',
  breaks: ['later'],
  why: 'A sync service copies files while the gateway writes them, which corrupts databases. It also keeps two versions of a session index, and removes files to save space.',
  sources: [
    'openclaw/openclaw#39446, #98470, #31004, #13187',
    'SQLite, "How To Corrupt An SQLite Database File": a copy while a transaction is active',
  ],
  releases: 'all',
  silent: [
    'a state directory outside such a folder',
    'conflict copies in a workspace, which are your own texts',
  ],
  messages: {
    synced: {
      text: 'The state directory is in a folder that {service} synchronizes, which can corrupt its databases.',
      remedy:
        '[Stop the gateway, then] move the state directory out of the folder. Make backups with `openclaw backup create` instead.',
      commands: ['openclaw gateway stop', 'mv {path} {target}', 'openclaw doctor'],
    },
    'conflict-copy': {
      text: '{service} kept two versions of {original}, and this file is one of them. Each may have what the other lacks.',
      remedy:
        'Stop the gateway on every machine. Find out which version is newer, then move the other one away. Do not merge databases.',
      commands: ['ls -l {directory}'],
    },
    'not-downloaded': {
      text: 'iCloud Drive removed {original} to save space: only a placeholder is here.',
      remedy:
        'Download the file on the Mac that uses this iCloud account, then copy the state directory again.',
      commands: ['brctl download {directory}'],
    },
  },
  *check(install) {
    if (install.kind !== 'state') return;
    const folder = syncedFolderOf(install.stateDir, install.home);
    if (folder) {
      const name = ownName(install);
      yield {
        messageId: 'synced',
        data: {
          service: folder.service,
          path: install.there(install.stateDir),
          target: `${install.home.there}/${isStateName(name) ? name : '.openclaw'}`,
        },
        at: { path: install.stateDir },
      };
    }
    for (const entry of install.tree.entries.values()) yield* conflict(entry, install);
  },
});

function* conflict(entry: Entry, install: Install) {
  if (entry.kind !== 'file') return;
  const slash = entry.path.lastIndexOf('/') + 1;
  const directory = entry.path.slice(0, slash);
  const name = entry.path.slice(slash);
  const at = { path: install.at(entry.path) };
  const data = { directory: install.there(install.at(directory)) };
  const placeholder = /^\.(.+)\.icloud$/.exec(name)?.[1];
  if (placeholder !== undefined && isEssential(directory + placeholder)) {
    const original = directory + placeholder;
    yield {
      messageId: 'not-downloaded' as const,
      severity: 'error' as const,
      data: { ...data, original },
      at,
    };
    return;
  }
  for (const { pattern, service } of CONFLICT_COPIES) {
    const found = pattern.exec(name);
    const original = found && `${directory}${found[1]}${found[2] ?? ''}`;
    if (original === null || !isEssential(original)) continue;
    yield {
      messageId: 'conflict-copy' as const,
      severity: 'error' as const,
      data: { ...data, original, service },
      at,
    };
    return;
  }
}

function isEssential(path: string): boolean {
  return layoutOf(path)?.cls === 'essential' && !/^workspace(?:-[^/]*)?\//.test(path);
}
