import { join } from 'node:path';
import type { Finding } from '../engine/finding.ts';
import type { Text } from '../engine/rule.ts';
import { type Tree, whyUnreadable } from '../install/files/tree.ts';
import { isUnseen } from '../install/files/unseen.ts';
import { isInside } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import { phrase } from '../phrases/language.ts';

/** Where reading stopped, so that nothing is known about the rest. */
export function limitsOf(install: Install): Text[] {
  const { tree, archive } = install;
  const damage = archive?.damage ?? [];
  const files = new Set(damage.map(({ file }) => archive?.files[file]?.name));
  const unread = [...files].map((name) => phrase('note.cut-off', { path: name ?? '' }));
  const outside = workspaceTrees(install).filter(({ root }) => !isInside(root, tree.root));
  return [...unread, ...[tree, ...outside].flatMap(walkLimit)];
}

function walkLimit({ root, cutOff }: Tree): Text[] {
  if (cutOff === undefined) return [];
  return [phrase('note.too-large', { path: root, reason: cutOff })];
}

function workspaceTrees(install: Install): Tree[] {
  return install.workspaces.flatMap((workspace) => install.workspaceTree(workspace) ?? []);
}

/**
 * What exists but could not be read or understood. The rest was checked anyway. What a finding says
 * is not repeated.
 */
export function problemsOf(install: Install, findings: readonly Finding[]): Text[] {
  if (install.closedBy !== undefined) return [];
  const { config, tree } = install;
  const problems = config.problems
    .filter(({ at }) => !findings.some(({ path, line }) => path === at.path && line === at.line))
    .map(({ reason, at }) => {
      const position = [at.path, at.line, at.column].filter((part) => part !== undefined).join(':');
      return phrase('about', { what: position, problem: reason });
    });
  const [first] = tree.unreadable;
  if (first) {
    const what = first.path === '' ? tree.root : `${tree.root}/${first.path}`;
    const more = tree.unreadable.length - 1;
    const why = { reason: whyUnreadable(first), code: first.code };
    problems.push(phrase('note.unreadable', { path: what, ...why, more }));
  }
  if (config.problems.length === 0 && config.status === 'unreadable') {
    problems.push(phrase('note.config-unread', { path: config.path }));
  }
  return problems;
}

/** Why a rule without findings cannot have passed: a part of the install cannot be read. */
export function unseenIn(install: Install): Text | undefined {
  if (install.closedBy !== undefined) return phrase('unread.closed', { path: install.closedBy });
  const [damage] = install.archive?.damage ?? [];
  if (damage !== undefined) {
    return phrase('unread.cut-off', { path: install.archive?.files[damage.file]?.name ?? '' });
  }
  for (const tree of [install.tree, ...workspaceTrees(install)]) {
    const unseen = tree.unreadable.find(({ code }) => isUnseen(code));
    if (unseen) return phrase('unread.unreadable', { path: join(tree.root, unseen.path) });
  }
  return undefined;
}
