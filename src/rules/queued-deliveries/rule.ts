import { ruleTexts } from '../../engine/texts.ts';
import type { Operation } from '../../install/operation.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { type QueuedDelivery, queuedFiles, queuedRows } from './facts.ts';

/** A running gateway sends a message, or gives up, within a quarter of this time. */
const OLD_MS = 60 * 60 * 1000;

/** No name of a queue's entry ends like this. */
const ASIDE = '.put-aside';

const texts = ruleTexts('queued-deliveries', {
  'put-aside': 'move {count, plural, one {the queued message} other {# queued messages}} aside',
});

export default defineRule({
  id: 'queued-deliveries',
  severity: 'warning',
  fixes: ['unsafe'],
  breaks: ['channels'],
  title: 'Old messages are waiting to be sent',
  why: 'Messages that were not sent yet when the copy was made wait in a queue. The gateway sends them at its next start, however old they are, and the old machine may have sent them already.',
  sources: [
    'https://github.com/openclaw/openclaw/issues/29106',
    'https://github.com/openclaw/openclaw/issues/39138',
    'OpenClaw 2026.5.28: a start sends entries from two months ago, with `sendMessage` for each of them (seen)',
    'OpenClaw 2026.9.6: a start tries each pending entry, whatever its age, up to 5 times (source: recoverPendingDeliveries)',
  ],
  releases: 'all',
  silent: [
    'a message of the last hour: a running gateway sends it or gives up on it',
    'a message that OpenClaw gave up on, or had begun to send: it is not sent again',
  ],
  messages: {
    files: {
      text: '{count, plural, one {# old message waits} other {# old messages wait}} in delivery-queue/ (for {channels}; the oldest since {since}). The gateway sends {count, plural, one {it} other {them}} at its next start.',
      remedy:
        'Decide before you start the gateway whether these messages should still be sent. If not, `--fix --unsafe-fixes` moves them aside, in the same directory.',
      commands: ['openclaw gateway stop'],
    },
    rows: {
      text: '{count, plural, one {# old message waits} other {# old messages wait}} in the database (for {channels}; the oldest since {since}). The gateway sends {count, plural, one {it} other {them}} at its next start.',
      remedy:
        'Decide before you start the gateway whether these messages should still be sent. If not, disable the channel before the start: a channel that is off sends nothing.',
      commands: ['openclaw gateway stop'],
    },
  },
  texts: texts.english,
  *check(install) {
    const now = Date.now();
    const isOld = ({ enqueuedAt }: QueuedDelivery) => enqueuedAt < now - OLD_MS;
    const files = queuedFiles(install).filter(isOld);
    if (files[0]) {
      const operations: Operation[] = files.map(({ path }) => ({
        kind: 'rename',
        path,
        to: path + ASIDE,
      }));
      const title = texts('put-aside', { count: files.length });
      const fix = { title, safety: 'unsafe' as const, operations };
      yield {
        messageId: 'files' as const,
        data: dataOf(files),
        at: { path: files[0].path },
        fixes: [fix],
      };
    }
    const database = install.databases.find(({ role }) => role === 'state');
    const rows = database ? queuedRows(database).filter(isOld) : [];
    if (rows[0]) yield { messageId: 'rows', data: dataOf(rows), at: { path: rows[0].path } };
  },
});

function dataOf(queued: readonly QueuedDelivery[]) {
  const oldest = queued.reduce((first, { enqueuedAt }) => Math.min(first, enqueuedAt), Infinity);
  const channels = [...new Set(queued.map(({ channel }) => channel))].sort();
  return {
    count: queued.length,
    channels: listNames(channels),
    since: dayOf(oldest),
  };
}

/** A hostile copy may contain a number that is no date. */
function dayOf(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? 'an unknown day' : date.toISOString().slice(0, 10);
}
