import { identify } from '../../../src/install/host/processes.ts';
import rule from '../../../src/rules/live-gateway/rule.ts';
import { json, jsonEra, sqliteEra } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const NEW = sqliteEra('2026.9.6');
const LOCK = '.openclaw/tmp/openclaw-0/gateway.c26a47b1.lock';
const { pid, startTime } = identify(process.pid);
const MINE = json({ pid, startTime, configPath: '{HOME}/.openclaw/openclaw.json' });

testRule(rule, {
  silent: [
    { name: 'an install of the json era', install: { home: jsonEra('2026.2.26') } },
    { name: 'an install that is not in use', install: { home: NEW } },
    {
      name: 'a lock whose process began at another time',
      install: { home: { ...NEW, [LOCK]: json({ pid, startTime: (startTime ?? 0) + 1 }) } },
    },
    {
      name: 'a lock that is no lock',
      install: { home: { ...NEW, [LOCK]: '{"pid":' } },
    },
    {
      name: 'an install that will run on another machine',
      install: { home: { ...NEW, [LOCK]: MINE }, there: '/home/carol' },
    },
  ],
  flagged: [
    {
      name: 'a lock whose process lives',
      install: { home: { ...NEW, [LOCK]: MINE } },
      findings: [
        { messageId: 'running', path: '.openclaw', says: `A gateway (process ${pid}) is running` },
      ],
    },
  ],
});
