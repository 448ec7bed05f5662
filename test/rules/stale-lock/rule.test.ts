import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { runRules } from '../../../src/engine/run.ts';
import { identify } from '../../../src/install/host/processes.ts';
import rule from '../../../src/rules/stale-lock/rule.ts';
import {
  buildHome,
  type HomeTree,
  json,
  jsonEra,
  openCase,
  sqliteEra,
  tight,
} from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const OLD = jsonEra('2026.5.28');
const NEW = sqliteEra('2026.9.6');
const SESSIONS = '.openclaw/agents/main/sessions';
/** No process has it: above the largest number that Linux gives. */
const NOBODY = 2 ** 22 + 1;
const DEAD = json({ pid: NOBODY, createdAt: '2026-11-20T10:00:00.000Z' });
const { pid, startTime } = identify(process.pid);
const MINE = json({ pid, starttime: startTime, createdAt: '2026-11-20T10:00:00.000Z' });
const USER_DATA = '.openclaw/browser/openclaw/user-data';

function singleton(owner: string): HomeTree {
  return {
    [`${USER_DATA}/SingletonLock`]: { link: owner },
    [`${USER_DATA}/SingletonCookie`]: { link: '1234567890' },
    [`${USER_DATA}/SingletonSocket`]: { link: '/tmp/org.chromium.x/SingletonSocket' },
  };
}

testRule(rule, {
  silent: [
    { name: 'an install of the json era', install: { home: OLD } },
    { name: 'an install of the sqlite era', install: { home: NEW } },
    {
      name: 'the databases named lock that a clean stop leaves',
      install: {
        home: {
          ...NEW,
          '.openclaw/tmp/openclaw-0/gateway.c26a47b1.lock.sqlite': '',
          '.openclaw/tmp/openclaw-0/gateway.state.lock.sqlite': '',
        },
      },
    },
    {
      name: 'a lock that a process of this machine holds',
      install: { home: { ...OLD, [`${SESSIONS}/a.jsonl.lock`]: MINE } },
    },
    {
      name: 'a lock of the process that checks, which began before the lock: the check is a tool of an agent',
      install: { home: { ...OLD, [`${SESSIONS}/a.jsonl.lock`]: json({ pid }) } },
    },
    {
      name: 'a browser that runs here',
      install: { home: { ...OLD, ...singleton(`${hostname()}-${process.pid}`) } },
    },
    {
      name: 'directories and a large file that are called like locks',
      install: {
        home: {
          ...OLD,
          [`${SESSIONS}/a.jsonl.lock/notes.txt`]: 'x',
          [`${SESSIONS}/b.jsonl.lock`]: 'x'.repeat(64 * 1024 + 1),
          '.openclaw/agents/main/sessions/c.jsonl.lock.old': DEAD,
          [`${USER_DATA}/SingletonLock/notes.txt`]: 'x',
        },
      },
    },
    {
      name: 'lock files of package managers',
      install: {
        home: {
          ...OLD,
          '.openclaw/workspace/bun.lock': '{}',
          '.openclaw/workspace/sessions/a.jsonl.lock': '{}',
          '.openclaw/extensions/p/yarn.lock': '',
          '.openclaw/skills/s/uv.lock': '',
        },
      },
    },
  ],
  flagged: [
    {
      name: 'locks of sessions',
      install: {
        home: {
          ...OLD,
          [`${SESSIONS}/a.jsonl.lock`]: DEAD,
          [`${SESSIONS}/sessions.json.lock`]: tight('no json at all'),
        },
      },
      findings: [
        {
          messageId: 'stale',
          path: `${SESSIONS}/a.jsonl.lock`,
          says: '2 session locks came from the old machine, and no process here holds them: a.jsonl.lock and sessions.json.lock',
          alsoAt: [`${SESSIONS}/sessions.json.lock`],
          command: `rm -r {HOME}/${SESSIONS}/a.jsonl.lock`,
        },
      ],
      fixed: { [`${SESSIONS}/a.jsonl.lock`]: null, [`${SESSIONS}/sessions.json.lock`]: null },
    },
    {
      name: 'a lock whose name may not be shown, which does not hide how to delete the others',
      install: {
        home: {
          ...OLD,
          [`${SESSIONS}/31612345678.jsonl.lock`]: DEAD,
          [`${SESSIONS}/a.jsonl.lock`]: DEAD,
        },
      },
      findings: [
        {
          messageId: 'stale',
          path: `${SESSIONS}/31612345678.jsonl.lock`,
          alsoAt: [`${SESSIONS}/a.jsonl.lock`],
          command: `rm -r {HOME}/${SESSIONS}/a.jsonl.lock`,
        },
      ],
      fixed: { [`${SESSIONS}/31612345678.jsonl.lock`]: null, [`${SESSIONS}/a.jsonl.lock`]: null },
    },
    {
      name: 'the same, where the number belongs to another process here by now',
      install: {
        home: {
          ...OLD,
          [`${SESSIONS}/a.jsonl.lock`]: json({ pid, starttime: (startTime ?? 0) + 1 }),
        },
      },
      findings: [{ messageId: 'stale', path: `${SESSIONS}/a.jsonl.lock` }],
      fixed: { [`${SESSIONS}/a.jsonl.lock`]: null },
    },
    {
      name: 'a number that a process has here, in a lock from before this machine started',
      install: {
        home: {
          ...OLD,
          [`${SESSIONS}/a.jsonl.lock`]: {
            text: JSON.stringify({ pid: process.pid }),
            mtime: Date.UTC(2001) / 1000,
          },
        },
      },
      findings: [{ messageId: 'stale', path: `${SESSIONS}/a.jsonl.lock` }],
      fixed: { [`${SESSIONS}/a.jsonl.lock`]: null },
    },
    {
      name: 'a live process, but on another machine than the one that will run it',
      install: { home: { ...OLD, [`${SESSIONS}/a.jsonl.lock`]: MINE }, there: '/home/carol' },
      findings: [{ messageId: 'stale', path: `${SESSIONS}/a.jsonl.lock` }],
      fixed: { [`${SESSIONS}/a.jsonl.lock`]: null },
    },
    {
      name: 'a lock of the exec approvals, which denies every command',
      install: { home: { ...OLD, '.openclaw/exec-approvals.json.lock': DEAD } },
      findings: [
        {
          messageId: 'stale',
          severity: 'error',
          path: '.openclaw/exec-approvals.json.lock',
          says: '1 exec approval lock',
        },
      ],
      fixed: { '.openclaw/exec-approvals.json.lock': null },
    },
    {
      name: 'the same in the sqlite era, where nobody reads it or one of a session, and others',
      install: {
        home: {
          ...NEW,
          [`${SESSIONS}/a.jsonl.lock`]: DEAD,
          '.openclaw/cron/jobs.lock': DEAD,
          '.openclaw/exec-approvals.json.lock': DEAD,
          '.openclaw/tmp/openclaw-1000/gateway.c26a47b1.lock': DEAD,
        },
      },
      findings: [
        { messageId: 'stale', severity: 'info', path: `${SESSIONS}/a.jsonl.lock` },
        { messageId: 'stale', severity: 'warning', path: '.openclaw/cron/jobs.lock' },
        { messageId: 'stale', severity: 'info', path: '.openclaw/exec-approvals.json.lock' },
        {
          messageId: 'stale',
          severity: 'info',
          path: '.openclaw/tmp/openclaw-1000/gateway.c26a47b1.lock',
        },
      ],
      fixed: {
        [`${SESSIONS}/a.jsonl.lock`]: null,
        '.openclaw/cron/jobs.lock': null,
        '.openclaw/exec-approvals.json.lock': null,
        '.openclaw/tmp/openclaw-1000/gateway.c26a47b1.lock': null,
      },
    },
    {
      name: 'locks of a browser and of a plugin',
      install: {
        home: {
          ...OLD,
          ...singleton('alices-laptop-4711'),
          '.openclaw/plugin-runtime-deps/p/.openclaw-runtime-mirror.lock/owner.json': DEAD,
        },
      },
      findings: [
        {
          messageId: 'stale',
          path: `${USER_DATA}/SingletonCookie`,
          alsoAt: [`${USER_DATA}/SingletonLock`, `${USER_DATA}/SingletonSocket`],
          says: '3 browser locks',
        },
        {
          messageId: 'stale',
          path: '.openclaw/plugin-runtime-deps/p/.openclaw-runtime-mirror.lock',
          says: '1 plugin lock',
        },
      ],
      fixed: {
        [`${USER_DATA}/SingletonCookie`]: null,
        [`${USER_DATA}/SingletonLock`]: null,
        [`${USER_DATA}/SingletonSocket`]: null,
        '.openclaw/plugin-runtime-deps/p/.openclaw-runtime-mirror.lock': null,
        '.openclaw/plugin-runtime-deps/p/.openclaw-runtime-mirror.lock/owner.json': null,
      },
    },
    {
      name: 'a browser of another machine, whose number a process has here',
      install: { home: { ...OLD, ...singleton(`alices-laptop-${process.pid}`) } },
      findings: [
        {
          messageId: 'stale',
          path: `${USER_DATA}/SingletonCookie`,
          alsoAt: [`${USER_DATA}/SingletonLock`, `${USER_DATA}/SingletonSocket`],
        },
      ],
      fixed: {
        [`${USER_DATA}/SingletonCookie`]: null,
        [`${USER_DATA}/SingletonLock`]: null,
        [`${USER_DATA}/SingletonSocket`]: null,
      },
    },
    {
      name: 'a browser of a machine with the same name, that runs no more',
      install: {
        home: { ...OLD, [`${USER_DATA}/SingletonLock`]: { link: `${hostname()}-${NOBODY}` } },
      },
      findings: [{ messageId: 'stale', path: `${USER_DATA}/SingletonLock` }],
      fixed: { [`${USER_DATA}/SingletonLock`]: null },
    },
    {
      name: 'a lock that has the number of its process and nothing else',
      install: { home: { ...OLD, [`${SESSIONS}/a.jsonl.lock`]: tight(`${NOBODY}\n`) } },
      findings: [{ messageId: 'stale', path: `${SESSIONS}/a.jsonl.lock` }],
      fixed: { [`${SESSIONS}/a.jsonl.lock`]: null },
    },
    {
      name: 'a lock among the credentials, where nothing is ever removed',
      install: { home: { ...OLD, '.openclaw/credentials/oauth.json.lock': DEAD } },
      findings: [{ messageId: 'stale', path: '.openclaw/credentials/oauth.json.lock' }],
    },
    {
      name: 'a lock without an owner beside a gateway that runs',
      install: {
        home: {
          ...OLD,
          [`${SESSIONS}/a.jsonl.lock`]: tight('{}'),
          '.openclaw/tmp/openclaw-0/gateway.c26a47b1.lock': json({ pid, startTime }),
        },
      },
      findings: [
        { messageId: 'doubtful', path: `${SESSIONS}/a.jsonl.lock`, says: 'may also be in use' },
      ],
    },
  ],
});

it.each([
  ['was released', (path: string) => rmSync(path)],
  ['was taken by another', (path: string) => utimesSync(path, new Date(), new Date())],
])('is silent: a lock that %s since the walk', async (_, meanwhile) => {
  const lock = `${SESSIONS}/a.jsonl.lock`;
  const tree = { ...OLD, [lock]: DEAD };
  const home = buildHome(tree);
  try {
    const install = await openCase(home.path, { home: tree });
    expect(install.tree.entries.has(lock.replace('.openclaw/', ''))).toBe(true);
    meanwhile(join(home.path, lock));
    const { findings } = await runRules([rule], install);
    expect(findings).toEqual([]);
  } finally {
    home.remove();
  }
});

it.runIf(process.platform === 'linux')(
  'knows by its command line whether a process may hold a lock without a start time',
  async () => {
    const [ours, other] = ['openclaw-gateway', 'sleep'].map((argv0) =>
      spawn('sleep', ['1000'], { argv0, stdio: 'ignore' }),
    );
    const lockOf = (of: ChildProcess | undefined) => `${JSON.stringify({ pid: of?.pid })}\n`;
    const tree = {
      ...OLD,
      [`${SESSIONS}/of-ours.jsonl.lock`]: lockOf(ours),
      [`${SESSIONS}/before-boot.jsonl.lock`]: { text: lockOf(ours), mtime: Date.UTC(2001) / 1000 },
      '.openclaw/exec-approvals.json.lock': lockOf(other),
    };
    const home = buildHome(tree);
    try {
      const { findings } = await runRules([rule], await openCase(home.path, { home: tree }));
      expect(findings.map(({ messageId, path }) => [messageId, basename(path)])).toEqual([
        ['stale', 'before-boot.jsonl.lock'],
        ['doubtful', 'of-ours.jsonl.lock'],
        ['stale', 'exec-approvals.json.lock'],
      ]);
    } finally {
      ours?.kill();
      other?.kill();
      home.remove();
    }
  },
);
