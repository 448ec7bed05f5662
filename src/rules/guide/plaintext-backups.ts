import type { Fix } from '../../engine/rule.ts';
import type { Backup, Exposure } from '../../install/backups.ts';
import type { Operation } from '../../install/operation.ts';
import { defineRule } from '../define-rule.ts';

const EXPOSED: Readonly<Record<Exposure, string>> = {
  'readable-by-others': 'other users of this machine can read it',
  'synced-directory': 'it lies in a synced folder, which copies it to a service or to other machines',
  'git-work-tree': 'it lies in a Git work tree, from which it may be pushed',
};

export default defineRule({
  id: 'plaintext-backups',
  group: 'guide',
  severity: 'error',
  title: 'A backup with credentials in it is not encrypted',
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
    exposed: {
      text: 'This {kind} holds {what} of an install, unencrypted, and {where}.',
      remedy:
        'Encrypt it and move it to a private place, check that the encrypted copy opens, then delete this one. Where others could read it, replace the gateway token and the keys in it.',
      commands: ['{pack}'],
    },
    unencrypted: {
      text: 'This {kind} holds {what} of an install, unencrypted.',
      remedy:
        'Encrypt it, check that the encrypted copy opens, then delete this one. Keep it only as long as the move needs it.',
      commands: ['{pack}'],
    },
  },
  async *check(install) {
    const { backups, undecided } = await install.backups();
    for (const { path, reason } of undecided) yield { skip: `${install.there(path)}: ${reason}` };
    for (const backup of backups) {
      if (backup.encryption !== undefined || backup.secretCount === 0) continue;
      const where = backup.exposure.map((each) => EXPOSED[each]).join(', and ');
    }
  },
});
