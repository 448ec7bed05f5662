import { closeSync, fstatSync } from 'node:fs';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { ListingStopped, tooManyEntries } from '../formats/archive-limits.ts';
import { crc32 } from '../formats/crc32.ts';
import type { ContentTaker, TarEntry } from '../formats/tar-reader.ts';
import { phrase } from '../phrases/language.ts';
import { openArchiveFile } from './bytes.ts';
import type { EntrySink } from './entry-sink.ts';
import type { UnpackLimits } from './limits.ts';
import { SizeGuard } from './tar.ts';

/** The systems that store modes, by the upper byte of "version made by" (APPNOTE 4.4.2.2). */
const KEEP_MODES = new Set([3, 19]);
const FILE_TYPE = 0o170000;
const TYPES: Readonly<Record<number, TarEntry['type']>> = {
  9604: 'Directory',
  21609: 'SymbolicLink',
  2401: 'FIFO',
  4802: 'CharacterDevice',
  14406: 'BlockDevice',
};
const LONGEST_TARGET = 4096;

/**
 * Reads a zip as far as possible, and reports to the sink what cannot be read. @param path absolute
 * on this machine, links resolved
 */
export async function unpackZip(
  path: string,
  sink: EntrySink,
  limits: UnpackLimits,
): Promise<void> {
  const fd = openArchiveFile(path, path);
  const guard = new SizeGuard(limits, { count: fstatSync(fd).size });
  let zip: ZipFile | undefined;
  try {
    // Names are read as bytes, because the library rejects a whole archive for one name that leads
    // out of it.
    zip = await fromFdPromise(fd, { lazyEntries: true, decodeStrings: false, autoClose: false });
    let count = 0;
    for await (const entry of zip.eachEntry()) {
      count += 1;
      if (count > limits.entries) throw tooManyEntries(limits.entries);
      await unpackEntry(zip, entry, sink, guard);
    }
  } catch (error) {
    if (error instanceof ListingStopped) sink.damaged('limit', error.reason);
    else sink.damaged('cut', phrase('problem.no-zip-list'));
  } finally {
    sink.abandon();
    if (zip === undefined) closeSync(fd);
    else zip.close();
  }
}

async function unpackEntry(
  zip: ZipFile,
  entry: Entry,
  sink: EntrySink,
  guard: SizeGuard,
): Promise<void> {
  const header = headerOf(entry);
  if (entry.isEncrypted()) {
    sink.damaged('unread', phrase('problem.zip-password'));
    return;
  }
  if (header.type === 'SymbolicLink') {
    const target = await textOf(zip, entry, guard);
    if (target === undefined) sink.damaged('corrupt', phrase('problem.zip-damaged'));
    else sink.visit({ ...header, size: 0, linkname: target });
    return;
  }
  const taker = sink.visit(header);
  if (header.type !== 'File' || taker === undefined) return;
  if (!(await fed(zip, entry, taker, guard))) {
    sink.damaged('corrupt', phrase('problem.zip-damaged'));
  }
}

function headerOf(entry: Entry): TarEntry {
  const attributes = entry.externalFileAttributes >>> 16;
  const hasModes = KEEP_MODES.has(entry.versionMadeBy >>> 8) && attributes !== 0;
  const raw = entry.fileNameRaw.toString('utf8');
  // Old versions of the Windows archiver wrote backslashes as separators.
  const name = hasModes || raw.includes('/') ? raw : raw.replaceAll('\\', '/');
  const type = hasModes ? TYPES[attributes & FILE_TYPE] : undefined;
  const isDirectory = name.endsWith('/');
  return {
    name,
    type: isDirectory ? 'Directory' : (type ?? 'File'),
    size: isDirectory ? 0 : entry.uncompressedSize,
    ...(hasModes && { mode: attributes & 0o7777 }),
    mtime: entry.getLastModDate(),
  };
}

/** True where the content is complete and its checksum is right. */
async function fed(
  zip: ZipFile,
  entry: Entry,
  taker: ContentTaker,
  guard: SizeGuard,
): Promise<boolean> {
  let crc = 0;
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      guard.check(piece);
      crc = crc32(piece, crc);
      taker.take(piece);
    }
    return crc === entry.crc32;
  } catch (error) {
    if (error instanceof ListingStopped) throw error;
    return false;
  } finally {
    taker.end();
  }
}

async function textOf(zip: ZipFile, entry: Entry, guard: SizeGuard): Promise<string | undefined> {
  if (entry.uncompressedSize > LONGEST_TARGET) return undefined;
  const pieces: Buffer[] = [];
  const taker = { take: (piece: Buffer) => pieces.push(piece), end: () => undefined };
  const isWhole = await fed(zip, entry, taker, guard);
  return isWhole ? Buffer.concat(pieces).toString('utf8') : undefined;
}
