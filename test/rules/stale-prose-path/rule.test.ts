import staleProsePath from '../../../src/rules/stale-prose-path/rule.ts';
import { jsonEra, sqliteEra, workspaceTree } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const TOOLS = '.openclaw/workspace/TOOLS.md';
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
      name: 'a workspace alone',
      install: {
        home: { ...workspaceTree('ws'), 'ws/TOOLS.md': 'See /home/alice/bin.\n' },
        path: 'ws',
      },
      findings: [{ messageId: 'named', path: 'ws/TOOLS.md', line: 1, column: 5 }],
    },
    {
      name: 'everything else was rewritten, and only the text tells',
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
