import { basename } from 'node:path';
import { ruleTexts } from '../../engine/texts.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findArchiveDebris, findDebrisBeside } from './facts.ts';

const texts = ruleTexts('archive-debris', {
  remove: 'remove {count, plural, one {# macOS metadata file} other {# macOS metadata files}}',
});

export default defineRule({
  id: 'archive-debris',
  severity: 'info',
  fixes: ['safe'],
  title: 'The copy contains macOS metadata files',
  breaks: ['later'],
  why: 'A file whose name begins with ._ has the extension of the file beside it. A program that reads every .jsonl, .md or .sqlite file mistakes it for a session, a note or a database.',
  sources: [
    'AppleSingle/AppleDouble formats (RFC 1740): the first four bytes are 00 05 16 07',
    'OpenClaw 2026.9.6: `openclaw backup` recognizes ._*.sqlite by the same signature and leaves it out (documented)',
  ],
  releases: 'all',
  silent: [
    'a file with such a name but other contents',
    '.DS_Store on a Mac, where the Finder creates it',
  ],
  messages: {
    debris: {
      text: '{root} contains {count, plural, one {# macOS metadata file} other {# macOS metadata files}}: {names}. Programs may mistake such files for sessions, notes or databases.',
      remedy: 'Remove these files. They hold icons and window positions, but none of your data.',
    },
    beside: {
      text: 'An archive made on a Mac left metadata files beside {root}: {names}. OpenClaw does not read them.',
      remedy: 'Remove these files. They hold icons and window positions, but none of your data.',
      commands: ['rm -r {paths}'],
    },
  },
  texts: texts.english,
  *check(install) {
    for (const { root, paths, count } of findArchiveDebris(install)) {
      yield {
        messageId: 'debris',
        data: {
          count,
          root: root.slice(root.lastIndexOf('/') + 1),
          names: listNames(paths.map((path) => path.slice(root.length + 1))),
        },
        at: { path: root },
        fixes: [
          {
            title: texts('remove', { count }),
            safety: 'safe',
            operations: paths.map((path) => ({ kind: 'remove', path })),
          },
        ],
      };
    }
    const beside = findDebrisBeside(install);
    if (beside[0] !== undefined) {
      yield {
        messageId: 'beside',
        data: {
          root: basename(install.stateDir),
          names: listNames(beside.map((path) => basename(path))),
          paths: beside.map((path) => install.there(path)),
        },
        at: { path: beside[0] },
      };
    }
  },
});
