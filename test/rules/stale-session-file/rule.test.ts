import staleSessionFile from '../../../src/rules/stale-session-file/rule.ts';
import { jsonEra, sqliteEra, tight, without } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const SESSIONS = '.openclaw/agents/main/sessions';
const INDEX = `${SESSIONS}/sessions.json`;
const ID = 'a8404fe5-eaf9-46b8-814c-ab71a507f86a';

const index = (directory: string): string =>
  `{\n  "agent:main:main": { "sessionId": "${ID}", "sessionFile": "${directory}/${ID}.jsonl" }\n}\n`;

const moved = (release: string, directory: string) => ({
  ...jsonEra(release),
  [INDEX]: tight(index(directory)),
});

const renamed = (release: string) =>
  moved(release, `{HOME}/${SESSIONS.replace('.openclaw', '.openclaw-work')}`);

testRule(staleSessionFile, {
  silent: [
    { name: '2026.1.30, which writes no sessionFile', install: { home: jsonEra('2026.1.30') } },
    { name: '2026.2.26 as the product leaves it', install: { home: jsonEra('2026.2.26') } },
    { name: '2026.5.28 as the product leaves it', install: { home: jsonEra('2026.5.28') } },
    { name: 'the sqlite era', install: { home: sqliteEra('2026.9.6') } },
    { name: 'a relative name', install: { home: moved('2026.5.28', '.') } },
    {
      name: 'the path that the home will have on its host',
      install: {
        home: moved('2026.5.28', `/home/bob/${SESSIONS}`),
        there: '/home/bob',
      },
    },
    {
      name: 'the same directory through a link',
      install: {
        home: { ...moved('2026.5.28', `{HOME}/old/${SESSIONS}`), old: { link: '{HOME}' } },
      },
    },
    {
      name: 'a directory that has another name now, with the file in it',
      install: { home: renamed('2026.5.28') },
    },
  ],
  flagged: [
    {
      name: 'a directory that has another name now, and a file that did not come along',
      install: { home: without(renamed('2026.5.28'), `${SESSIONS}/${ID}.jsonl`) },
      findings: [
        {
          messageId: 'elsewhere',
          path: INDEX,
          line: 2,
          column: 92,
          keyPath: 'agent:main:main.sessionFile',
        },
      ],
    },
    {
      name: 'a target of the json era: the file beside the index is the one',
      isExample: true,
      install: {
        home: moved('2026.5.28', `/tmp/x/alice/${SESSIONS}`),
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'elsewhere',
          path: INDEX,
          line: 2,
          column: 92,
          keyPath: 'agent:main:main.sessionFile',
          says: 'expects the only transcript of agent main in another directory',
        },
      ],
      fixed: { [INDEX]: index(`/home/bob/${SESSIONS}`) },
    },
    {
      name: 'a target that imports the sessions, and a file that did not come along',
      install: {
        home: without(
          moved('2026.2.26', '/home/alice/.clawdbot/agents/main/sessions'),
          `${SESSIONS}/${ID}.jsonl`,
        ),
        openclaw: '2026.9.6',
      },
      findings: [
        {
          messageId: 'elsewhere',
          severity: 'info',
          path: INDEX,
          line: 2,
          column: 92,
          keyPath: 'agent:main:main.sessionFile',
        },
      ],
    },
  ],
  skipped: [
    {
      name: 'an index that is cut',
      install: { home: { ...jsonEra('2026.5.28'), [INDEX]: tight('{ "agent:main') } },
      reason: /index of agent main cannot be read/,
    },
  ],
});
