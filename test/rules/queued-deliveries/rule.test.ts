import rule from '../../../src/rules/queued-deliveries/rule.ts';
import { type HomeTree, json, jsonEra, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const QUEUE = '.openclaw/delivery-queue';
const DATABASE = '.openclaw/state/openclaw.sqlite';
const LONG_AGO = Date.UTC(2026, 8, 21);

function entry(more: Readonly<Record<string, unknown>> = {}) {
  return json({
    id: 'q1',
    enqueuedAt: LONG_AGO,
    channel: 'telegram',
    to: '12345678',
    payloads: [{ text: 'a private text' }],
    retryCount: 0,
    ...more,
  });
}

/** The columns of 2026.6.11 to 2026.9.6 that are asked for. */
function rows(...values: readonly string[]): HomeTree {
  return {
    ...sqliteEra('2026.9.6'),
    [DATABASE]: {
      sql: [
        'CREATE TABLE delivery_queue_entries (queue_name TEXT, id TEXT, status TEXT, channel TEXT, retry_count INTEGER, recovery_state TEXT, enqueued_at INTEGER)',
        ...values.map((row) => `INSERT INTO delivery_queue_entries VALUES (${row})`),
      ],
      mode: 0o600,
    },
  };
}

testRule(rule, {
  silent: [
    { name: 'a queue that nothing is in', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'a message that was just queued, given up, tried, or is not readable as one',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          [`${QUEUE}/now.json`]: entry({ enqueuedAt: Date.now() }),
          [`${QUEUE}/given-up.json`]: entry({ retryCount: 5 }),
          [`${QUEUE}/begun.json`]: entry({ recoveryState: 'send_attempt_started' }),
          [`${QUEUE}/broken.json`]: '{',
          [`${QUEUE}/aside.json.put-aside`]: entry(),
          [`${QUEUE}/failed/q1.json`]: entry(),
        },
      },
    },
    {
      name: 'rows that were given up, tried, or are of the sessions',
      install: {
        home: rows(
          `'outbound', 'q1', 'failed', 'telegram', 1, NULL, ${LONG_AGO}`,
          `'outbound', 'q2', 'pending', 'telegram', 5, NULL, ${LONG_AGO}`,
          `'outbound', 'q3', 'pending', 'telegram', 0, 'unknown_after_send', ${LONG_AGO}`,
          `'session', 'q4', 'pending', NULL, 0, NULL, ${LONG_AGO}`,
        ),
      },
    },
    {
      name: 'a message that was just queued in the database, and a file that holds no entry',
      install: {
        home: {
          ...rows(`'outbound', 'q1', 'pending', 'telegram', 0, NULL, ${Date.now()}`),
          [`${QUEUE}/q2.json`]: 'null',
        },
      },
    },
  ],
  flagged: [
    {
      name: 'messages in files',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          [`${QUEUE}/q1.json`]: entry(),
          [`${QUEUE}/q2.json`]: entry({ id: 'q2', enqueuedAt: LONG_AGO + 1e9, channel: 'signal' }),
        },
        secrets: ['a private text', '12345678'],
      },
      findings: [
        {
          messageId: 'files',
          path: `${QUEUE}/q1.json`,
          says: '2 old messages wait in delivery-queue/ (for signal and telegram; the oldest since 2026-09-21)',
        },
      ],
      fixedUnsafely: {
        [`${QUEUE}/q1.json`]: null,
        [`${QUEUE}/q1.json.put-aside`]: 0o600,
        [`${QUEUE}/q2.json`]: null,
        [`${QUEUE}/q2.json.put-aside`]: 0o600,
      },
    },
    {
      name: 'a message whose time is no time',
      install: {
        home: { ...jsonEra('2026.5.28'), [`${QUEUE}/q1.json`]: entry({ enqueuedAt: -1e300 }) },
      },
      findings: [{ messageId: 'files', path: `${QUEUE}/q1.json`, says: 'since an unknown day' }],
      fixedUnsafely: { [`${QUEUE}/q1.json`]: null, [`${QUEUE}/q1.json.put-aside`]: 0o600 },
    },
    {
      name: 'messages in the database',
      install: { home: rows(`'outbound', 'q1', 'pending', 'whatsapp', 0, NULL, ${LONG_AGO}`) },
      findings: [
        {
          messageId: 'rows',
          path: DATABASE,
          says: '1 old message waits in the database (for whatsapp',
          command: 'openclaw gateway stop',
        },
      ],
    },
  ],
});
