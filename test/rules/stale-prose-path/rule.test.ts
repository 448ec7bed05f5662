import staleProsePath from '../../../src/rules/stale-prose-path/rule.ts';
import { type HomeTree, jsonEra, sqliteEra, workspaceTree } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const TOOLS = '.openclaw/workspace/TOOLS.md';
const JOBS = '.openclaw/cron/jobs.json';

/** Jobs as `openclaw cron add --message` writes them. */
function withJobs(...jobs: readonly { name: string; message: string; enabled?: boolean }[]) {
  const written = jobs.map(({ name, message, enabled = true }) => ({
    id: name,
    name,
    enabled,
    schedule: { kind: 'every', everyMs: 60_000 },
    payload: { kind: 'agentTurn', message },
  }));
  const text = JSON.stringify({ version: 1, jobs: written }, null, 2);
  return { ...jsonEra('2026.5.28'), [JOBS]: text };
}

const DATABASE = '.openclaw/state/openclaw.sqlite';

function withStoredJob(message: string): HomeTree {
  const tree = sqliteEra('2026.9.6');
  const database = tree[DATABASE] as { readonly sql: readonly string[] };
  const edit = `UPDATE cron_jobs SET job_json = json_set(job_json, '$.payload.message', '${message}') WHERE job_id = 'j1'`;
  return { ...tree, [DATABASE]: { ...database, sql: [...database.sql, edit] } };
}

const withTools = (text: string) => ({ ...jsonEra('2026.5.28'), [TOOLS]: text });

testRule(staleProsePath, {
  silent: [
    { name: '2026.5.28 as the product leaves it', install: { home: jsonEra('2026.5.28') } },
    { name: '2026.9.6 as the product leaves it', install: { home: sqliteEra('2026.9.6') } },
    { name: 'its own home', install: { home: withTools('See {HOME}/.openclaw/workspace.\n') } },
    {
      name: 'what documentation says',
      install: { home: withTools('Usually /home/user/.openclaw or /Users/you/.openclaw.\n') },
    },
    {
      name: 'accounts that no person has, paths of the web, and what is in no home',
      install: {
        home: withTools(
          '/home/linuxbrew/.linuxbrew, /Users/Shared/x, https://x.example/home/carol/, see/home/carol, /srv/home/carol, ~/home/carol, /home/<name>/x, /home/$USER/x, /home/{you}/, C:\\Users\\Public\n',
        ),
      },
    },
    {
      name: 'cron jobs that are off, or mention this home',
      install: {
        home: withJobs(
          { name: 'off', message: 'Run /home/alice/bin/x.', enabled: false },
          { name: 'on', message: 'Run {HOME}/bin/x.' },
        ),
      },
    },
    {
      name: 'a diary',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          '.openclaw/workspace/memory/2026-11-19.md': 'Moved from /home/alice/.openclaw.\n',
        },
      },
    },
    {
      name: 'a path that only ends the same',
      install: {
        home: {
          ...jsonEra('2026.5.28', { home: '/home/alice' }),
          [TOOLS]: 'See /mnt/home/alice.\n',
        },
      },
    },
    {
      name: 'an old home that is on this machine too',
      install: { home: withTools('Run /usr/bin/env.\n'), source: { home: '/usr' } },
    },
  ],
  flagged: [
    {
      name: 'a home by no convention, which the user says the install came from',
      install: {
        home: { ...jsonEra('2026.5.28'), [TOOLS]: '# Tools\nRun /srv/agents/alice/cam.\n' },
        source: { home: '/srv/agents/alice' },
      },
      findings: [{ messageId: 'named', path: TOOLS, line: 2, column: 5 }],
    },
    {
      name: 'a home by no convention, which the configuration tells, in notes and in a skill',
      install: {
        home: {
          ...jsonEra('2026.5.28', { home: '/tmp/x/alice' }),
          [TOOLS]: '# Tools\nRun `/tmp/x/alice/bin/cam`, then /tmp/x/alice/bin/see.\n',
          '.openclaw/skills/cam/run.sh': '#!/bin/sh\ncd /tmp/x/alice\n',
          '.openclaw/workspace/memory/2026-11-19.md': 'Moved from /tmp/x/alice.\n',
        },
        there: '/home/bob',
      },
      findings: [
        { messageId: 'named', path: '.openclaw/skills/cam/run.sh', line: 2, column: 4 },
        { messageId: 'named', path: TOOLS, line: 2, column: 6, says: '/tmp/x/alice 2 times' },
      ],
    },
    {
      name: 'homes that nothing else leads to, of each system',
      install: {
        home: {
          ...withTools('My music is in /home/carol/music.\n'),
          '.openclaw/workspace/AGENTS.md': 'Run `/Users/carol/bin/x`, /Users/carol/bin/y\n',
          '.openclaw/workspace/skills/cam/run.ps1': 'cd C:\\Users\\carol\\cam\n',
        },
      },
      findings: [
        {
          messageId: 'named',
          path: '.openclaw/workspace/AGENTS.md',
          line: 1,
          column: 6,
          says: '/Users/carol 2 times',
        },
        { messageId: 'named', path: TOOLS, line: 1, column: 16 },
        {
          messageId: 'named',
          path: '.openclaw/workspace/skills/cam/run.ps1',
          line: 1,
          column: 4,
          says: 'C:\\Users\\carol',
        },
      ],
    },
    {
      name: 'cron jobs that tell the agent of the old home',
      install: {
        home: withJobs(
          { name: 'report', message: 'Read the log.' },
          { name: 'backup', message: 'Run /home/alice/bin/backup, a secret text.' },
          { name: 'photos', message: 'Look into /home/alice/photos.' },
        ),
      },
      findings: [
        {
          messageId: 'cron-job',
          path: JOBS,
          line: 17,
          column: 5,
          keyPath: 'jobs[1]',
          alsoAt: [`${JOBS}:30:5`],
          says: /^The text of the cron jobs backup and photos mentions the old home \/home\/alice, so/,
        },
      ],
    },
    {
      name: 'a cron job in the database',
      install: { home: withStoredJob('Run /home/alice/bin/backup.') },
      findings: [{ messageId: 'cron-job', path: DATABASE, says: 'cron job morning mentions' }],
    },
    {
      name: 'a workspace alone',
      install: {
        home: { ...workspaceTree('ws'), 'ws/TOOLS.md': 'See /home/alice/bin.\n' },
        path: 'ws',
      },
      findings: [{ messageId: 'named', path: 'ws/TOOLS.md', line: 1, column: 5 }],
    },
    {
      name: 'everything else was rewritten, and only the text tells',
      isExample: true,
      install: { home: withTools('The workspace is /home/alice/.openclaw/workspace.\n') },
      findings: [
        {
          messageId: 'named',
          path: TOOLS,
          line: 1,
          column: 18,
          command: 'grep -n /home/alice {HOME}/.openclaw/workspace/TOOLS.md',
        },
      ],
    },
    {
      name: 'two old homes: the one that comes first in the text, with its own number',
      install: {
        home: {
          ...jsonEra('2026.5.28', { home: '/home/alice' }),
          [TOOLS]: '/home/zed/a, /home/alice/b and /home/zed',
        },
        there: '/home/bob',
      },
      findings: [
        { messageId: 'named', path: TOOLS, line: 1, column: 1, says: '/home/zed 2 times' },
      ],
    },
  ],
  skipped: [
    {
      name: 'more notes than anybody reads',
      install: {
        home: {
          ...jsonEra('2026.5.28'),
          ...Object.fromEntries(
            Array.from({ length: 2001 }, (_, at) => [`.openclaw/workspace/note-${at}.md`, 'x']),
          ),
        },
      },
      reason: 'only the first 2000',
    },
  ],
});
