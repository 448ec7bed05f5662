import { existsSync } from 'node:fs';

/** Linux; Node does not name it. Opens whatever there is without touching it, and without any right to it. */
export const O_PATH = 0o10000000;

/** True where a path leads through what was opened, whatever its name is by now. */
export const HAS_PROC = process.platform === 'linux' && existsSync('/proc/self/fd');
