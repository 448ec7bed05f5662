import { basename } from 'node:path';
import { isBelow } from './config/stale-path.ts';
import type { Install } from './install.ts';

type Inputs = Pick<Install, 'home' | 'stateDir' | 'origin' | 'there'>;

/**
 * Where a path of the host was on the old machine: under its home, and with the old name of the
 * state directory. A relative path where that home is not known, which rsync resolves against the
 * home there.
 */
export function onOldMachine(path: string, install: Inputs): string {
  const { home, origin } = install;
  if (!isBelow(path, home.there)) return path;
  const [first = '', ...rest] = path.slice(home.there.length + 1).split('/');
  const name =
    first === basename(install.there(install.stateDir)) ? (origin.stateDirName ?? first) : first;
  const below = [name, ...rest].join('/');
  const oldHome = origin.formerHomes[0];
  return oldHome === undefined ? below : `${oldHome}/${below}`;
}
