import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StandardOutput } from '../../src/cli/standard-output.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'migcheck-stdout-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function unopened(): never {
  throw new Error('the stream was opened');
}

/** A stream that keeps what is written, and says that it is a terminal. */
function terminal(): { stream: NodeJS.WriteStream; taken: Buffer[] } {
  const taken: Buffer[] = [];
  const stream = { isTTY: true, columns: 100, write: (piece: Buffer) => taken.push(piece) };
  return { stream: stream as unknown as NodeJS.WriteStream, taken };
}

function withFd<T>(path: string, flags: number, use: (fd: number) => T): T {
  const fd = openSync(path, flags, 0o600);
  try {
    return use(fd);
  } finally {
    closeSync(fd);
  }
}

function fifo(): string {
  const path = join(directory, 'fifo');
  execFileSync('mkfifo', [path]);
  return path;
}

const { O_CREAT, O_NONBLOCK, O_RDONLY, O_RDWR } = constants;

describe('what is no terminal', () => {
  it.each<[string, () => string, number]>([
    ['a file', () => join(directory, 'file'), O_RDWR | O_CREAT],
    ['a pipe', fifo, O_RDWR],
    ['nothing', () => devNull, O_RDWR],
  ])('is told and written to without the stream: %s', (_, path, flags) => {
    withFd(path(), flags, (fd) => {
      const output = new StandardOutput(fd, unopened);
      expect(output.isTTY).toBe(false);
      expect(output.columns).toBeUndefined();
      output.write('text');
    });
  });
});

describe('a device', () => {
  it('is asked by its stream whether it is a terminal, and how wide', () => {
    withFd('/dev/zero', O_RDWR, (fd) => {
      const output = new StandardOutput(fd, () => terminal().stream);
      expect([output.isTTY, output.columns]).toEqual([true, 100]);
    });
  });
});

describe('a text', () => {
  it('goes on by the stream where a pipe is full, and not a byte is lost or twice', () => {
    const text = 'naïve ✓ '.repeat(50_000);
    withFd(fifo(), O_RDWR | O_NONBLOCK, (fd) => {
      const { stream, taken } = terminal();
      new StandardOutput(fd, () => stream).write(text);
      const first = Buffer.alloc(text.length * 2);
      const length = readSync(fd, first);
      expect(length).toBeGreaterThan(0);
      expect(taken).toHaveLength(1);
      expect(String(Buffer.concat([first.subarray(0, length), ...taken]))).toBe(text);
    });
  });

  it('is left to the stream, and its errors to that, where nothing can be written', () => {
    withFd(devNull, O_RDONLY, (fd) => {
      const { stream, taken } = terminal();
      new StandardOutput(fd, () => stream).write('text');
      expect(String(Buffer.concat(taken))).toBe('text');
    });
  });
});
