import type { Fix, MessageData } from '../../engine/rule.ts';
import type { Backup } from '../../install/backups/backups.ts';
import type { Exposure } from '../../install/backups/exposure.ts';
import type { Operation } from '../../install/operation.ts';
import { defineRule } from '../define-rule.ts';

const EXPOSED: Readonly<Record<Exposure, string>> = {
  'readable-by-others': 'other users of this machine can read it',
  'synced-directory':
    'it lies in a synced folder, which copies it to a service or to other machines',
  'git-work-tree': 'it lies in a Git work tree, from which it may be pushed',
};

/** The reading of an archive stops where more would say nothing new. */
const MANY = 20;
const ENCRYPT_ARCHIVE = 'age --passphrase --output {path}.age {path}';
const ENCRYPT_DIRECTORY =
  'tar -C {parent} -czf - {name} | age --passphrase --output {path}.tar.gz.age';
const REPLACE =
  'Replace the gateway token and the keys in it wherever somebody else may have read it.';

export default defineRule({
  id: 'plaintext-backups',
  group: 'guide',
  severity: 'error',
  fixes: ['safe', 'unsafe'],
  title: 'A backup with credentials in it is not encrypted',
  breaks: ['privacy'],
  why: 'A backup of an install holds the gateway token, provider keys and channel logins. Whoever reads it can act as the agent, and with a copy of the device identity as this machine.',
  sources: [
    'Migration guide, "Pitfall: secrets in backups"',
    '`openclaw backup create` of 2026.5.28 writes an archive of mode 0644, of 2026.9.6 of mode 0600; neither encrypts (seen)',
    'More than a hundred public repositories are named like backups of OpenClaw',
  ],
  releases: 'all',
  silent: [
    'archives encrypted with age, PGP, openssl, 7z or zip, by their magic bytes',
    'the ring of openclaw.json.bak files, which the product writes itself',
    'archives that hold no secrets of an install',
    'state directories in use, and profiles',
  ],
  messages: {
    'archive-exposed': {
      isBackup: true,
      text: 'This {format} archive holds {what} of an install, unencrypted, and {where}.',
      remedy: `Encrypt it, check that the encrypted copy opens, then delete this one. ${REPLACE}`,
      commands: [ENCRYPT_ARCHIVE],
    },
    archive: {
      isBackup: true,
      text: 'This {format} archive holds {what} of an install, unencrypted.',
      remedy: 'Encrypt it, check that the encrypted copy opens, then delete this one.',
      commands: [ENCRYPT_ARCHIVE],
    },
    'archive-copied': {
      isBackup: true,
      text: 'This {format} archive holds {what} of an install, unencrypted{exposed}; its encrypted copy, {name}.age, lies beside it.',
      remedy: `See that the encrypted copy opens and holds the same, then delete this one. ${REPLACE}`,
      commands: ['age --decrypt --identity key.txt {path}.age | cmp - {path}', 'rm {path}'],
    },
    'directory-exposed': {
      isBackup: true,
      text: 'This directory is a copy of an install with {what}, unencrypted, and {where}.',
      remedy: `Encrypt it, check that the encrypted copy opens, then delete this one. ${REPLACE}`,
      commands: [ENCRYPT_DIRECTORY],
    },
    directory: {
      isBackup: true,
      text: 'This directory is a copy of an install with {what}, unencrypted.',
      remedy:
        'Encrypt it and check that the encrypted copy opens, or delete it, as soon as the move no longer needs it.',
      commands: [ENCRYPT_DIRECTORY],
    },
  },
  async *check(install) {
    const { backups, undecided } = await install.backups();
    const encrypted = new Set(
      backups.filter(({ encryption }) => encryption).map(({ path }) => path),
    );
    for (const { path, reason } of undecided) yield { skip: `${install.there(path)}: ${reason}` };
    for (const backup of backups) {
      if (backup.encryption !== undefined || backup.secretCount === 0) continue;
      const hasCopy = encrypted.has(`${backup.path}.age`);
      const isExposed = backup.exposure.length > 0;
      yield {
        messageId: messageOf(backup, hasCopy),
        severity: isExposed ? 'error' : 'warning',
        data: dataOf(backup, install.there(backup.path)),
        at: { path: backup.path },
        ...fixesOf(backup, hasCopy),
      };
    }
  },
});

function messageOf({ kind, exposure }: Backup, hasCopy: boolean) {
  if (kind === 'archive' && hasCopy) return 'archive-copied';
  return exposure.length > 0 ? (`${kind}-exposed` as const) : kind;
}

function dataOf(backup: Backup, path: string): MessageData {
  const where = backup.exposure.map((each) => EXPOSED[each]).join(', and ');
  const slash = path.lastIndexOf('/');
  return {
    format: backup.format,
    what: whatOf(backup),
    where,
    exposed: where === '' ? '' : `, and ${where}`,
    path,
    parent: path.slice(0, Math.max(slash, 1)),
    name: path.slice(slash + 1),
  };
}

/** The last name is enough to know a file by: what stands before it says where the old machine had it. */
function whatOf({ secrets, secretCount }: Backup): string {
  const first = (secrets[0] ?? '').split('/').at(-1) ?? '';
  return secretCount === 1
    ? `a file with credentials (${first})`
    : `${secretCount < MANY ? secretCount : 'many'} files with credentials (${first} among them)`;
}

interface Fixes {
  readonly fix?: Fix<Operation>;
  readonly furtherFix?: Fix<Operation>;
}

function fixesOf(backup: Backup, hasCopy: boolean): Fixes {
  const fix = modeFix(backup);
  const furtherFix = encryptionFix(backup, hasCopy);
  return { ...(fix && { fix }), ...(furtherFix && { furtherFix }) };
}

/** Clears what others may do with it, and nothing that its owner may do. */
function modeFix({ path, kind, entry }: Backup): Fix<Operation> | undefined {
  const mode = entry.mode & (kind === 'directory' ? 0o700 : 0o600);
  if (process.platform === 'win32' || (entry.mode & 0o077) === 0) return undefined;
  const title = `let only its owner access it (mode ${mode.toString(8).padStart(4, '0')})`;
  const operation = { kind: 'set-mode', path, mode, expected: entry.mode } as const;
  return { title, safety: 'safe', operations: [operation] };
}

/** A directory is somebody's to look through first: it may be more than a backup. */
function encryptionFix(
  { path, kind, entry }: Backup,
  hasCopy: boolean,
): Fix<Operation> | undefined {
  if (kind === 'directory') return undefined;
  const title = hasCopy
    ? 'remove it, once its encrypted copy has been opened (--age-identity)'
    : 'encrypt it with age (--age-recipient, --age-identity)';
  return { title, safety: 'unsafe', operations: [{ kind: 'encrypt', path, size: entry.size }] };
}
