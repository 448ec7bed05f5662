import type { Hash } from 'node:crypto';
import { pieces, readPart } from '../install/files/read.ts';
import type { AgeKeys } from './age.ts';
import { hashed } from './hashed-pieces.ts';

/**
 * More than any age header: a few hundred bytes for each recipient, two thousand for a post-quantum
 * one.
 */
const HEADER_LIMIT = 256 * 1024;

/**
 * Decrypts an encrypted copy, and adds its encrypted bytes to the hash `sealed`.
 * @throws Error where it is not an age file, or no identity opens it
 */
export function openedPieces(copy: string, keys: AgeKeys, sealed: Hash): AsyncIterable<Uint8Array> {
  // The library buffers a header until its end, and no real header has gigabytes.
  const head = readPart(copy, 0, HEADER_LIMIT);
  if (!head.ok || !head.bytes.includes('\n--- ')) throw new Error('that is not an age file');
  return keys.decrypted(hashed(pieces(copy), sealed));
}
