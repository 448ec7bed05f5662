import { BROKEN } from './troubles/broken.ts';
import { COPIED } from './troubles/copied.ts';
import { ELSEWHERE } from './troubles/elsewhere.ts';
import { MISSING } from './troubles/missing.ts';
import type { Trouble } from './troubles/trouble.ts';

/**
 * What goes wrong in moves, made on an install of the product's own: on a plain copy where only that tells where
 * it came from, else on one that was moved with care, so that nothing else is wrong.
 */
export const TROUBLES: readonly Trouble[] = [...COPIED, ...MISSING, ...BROKEN, ...ELSEWHERE];
