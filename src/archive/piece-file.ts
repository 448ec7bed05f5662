import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { END_BYTES } from './how-stored.ts';

/** A new file below the private directory, written piece by piece. */
export interface PieceFile {
  /** @throws what the file system throws */
  write(piece: Buffer): void;
  /** @throws what the file system throws */
  end(): void;
}

/**
 * Keeps all bytes. The file is created: nothing that exists is overwritten, and no link is
 * followed.
 */
export class WholeFile implements PieceFile {
  readonly #fd: number;

  /** @throws what the file system throws */
  constructor(path: string) {
    this.#fd = openSync(path, 'wx', 0o600);
  }

  write(piece: Buffer): void {
    for (let done = 0; done < piece.length; ) done += writeSync(this.#fd, piece, done);
  }

  end(): void {
    closeSync(this.#fd);
  }
}

/**
 * Keeps the beginning and the end. Between them is a hole, so that the file has the same length as
 * the one in the archive.
 */
export class EndsFile implements PieceFile {
  readonly #fd: number;
  #size = 0;
  /** The last bytes that may belong to the end: up to twice as many as are kept. */
  #tail: Buffer[] = [];
  #tailBytes = 0;

  /** @throws what the file system throws */
  constructor(path: string) {
    this.#fd = openSync(path, 'wx', 0o600);
  }

  write(piece: Buffer): void {
    const head = piece.subarray(0, Math.max(0, END_BYTES - this.#size));
    for (let done = 0; done < head.length; ) done += writeSync(this.#fd, head, done);
    this.#size += piece.length;
    this.#keep(piece.subarray(head.length).subarray(-END_BYTES));
  }

  #keep(piece: Buffer): void {
    if (piece.length === 0) return;
    // Copied, because the reader reuses its buffer.
    this.#tail.push(Buffer.from(piece));
    this.#tailBytes += piece.length;
    if (this.#tailBytes <= 2 * END_BYTES) return;
    const kept = Buffer.concat(this.#tail).subarray(-END_BYTES);
    this.#tail = [kept];
    this.#tailBytes = kept.length;
  }

  end(): void {
    try {
      const tail = Buffer.concat(this.#tail).subarray(-END_BYTES);
      if (this.#size > END_BYTES) ftruncateSync(this.#fd, this.#size);
      const start = this.#size - tail.length;
      for (let done = 0; done < tail.length; ) {
        done += writeSync(this.#fd, tail, done, tail.length - done, start + done);
      }
    } finally {
      closeSync(this.#fd);
    }
  }
}
