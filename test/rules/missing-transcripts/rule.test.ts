import missingTranscripts from '../../../src/rules/missing-transcripts/rule.ts';
import { jsonEra, sqliteEra, tight, without } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const SESSIONS = '.openclaw/agents/main/sessions';
const ID = 'a8404fe5-eaf9-46b8-814c-ab71a507f86a';
const TRANSCRIPT = `${SESSIONS}/${ID}.jsonl`;

testRule(missingTranscripts, {
  silent: [
    { name: '2026.1.30 as the product leaves it', install: { home: jsonEra('2026.1.30') } },
    { name: '2026.5.28 as the product leaves it', install: { home: jsonEra('2026.5.28') } },
    { name: 'the sqlite era', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'an index that still names the old home, with the file beside it',
      install: { home: jsonEra('2026.5.28', { home: '/home/alice' }) },
    },
    {
      name: 'no sessions',
      install: {
        home: {
          ...without(jsonEra('2026.5.28'), TRANSCRIPT),
          [`${SESSIONS}/sessions.json`]: tight('{}'),
        },
      },
    },
    {
      name: 'a transcript elsewhere, where the index says',
      install: {
        home: {
          ...without(jsonEra('2026.5.28'), TRANSCRIPT),
          [`${SESSIONS}/sessions.json`]: tight(
            `{ a: { sessionId: '${ID}', sessionFile: '{HOME}/elsewhere/a.jsonl' } }`,
          ),
          'elsewhere/a.jsonl': '{}\n',
        },
      },
    },
  ],
  flagged: [
    {
      name: 'a restored archive of 2026.5.28, which has no transcript',
      install: { home: without(jsonEra('2026.5.28'), TRANSCRIPT) },
      findings: [
        {
          messageId: 'all',
          path: `${SESSIONS}/sessions.json`,
          line: 5,
          column: 20,
          keyPath: 'agent:main:main.sessionFile',
          says: 'agent main is missing (0 of 1 transcripts)',
          command: `rsync -a old-machine:${SESSIONS}/ {HOME}/${SESSIONS}/`,
        },
      ],
    },
    {
      name: 'one of two',
      install: {
        home: {
          ...jsonEra('2026.1.30'),
          [`${SESSIONS}/sessions.json`]: tight(
            `{ a: { sessionId: '${ID}' },\n b: { sessionId: 'gone' } }`,
          ),
        },
      },
      findings: [
        {
          messageId: 'some',
          severity: 'warning',
          path: `${SESSIONS}/sessions.json`,
          line: 2,
          column: 5,
          keyPath: 'b',
          says: '1 of 2 sessions',
        },
      ],
    },
  ],
});
