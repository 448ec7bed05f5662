import { fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { Reason } from '../../engine/rule.ts';
import { BROKEN, type Limits, tooManyEntries } from '../../formats/archive-limits.ts';
import { readPart } from '../files/read.ts';
import { HoldingsCollector } from './credentials.ts';

/** The credentials among the names in a zip. */
export interface ZipListing {
  /** Entries that anybody can unpack. */
  readonly plain: HoldingsCollector;
  /** Entries that need a password. */
  readonly locked: HoldingsCollector;
  /** Why the listing is incomplete. */
  readonly reason?: Reason;
}

/** Lists the names in a zip from the directory at its end. Nothing is unpacked. */
export async function listZip(path: string, size: number, limits: Limits): Promise<ZipListing> {
  const names = { plain: new HoldingsCollector(), locked: new HoldingsCollector() };
  let zip: ZipFile | undefined;
  try {
    // Names are read as bytes, because the library rejects a whole archive for one name that leads
    // out of it.
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

/** Reads a large window at once, because the library asks for a few bytes at a time. */
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
    // Called later, as a real reader would: the library does not expect the callback before `read`
    // returns.
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
