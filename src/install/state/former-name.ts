import { lookAt } from '../files/tree.ts';
import type { Install } from '../install.ts';
import { stateDirectoryNamedBy } from '../origin.ts';
import { ownName } from './selection.ts';
import { profileOf } from './state-names.ts';

type Inputs = Pick<Install, 'stateDir' | 'stateDirectories' | 'origin' | 'there'>;

/**
 * The state directory's name in the install's own paths, where it was renamed since: that of
 * another profile or of the default.
 */
export function formerName(install: Inputs): string | undefined {
  const former = install.origin.stateDirName;
  const own = ownName(install);
  const isRenamed = former !== undefined && former !== own;
  return isRenamed && [former, own].every(isProductName) ? former : undefined;
}

/** True for a path, in any home, below the state directory's former name. */
export function isUnderFormerName(path: string, install: Inputs): boolean {
  return restUnderFormerName(path, install) !== undefined;
}

/** True where such a path exists under the current name, so that nothing is lost. */
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
