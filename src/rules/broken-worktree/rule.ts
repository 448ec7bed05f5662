import { basename, join } from 'node:path';
import { groupBy } from '../../engine/group-by.ts';
import { isOutOfSight, stalePath } from '../../install/config/stale-path.ts';
import { lookAt } from '../../install/files/tree.ts';
import type { Install } from '../../install/install.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import {
  type LinkedWorktree,
  linkedWorktrees,
  managedDirectories,
  type RecordedWorktree,
  recordedWorktrees,
  repositoryOf,
} from './facts.ts';

export default defineRule({
  id: 'broken-worktree',
  severity: 'warning',
  title: 'A Git worktree has lost its repository',
  breaks: ['features'],
  why: 'Agents work in Git worktrees, which may contain changes that exist nowhere else. The `.git` file of a worktree contains the absolute path of its repository. OpenClaw lists a worktree only under the path that it recorded, and deletes a worktree directory that has no `.git` file.',
  sources: [
    'https://git-scm.com/docs/git-worktree',
    'OpenClaw 2026.9.6, `openclaw worktrees create`, then the home was renamed: `git status` fails, `worktrees list` is empty, `git worktree repair` repairs the link (seen)',
    'OpenClaw 2026.9.6, the same without the .git file: `worktrees gc` deletes the worktree; the gateway runs that when it starts (seen; source: startGatewayMaintenanceTimers, reconcileOrphans)',
  ],
  releases: '2026.7.1 and later for worktrees of OpenClaw; all for a workspace that is a worktree',
  silent: [
    'a worktree whose repository is where its .git file says',
    'a .git file with a relative path, such as that of a submodule',
    'a worktree that OpenClaw has removed',
    'a repository that cannot be seen from here, because the install will run on another machine',
    'the repository of a worktree in an archive',
  ],
  messages: {
    moved: {
      text: 'Git does not work in {count, plural, one {worktree {names}} other {the worktrees {names}}}: the .git file points to {gitDir}, which is missing. The repository was copied to {repository}.',
      remedy:
        'Let Git repair the link, then commit your changes. OpenClaw no longer lists a worktree of the old home, but its branch stays in the repository.',
      commands: [
        'git -C {repository} worktree repair {worktree}',
        'git -C {worktree} rev-parse HEAD',
      ],
    },
    'no-repository': {
      text: 'Git does not work in {count, plural, one {worktree {names}} other {the worktrees {names}}}: the .git file points to {gitDir}, which is missing.',
      remedy:
        'Copy the repository with its .git directory from the old machine, then run `git worktree repair` in it with the path of the worktree. Keep the worktree until then: changes that were not committed are only here.',
    },
    deleted: {
      text: '{count, plural, one {Worktree {names} has no .git file} other {The worktrees {names} have no .git file}}: OpenClaw deletes everything in {count, plural, one {the directory} other {these directories}} when the gateway starts.',
      remedy:
        'Move the directory to another place before you start the gateway, then copy the worktree again with its .git file.',
      commands: ['mv {worktree} {aside}'],
    },
    'left-behind': {
      text: 'OpenClaw has {count, plural, one {worktree {names}} other {the worktrees {names}}} in {path}, which was not copied.',
      remedy:
        'Copy it from the old machine if it has uncommitted changes. Or commit them there and fetch the branch.',
    },
  },
  *check(install) {
    // The repository may already be in the place where an archive will be unpacked.
    const linked = install.archive ? [] : linkedWorktrees(install);
    const links = linked.filter(({ gitDir }) => isMissing(gitDir, install));
    yield* together(links.map((link) => linkVerdict(link, install)));
    if (install.kind !== 'state') return;
    const records = recordedWorktrees(install);
    yield* together(unguarded(records, install).map((path) => deletedVerdict(path, install)));
    const left = records.filter((record) => !record.isRemoved && hasNotCome(record, install));
    yield* together(left.map(leftVerdict));
  },
});

type Verdict = ReturnType<typeof linkVerdict | typeof deletedVerdict | typeof leftVerdict>;

function linkVerdict({ path, gitDir, at }: LinkedWorktree, install: Install) {
  const stale = stalePath(gitDir, install);
  const data = { name: basename(path), gitDir, worktree: install.there(path) };
  return stale?.arrived
    ? { messageId: 'moved' as const, data: { ...data, repository: repositoryOf(stale.moved) }, at }
    : { messageId: 'no-repository' as const, data, at };
}

function deletedVerdict(path: string, install: Install) {
  const worktree = install.there(path);
  const aside = `${install.there(install.home.here)}/${basename(path)}.kept`;
  const data = { name: basename(path), worktree, aside };
  return { messageId: 'deleted' as const, severity: 'error' as const, data, at: { path } };
}

function leftVerdict({ path, at }: RecordedWorktree) {
  return { messageId: 'left-behind' as const, data: { name: basename(path), path }, at };
}

/** One finding for each kind of fault, with the names of all worktrees that have it. */
function* together(verdicts: readonly Verdict[]) {
  for (const [first, ...more] of groupBy(verdicts, ({ messageId }) => messageId).values()) {
    if (!first) continue;
    const names = [first, ...more].map(({ data }) => data.name);
    yield {
      ...first,
      data: { ...first.data, count: names.length, names: listNames(names) },
      alsoAt: more.map(({ at, data }) => ({ at, data })),
    };
  }
}

function isMissing(path: string, install: Install): boolean {
  if (stalePath(path, install)) return true;
  const where = install.here(path);
  return where.kind === 'here' && !where.exists && !isOutOfSight(path, install);
}

/** True for a worktree in the old home that was not copied, or that is nowhere. */
function hasNotCome({ path }: RecordedWorktree, install: Install): boolean {
  return isMissing(path, install) && stalePath(path, install)?.arrived !== true;
}

/**
 * The worktrees that OpenClaw will delete: without a `.git`, and no longer at the path of their
 * record.
 */
function unguarded(records: readonly RecordedWorktree[], install: Install): string[] {
  const moved = records.map(({ path }) => stalePath(path, install)?.movedHere);
  return managedDirectories(install).filter(
    (path) => moved.includes(path) && lookAt(join(path, '.git')) === undefined,
  );
}
