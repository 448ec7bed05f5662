import type { Hash } from 'node:crypto';

/** Pieces as they go by, of which `hash` gets the hash. */
export function* hashed(pieces: Iterable<Uint8Array>, hash: Hash): Generator<Uint8Array> {
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

/** {@link hashed}, of pieces that take a while. */
export async function* hashedStream(
  pieces: AsyncIterable<Uint8Array>,
  hash: Hash,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}
