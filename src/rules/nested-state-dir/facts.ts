import { countContents } from '../../install/state/state-directories.ts';

/** True where the inner one of two state directories has been lived in, and the outer one only onboarded. */
export function isRealOneInside(outer: string, inner: string): boolean {
  const isLivedIn = (path: string) => countContents(path).richness === 'rich';
  return isLivedIn(inner) && !isLivedIn(outer);
}
