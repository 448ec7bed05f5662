import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { HEAD_BYTES, is7z, sniff } from '../formats/archive-kind.ts';
import { LIMITS, type Limits, ListingStopped } from '../formats/archive-limits.ts';
import type { ContentTaker, EntryVisitor, TarEntry } from '../formats/tar-reader.ts';
import { readTar } from '../install/backups/tar.ts';
import { readPart } from '../install/files/read.ts';
import { ScratchFile, scratchDirectory } from '../install/files/scratch.ts';
import { lookAt } from '../install/files/tree.ts';
import { cleanName, LONGEST_PATH } from './names.ts';
import {
  MAX_ENTRIES,
  type Refused,
  type RestoreSource,
  type SourceEntry,
  SourceRefused,
  type StagedFile,
} from './source.ts';

/** An entry, and the how manieth of the archive it is: of two with the same name the last one counts. */
type Listed = SourceEntry & { readonly ordinal: number };

const GIB = 1024 ** 3;
const MANIFEST = /^[^/]+\/manifest\.json$/;
const MANIFEST_LIMIT = 1024 * 1024;
/** Of all names together: they are kept in memory. */
const NAME_LIMIT = 128 * 1024 * 1024;
const SHOWN_LENGTH = 200;
const MAX_REFUSED = 10_000;
const SPARE = 16 * 1024 * 1024;

/** Text and databases pack well, but not to a two hundredth. */
const MOST_PACKED = 200;

const REFUSED_TYPES: Readonly<Record<string, string>> = {
  Link: 'a hard link',
  CharacterDevice: 'a device',
  BlockDevice: 'a device',
  FIFO: 'a FIFO',
};

/**
 * Opens a tar or tar.gz: lists it, and unpacks from it what is asked for, each file under a name of our own.
 * @param path absolute, links resolved
 * @param smaller limits to use instead of the usual ones
 * @throws SourceRefused for anything else, for one that is cut, and above the limits
 */
export async function openArchive(
  path: string,
  smaller: Partial<Limits> = {},
): Promise<RestoreSource> {
  const isGzip = isGzipped(path);
  const limits = { ...limitsFor(path), ...smaller };
  const listing = new Listing();
  await read(path, isGzip, listing.visit, limits);
  const { refused, manifest } = listing;
  const { entries, links } = listing.found();
  return {
    ...{ path, kind: 'archive', entries, links, refused },
    ...(manifest !== undefined && { manifest }),
    stage: async (paths) => {
      const staging = new Staging(paths.flatMap((each) => entries.get(each) ?? []));
      await read(path, isGzip, staging.visit, limits);
      return staging.files;
    },
  };
}

async function read(
  path: string,
  isGzip: boolean,
  visit: EntryVisitor,
  limits: Limits,
): Promise<void> {
  const budget = { left: limits.totalBytes };
  const listing = await readTar(path, isGzip, visit, limits, budget);
  if (listing.kind === 'no-tar') throw new SourceRefused(`${path} is not a tar archive`);
  if (listing.kind === 'stopped') {
    throw new SourceRefused(`${path} cannot be restored from: ${listing.reason}`);
  }
}

function isGzipped(path: string): boolean {
  const head = readPart(path, 0, HEAD_BYTES);
  if (!head.ok) throw new SourceRefused(`${path} cannot be read (${head.reason})`);
  const sniffed = sniff(head.bytes);
  if (sniffed.kind === 'gzip' || sniffed.kind === 'tar') return sniffed.kind === 'gzip';
  if (sniffed.kind === 'encrypted') {
    throw new SourceRefused(
      `${path} is encrypted (${sniffed.encryption}). Decrypt it first, then give the decrypted file`,
    );
  }
  const isPacked = sniffed.kind !== 'other' || is7z(head.bytes);
  throw new SourceRefused(
    isPacked
      ? `${path} is an archive, but not a tar. Unpack it, then give the unpacked directory`
      : `${path} is neither a directory nor a tar archive`,
  );
}

function limitsFor(path: string): Limits {
  const packed = lookAt(path)?.size ?? 0;
  const unpackedBytes = Math.min(64 * GIB, Math.max(GIB, packed * MOST_PACKED));
  return {
    ...LIMITS,
    entries: MAX_ENTRIES,
    packedBytes: 32 * GIB,
    unpackedBytes,
    totalBytes: unpackedBytes,
  };
}

/** What is in an archive. */
class Listing {
  readonly refused: Refused[] = [];
  manifest: unknown;
  readonly #entries = new Map<string, Listed>();
  /** Paths below which nothing is taken: links, and what else is no directory. */
  readonly #closed = new Set<string>();
  #ordinal = -1;
  #nameBytes = 0;

  readonly visit: EntryVisitor = (tarEntry) => {
    this.#ordinal += 1;
    this.#nameBytes += Math.min(tarEntry.name.length, LONGEST_PATH);
    if (this.#nameBytes > NAME_LIMIT) throw new ListingStopped('its names are too long');
    const entry = this.#take(tarEntry);
    const isManifest =
      entry !== undefined && MANIFEST.test(entry.path) && entry.size <= MANIFEST_LIMIT;
    return isManifest ? this.#manifestTaker() : undefined;
  };

  #manifestTaker(): ContentTaker {
    const pieces: Buffer[] = [];
    return {
      take: (piece) => pieces.push(piece),
      end: () => {
        this.manifest ??= parsed(Buffer.concat(pieces));
      },
    };
  }

  found(): { entries: Map<string, Listed>; links: Map<string, Listed> } {
    const entries = new Map<string, Listed>();
    const links = new Map<string, Listed>();
    for (const [path, entry] of this.#entries) {
      if (this.#isBelowClosed(path)) this.#refuse(path, 'inside something that is not a directory');
      else (entry.kind === 'link' ? links : entries).set(path, entry);
    }
    return { entries, links };
  }

  #take(header: TarEntry): Listed | undefined {
    const name = cleanName(header.name);
    if (!name.ok) {
      this.#refuse(header.name, name.reason);
      return undefined;
    }
    const { path } = name;
    if (path === '') return undefined;
    const kind = kindOf(header);
    this.#entries.delete(path);
    if (kind === 'directory') this.#closed.delete(path);
    else this.#closed.add(path);
    if (typeof kind === 'object') {
      this.#refuse(path, kind.reason);
      return undefined;
    }
    const entry: Listed = {
      ...{ path, kind, ordinal: this.#ordinal },
      mode: (header.mode ?? 0o644) & 0o777,
      size: kind === 'file' ? header.size : 0,
      mtimeMs: header.mtime?.getTime() ?? 0,
      ...(kind === 'link' && { target: header.linkname ?? '' }),
    };
    this.#entries.set(path, entry);
    return entry;
  }

  #refuse(path: string, reason: string): void {
    if (this.refused.length >= MAX_REFUSED) return;
    this.refused.push({ path: path.slice(0, SHOWN_LENGTH), reason });
  }

  #isBelowClosed(path: string): boolean {
    for (let at = dirname(path); at !== '.'; at = dirname(at)) {
      if (this.#closed.has(at)) return true;
    }
    return false;
  }
}

function kindOf({
  type = 'Unsupported',
}: TarEntry): SourceEntry['kind'] | { readonly reason: string } {
  if (type === 'SymbolicLink') return 'link';
  if (type === 'File' || type === 'ContiguousFile') return 'file';
  if (type === 'Directory') return 'directory';
  return { reason: REFUSED_TYPES[type] ?? 'of an unknown kind' };
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

const NOT_UNPACKED = 'it cannot be unpacked into the directory for temporary files';

/** Unpacks some entries. No name of the archive is a name here. */
class Staging {
  readonly files = new Map<string, StagedFile>();
  readonly #wanted: ReadonlyMap<number, Listed>;
  #ordinal = -1;

  constructor(wanted: readonly Listed[]) {
    this.#wanted = new Map(wanted.map((entry) => [entry.ordinal, entry]));
    const directory = scratchDirectory();
    const needed = wanted.reduce((sum, { size }) => sum + size, 0);
    const { bavail, bsize } = statfsSync(directory);
    if (needed + SPARE > bavail * bsize) {
      throw new SourceRefused(
        `not enough space to unpack it: ${needed + SPARE} bytes are needed in ${dirname(directory)}. Set TMPDIR to a directory with more space`,
      );
    }
  }

  readonly visit: EntryVisitor = () => {
    this.#ordinal += 1;
    const entry = this.#wanted.get(this.#ordinal);
    if (entry?.kind !== 'file') return undefined;
    const file = newFile();
    return {
      take: (piece) => file.write(piece),
      end: () => {
        const staged = file.end();
        if (staged === undefined) throw new ListingStopped(NOT_UNPACKED);
        this.files.set(entry.path, staged);
      },
    };
  };
}

function newFile(): ScratchFile {
  try {
    return new ScratchFile();
  } catch {
    throw new ListingStopped(NOT_UNPACKED);
  }
}
