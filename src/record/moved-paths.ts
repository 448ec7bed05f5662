/** A path on this machine, and the same path on the old one. */
export interface MovedPath {
  readonly here: string;
  readonly was: string;
}

/** If one of these follows, the path is only the beginning of another name. */
const NAME_BYTE = /[\w-]/;

interface Found {
  readonly at: number;
  readonly length: number;
  readonly was: Buffer;
}

/**
 * Replaces paths of this machine with those of the old one, so that a file in which only paths were
 * rewritten has its old digest again. Takes a text in pieces. Its output is valid until the next
 * call.
 */
export class PathsTurnedBack {
  readonly #moves: readonly { readonly here: Buffer; readonly was: Buffer }[];
  readonly #longest: number;
  #rest: Buffer = Buffer.alloc(0);
  #count = 0;

  constructor(moves: readonly MovedPath[]) {
    this.#moves = moves
      .filter(({ here, was }) => here !== was && here.length > 1)
      .sort((a, b) => b.here.length - a.here.length)
      .map(({ here, was }) => ({ here: Buffer.from(here), was: Buffer.from(was) }));
    this.#longest = Math.max(0, ...this.#moves.map(({ here }) => here.length));
  }

  /** How many paths were replaced. */
  get count(): number {
    return this.#count;
  }

  /** Returns the part of the text that is complete so far. */
  *take(piece: Buffer, isLast: boolean): Generator<Buffer> {
    const text = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    // A path may continue in the next piece, and the byte after it shows where it ends.
    const end = isLast ? text.length : Math.max(0, text.length - this.#longest);
    let done = 0;
    for (let found = this.#next(text, 0); found && found.at < end; found = this.#next(text, done)) {
      yield text.subarray(done, found.at);
      yield found.was;
      done = found.at + found.length;
      this.#count += 1;
    }
    const upTo = Math.max(done, end);
    yield text.subarray(done, upTo);
    this.#rest = Buffer.from(text.subarray(upTo));
  }

  #next(text: Buffer, from: number): Found | undefined {
    let best: Found | undefined;
    for (const { here, was } of this.#moves) {
      const at = indexOfPath(text, here, from);
      if (at >= 0 && (best === undefined || at < best.at)) best = { at, length: here.length, was };
    }
    return best;
  }
}

function indexOfPath(text: Buffer, path: Buffer, from: number): number {
  for (let at = text.indexOf(path, from); at >= 0; at = text.indexOf(path, at + 1)) {
    const after = text[at + path.length];
    if (after === undefined || !NAME_BYTE.test(String.fromCharCode(after))) return at;
  }
  return -1;
}
