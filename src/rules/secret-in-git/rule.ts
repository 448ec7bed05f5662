import type { Fix } from '../../engine/rule.ts';
import type { Operation } from '../../install/operation.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findWorkTrees, type WorkTree } from './facts.ts';

export default defineRule({
  id: 'secret-in-git',
  group: 'secrets',
  severity: 'error',
  fixes: ['safe'],
  title: 'Git holds credentials of the install',
  breaks: ['privacy'],
  why: 'What is in the index goes into every commit and every push, and stays in the history when the file is gone. A workspace pushed as a backup is how most keys of agents leak.',
  sources: [
    'openclaw issue 29784; more than a hundred public repositories are named like backups of OpenClaw',
    'gitformat-index(5), git-config(1): read, Git is not run',
  ],
  releases: 'all',
  silent: [
    'a work tree whose index holds no file with credentials, such as the workspace that onboarding makes',
    '.env.example and its like',
    'addresses of remotes with a user name and nothing else, and those of SSH',
    'credentials that a credential helper keeps outside of the repository',
  ],
  messages: {
    tracked: {
      text: 'Git tracks {what} in this work tree: {names}.',
      remedy:
        'Take them out of the index; the files themselves stay. What was committed before stays in the history: make new keys before the repository is given to anybody.',
      commands: ['git -C {root} rm --cached -- {first}', 'git -C {root} status'],
    },
    'tracked-with-remote': {
      text: 'Git tracks {what} in this work tree, which has a remote ({remotes}): {names}.',
      remedy:
        'Take them out of the index; the files themselves stay. Where they were pushed, replace every key and token in them: deleting them from the history does not call them back.',
      commands: ['git -C {root} rm --cached -- {first}', 'git -C {root} log --oneline -- {first}'],
    },
    'token-in-remote': {
      text: 'The Git setting {key} has a password or a token for {host} in it, in clear text.',
      remedy:
        'Take it out of the address, let a credential helper or an SSH key do its work, and replace the token: it was copied along with the directory.',
      commands: ['git -C {root} config --get-regexp --name-only {pattern}'],
    },
  },
  *check(install) {
    for (const tree of findWorkTrees(install)) {
      const root = install.there(tree.root);
      if (tree.problem !== undefined) yield { skip: `${root}: ${tree.problem}` };
      yield* trackedIn(tree, root);
      for (const { key, host, line, column } of tree.config.credentials) {
        yield {
          messageId: 'token-in-remote',
          severity: 'warning',
          data: { key, host, root, pattern: '^(remote|url|http)\\.' },
          at: { path: tree.config.path, line, column, keyPath: key },
        };
      }
    }
  },
});

function* trackedIn(tree: WorkTree, root: string) {
  const [first] = tree.trackedSecrets;
  if (first === undefined) return;
  const remotes = tree.config.remotes.map(({ name }) => name);
  const hasRemote = remotes.length > 0;
  const count = tree.trackedSecrets.length;
  yield {
    messageId: hasRemote ? ('tracked-with-remote' as const) : ('tracked' as const),
    severity: hasRemote ? ('error' as const) : ('warning' as const),
    data: {
      what: count === 1 ? 'a file with credentials' : `${count} files with credentials`,
      names: listNames(tree.trackedSecrets),
      remotes: listNames(remotes),
      root,
      first,
    },
    at: { path: tree.root },
    ...fixOf(tree),
  };
}

/** Keeps a later `git add --all` from taking them again. What is tracked stays so until its owner decides. */
function fixOf({ exclude, isOfInstall, trackedSecrets }: WorkTree): { fix?: Fix<Operation> } {
  if (exclude === undefined || !isOfInstall) return {};
  const known = new Set(exclude.lines);
  const lines = trackedSecrets.flatMap(patternOf).filter((line) => !known.has(line));
  if (lines.length === 0) return {};
  return {
    fix: {
      title: 'name them in .git/info/exclude, so that `git add` leaves them out',
      safety: 'safe',
      operations: [{ kind: 'append-lines', path: exclude.path, lines }],
    },
  };
}

/** A path as a pattern of gitignore(5); none where a line cannot hold it. */
function patternOf(path: string): string[] {
  if (/\p{Cc}/u.test(path)) return [];
  return [`/${path.replace(/[\\*?[\]]/g, '\\$&').replace(/ $/, '\\ ')}`];
}
