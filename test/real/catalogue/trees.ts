import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../cache.ts';
import { installed, movedCopies, type Stage } from '../installs.ts';
import type { Home } from '../openclaw.ts';
import type { TreeKind } from './fault.ts';
import { gatewayUnit, putUnit } from './units.ts';

/** Installs that were moved with care. Each call makes a new one in the same place. */
export type Trees = Readonly<Record<TreeKind, () => Home>>;

/** Makes them below each of the directories. Afterwards, no old home exists. */
export async function makeTrees(
  stage: Stage,
  release: Release,
  directories: readonly string[],
): Promise<readonly Trees[]> {
  const alice = await installed(stage, release);
  const ofDefault = directories.map((each) => movedCopies(alice, join(each, 'default')));
  const work = await installed(stage, release, { profile: 'work' });
  const ofProfile = directories.map((each) => movedCopies(work, join(each, 'profile')));
  rmSync(work.dir, { recursive: true });
  return ofDefault.map((copy, index) => ({
    default: copy,
    profile: ofProfile[index] ?? copy,
    service: () => withService(copy()),
  }));
}

function withService(home: Home): Home {
  putUnit(home, gatewayUnit(home));
  return home;
}
