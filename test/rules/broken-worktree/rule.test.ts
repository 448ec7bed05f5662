import { expect, it } from 'vitest';
import rule from '../../../src/rules/broken-worktree/rule.ts';
import { type HomeTree, jsonEra, sqliteEra, without } from '../../support/install-builder.ts';
import { SMALL } from '../../support/tar-entries.ts';
import { findingsIn } from '../archive-rule-tester.ts';
import { testRule } from '../rule-tester.ts';

const DATABASE = '.openclaw/state/openclaw.sqlite';
const PLACE = '.openclaw/worktrees/e8e472ec99e1fe13';

interface Made {
  readonly name?: string;
  /** The home of the machine that made it. */
  readonly home: string;
  readonly removed?: boolean;
  readonly hasGitFile?: boolean;
  readonly hasDirectory?: boolean;
}

/** Worktrees as `openclaw worktrees create ~/project --name <name>` leaves them. */
function withWorktrees(...worktrees: readonly Made[]): HomeTree {
  const tree = sqliteEra('2026.9.6');
  const database = tree[DATABASE] as { readonly sql: readonly string[] };
  const rows = worktrees.map(
    ({ name = 'fix', home, removed = false }) =>
      `INSERT INTO worktrees VALUES ('id-${name}', '${home}/${PLACE}/${name}', 'openclaw/${name}', ${removed ? 5 : 'NULL'})`,
  );
  const sql = [
    ...database.sql,
    'CREATE TABLE worktrees (id TEXT PRIMARY KEY, path TEXT, branch TEXT, removed_at INTEGER)',
    ...rows,
  ];
  return {
    ...tree,
    [DATABASE]: { ...database, sql },
    ...Object.assign({}, ...worktrees.map(filesOf)),
  };
}

function filesOf(worktree: Made): HomeTree {
  const { name = 'fix', home, hasGitFile = true, hasDirectory = true } = worktree;
  if (!hasDirectory) return {};
  return {
    [`${PLACE}/${name}/main.c`]: 'int main;\n',
    ...(hasGitFile && {
      [`${PLACE}/${name}/.git`]: `gitdir: ${home}/project/.git/worktrees/${name}\n`,
    }),
  };
}

/** The repository's own side of its worktrees. */
const REPOSITORY: HomeTree = {
  'project/.git/HEAD': 'ref: refs/heads/main\n',
  'project/.git/worktrees/fix/gitdir':
    '/home/alice/.openclaw/worktrees/e8e472ec99e1fe13/fix/.git\n',
  'project/.git/worktrees/docs/gitdir':
    '/home/alice/.openclaw/worktrees/e8e472ec99e1fe13/docs/.git\n',
};

const WORKSPACE_GIT = '.openclaw/workspace/.git';

function withGitFile(pointer: string): HomeTree {
  return {
    ...without(jsonEra('2026.5.28', { home: '/home/bob' }), WORKSPACE_GIT),
    [WORKSPACE_GIT]: pointer,
  };
}

testRule(rule, {
  silent: [
    { name: 'an install without worktrees', install: { home: sqliteEra('2026.9.6') } },
    {
      name: 'a worktree whose repository is here',
      install: { home: { ...withWorktrees({ home: '{HOME}' }), ...REPOSITORY } },
    },
    {
      name: 'a worktree that OpenClaw removed',
      install: { home: withWorktrees({ home: '/home/alice', removed: true, hasDirectory: false }) },
    },
    {
      name: 'a workspace that is a submodule',
      install: {
        home: withGitFile('gitdir: ../../.git/modules/notes\n'),
      },
    },
    {
      name: 'a workspace with a repository of its own',
      install: { home: { ...jsonEra('2026.5.28'), [`${WORKSPACE_GIT}/HEAD`]: 'ref: x\n' } },
    },
    {
      name: 'a repository outside of the home of another machine',
      install: {
        home: withGitFile('gitdir: /srv/notes/worktrees/a\n'),
        there: '/home/bob',
      },
    },
    {
      name: 'a directory without .git that OpenClaw has no record of',
      install: { home: { ...sqliteEra('2026.9.6'), [`${PLACE}/fix/main.c`]: 'int main;\n' } },
    },
    {
      name: 'a worktree without .git at the path of its record, which OpenClaw keeps',
      install: { home: withWorktrees({ home: '{HOME}', hasGitFile: false }) },
    },
  ],
  flagged: [
    {
      name: 'two worktrees that came along with their repository',
      install: {
        home: {
          ...withWorktrees({ home: '/home/alice' }, { name: 'docs', home: '/home/alice' }),
          ...REPOSITORY,
        },
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'moved',
          path: `${PLACE}/docs/.git`,
          line: 1,
          alsoAt: [`${PLACE}/fix/.git:1`],
          says: 'worktrees docs and fix: the .git file points to /home/alice/project/.git/worktrees/docs, which is missing. The repository was copied to /home/bob/project.',
          command:
            'git -C /home/bob/project worktree repair /home/bob/.openclaw/worktrees/e8e472ec99e1fe13/docs',
        },
      ],
    },
    {
      name: 'a worktree that came along alone',
      install: { home: withWorktrees({ home: '/home/alice' }), there: '/home/bob' },
      findings: [
        {
          messageId: 'no-repository',
          path: `${PLACE}/fix/.git`,
          line: 1,
          says: 'Git does not work in worktree fix: the .git file points to /home/alice/project/.git/worktrees/fix, which is missing.',
        },
      ],
    },
    {
      name: 'a workspace that is a worktree',
      install: {
        home: {
          ...withGitFile('gitdir: /home/alice/project/.git/worktrees/fix\n'),
          ...REPOSITORY,
        },
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'moved',
          path: WORKSPACE_GIT,
          line: 1,
          says: 'Git does not work in worktree workspace:',
          command: 'git -C /home/bob/project worktree repair /home/bob/.openclaw/workspace',
        },
      ],
    },
    {
      name: 'a copy without .git files, also where OpenClaw has noticed that the old path is gone',
      install: {
        home: withWorktrees(
          { home: '/home/alice', hasGitFile: false, removed: true },
          { name: 'docs', home: '/home/alice', hasGitFile: false },
        ),
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'deleted',
          path: `${PLACE}/docs`,
          alsoAt: [`${PLACE}/fix`],
          severity: 'error',
          says: 'The worktrees docs and fix have no .git file',
          command: 'mv /home/bob/.openclaw/worktrees/e8e472ec99e1fe13/docs /home/bob/docs.kept',
        },
      ],
    },
    {
      name: 'a worktree that did not come along',
      install: {
        home: withWorktrees({ home: '/home/alice', hasDirectory: false }),
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'left-behind',
          path: DATABASE,
          keyPath: 'worktrees',
          says: 'OpenClaw has worktree fix in /home/alice/.openclaw/worktrees/e8e472ec99e1fe13/fix, which was not copied.',
        },
      ],
    },
    {
      name: 'two worktrees, of which only one has its repository here',
      install: {
        home: {
          ...withWorktrees({ home: '/home/alice' }, { name: 'docs', home: '/home/alice' }),
          ...without(REPOSITORY, 'project/.git/worktrees/docs'),
        },
        there: '/home/bob',
      },
      findings: [
        { messageId: 'no-repository', path: `${PLACE}/docs/.git`, line: 1 },
        { messageId: 'moved', path: `${PLACE}/fix/.git`, line: 1 },
      ],
    },
    {
      name: 'a workspace whose repository is missing in this home',
      install: {
        home: withGitFile('gitdir: /home/bob/gone/.git/worktrees/fix\n'),
        there: '/home/bob',
      },
      findings: [{ messageId: 'no-repository', path: WORKSPACE_GIT, line: 1 }],
    },
    {
      name: 'a workspace that is a worktree of a bare repository',
      install: {
        home: {
          ...withGitFile('gitdir: /home/alice/notes.git/worktrees/fix\n'),
          'notes.git/worktrees/fix/gitdir': '/home/alice/.openclaw/workspace/.git\n',
        },
        there: '/home/bob',
      },
      findings: [
        {
          messageId: 'moved',
          path: WORKSPACE_GIT,
          line: 1,
          command: 'git -C /home/bob/notes.git worktree repair /home/bob/.openclaw/workspace',
        },
      ],
    },
  ],
});

it('is silent on the repository of a worktree in an archive', async () => {
  const entries = [
    ...SMALL,
    { name: `${PLACE}/fix/.git`, text: 'gitdir: /home/alice/project/.git/worktrees/fix\n' },
  ];
  expect(await findingsIn(rule, { name: 'a worktree', entries })).toEqual([]);
});
