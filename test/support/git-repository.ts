import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { HomeTree } from '../../src/testing/home-tree.ts';

/** The Git directory of a work tree, in which Git itself has added the given files. */
export function repository(
  at: string,
  files: readonly string[],
  config = '',
  version = 2,
): HomeTree {
  const root = mkdtempSync(join(tmpdir(), 'migcheck-git-'));
  try {
    const git = (...args: string[]): void => {
      execFileSync('git', ['-c', `index.version=${version}`, ...args], { cwd: root });
    };
    git('init', '--quiet');
    for (const file of files) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      writeFileSync(join(root, file), 'x');
    }
    if (files.length > 0) git('add', '--force', '--all');
    const index = files.length > 0 ? { [`${at}/.git/index`]: read(join(root, '.git/index')) } : {};
    return {
      [`${at}/.git/config`]: `[core]\n\tbare = false\n${config}`,
      [`${at}/.git/info/exclude`]: '# local\n',
      [`${at}/.git/HEAD`]: 'ref: refs/heads/main\n',
      ...index,
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function read(path: string) {
  return { bytes: readFileSync(path) };
}
