import { basename } from 'node:path';
import type { Fix, MessageData } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import type { Backup } from '../../install/backups/backups.ts';
import type { Exposure } from '../../install/backups/exposure.ts';
import type { Operation } from '../../install/operation.ts';
import { phrase } from '../../phrases/language.ts';
import { isCopyOfRemedy } from '../copy-of-remedy.ts';
import { defineRule } from '../define-rule.ts';

/** Reading an archive stops where more would not change the message. */
const MANY = 20;
const ENCRYPT_ARCHIVE = 'age --passphrase --output {path}.age {path}';
const ENCRYPT_DIRECTORY =
  'tar -C {parent} -czf - {name} | age --passphrase --output {path}.tar.gz.age';
const REPLACE = 'If anyone else may have read it, replace the gateway token and the keys in it.';

/** The ways in which others can read it. The first one has no comma before it. */
const EXPOSED =
  '{readable, select, yes {other users of this machine can read it} other {}}{synced, select, first {a synced folder copies it to a service or to other machines} yes {, and a synced folder copies it to a service or to other machines} other {}}{git, select, first {it is in a Git work tree and may be pushed} yes {, and it is in a Git work tree and may be pushed} other {}}';

const texts = ruleTexts('plaintext-backups', {
  exposed: EXPOSED,
  'also-exposed': `; ${EXPOSED}`,
  close: 'make {name} accessible only to its owner (mode {mode})',
  encrypt: 'encrypt {name} with age (--age-recipient, --age-identity)',
  delete: 'delete {name} once its encrypted copy has been opened (--age-identity)',
});

export default defineRule({
  id: 'plaintext-backups',
  severity: 'error',
  fixes: ['safe', 'unsafe'],
  title: 'A backup with credentials is not encrypted',
  breaks: ['privacy'],
  decides: 'verify.item.backups',
  why: 'A backup contains the gateway token, provider keys and channel logins. Anyone who reads it can act as your agent and, with the device identity, as this machine.',
  sources: [
    'Migration guide, "Pitfall: secrets in backups"',
    '`openclaw backup create` of 2026.5.28 writes an archive of mode 0644, of 2026.9.6 of mode 0600; neither encrypts (seen)',
    'More than a hundred public repositories have names like those of OpenClaw backups',
  ],
  releases: 'all',
  silent: [
    'archives encrypted with age, PGP, openssl, 7z or zip',
    'openclaw.json.bak files, which OpenClaw writes itself',
    'archives without secrets of an install',
    'state directories in use, profiles included',
  ],
  messages: {
    'archive-exposed': {
      isBackup: true,
      text: 'This {format} archive contains {count, plural, one {a file with credentials ({first})} =20 {many files with credentials (such as {first})} other {# files with credentials (such as {first})}} and is not encrypted; {where}.',
      remedy: `Encrypt the backup, check that the encrypted copy opens, then delete the original. ${REPLACE}`,
      commands: [ENCRYPT_ARCHIVE],
    },
    archive: {
      isBackup: true,
      text: 'This {format} archive contains {count, plural, one {a file with credentials ({first})} =20 {many files with credentials (such as {first})} other {# files with credentials (such as {first})}} and is not encrypted.',
      remedy: 'Encrypt the backup, check that the encrypted copy opens, then delete the original.',
      commands: [ENCRYPT_ARCHIVE],
    },
    'checked-archive': {
      text: 'This {format} archive, the one you are checking, contains {count, plural, one {a file with credentials ({first})} =20 {many files with credentials (such as {first})} other {# files with credentials (such as {first})}} and is not encrypted{exposed}.',
      remedy: 'Encrypt the archive, check that the encrypted copy opens, then delete the original.',
      commands: [ENCRYPT_ARCHIVE],
    },
    'archive-copied': {
      isBackup: true,
      text: 'This {format} archive contains {count, plural, one {a file with credentials ({first})} =20 {many files with credentials (such as {first})} other {# files with credentials (such as {first})}} and is not encrypted{exposed}. Its encrypted copy {name}.age is beside it.',
      remedy: `Check that the encrypted copy opens and has the same content, then delete the original. ${REPLACE}`,
      commands: ['age --decrypt --identity key.txt {path}.age | cmp - {path}', 'rm {path}'],
    },
    'directory-exposed': {
      isBackup: true,
      text: 'This directory is a copy of an install. It contains {count, plural, one {a file with credentials ({first})} =20 {many files with credentials (such as {first})} other {# files with credentials (such as {first})}} and is not encrypted; {where}.',
      remedy: `Encrypt the backup, check that the encrypted copy opens, then delete the original. ${REPLACE}`,
      commands: [ENCRYPT_DIRECTORY],
    },
    directory: {
      isBackup: true,
      text: 'This directory is a copy of an install. It contains {count, plural, one {a file with credentials ({first})} =20 {many files with credentials (such as {first})} other {# files with credentials (such as {first})}} and is not encrypted.',
      remedy:
        'Delete the directory once you no longer need it. Otherwise encrypt it and check that the encrypted copy opens.',
      commands: [ENCRYPT_DIRECTORY],
    },
    'of-remedy': {
      isBackup: true,
      text: 'This directory is the copy from before a repair. It contains {count, plural, one {a file with credentials ({first})} =20 {many files with credentials (such as {first})} other {# files with credentials (such as {first})}}. {count, plural, one {Only its owner can read it} other {Only their owner can read them}}.',
      remedy: 'Keep the directory until everything works here, then delete it.',
      commands: ['rm -r {path}'],
    },
  },
  texts: texts.english,
  async *check(install) {
    const { backups, undecided } = await install.backups();
    const encrypted = new Set(
      backups.filter(({ encryption }) => encryption).map(({ path }) => path),
    );
    for (const { path, reason } of undecided)
      yield { skip: phrase('about', { what: install.there(path), problem: reason }) };
    for (const backup of backups) {
      if (backup.encryption !== undefined || backup.secretCount === 0) continue;
      const hasCopy = encrypted.has(`${backup.path}.age`);
      const messageId = messageOf(backup, hasCopy);
      yield {
        messageId,
        severity: severityOf(messageId, backup),
        data: dataOf(backup, install.there(backup.path)),
        at: { path: backup.path },
        fixes: fixesOf(backup, hasCopy),
      };
    }
  },
});

function messageOf({ path, kind, exposure, isChecked }: Backup, hasCopy: boolean) {
  if (isChecked) return 'checked-archive';
  if (kind === 'archive' && hasCopy) return 'archive-copied';
  if (kind === 'directory' && exposure.length === 0 && isCopyOfRemedy(basename(path)))
    return 'of-remedy';
  return exposure.length > 0 ? (`${kind}-exposed` as const) : kind;
}

function severityOf(messageId: string, { exposure }: Backup) {
  if (messageId === 'of-remedy') return 'info';
  return exposure.length > 0 ? 'error' : 'warning';
}

function dataOf(backup: Backup, path: string): MessageData {
  const slash = path.lastIndexOf('/');
  return {
    format: backup.format,
    count: Math.min(backup.secretCount, MANY),
    first: firstOf(backup),
    where: texts('exposed', exposedBy(backup)),
    exposed: backup.exposure.length === 0 ? '' : texts('also-exposed', exposedBy(backup)),
    path,
    parent: path.slice(0, Math.max(slash, 1)),
    name: path.slice(slash + 1),
  };
}

/** The ways that apply, and the first of them. */
function exposedBy({ exposure }: Backup) {
  const is = (way: Exposure) =>
    exposure[0] === way ? 'first' : exposure.includes(way) ? 'yes' : 'no';
  return {
    readable: exposure.includes('readable-by-others') ? 'yes' : 'no',
    synced: is('synced-directory'),
    git: is('git-work-tree'),
  };
}

/** The file name is enough for a reader: the path before it is from the old machine. */
function firstOf({ secrets: [first = ''] }: Backup): string {
  return first.split('/').at(-1) ?? '';
}

function fixesOf(backup: Backup, hasCopy: boolean): Fix<Operation>[] {
  return [modeFix(backup), encryptionFix(backup, hasCopy)].filter((fix) => fix !== undefined);
}

/**
 * Removes the access of others, and none of the owner's. Undefined in a closed directory, where it
 * would change nothing.
 */
function modeFix({ path, kind, entry, exposure }: Backup): Fix<Operation> | undefined {
  const mode = entry.mode & (kind === 'directory' ? 0o700 : 0o600);
  const isOpen = exposure.includes('readable-by-others') && (entry.mode & 0o077) !== 0;
  if (process.platform === 'win32' || !isOpen) return undefined;
  const data = { name: basename(path), mode: mode.toString(8).padStart(4, '0') };
  const operation = { kind: 'set-mode', path, mode, expected: entry.mode } as const;
  return { title: texts('close', data), safety: 'safe', operations: [operation] };
}

/** No fix for a directory: its owner has to look through it first, because it may be more than a backup. */
function encryptionFix(
  { path, kind, entry }: Backup,
  hasCopy: boolean,
): Fix<Operation> | undefined {
  if (kind === 'directory') return undefined;
  const title = texts(hasCopy ? 'delete' : 'encrypt', { name: basename(path) });
  return { title, safety: 'unsafe', operations: [{ kind: 'encrypt', path, size: entry.size }] };
}
