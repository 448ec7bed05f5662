import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, lookAt, type Tree } from '../../install/files/tree.ts';

const OWNER = 0o700;
/** More directories than Git creates; a branch name with many parts adds some. */
const LIMIT = 10_000;

/**
 * The directories within `.git` that their owner may not enter, as far as they are visible. A walk
 * leaves out their contents, but `chmod -R 600` changes them. Looks at directories only.
 */
export function closedInRepositories({ root, entries }: Tree): Entry[] {
  const closed: Entry[] = [];
  const pending = [...entries.values()]
    .filter(({ kind, path }) => kind === 'directory' && /(?:^|\/)\.git$/.test(path))
    .map(({ path }) => path);
  let seen = 0;
  for (let next = pending.pop(); next !== undefined && seen < LIMIT; next = pending.pop()) {
    for (const path of directoriesIn(root, next)) {
      const found = lookAt(join(root, path));
      if (found === undefined) continue;
      seen += 1;
      if ((found.mode & OWNER) !== OWNER) closed.push({ ...found, path });
      pending.push(path);
    }
  }
  return closed;
}

function directoriesIn(root: string, path: string): string[] {
  try {
    return readdirSync(join(root, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${path}/${name}`)
      .sort();
  } catch {
    return [];
  }
}
