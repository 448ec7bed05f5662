/** Records of installs, as `record` makes them on the old machine. */
import { lutimesSync } from 'node:fs';
import { join } from 'node:path';
import { openInstalls } from '../install/open.ts';
import type { InstallRecord } from '../install/since-record.ts';
import { takeRecord } from '../record/take-record.ts';
import { buildHome, type HomeTree } from './home-tree.ts';
import { pathsBelow } from './snapshot.ts';

/** When the files of a home were changed last, in seconds since 1970, unless they say it themselves. */
const AT_REST = Date.parse('2026-11-20T12:00:00Z') / 1000;
/** When records are made. */
const RECORDED = new Date('2026-11-21T12:00:00Z');
/** After the move. */
export const LATER = Date.parse('2026-11-22T12:00:00Z') / 1000;
/** Before the record. */
export const EARLIER = Date.parse('2026-11-10T12:00:00Z') / 1000;

/** Gives the files of a built home the times that a copy keeps: a slow machine must not decide a test. */
export function putToRest(home: string, tree: HomeTree): void {
  for (const path of pathsBelow(home)) {
    const node = tree[path];
    const mtime = (typeof node === 'object' && 'mtime' in node ? node.mtime : undefined) ?? AT_REST;
    lutimesSync(join(home, path), mtime, mtime);
  }
}

/** The record of a home of alice's, which is gone afterwards. */
export async function recordOf(tree: HomeTree, path?: string): Promise<InstallRecord> {
  const home = buildHome(tree, 'alice');
  try {
    putToRest(home.path, tree);
    const named = path === undefined ? {} : { path: join(home.path, path) };
    const [install] = openInstalls({
      ...named,
      env: { HOME: home.path, PATH: '' },
      cwd: home.path,
    });
    if (install === undefined) throw new Error('there is nothing to record');
    return await takeRecord(install, { tool: 'test', now: RECORDED });
  } finally {
    home.remove();
  }
}
