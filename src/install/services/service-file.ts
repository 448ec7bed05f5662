import { realpathSync } from 'node:fs';
import { phrase } from '../../phrases/language.ts';
import { type ReadResult, readFile } from '../files/read.ts';
import { errnoOf, lookAt } from '../files/tree.ts';
import { type Home, isInside } from '../host/home.ts';

/** A hundred times the size of what OpenClaw writes. */
export const SERVICE_FILE_LIMIT = 256 * 1024;

/**
 * Reads a service file, or a file that it names. A link is followed if its target is in the home,
 * because people keep units in a dotfiles directory. Never throws, never blocks on a FIFO.
 */
export function readServiceFile(path: string, home: Home): ReadResult {
  if (lookAt(path)?.kind !== 'symlink') return readFile(path, SERVICE_FILE_LIMIT);
  try {
    const real = realpathSync(path);
    if (isInside(real, home.here)) return readFile(real, SERVICE_FILE_LIMIT);
    return { ok: false, code: 'ELOOP', reason: phrase('problem.leads-out') };
  } catch (error) {
    const code = errnoOf(error);
    const isToItself = code === 'ELOOP';
    const reason = phrase(isToItself ? 'problem.link-to-itself' : 'problem.dangling-link');
    return { ok: false, code, reason };
  }
}

/** The text of a file, without its byte order mark. */
export function textOf(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
