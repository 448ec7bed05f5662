import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  realpathSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PlainData } from '../../engine/rule.ts';
import { TextError } from '../../engine/text-error.ts';
import { phrase } from '../../phrases/language.ts';
import { errnoOf } from './tree.ts';
import { noteUnfinished } from './unfinished.ts';

const PREFIX = 'openclaw-migcheck-';
const ABANDONED_MS = 24 * 60 * 60 * 1000;

let directory: string | undefined;
let count = 0;

/**
 * A directory private to this user, deleted when the process ends, because the copies in it contain
 * credentials.
 */
export function scratchDirectory(): string {
  if (directory === undefined) {
    // Noted before anything exists, so that a signal in between leaves nothing behind.
    noteUnfinished({ what: 'copies' });
    const made = newDirectory();
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    directory = made;
  }
  return directory;
}

/** The directory for temporary files is missing, full or not writable. */
export class NoScratch extends TextError<PlainData> {
  override readonly name = 'NoScratch';

  /** @param code an errno code */
  constructor(readonly code: string) {
    super(phrase('error.no-scratch', { path: tmpdir(), code }));
  }
}

/** A directory private to this user. The caller deletes it. @throws NoScratch */
export function newDirectory(): string {
  const made = orNoScratch(() => realpathSync(mkdtempSync(join(tmpdir(), PREFIX))));
  sweep(dirname(made));
  return made;
}

function orNoScratch<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    throw new NoScratch(errnoOf(error));
  }
}

/**
 * A file for this user only, open for reading and writing, that disappears when the process ends.
 * @throws NoScratch
 */
export function newFileWithoutName(): number {
  const path = join(tmpdir(), `${PREFIX}${randomUUID()}`);
  const fd = orNoScratch(() => openSync(path, 'wx+', 0o600));
  unlinkSync(path);
  return fd;
}

/** Deletes what a killed process left there. A process that still runs has newer directories. */
function sweep(parent: string): void {
  try {
    for (const name of readdirSync(parent)) {
      if (!name.startsWith(PREFIX) || name.length !== PREFIX.length + 6) continue;
      const path = join(parent, name);
      const { uid, mtimeMs } = lstatSync(path);
      const isOurs = uid === (process.geteuid?.() ?? uid);
      if (isOurs && mtimeMs < Date.now() - ABANDONED_MS) rmSync(path, { recursive: true });
    }
  } catch {
    // Another process deletes them too, or they cannot be deleted. The next process tries again.
  }
}

/** A private file that was written completely. */
export interface Scratched {
  /** Absolute, without a link in it. */
  readonly at: string;
  readonly size: number;
}

export interface HashedScratched extends Scratched {
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string;
}

/** A new file in the scratch directory, written piece by piece. */
export class ScratchFile {
  readonly #path: string;
  readonly #fd: number;
  #size = 0;
  #hasFailed = false;

  /** @throws what the file system throws */
  constructor() {
    count += 1;
    this.#path = join(scratchDirectory(), `file-${count}`);
    this.#fd = openSync(this.#path, 'wx', 0o600);
  }

  /** Never throws: `end` reports a failure. */
  write(piece: Uint8Array): void {
    if (this.#hasFailed) return;
    try {
      for (let done = 0; done < piece.length; ) done += writeSync(this.#fd, piece, done);
      this.#size += piece.length;
    } catch {
      this.#hasFailed = true;
    }
  }

  /** @returns undefined where it could not be written completely */
  end(): Scratched | undefined {
    closeSync(this.#fd);
    if (this.#hasFailed) return undefined;
    return { at: this.#path, size: this.#size };
  }

  /** Frees the space before the process ends, for a large file that is read once. */
  remove(): void {
    rmSync(this.#path, { force: true });
  }
}

/** A scratch file with its hash, to copy from or to compare. */
export class HashedScratchFile extends ScratchFile {
  readonly #hash = createHash('sha256');

  override write(piece: Uint8Array): void {
    super.write(piece);
    this.#hash.update(piece);
  }

  override end(): HashedScratched | undefined {
    const written = super.end();
    return written && { ...written, hash: this.#hash.digest('hex') };
  }
}
