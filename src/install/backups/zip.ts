import { fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { Reason } from '../../engine/rule.ts';
import { BROKEN, type Limits, tooManyEntries } from '../../formats/archive-limits.ts';
import { readPart } from '../files/read.ts';
import { HoldingsCollector } from './credentials.ts';

/** What the names in a zip hold. */
export interface ZipListing {
  /** Of the entries that anybody can unpack. */
  readonly plain: HoldingsCollector;
  /** Of those that need a password. */
  readonly locked: HoldingsCollector;
  /** Why there may be more. */
  readonly reason?: Reason;
}

/** Reads the names in a zip, from the directory at its end only: nothing is unpacked. */
export async function listZip(path: string, size: number, limits: Limits): Promise<ZipListing> {
  const names = { plain: new HoldingsCollector(), locked: new HoldingsCollector() };
  let zip: ZipFile | undefined;
  try {
    // The names are taken as bytes, because the library refuses a whole archive for one name that leads out of it.
    const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
    zip = await fromRandomAccessReaderPromise(new PartReader(path), size, options);
    let count = 0;
    for await (const entry of zip.eachEntry()) {
      count += 1;
      if (count > limits.entries)
        return { ...names, reason: tooManyEntries(limits.entries).reason };
      const collector = entry.isEncrypted() ? names.locked : names.plain;
      collector.add(entry.fileNameRaw.toString('utf8'), entry.uncompressedSize);
      if (names.plain.isEnough) break;
    }
    return names;
  } catch {
    return { ...names, reason: BROKEN };
  } finally {
    zip?.close();
  }
}

const WINDOW = 256 * 1024;

/** The library asks for a few bytes at a time: they come from a window that is read at once. */
class PartReader extends RandomAccessReader {
  readonly #path: string;
  #window: Buffer = Buffer.alloc(0);
  #start = 0;

  constructor(path: string) {
    super();
    this.#path = path;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    const bytes = this.#bytes(position, length);
    bytes?.copy(buffer, offset);
    // Later, as a real reader would: the library does not expect an answer within the question.
    process.nextTick(callback, bytes ? null : new Error('cut'));
  }

  #bytes(position: number, length: number): Buffer | undefined {
    if (position < this.#start || position + length > this.#start + this.#window.length) {
      const part = readPart(this.#path, position, Math.max(WINDOW, length));
      if (!part.ok) return undefined;
      this.#window = part.bytes;
      this.#start = position;
    }
    const from = position - this.#start;
    const bytes = this.#window.subarray(from, from + length);
    return bytes.length === length ? bytes : undefined;
  }
}
