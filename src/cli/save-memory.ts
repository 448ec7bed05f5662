import { setFlagsFromString } from 'node:v8';
import { whenLarge } from '../install/files/tree.ts';

/**
 * Keeps V8 from growing its young generation. What a check allocates lives until the end: more room
 * would take up to twice the memory for 100,000 files, and would save no time. Loading `node:v8`
 * takes time at each start, so this is only done for a large install.
 */
export function saveMemory(): void {
  whenLarge(() => setFlagsFromString('--semi-space-growth-factor=1'));
}
