import { type Limits, ListingStopped, mib } from '../../formats/archive-limits.ts';
import { phrase } from '../../phrases/language.ts';
import { readPart } from '../files/read.ts';

const CHUNK = 256 * 1024;

/**
 * The bytes of a regular file that is smaller than one chunk. Undefined for a larger file, and
 * where it cannot be read.
 */
export function wholeOf(path: string, limit: number): Buffer | undefined {
  const part = readPart(path, 0, CHUNK);
  return part.ok && part.bytes.length < Math.min(CHUNK, limit) ? part.bytes : undefined;
}

/**
 * The bytes of a regular file, in chunks. The file is opened for each chunk, with the reader that
 * neither blocks nor follows a link, so that nothing stays open when the reading stops early.
 * @throws ListingStopped above the limit, or where it cannot be read
 */
export async function* bytesOf(path: string, { packedBytes }: Limits): AsyncGenerator<Buffer> {
  for (let position = 0; ; position += CHUNK) {
    if (position >= packedBytes) {
      throw new ListingStopped(phrase('problem.larger', { size: mib(packedBytes) }));
    }
    const part = readPart(path, position, CHUNK);
    if (!part.ok) throw new ListingStopped(part.reason);
    if (part.bytes.length > 0) yield part.bytes;
    if (part.bytes.length < CHUNK) return;
  }
}
