import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { groupBy } from '../engine/group-by.ts';
import type { Reason } from '../engine/rule.ts';
import { ListingStopped, mib } from '../formats/archive-limits.ts';
import { jsonIn } from '../formats/json.ts';
import type { ContentTaker, EntryVisitor, TarEntry } from '../formats/tar-reader.ts';
import {
  HashedScratchFile,
  type Scratched,
  ScratchFile,
  scratchDirectory,
} from '../install/files/scratch.ts';
import { phrase } from '../phrases/language.ts';
import { sizeInWords } from '../phrases/size.ts';
import { cleanName, LONGEST_PATH } from '../restore/clean-name.ts';
import {
  type Refused,
  type RestoreSource,
  type SourceEntry,
  SourceRefused,
} from '../restore/source.ts';
import type { EntrySink } from './entry-sink.ts';
import { UNPACK_LIMITS, type UnpackLimits } from './limits.ts';
import { ArchiveRefused } from './refused.ts';
import { type ArchiveInput, unpack } from './unpack.ts';

/**
 * An entry, and its number in the archive, counted from the start. Of two entries with the same
 * name, the last one counts.
 */
type Listed = SourceEntry & { readonly ordinal: number };

const MANIFEST = /^[^/]+\/manifest\.json$/;
const MANIFEST_LIMIT = 1024 * 1024;
const SHOWN_LENGTH = 200;
const MAX_REFUSED = 10_000;
const SPARE = 16 * 1024 * 1024;

const REFUSED_TYPES: Readonly<Record<string, string>> = {
  CharacterDevice: 'device',
  BlockDevice: 'device',
  FIFO: 'fifo',
};

/** How to open an archive to restore from. */
export interface RestoreArchiveOptions extends Pick<ArchiveInput, 'decrypt'> {
  readonly limits?: Partial<UnpackLimits>;
}

/**
 * Opens any archive that a check can read: lists it, and unpacks the requested files from it, each
 * under a name that this program chooses.
 * @param path absolute, links resolved
 * @throws SourceRefused where it is no archive, is damaged, or exceeds the limits
 */
export async function openArchive(
  path: string,
  { decrypt, limits: smaller }: RestoreArchiveOptions = {},
): Promise<RestoreSource> {
  const limits = { ...UNPACK_LIMITS, ...smaller };
  const input = decrypt === undefined ? {} : { decrypt };
  const listing = new Listing(limits);
  await read(path, listing, limits, input);
  const { refused, manifest } = listing;
  const { entries, links } = listing.found();
  const staged = async <Staged extends Scratched>(
    paths: readonly string[],
    open: () => Writable<Staged>,
  ): Promise<ReadonlyMap<string, Staged>> => {
    const staging = new Staging(
      paths.flatMap((each) => entries.get(each) ?? []),
      open,
    );
    await read(path, staging, limits, input);
    return staging.files;
  };
  return {
    path,
    kind: 'archive',
    entries,
    links,
    refused,
    ...(manifest !== undefined && { manifest }),
    stage: (paths) => staged(paths, () => new HashedScratchFile()),
    peek: async (one) => (await staged([one], () => new ScratchFile())).get(one),
  };
}

/** @throws SourceRefused where a part cannot be read: then it is not known what is missing */
async function read(
  path: string,
  sink: Whole,
  limits: UnpackLimits,
  input: ArchiveInput,
): Promise<void> {
  try {
    await unpack({ name: path, path }, sink, limits, input);
  } catch (error) {
    if (error instanceof ArchiveRefused) throw new SourceRefused(error.reason);
    throw error;
  }
  if (sink.damage !== undefined) {
    throw new SourceRefused(phrase('from.damaged', { path, what: sink.damage }));
  }
}

/** Receives the entries of an archive, and remembers the first problem with it. */
abstract class Whole implements EntrySink {
  damage: Reason | undefined;

  abstract readonly visit: EntryVisitor;

  damaged(_: unknown, what: Reason): void {
    this.damage ??= what;
  }

  abandon(): void {}
}

/** Lists what is in an archive. */
class Listing extends Whole {
  readonly refused: Refused[] = [];
  manifest: unknown;
  readonly #limits: UnpackLimits;
  readonly #entries = new Map<string, Listed>();
  /**
   * Entries below these paths are ignored, because the path is a link or another entry that is no
   * directory.
   */
  readonly #closed = new Set<string>();
  #ordinal = -1;
  #nameBytes = 0;

  constructor(limits: UnpackLimits) {
    super();
    this.#limits = limits;
  }

  readonly visit: EntryVisitor = (tarEntry) => {
    const { nameBytes, fileBytes } = this.#limits;
    this.#ordinal += 1;
    this.#nameBytes += Math.min(tarEntry.name.length, LONGEST_PATH);
    if (this.#nameBytes > nameBytes) throw new ListingStopped(phrase('problem.long-names'));
    if (tarEntry.size > fileBytes) {
      throw new ListingStopped(phrase('problem.large-file', { size: mib(fileBytes) }));
    }
    const entry = this.#take(tarEntry);
    const isManifest =
      entry !== undefined && MANIFEST.test(entry.path) && entry.size <= MANIFEST_LIMIT;
    return isManifest ? this.#manifestTaker() : undefined;
  };

  #manifestTaker(): ContentTaker {
    const pieces: Buffer[] = [];
    return {
      take: (piece) => pieces.push(Buffer.from(piece)),
      end: () => {
        this.manifest ??= jsonIn(Buffer.concat(pieces).toString('utf8'));
      },
    };
  }

  found(): { entries: Map<string, Listed>; links: Map<string, Listed> } {
    const entries = new Map<string, Listed>();
    const links = new Map<string, Listed>();
    for (const [path, entry] of this.#entries) {
      if (this.#isBelowClosed(path)) this.#refuse(path, phrase('not-taken.below-no-directory'));
      else (entry.kind === 'link' ? links : entries).set(path, entry);
    }
    return { entries, links };
  }

  #take(header: TarEntry): Listed | undefined {
    // Leading slashes are removed, as other tools that unpack safely do.
    const name = cleanName(header.name.replace(/^\/+/, ''));
    if (!name.ok) {
      this.#refuse(header.name, name.reason);
      return undefined;
    }
    const { path } = name;
    if (path === '') return undefined;
    const linked = header.type === 'Link' ? this.#fileAt(header.linkname) : undefined;
    const kind = linked === undefined ? kindOf(header) : 'file';
    this.#entries.delete(path);
    if (kind === 'directory') this.#closed.delete(path);
    else this.#closed.add(path);
    if (typeof kind === 'object') {
      this.#refuse(path, kind.reason);
      return undefined;
    }
    const entry: Listed =
      linked !== undefined
        ? { ...linked, path }
        : {
            path,
            kind,
            ordinal: this.#ordinal,
            mode: (header.mode ?? 0o644) & 0o777,
            size: kind === 'file' ? header.size : 0,
            mtimeMs: header.mtime?.getTime() ?? 0,
            ...(kind === 'link' && { target: header.linkname ?? '' }),
          };
    this.#entries.set(path, entry);
    return entry;
  }

  /** The file that a hard link refers to. It must come earlier in the archive. */
  #fileAt(linkname = ''): Listed | undefined {
    const name = cleanName(linkname.replace(/^\/+/, ''));
    const entry = name.ok ? this.#entries.get(name.path) : undefined;
    return entry?.kind === 'file' ? entry : undefined;
  }

  #refuse(path: string, reason: Reason): void {
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
}: TarEntry): SourceEntry['kind'] | { readonly reason: Reason } {
  if (type === 'SymbolicLink') return 'link';
  if (type === 'File' || type === 'ContiguousFile') return 'file';
  if (type === 'Directory') return 'directory';
  if (type === 'Link') return { reason: phrase('not-taken.hard-link') };
  return { reason: phrase('not-taken.kind', { kind: REFUSED_TYPES[type] ?? 'other' }) };
}

const NOT_UNPACKED = phrase('problem.not-unpacked');

interface Writable<Staged> {
  write(piece: Uint8Array): void;
  end(): Staged | undefined;
}

/** Unpacks some entries. Names from the archive are never used as file names. */
class Staging<Staged extends Scratched> extends Whole {
  readonly files = new Map<string, Staged>();
  /** By number of the entry. A file with several hard links has several entries here. */
  readonly #wanted: ReadonlyMap<number, readonly Listed[]>;
  readonly #open: () => Writable<Staged>;
  #ordinal = -1;

  constructor(wanted: readonly Listed[], open: () => Writable<Staged>) {
    super();
    this.#open = open;
    this.#wanted = groupBy(
      wanted.filter(({ kind }) => kind === 'file'),
      ({ ordinal }) => ordinal,
    );
    const directory = scratchDirectory();
    const needed = wanted.reduce((sum, { size }) => sum + size, 0);
    const { bavail, bsize } = statfsSync(directory);
    if (needed + SPARE > bavail * bsize) {
      throw new SourceRefused(
        phrase('from.no-room', { needed: sizeInWords(needed + SPARE), path: dirname(directory) }),
      );
    }
  }

  readonly visit: EntryVisitor = () => {
    this.#ordinal += 1;
    const names = this.#wanted.get(this.#ordinal);
    if (names === undefined) return undefined;
    const file = this.#newFile();
    return {
      take: (piece) => file.write(piece),
      end: () => {
        const staged = file.end();
        if (staged === undefined) throw new ListingStopped(NOT_UNPACKED);
        for (const { path } of names) this.files.set(path, staged);
      },
    };
  };

  #newFile(): Writable<Staged> {
    try {
      return this.#open();
    } catch {
      throw new ListingStopped(NOT_UNPACKED);
    }
  }
}
