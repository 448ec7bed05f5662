import { lookAt } from '../files/tree.ts';
import type { Install } from '../install.ts';
import { stateDirectoryNamedBy } from '../origin.ts';
import { ownName } from './selection.ts';
import { profileOf } from './state-names.ts';

type Inputs = Pick<Install, 'stateDir' | 'stateDirectories' | 'origin' | 'there'>;

/** The name of another profile, or of none, that the install's own paths give it: it was renamed. */
export function formerName(install: Inputs): string | undefined {
  const former = install.origin.stateDirName;
  const own = ownName(install);
  const isRenamed = former !== undefined && former !== own;
  return isRenamed && [former, own].every(isProductName) ? former : undefined;
}

/** True for a path, in whatever home, below the name that the state directory had before it was renamed. */
export function isUnderFormerName(path: string, install: Inputs): boolean {
  return restUnderFormerName(path, install) !== undefined;
}

/** True where what such a path leads to is there, under the present name: nothing of it is lost. */
export function hasKeptUnderRename(path: string, install: Inputs & Pick<Install, 'at'>): boolean {
  const rest = restUnderFormerName(path, install);
  return rest !== undefined && lookAt(install.at(rest)) !== undefined;
}

function restUnderFormerName(path: string, install: Inputs): string | undefined {
  const named = stateDirectoryNamedBy(path);
  return named !== undefined && named.name === formerName(install) ? named.rest : undefined;
}

function isProductName(name: string): boolean {
  return name === '.openclaw' || profileOf(name) !== undefined;
}
