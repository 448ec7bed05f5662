import type { Fix, Names } from '../../engine/rule.ts';
import { ruleTexts } from '../../engine/texts.ts';
import { childrenOf, type Tree } from '../../install/files/tree.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import { BEFORE_MOVE } from '../copy-of-remedy.ts';
import { defineRule } from '../define-rule.ts';
import { isRealOneInside } from './facts.ts';

const NESTED = '.openclaw';

/**
 * Entries that only a state directory has. A workspace has `workspace-state.json` and `extensions/`
 * in its `.openclaw`.
 */
const STATE_MARKS = [
  'openclaw.json',
  'agents',
  'state',
  'credentials',
  'identity',
  'devices',
  'cron',
  'exec-approvals.json',
];

/** Directories whose entries do not depend on each other: one for each agent, one for each login. */
const OF_EACH_ITS_OWN = new Set(['agents', 'credentials']);

const texts = ruleTexts('nested-state-dir', {
  lift: 'move the install one level up',
  merge: 'move up what only the inner directory has ({moves})',
  'merge-part':
    'move up what only the inner directory has ({moves}), and leave what both have ({stays})',
});

export default defineRule({
  id: 'nested-state-dir',
  severity: 'warning',
  fixes: ['safe', 'unsafe'],
  title: 'A state directory is inside another one',
  breaks: ['later'],
  why: 'A copy into an existing directory, or OPENCLAW_HOME set to the state directory, creates ~/.openclaw/.openclaw. OpenClaw does not look there, nor in a directory "~" that an unexpanded path created.',
  sources: [
    'openclaw/openclaw#45765: OPENCLAW_HOME is the state directory',
    'truenas apps issue 4589: /home/node/.openclaw/.openclaw/identity',
  ],
  releases: 'all',
  silent: [
    "a workspace's own .openclaw directory, even where the workspace is the state directory",
    'a nested .openclaw without any part of a state directory',
  ],
  messages: {
    'only-nested': {
      text: '{outer} contains only another {name}: the install is one level too deep, and the gateway does not find it.',
      remedy: 'Move the content of the inner directory one level up.',
      commands: [
        // zsh does nothing if one of several patterns matches no file.
        'find {inner} -mindepth 1 -maxdepth 1 -exec mv {} {outerPath}/ \\;',
        'rmdir {inner}',
      ],
    },
    'real-one-inside': {
      text: 'The sessions and logins are in {inner}, where the gateway does not look. {outerPath} has no sessions yet: the agent starts without its memory.',
      remedy:
        '[Stop the gateway, then] put the inner directory in the place of the outer one. Keep the outer one until everything works.',
      commands: [
        'openclaw gateway stop',
        'mv {outerPath} {aside}',
        'mv {aside}/{name} {outerPath}',
      ],
      breaks: ['memory', 'history'],
      isFirst: true,
    },
    nested: {
      text: '{outer} contains another {name}, with {what}. The gateway ignores it unless OPENCLAW_HOME is set to the outer directory.',
      remedy:
        '[Stop the gateway,] compare the two, keep what is newer and move the inner directory away. Make sure that OPENCLAW_HOME is not set to the state directory.',
      commands: ['ls -la {inner} {outerPath}'],
    },
    tilde: {
      text: 'A directory here is literally named "~": something wrote there instead of to the home directory.',
      remedy:
        'Move the files that the agent misses to the same path in the home directory. Quote the name "~", or the shell replaces it with your home.',
      commands: ['find {path} -maxdepth 3'],
    },
  },
  texts: texts.english,
  *check(install) {
    if (install.kind === 'state') yield* nested(install);
    yield* tildes(install);
  },
});

function* nested(install: Install) {
  const entry = install.tree.entries.get(NESTED);
  const what = STATE_MARKS.filter((name) => install.tree.entries.has(`${NESTED}/${name}`));
  if (entry?.kind !== 'directory' || what.length === 0) return;
  const path = install.at(NESTED);
  const data = {
    name: NESTED,
    outer: install.stateDir.slice(install.stateDir.lastIndexOf('/') + 1),
    inner: install.there(path),
    outerPath: install.there(install.stateDir),
  };
  const isAlone = childrenOf(install.tree, '').every((child) => child.path === NESTED);
  if (isAlone)
    yield {
      messageId: 'only-nested' as const,
      severity: 'error' as const,
      data,
      at: { path },
      ...liftFix(install),
    };
  else if (isRealOneInside(install.stateDir, path))
    yield {
      messageId: 'real-one-inside' as const,
      severity: 'error' as const,
      data: { ...data, aside: `${data.outerPath}${BEFORE_MOVE}` },
      at: { path },
    };
  else
    yield {
      messageId: 'nested' as const,
      data: { ...data, what: what.join(', ') },
      at: { path },
      ...mergeFix(install),
    };
}

function liftFix(install: Install): { fixes?: Fix<Operation>[] } {
  const { entries, cutOff } = install.tree;
  // Without a configuration, it may be left over from a wrong OPENCLAW_HOME, and no copied install.
  if (!entries.has(`${NESTED}/openclaw.json`) || cutOff !== undefined) return {};
  const operations = childrenOf(install.tree, NESTED).map(({ path }) => ({
    kind: 'rename' as const,
    path: install.at(path),
    to: install.at(path.slice(NESTED.length + 1)),
  }));
  return { fixes: [{ title: texts('lift'), safety: 'safe', operations }] };
}

/**
 * An entry is moved as a whole, and only if the outer directory has none with that name. So what
 * belongs together, such as a database and its log, stays together, and nothing is overwritten.
 */
function mergeFix(install: Install): { fixes?: Fix<Operation>[] } {
  const { moves, stays } = partsOf(install.tree);
  if (moves.length === 0 || install.tree.cutOff !== undefined) return {};
  const title =
    stays.length === 0
      ? texts('merge', { moves: few(moves) })
      : texts('merge-part', { moves: few(moves), stays: few(stays) });
  return {
    fixes: [
      {
        title,
        safety: 'unsafe',
        operations: moves.map((name) => ({
          kind: 'rename',
          path: install.at(`${NESTED}/${name}`),
          to: install.at(name),
        })),
      },
    ],
  };
}

/**
 * The entries of the inner directory, by path: those that only it has, and those that the outer one
 * has too.
 */
function partsOf(tree: Tree): { moves: string[]; stays: string[] } {
  const moves: string[] = [];
  const stays: string[] = [];
  const pending = namesIn(tree, NESTED);
  for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
    const inner = tree.entries.get(`${NESTED}/${name}`)?.kind;
    const outer = tree.entries.get(name)?.kind;
    const isMovable = inner === 'directory' || inner === 'file';
    if (outer === undefined && isMovable) moves.push(name);
    else if (inner === 'directory' && outer === 'directory' && OF_EACH_ITS_OWN.has(name)) {
      for (const below of namesIn(tree, `${NESTED}/${name}`)) pending.push(below);
    } else stays.push(name);
  }
  return { moves, stays };
}

function namesIn(tree: Tree, directory: string): string[] {
  return childrenOf(tree, directory).map(({ path }) => path.slice(NESTED.length + 1));
}

function few(names: readonly string[]): Names {
  return { names: names.slice(0, 4), more: Math.max(0, names.length - 4) };
}

function* tildes(install: Install) {
  for (const path of tildePaths(install)) {
    yield { messageId: 'tilde' as const, data: { path: install.there(path) }, at: { path } };
  }
}

function tildePaths(install: Install): Set<string> {
  const paths = new Set<string>();
  const home = install.here(`${install.home.there}/~`);
  if (home.kind === 'here' && home.exists) paths.add(home.path);
  const trees = install.kind === 'state' ? [install.tree] : [];
  for (const workspace of install.workspaces) {
    const tree = install.workspaceTree(workspace);
    if (tree) trees.push(tree);
  }
  for (const tree of trees) for (const path of tildesIn(tree)) paths.add(path);
  return paths;
}

/** Only at the top, where relative paths with an unexpanded `~` begin. */
function tildesIn({ root, entries }: Tree): string[] {
  return entries.get('~')?.kind === 'directory' ? [`${root}/~`] : [];
}
