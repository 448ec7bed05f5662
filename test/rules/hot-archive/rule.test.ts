import rule from '../../../src/rules/hot-archive/rule.ts';
import { backupOf, SMALL } from '../../support/tar-entries.ts';
import { testArchiveRule } from '../archive-rule-tester.ts';

const GATEWAY = '.openclaw/tmp/openclaw-1000/gateway.c26a47b1.lock';
const SESSION = '.openclaw/agents/main/sessions/a8404fe5-eaf9-46b8-814c-ab71a507f86a.jsonl.lock';

testArchiveRule(rule, {
  silent: [
    { name: 'an archive of a stopped install', entries: SMALL },
    {
      name: 'a lock of a database, and one without a process',
      entries: [
        ...SMALL,
        { name: '.openclaw/tmp/openclaw-1000/gateway.c26a47b1.lock.sqlite' },
        { name: GATEWAY, text: '' },
      ],
    },
    {
      name: 'a backup whose files are older than it',
      entries: backupOf({ createdAt: '2026-11-21T10:46:34.718Z' }),
    },
    {
      name: 'a database that the backup copied at one moment',
      entries: [
        ...backupOf({}),
        {
          ...backupOf({})[1],
          name: `${backupOf({})[1]?.name}state/openclaw.sqlite`,
          mtime: new Date('2026-11-22'),
        },
      ],
    },
  ],
  flagged: [
    {
      name: 'a running gateway',
      entries: [...SMALL, { name: GATEWAY, text: '{"pid":4711,"startTime":12}' }],
      findings: [{ messageId: 'gateway', path: `a.tar: ${GATEWAY}`, says: /process 4711/ }],
    },
    {
      name: 'a session that answers',
      entries: [...SMALL, { name: SESSION, text: '{"pid":4711}' }],
      findings: [
        {
          messageId: 'session',
          path: `a.tar: ${SESSION}`,
          says: /the archive contains 1 lock of process 4711/,
        },
      ],
    },
    {
      name: 'two sessions that answer',
      entries: [
        ...SMALL,
        { name: SESSION, text: '{"pid":4711}' },
        { name: SESSION.replace('a8404fe5', 'b8404fe5'), text: '{"pid":4711}' },
      ],
      findings: [
        {
          messageId: 'session',
          path: `a.tar: ${SESSION}`,
          says: /the archive contains 2 locks/,
        },
      ],
    },
  ],
});
