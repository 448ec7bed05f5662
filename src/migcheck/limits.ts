import { join } from 'node:path';
import type { Finding } from '../engine/finding.ts';
import type { Install } from '../install/install.ts';

/** Where reading broke off, so that nothing can be said of what comes after. */
export function limitsOf({ tree, archive }: Install): string[] {
  const damage = archive?.damage ?? [];
  const files = new Set(damage.map(({ file }) => archive?.files[file]?.name));
  const unread = [...files].map((name) => `${name} was not read completely.`);
  return [...unread, ...walkLimit(tree)];
}

function walkLimit(tree: Install['tree']): string[] {
  return tree.cutOff === undefined ? [] : [`${tree.root} was not read completely: ${tree.cutOff}.`];
}

/**
 * What is there and could not be read or understood; the rest was checked all the same.
 * What a finding says already is not said again.
 */
export function problemsOf(install: Install, findings: readonly Finding[]): string[] {
  if (install.closedBy !== undefined) return [];
  const { config, tree } = install;
  const problems = config.problems
    .filter(({ at }) => !findings.some(({ path, line }) => path === at.path && line === at.line))
    .map(({ message, at }) => {
      const position = [at.path, at.line, at.column].filter((part) => part !== undefined).join(':');
      return `${position}: ${message}`;
    });
  const [first] = tree.unreadable;
  if (first) {
    const what = first.path === '' ? tree.root : `${tree.root}/${first.path}`;
    const more = tree.unreadable.length - 1;
    const others = more === 0 ? '' : `, and ${more} more`;
    problems.push(`You cannot read ${what} (${first.code})${others}.`);
  }
  if (config.problems.length === 0 && config.status === 'unreadable') {
    problems.push(`${config.path} could not be read.`);
  }
  return problems;
}

/** Why a rule that found nothing cannot have passed: this user may not look into a part of the install. */
export function unseenIn(install: Install): string | undefined {
  if (install.closedBy !== undefined) return `you cannot enter ${install.closedBy}`;
  const [damage] = install.archive?.damage ?? [];
  if (damage !== undefined) {
    return `${install.archive?.files[damage.file]?.name} was not read completely`;
  }
  const trees = [
    install.tree,
    ...install.workspaces.map((workspace) => install.workspaceTree(workspace)),
  ];
  for (const tree of trees) {
    const closed = tree?.unreadable.find(({ code }) => code === 'EACCES' || code === 'EPERM');
    if (tree && closed) return `you cannot read ${join(tree.root, closed.path)}`;
  }
  return undefined;
}
