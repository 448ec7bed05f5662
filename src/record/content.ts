import { type NewDigest, readPieces } from './digest.ts';
import { type MovedPath, PathsTurnedBack } from './moved-paths.ts';

/** The recorded state of a file, and how to compare it. */
export interface Wanted {
  readonly size: number;
  readonly digest: string;
  readonly newDigest: NewDigest;
  /** Paths that may have been rewritten. */
  readonly moves: readonly MovedPath[];
  /** True for a file that only grows at its end, so that only its beginning must be the same. */
  readonly mayGrow: boolean;
}

/**
 * same: equal, or equal except for rewritten paths; shorter: it ends before the recorded one did.
 */
export type ContentState = 'same' | 'shorter' | 'other';

/**
 * Compares the content of a file with the recorded one.
 * @throws what the file system throws, and Unreadable
 */
export function contentState(path: string, wanted: Wanted): ContentState {
  const plain = new Beginning(wanted);
  const back = new Beginning(wanted);
  const turning = new PathsTurnedBack(wanted.moves);
  readPieces(path, (piece) => {
    plain.take(piece);
    for (const part of turning.take(piece, false)) back.take(part);
  });
  for (const part of turning.take(Buffer.alloc(0), true)) back.take(part);
  if (plain.isWanted || (turning.count > 0 && back.isWanted)) return 'same';
  return back.size < wanted.size ? 'shorter' : 'other';
}

/** The first bytes of a text, as many as were recorded. */
class Beginning {
  readonly #wanted: Wanted;
  readonly #digest: ReturnType<NewDigest>;
  #size = 0;

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
    this.#digest = wanted.newDigest();
  }

  take(piece: Buffer): void {
    const left = this.#wanted.size - this.#size;
    if (left > 0) this.#digest.update(piece.subarray(0, left));
    this.#size += piece.length;
  }

  get size(): number {
    return this.#size;
  }

  /** May be read once, at the end. */
  get isWanted(): boolean {
    const { size, digest, mayGrow } = this.#wanted;
    const fits = mayGrow ? this.#size >= size : this.#size === size;
    return fits && this.#digest.digest('hex') === digest;
  }
}
