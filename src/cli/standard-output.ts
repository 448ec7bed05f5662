import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import type { Output } from './io.ts';

/**
 * The standard output of the process or its standard error, written to directly: to set up the stream that Node has
 * for it takes longer than a small check writes. The stream is still what a terminal is asked by, and what takes over where writing fails.
 * @param openStream opens the stream; whoever does it handles the stream's errors
 */
export class StandardOutput implements Output {
  readonly #fd: number;
  readonly #openStream: () => NodeJS.WriteStream;

  constructor(fd: number, openStream: () => NodeJS.WriteStream) {
    this.#fd = fd;
    this.#openStream = openStream;
  }

  get isTTY(): boolean {
    return this.#mayBeTerminal() && this.#openStream().isTTY;
  }

  get columns(): number | undefined {
    return this.#mayBeTerminal() ? this.#openStream().columns : undefined;
  }

  write(text: string | Uint8Array): void {
    let bytes = Buffer.from(text);
    try {
      while (bytes.length > 0) bytes = bytes.subarray(writeSync(this.#fd, bytes));
    } catch {
      // A pipe that is full for now, or an error that the stream's handler knows.
      this.#openStream().write(bytes);
    }
  }

  /** Tells a file, a pipe and `/dev/null` from it without what a terminal takes to load. */
  #mayBeTerminal(): boolean {
    try {
      const stats = fstatSync(this.#fd);
      return stats.isCharacterDevice() && stats.rdev !== statSync(devNull).rdev;
    } catch {
      return false;
    }
  }
}
