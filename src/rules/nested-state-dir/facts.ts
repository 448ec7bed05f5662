import { countContents } from '../../install/state/state-directories.ts';

/**
 * True where the inner one of two state directories was used, and the outer one was only onboarded.
 */
export function isRealOneInside(outer: string, inner: string): boolean {
  const isLivedIn = (path: string) => countContents(path).richness === 'rich';
  return isLivedIn(inner) && !isLivedIn(outer);
}
