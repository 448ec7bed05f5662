import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import type { Output } from './io.ts';

/**
 * Writes directly to the standard output or error of the process, because setting up Node's stream
 * takes longer than a small check writes. The stream is opened only to ask about the terminal, and
 * to take over where a direct write fails.
 * @param openStream opens the stream, and handles its errors
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
      // The pipe is full for now, or the stream's error handler deals with the error.
      this.#openStream().write(bytes);
    }
  }

  /** False for files, pipes and `/dev/null`, without loading what Node needs for a terminal. */
  #mayBeTerminal(): boolean {
    try {
      const stats = fstatSync(this.#fd);
      return stats.isCharacterDevice() && stats.rdev !== statSync(devNull).rdev;
    } catch {
      return false;
    }
  }
}
