import type { ArchiveFacts, Damage } from '../../install/archive.ts';
import { defineRule } from '../define-rule.ts';

/** A name in an archive may be of any length. */
const LONGEST = 120;

export default defineRule({
  id: 'damaged-archive',
  severity: 'error',
  title: 'The archive cannot be read to its end',
  breaks: ['memory', 'history'],
  why: 'A download that stopped, a full disk or a bad sector leaves an archive that opens and lists its first files. What comes after the damage is lost, and you may notice only when the old machine is gone.',
  sources: [
    'GNU tar 1.35: "Unexpected EOF in archive" and "Skipping to next header" for such archives (seen)',
    'gzip 1.12: "unexpected end of file" and "crc error" (seen)',
  ],
  releases: 'all',
  silent: [
    'bytes after the end of a tar, which no program unpacks',
    'an archive from standard input that ends where it should',
  ],
  messages: {
    cut: {
      text: '{archive} is cut off after {where, select, start {its beginning} other {{after}}}: {what}. Everything after that is missing.',
      remedy:
        'Make the archive again on the old machine. After you copy it, compare the checksums on both machines.',
      isFirst: true,
    },
    corrupt: {
      text: '{archive} is damaged after {where, select, start {its beginning} other {{after}}}: {what}. The check used what could be read.',
      remedy:
        'Copy the archive again, or make it again on the old machine. Then compare the checksums on both machines.',
      isFirst: true,
    },
    limit: {
      text: '{archive} was not read completely, because a limit was hit after {where, select, start {its beginning} other {{after}}}: {what}.',
      remedy:
        'Check where the archive came from. If it is yours, unpack it, then check the unpacked directory.',
    },
    unread: {
      text: '{archive} was not read completely: {what}.',
      remedy:
        'Unpack the archive with the program that made it, then check the unpacked directory.',
    },
  },
  *check({ archive }) {
    if (archive === undefined) return;
    for (const damage of archive.damage) {
      const { file, kind, what } = damage;
      yield {
        messageId: kind,
        data: { archive: archive.files[file]?.name ?? '', what, ...placeOf(damage) },
        at: { path: pathOf(archive, file) },
      };
    }
  },
});

function placeOf({ after = '' }: Damage): { where: string; after: string } {
  const name = after.length > LONGEST ? `…${after.slice(-LONGEST)}` : after;
  return { where: after === '' ? 'start' : 'file', after: name };
}

function pathOf({ files, root }: ArchiveFacts, file: number): string {
  return files[file]?.path ?? root;
}
