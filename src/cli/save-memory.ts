import { setFlagsFromString } from 'node:v8';
import { whenLarge } from '../install/files/tree.ts';

/**
 * What a check makes is young until it ends: with more room for that, 100,000 files take up to twice the memory, and no
 * less time. Loading that module of Node costs every start, so a small install goes without.
 */
export function saveMemory(): void {
  whenLarge(() => setFlagsFromString('--semi-space-growth-factor=1'));
}
