// The bundled example as it would be in its place, with the modes that Git does not keep.
import { chmodSync, cpSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** As Git has it: every check of it finds something. */
export const FIXTURE = fileURLToPath(new URL('../fixtures/broken-move/home/bob', import.meta.url));

/** Where the example was moved to, and what will run it: the same on whatever machine looks at it. */
export const HOST_OPTIONS = [
  '--home',
  '/home/bob',
  '--platform',
  'linux',
  '--openclaw',
  '2026.5.28',
];

/** Lays it out at `home`, in place of what is there. */
export function layOutExample(home) {
  rmSync(home, { recursive: true, force: true });
  cpSync(FIXTURE, home, { recursive: true });
  for (const path of ['', ...readdirSync(home, { recursive: true })]) {
    const entry = join(home, path);
    chmodSync(entry, lstatSync(entry).isDirectory() ? 0o700 : 0o600);
  }
  chmodSync(join(home, 'openclaw-state.tgz'), 0o644);
}
