import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findArchiveDebris } from './facts.ts';

export default defineRule({
  id: 'archive-debris',
  group: 'leftovers',
  severity: 'info',
  fixes: ['safe'],
  title: 'Leftovers of an archive that was made on macOS',
  breaks: ['later'],
  why: 'Files named ._something look like the file they stand beside: a program that takes every .jsonl, .md or .sqlite it finds reads a session, a skill or a database that is none.',
  sources: [
    'AppleSingle/AppleDouble formats (RFC 1740): the first four bytes are 00 05 16 07',
    'OpenClaw 2026.9.6: `openclaw backup` leaves ._*.sqlite out by the same signature (documented)',
  ],
  releases: 'all',
  silent: [
    'files of such names with other contents',
    '.DS_Store where the host is a Mac, whose Finder makes it',
  ],
  messages: {
    debris: {
      text: '{count} of an archive from macOS in {root}: {names}.',
      remedy: 'Remove them: they hold icons, labels and window positions, nothing of the install.',
      commands: ["find {path} -name '._*' -type f", 'find {path} -name .DS_Store -type f'],
    },
  },
  *check(install) {
    for (const { root, paths, count } of findArchiveDebris(install)) {
      yield {
        messageId: 'debris',
        data: {
          count: count === 1 ? 'A leftover' : `${count} leftovers`,
          root: root.slice(root.lastIndexOf('/') + 1),
          names: listNames(paths.map((path) => path.slice(root.length + 1))),
          path: install.there(root),
        },
        at: { path: root },
        fix: {
          title: count === 1 ? 'Remove it' : `Remove the ${count} leftovers`,
          safety: 'safe',
          operations: paths.map((path) => ({ kind: 'remove', path })),
        },
      };
    }
  },
});
