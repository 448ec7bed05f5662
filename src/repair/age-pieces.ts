import type { Hash } from 'node:crypto';
import { pieces, readPart } from '../install/files/read.ts';
import type { AgeKeys } from './age.ts';
import { hashed } from './hashed-pieces.ts';

/** More than any header of age: a few hundred bytes for each recipient, two thousand for one against quantum computers. */
const HEADER_LIMIT = 256 * 1024;

/**
 * The plain text of an encrypted copy, while `sealed` gets the hash of the copy.
 * @throws Error where it is no file of age, or no identity opens it
 */
export function openedPieces(copy: string, keys: AgeKeys, sealed: Hash): AsyncIterable<Uint8Array> {
  // The library keeps a header in memory until its end, and no real one has gigabytes.
  const head = readPart(copy, 0, HEADER_LIMIT);
  if (!head.ok || !head.bytes.includes('\n--- ')) throw new Error('that is not an age file');
  return keys.decrypted(hashed(pieces(copy), sealed));
}
