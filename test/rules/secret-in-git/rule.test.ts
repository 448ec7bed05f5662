import { describe, expect, it } from 'vitest';
import { parseGitConfig } from '../../../src/formats/git-config.ts';
import { parseGitIndex } from '../../../src/formats/git-index.ts';
import rule from '../../../src/rules/secret-in-git/rule.ts';
import { repository } from '../../support/git-repository.ts';
import { below, FAKE, jsonEra, moved, sqliteEra, without } from '../../support/install-builder.ts';
import { testRule } from '../rule-tester.ts';

const OLD = jsonEra('2026.5.28');
const NEW = sqliteEra('2026.9.6');
/** Fake. */
const TOKEN = 'ghp_FAKEfakeFAKEfakeFAKEfakeFAKEfakeFAKE';

function remote(url: string): string {
  return `[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
}

testRule(rule, {
  silent: [
    {
      name: 'the workspace that onboarding makes',
      install: { home: { ...NEW, ...repository('.openclaw/workspace', []) } },
    },
    {
      name: 'a workspace with its own files, an example and a remote',
      install: {
        home: {
          ...OLD,
          ...repository(
            '.openclaw/workspace',
            ['MEMORY.md', '.env.example', 'skills/credentials/README.md', 'openclaw.json'],
            remote('https://alice@github.com/alice/claw.git'),
          ),
        },
      },
    },
    {
      name: 'a remote over SSH',
      install: {
        home: {
          ...OLD,
          ...repository('.openclaw/workspace', ['A'], remote('git@github.com:alice/claw.git')),
        },
      },
    },
    {
      name: 'a Git directory that stayed on the old machine',
      install: {
        home: {
          ...without(OLD, '.openclaw/workspace/.git'),
          '.openclaw/workspace/.git': 'gitdir: /home/alice/main/.git/worktrees/w\n',
        },
      },
    },
    {
      name: 'a file named like a Git directory that says nothing',
      install: {
        home: {
          ...without(OLD, '.openclaw/workspace/.git'),
          '.openclaw/workspace/.git': 'not a pointer\n',
        },
      },
    },
  ],
  flagged: [
    {
      name: 'a state directory under Git',
      staysAfterFix: true,
      install: {
        home: {
          ...OLD,
          ...repository('.openclaw', [
            'openclaw.json',
            'agents/main/agent/models.json',
            'workspace/A.md',
          ]),
        },
      },
      findings: [
        {
          messageId: 'tracked',
          severity: 'warning',
          path: '.openclaw',
          says: '2 files with credentials in this work tree: agents/main/agent/models.json and openclaw.json',
          command:
            'git -c core.fsmonitor=false -c core.hooksPath=/dev/null --git-dir={HOME}/.openclaw/.git --work-tree="$(mktemp -d)" update-index --force-remove -- agents/main/agent/models.json openclaw.json',
        },
      ],
      fixed: {
        '.openclaw/.git/info/exclude': '# local\n/agents/main/agent/models.json\n/openclaw.json\n',
      },
    },
    {
      name: 'a workspace with a key file and a remote',
      staysAfterFix: true,
      install: {
        home: {
          ...NEW,
          ...repository(
            '.openclaw/workspace',
            ['A.md', 'tools/.env', '.env.local'],
            remote('git@example.com:a/b.git'),
            4,
          ),
        },
      },
      findings: [
        {
          messageId: 'tracked-with-remote',
          path: '.openclaw/workspace',
          says: /2 files.*origin.*\.env\.local and tools\/\.env/,
        },
      ],
      fixed: { '.openclaw/workspace/.git/info/exclude': '# local\n/.env.local\n/tools/.env\n' },
    },
    {
      name: 'a home under Git, which is not ours to repair',
      install: { home: { ...NEW, ...repository('', ['.openclaw/openclaw.json', '.bashrc']) } },
      findings: [
        { messageId: 'tracked', severity: 'warning', path: '', says: 'a file with credentials' },
      ],
    },
    {
      name: 'a token in the address of a remote, and one in a header',
      install: {
        home: {
          ...NEW,
          ...repository(
            '.openclaw/workspace',
            [],
            `${remote(`https://${TOKEN}@github.com/alice/claw.git`)}[http "https://example.com/"]\n\textraheader = AUTHORIZATION: basic ${TOKEN}\n`,
          ),
        },
        secrets: [TOKEN],
      },
      findings: [
        {
          messageId: 'token-in-remote',
          severity: 'warning',
          path: '.openclaw/workspace/.git/config',
          line: 4,
          column: 2,
          keyPath: 'remote.origin.url',
          says: 'github.com',
        },
        {
          messageId: 'token-in-remote',
          severity: 'warning',
          path: '.openclaw/workspace/.git/config',
          line: 7,
          column: 2,
          keyPath: 'http.<url>.extraheader',
          says: 'example.com',
        },
      ],
    },
    {
      name: 'a linked work tree whose Git directory came along, without a place for local excludes',
      install: {
        home: {
          ...without(OLD, '.openclaw/workspace/.git'),
          ...without(
            repository('main', ['.env'], remote('git@example.com:a/b.git')),
            'main/.git/info',
            'main/.git/index',
          ),
          ...moved(
            below(repository('w', ['.env']), 'w/.git/index'),
            'w/.git/index',
            'main/.git/worktrees/w/index',
          ),
          'main/.git/worktrees/w/commondir': '../..\n',
          '.openclaw/workspace/.git': 'gitdir: ../../main/.git/worktrees/w\n',
        },
      },
      findings: [{ messageId: 'tracked-with-remote', path: '.openclaw/workspace', says: 'origin' }],
    },
    {
      name: 'secrets in files that only OpenClaw knows, and one whose name does not fit in a line',
      staysAfterFix: true,
      install: {
        home: {
          ...OLD,
          ...repository('.openclaw', ['node.json', 'agents/a.md', 'workspace/a\n!b/.env']),
        },
      },
      findings: [{ messageId: 'tracked', severity: 'warning', path: '.openclaw', says: '2 files' }],
      fixed: { '.openclaw/.git/info/exclude': '# local\n/node.json\n' },
    },
  ],
  skipped: [
    {
      name: 'an index that is broken',
      install: {
        home: {
          ...NEW,
          ...repository('.openclaw/workspace', []),
          '.openclaw/workspace/.git/index': 'DIRC but nothing else',
        },
      },
      reason: /workspace: index version/,
    },
    {
      name: 'an index that is a directory',
      install: {
        home: {
          ...NEW,
          ...repository('.openclaw/workspace', []),
          '.openclaw/workspace/.git/index/x': '',
        },
      },
      reason: /workspace/,
    },
  ],
});

describe('the index of Git', () => {
  const names = ['a', 'dir/ab', 'dir/abc', 'dir/abcdefgh', 'dir/ä ö', `long/${'x'.repeat(200)}`];

  it.each([2, 3, 4])('is read in version %i', (version) => {
    const tree = repository('r', names, '', version);
    const index = parseGitIndex((tree['r/.git/index'] as { bytes: Buffer }).bytes, 20);
    expect(index).toMatchObject({ ok: true });
    expect(index.ok && index.entries).toEqual(
      [...names].sort().map((each) => ({ path: each, size: 1 })),
    );
  });

  it('ends at any cut without an error', () => {
    const whole = (repository('r', names, '', 4)['r/.git/index'] as { bytes: Buffer }).bytes;
    for (let length = 1; length < whole.length - 20; length += 7) {
      const index = parseGitIndex(whole.subarray(0, length), 20);
      // The entries end before the check sum and the extensions do.
      if (index.ok) expect(index.entries).toHaveLength(names.length);
      else expect(index.reason.messageId).toBe('problem.git-index');
    }
  });
});

it('finds nothing in an empty text, and quotes no credential', () => {
  expect(parseGitConfig('')).toEqual({
    remotes: [],
    credentials: [],
    isSha256: false,
  });
  expect(JSON.stringify(parseGitConfig(FAKE.botToken))).not.toContain(FAKE.botToken);
});
