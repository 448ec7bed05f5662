import { existsSync } from 'node:fs';

/**
 * A Linux flag that Node does not define. Opens anything without touching it, and without needing
 * permission.
 */
export const O_PATH = 0o10000000;

/** True where a path can go through an open file or directory, whatever its name is now. */
export const HAS_PROC = process.platform === 'linux' && existsSync('/proc/self/fd');
