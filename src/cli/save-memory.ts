import { setFlagsFromString } from 'node:v8';
import { whenLarge } from '../install/files/tree.ts';

/**
 * What a check makes is young until it ends: with more room for that, 100,000 files take up to twice the memory, and no
 * less time. The module of Node that says so takes a tenth of a start, so that a small install goes without.
 */
export function saveMemory(): void {
  whenLarge(() => setFlagsFromString('--semi-space-growth-factor=1'));
}
