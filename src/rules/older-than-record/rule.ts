import type { ChangedEntry, Comparison } from '../../install/since-record.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { comparedWithRecord } from '../since-record.ts';

export default defineRule({
  id: 'older-than-record',
  severity: 'error',
  step: 'restore',
  title: 'The copy is older than the record',
  breaks: ['history'],
  why: 'An older backup was restored, so everything after it is missing. Logins that change their keys with every message, such as WhatsApp, no longer work with older keys.',
  sources: [
    'OpenClaw documentation, restoring a backup: older channel state can desynchronize ratcheting credentials such as WhatsApp',
    'OpenClaw 2026.9.6: transcript_events.seq counts the events of a session without gaps (seen)',
  ],
  releases: 'all',
  comparesRecord: true,
  silent: [
    'a conversation that has continued since',
    'a copy without the times of its files, where only conversations can show it',
    'logins that are as new as in the record, or newer',
  ],
  messages: {
    conversations: {
      text: '{messages, plural, one {# message is} other {# messages are}} missing at the end of {count, plural, one {# conversation} other {# conversations}} of agent {agent}, compared with the record of {date}.',
      remedy:
        'Restore a newer backup, or copy the conversations from the old machine again. Do this before you use the agent here.',
    },
    logins: {
      breaks: ['channels'],
      text: 'The record of {date} has newer keys for these logins: {names}.',
      remedy:
        'Copy these logins from the old machine again, with its gateway stopped. If the channel stays offline, link it again.',
      commands: ['openclaw channels status'],
    },
    files: {
      breaks: ['features'],
      text: 'The record of {date} has newer versions of {count, plural, one {# file} other {# files}}: {names}.',
      remedy: 'Restore a newer backup, or copy these files from the old machine again.',
    },
  },
  async *check(install) {
    const compared = yield* comparedWithRecord(install);
    if (compared === undefined) return;
    yield* conversations(compared);
    const older = compared.changed.filter(({ how }) => how === 'older');
    yield* files('logins', older.filter(isLogin), compared);
    yield* files(
      'files',
      older.filter((each) => !isLogin(each)),
      compared,
    );
  },
});

function* conversations(compared: Comparison) {
  for (const { agent, at, endEarlier, cutMessages } of compared.conversations) {
    if (endEarlier === 0) continue;
    yield {
      messageId: 'conversations' as const,
      data: {
        count: endEarlier,
        agent,
        messages: cutMessages,
        date: dateOf(compared),
      },
      at: { path: at },
    };
  }
}

function isLogin({ entry }: ChangedEntry): boolean {
  return entry.path.startsWith('credentials/');
}

function* files(
  messageId: 'logins' | 'files',
  group: readonly ChangedEntry[],
  compared: Comparison,
) {
  const [first, ...more] = group;
  if (first === undefined) return;
  yield {
    messageId,
    ...(messageId === 'files' && { severity: 'warning' as const }),
    data: {
      count: group.length,
      names: listNames(group.map(({ entry }) => entry.path)),
      date: dateOf(compared),
    },
    at: { path: first.at },
    ...(more.length > 0 && { alsoAt: more.map(({ at: path }) => ({ at: { path } })) }),
  };
}

function dateOf({ record }: Comparison): string {
  return record.recordedAt.slice(0, 10);
}
