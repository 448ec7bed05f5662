import type { ChangedEntry, Comparison } from '../../install/since-record.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { comparedWithRecord } from '../since-record.ts';

export default defineRule({
  id: 'changed-since-record',
  severity: 'warning',
  title: 'The content of a file differs from the record',
  breaks: ['features'],
  why: 'An interrupted copy, or an archive packed while OpenClaw was writing, leaves files that look right but are not. The digests in the record reveal them.',
  sources: [
    'OpenClaw 2026.5.28 and 2026.9.6: after a move and a conversation, notes, skills and transcripts keep their content, apart from paths and additions (seen)',
  ],
  releases: 'all',
  comparesRecord: true,
  silent: [
    'a file whose modification time is later than the copy',
    'a file in which only the paths of the old home were replaced',
    'a transcript that only grew',
    'a file with secrets, which has no digest in the record: only an empty one is reported',
    'a database, which is compared by its rows',
  ],
  messages: {
    empty: {
      text: '{count, plural, one {A file is} other {# files are}} empty here, but had content in the record of {date}: {names}.',
      remedy: 'Copy {count, plural, one {the file} other {the files}} from the old machine again.',
    },
    other: {
      text: 'The content of {count, plural, one {# file} other {# files}} differs from the record of {date}: {names}. {count, plural, one {Its modification time shows} other {Their modification times show}} no edit since then.',
      remedy:
        'Compare these files with those of the old machine, and copy them again. If you changed them on purpose, make a new record.',
    },
  },
  async *check(install) {
    const compared = yield* comparedWithRecord(install);
    if (compared === undefined) return;
    yield* changed('empty', compared);
    yield* changed('other', compared);
  },
});

function* changed(how: 'empty' | 'other', compared: Comparison) {
  const group = compared.changed.filter((each) => each.how === how);
  const [first, ...more] = group;
  if (first === undefined) return;
  yield {
    messageId: how,
    ...(how === 'empty' && { severity: 'error' as const }),
    data: {
      count: group.length,
      names: listNames(group.map(({ entry }: ChangedEntry) => entry.path)),
      date: compared.record.recordedAt.slice(0, 10),
    },
    at: { path: first.at },
    ...(more.length > 0 && { alsoAt: more.map(({ at: path }) => ({ at: { path } })) }),
  };
}
