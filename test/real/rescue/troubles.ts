import { BROKEN } from './troubles/broken.ts';
import { COPIED } from './troubles/copied.ts';
import { ELSEWHERE } from './troubles/elsewhere.ts';
import { MISSING } from './troubles/missing.ts';
import type { Trouble } from './troubles/trouble.ts';

/**
 * What goes wrong in moves, made in an install by OpenClaw itself: in a plain copy where only that
 * shows where it came from, otherwise in one that was moved with care, so that nothing else is
 * wrong.
 */
export const TROUBLES: readonly Trouble[] = [...COPIED, ...MISSING, ...BROKEN, ...ELSEWHERE];
