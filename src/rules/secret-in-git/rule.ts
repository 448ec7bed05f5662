import type { Fix } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import type { Operation } from '../../install/operation.ts';
import { phrase } from '../../phrases/language.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { findWorkTrees, type WorkTree } from './facts.ts';

// `git rm` looks into the files of the work tree, and runs what the settings and hooks of a copied repository name. With an
// empty work tree Git changes the index only (seen with Git 2.39).
const UNTRACK =
  'git -c core.fsmonitor=false -c core.hooksPath=/dev/null --git-dir={root}/.git --work-tree="$(mktemp -d)" update-index --force-remove -- {files}';

const texts = ruleTexts('secret-in-git', {
  exclude:
    'exclude {count, plural, one {a file with credentials} other {# files with credentials}} from `git add` in .git/info/exclude',
});

export default defineRule({
  id: 'secret-in-git',
  severity: 'error',
  fixes: ['safe'],
  title: 'Git tracks credentials of the install',
  breaks: ['privacy'],
  why: 'Everything that Git tracks goes into every commit and push, and stays in the history after the file is deleted. The most common leak is a workspace that was pushed as a backup.',
  sources: [
    'openclaw/openclaw#29784; more than a hundred public repositories have names like those of OpenClaw backups',
    'gitformat-index(5), git-config(1): read, Git is not run',
  ],
  releases: 'all',
  silent: [
    'a work tree without tracked credentials, such as the workspace that onboarding creates',
    '.env.example and similar files',
    'remote addresses with only a user name, and those of SSH',
    'credentials that a credential helper keeps outside the repository',
  ],
  messages: {
    tracked: {
      text: 'Git tracks {count, plural, one {a file with credentials} other {# files with credentials}} in this work tree: {names}.',
      remedy:
        'Remove the files from the index; they stay on disk. They also stay in the history, so replace the keys before you give the repository to anyone.',
      commands: [UNTRACK],
    },
    'tracked-with-remote': {
      text: 'Git tracks {count, plural, one {a file with credentials} other {# files with credentials}} in this work tree, which has a remote ({remotes}): {names}.',
      remedy:
        'Remove the files from the index; they stay on disk. If they were pushed, replace every key and token in them: deleting the history does not undo a push.',
      commands: [UNTRACK],
    },
    'token-in-remote': {
      text: 'The Git setting {setting} contains a password or token for {host} in plain text.',
      remedy:
        'Remove the token from the address, and use a credential helper or an SSH key instead. Then replace the token, because it was copied with the directory.',
      commands: ['git -C {root} config --get-regexp --name-only {pattern}'],
    },
  },
  texts: texts.english,
  *check(install) {
    for (const tree of findWorkTrees(install)) {
      const root = install.there(tree.root);
      if (tree.problem !== undefined)
        yield { skip: phrase('about', { what: root, problem: tree.problem }) };
      yield* trackedIn(tree, root);
      for (const { key, host, line, column } of tree.config.credentials) {
        yield {
          messageId: 'token-in-remote',
          severity: 'warning',
          data: { setting: key, host, root, pattern: '^(remote|url|http)\\.' },
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

  yield {
    messageId: hasRemote ? ('tracked-with-remote' as const) : ('tracked' as const),
    severity: hasRemote ? ('error' as const) : ('warning' as const),
    data: {
      count: tree.trackedSecrets.length,
      names: listNames(tree.trackedSecrets),
      remotes: listNames(remotes),
      root,
      files: tree.trackedSecrets,
    },
    at: { path: tree.root },
    ...fixOf(tree),
  };
}

/**
 * Keeps a later `git add --all` from adding the files again. Tracked files stay tracked until the
 * owner decides.
 */
function fixOf({ exclude, isOfInstall, trackedSecrets }: WorkTree): { fixes?: Fix<Operation>[] } {
  if (exclude === undefined || !isOfInstall) return {};
  const known = new Set(exclude.lines);
  const lines = trackedSecrets.flatMap(patternOf).filter((line) => !known.has(line));
  if (lines.length === 0) return {};
  return {
    fixes: [
      {
        title: texts('exclude', { count: trackedSecrets.length }),
        safety: 'safe',
        operations: [{ kind: 'append-lines', path: exclude.path, lines }],
      },
    ],
  };
}

/** A path as a pattern of gitignore(5). Empty where it does not fit in one line. */
function patternOf(path: string): string[] {
  if (/\p{Cc}/u.test(path)) return [];
  return [`/${path.replace(/[\\*?[\]]/g, '\\$&').replace(/ $/, '\\ ')}`];
}
