import { linkSync, mkdirSync, rmdirSync, statfsSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { isDeepStrictEqual } from 'node:util';
import { ListingStopped, mib } from '../formats/archive-limits.ts';
import type { ContentTaker, TarEntry } from '../formats/tar-reader.ts';
import type { ArchiveEntry, Damage, UnsafeEntry } from '../install/archive.ts';
import { errnoOf } from '../install/files/tree.ts';
import { phrase } from '../phrases/language.ts';
import { cleanName, LONGEST_PATH } from '../restore/clean-name.ts';
import type { EntrySink } from './entry-sink.ts';
import { END_BYTES, type HowStored } from './how-stored.ts';
import type { UnpackLimits } from './limits.ts';
import { EndsFile, type PieceFile, WholeFile } from './piece-file.ts';

/** Of each kind, no more than this are listed. */
const LISTED = 1000;
const SHOWN_LENGTH = 200;

/** Entry types that only root can create, or that block their readers. */
const SPECIAL: ReadonlySet<string> = new Set(['CharacterDevice', 'BlockDevice', 'FIFO']);

/** An entry that cannot be unpacked. Reading continues with the next one. */
class EntryRefused extends Error {
  constructor(readonly kind: UnsafeEntry['kind']) {
    super(kind);
  }
}

/**
 * Unpacks the entries of archives below one private directory, as far as rules read them. No name
 * in an archive can lead out of it: only this class creates directories, and no link is created
 * while entries are unpacked.
 */
export class Unpacker implements EntrySink {
  readonly entries = new Map<string, ArchiveEntry>();
  readonly unsafe: UnsafeEntry[] = [];
  readonly damage: Damage[] = [];
  readonly #root: string;
  readonly #limits: UnpackLimits;
  readonly #onFile: (path: string, size: number) => void;
  readonly #storedOf: HowStored;
  #file = 0;
  #nameBytes = 0;
  #left: number;
  #last: string | undefined;
  #open: Writing | undefined;

  /**
   * @param root absolute, empty, and accessible to no other user
   * @param how.onFile called for each regular file
   * @param how.storedOf how much of a file is unpacked
   */
  constructor(
    root: string,
    limits: UnpackLimits,
    how: {
      readonly onFile: (path: string, size: number) => void;
      readonly storedOf: HowStored;
    },
  ) {
    this.#root = root;
    this.#limits = limits;
    this.#onFile = how.onFile;
    this.#storedOf = how.storedOf;
    const { bavail, bsize } = statfsSync(root);
    this.#left = bavail * bsize - limits.spareBytes;
  }

  /** The following entries are from another archive. */
  begin(file: number): void {
    this.#file = file;
    this.#nameBytes = 0;
    this.#last = undefined;
  }

  abandon(): void {
    try {
      this.#open?.end();
    } catch {
      // What is written so far stays.
    }
    this.#open = undefined;
  }

  damaged(kind: Damage['kind'], what: Damage['what']): void {
    if (this.damage.length >= LISTED) return;
    const isKnown = (one: Damage) => one.file === this.#file && isDeepStrictEqual(one.what, what);
    if (this.damage.some(isKnown)) return;
    const after = this.#last;
    this.damage.push({ file: this.#file, kind, what, ...(after !== undefined && { after }) });
  }

  /** Receives an entry. @throws ListingStopped above the limits */
  readonly visit = (header: TarEntry): ContentTaker | undefined => {
    this.#nameBytes += Math.min(header.name.length, LONGEST_PATH);
    if (this.#nameBytes > this.#limits.nameBytes) {
      throw new ListingStopped(phrase('problem.long-names'));
    }
    if (header.size > this.#limits.fileBytes) {
      const size = mib(this.#limits.fileBytes);
      throw new ListingStopped(phrase('problem.large-file', { size }));
    }
    try {
      return this.#take(header);
    } catch (error) {
      if (error instanceof ListingStopped) throw error;
      if (errnoOf(error) === 'ENOSPC') throw new ListingStopped(NO_SPACE);
      const kind = error instanceof EntryRefused ? error.kind : kindOfErrno(errnoOf(error));
      this.#refuse(kind, header.name);
      return undefined;
    }
  };

  #refuse(kind: UnsafeEntry['kind'], name: string): void {
    if (this.unsafe.length >= LISTED) return;
    this.unsafe.push({ file: this.#file, kind, name: name.slice(0, SHOWN_LENGTH) });
  }

  #take(header: TarEntry): ContentTaker | undefined {
    const path = this.#pathOf(header.name);
    this.#last = path;
    const type = header.type ?? 'Unsupported';
    if (SPECIAL.has(type)) throw new EntryRefused('device');
    if (path === '') return this.#takeDirectory(path, header);
    this.#makeParents(path);
    if (type === 'Directory') return this.#takeDirectory(path, header);
    if (type === 'SymbolicLink') return this.#takeLink(path, header);
    if (type === 'Link') return this.#takeHardLink(path, header);
    if (type === 'File' || type === 'ContiguousFile') return this.#takeFile(path, header);
    this.damaged('unread', phrase('problem.unknown-entries', { type }));
    return undefined;
  }

  /** Of an absolute name, the part after the root, as other tools that unpack safely do. */
  #pathOf(name: string): string {
    const below = name.replace(/^\/+/, '');
    if (below !== name) this.#refuse('absolute', name);
    const clean = cleanName(below);
    if (clean.ok) return clean.path;
    if (/^[\\/]|^[A-Za-z]:[\\/]/.test(below)) throw new EntryRefused('absolute');
    throw new EntryRefused(below.split(/[\\/]/).includes('..') ? 'outside' : 'name');
  }

  #makeParents(path: string): void {
    const parent = dirname(path);
    if (parent === '.') return;
    const there = this.entries.get(parent);
    if (there?.kind === 'directory') return;
    if (there?.kind === 'link') throw new EntryRefused('through-link');
    if (there !== undefined) throw new EntryRefused('replaced');
    this.#makeParents(parent);
    mkdirSync(this.#at(parent), { mode: 0o700 });
    this.entries.set(parent, {
      kind: 'directory',
      file: this.#file,
      mode: 0o700,
      size: 0,
      mtimeMs: 0,
      isImplied: true,
    });
  }

  #takeDirectory(path: string, header: TarEntry): undefined {
    const there = path === '' ? 'directory' : this.entries.get(path)?.kind;
    if (there === 'file') unlinkSync(this.#at(path));
    // Following the link would write the entry to where the link points.
    if (there === 'link') throw new EntryRefused('through-link');
    if (there !== 'directory') mkdirSync(this.#at(path), { mode: 0o700 });
    this.entries.set(path, this.#entry('directory', header));
    return undefined;
  }

  /** Only recorded here. Where it points to is resolved once all entries are known. */
  #takeLink(path: string, header: TarEntry): undefined {
    this.#makeRoom(path);
    const target = header.linkname ?? '';
    this.entries.set(path, { ...this.#entry('link', header), target });
    return undefined;
  }

  #takeHardLink(path: string, header: TarEntry): undefined {
    const clean = cleanName((header.linkname ?? '').replace(/^\/+/, ''));
    const there = clean.ok ? this.entries.get(clean.path) : undefined;
    if (!clean.ok || there?.kind !== 'file') throw new EntryRefused('hard-link');
    if (clean.path === path) return undefined;
    this.#makeRoom(path);
    if (
      this.#storedOf(path, there.size) !== 'nothing' &&
      this.#storedOf(clean.path, there.size) !== 'nothing'
    ) {
      linkSync(this.#at(clean.path), this.#at(path));
    }
    this.entries.set(path, { ...this.#entry('file', header), size: there.size });
    this.#onFile(path, there.size);
    return undefined;
  }

  #takeFile(path: string, header: TarEntry): ContentTaker | undefined {
    this.#makeRoom(path);
    this.entries.set(path, this.#entry('file', header));
    this.#onFile(path, header.size);
    const stored = this.#storedOf(path, header.size);
    if (stored === 'nothing') return undefined;
    this.#left -= stored === 'whole' ? header.size : Math.min(header.size, 2 * END_BYTES);
    if (this.#left < 0) throw new ListingStopped(NO_SPACE);
    const file = stored === 'whole' ? new WholeFile(this.#at(path)) : new EndsFile(this.#at(path));
    this.#open = new Writing(file);
    return this.#open;
  }

  /** Deletes an earlier entry with this name: the last one counts. */
  #makeRoom(path: string): void {
    const there = this.entries.get(path);
    if (there === undefined) return;
    if (there.kind === 'directory') {
      try {
        rmdirSync(this.#at(path));
      } catch {
        throw new EntryRefused('replaced');
      }
    } else if (there.kind === 'file' && this.#storedOf(path, there.size) !== 'nothing') {
      unlinkSync(this.#at(path));
    }
    this.entries.delete(path);
  }

  #entry(kind: ArchiveEntry['kind'], header: TarEntry): ArchiveEntry {
    const { mode, uid, gid, mtime } = header;
    return {
      kind,
      file: this.#file,
      mode: (mode ?? (kind === 'directory' ? 0o700 : 0o600)) & 0o7777,
      ...(uid !== undefined && { uid }),
      ...(gid !== undefined && { gid }),
      size: kind === 'file' ? header.size : 0,
      mtimeMs: mtime?.getTime() || 0,
    };
  }

  #at(path: string): string {
    return path === '' ? this.#root : `${this.#root}/${path}`;
  }
}

const NO_SPACE = phrase('problem.no-room');

/** On a file system that ignores case, two names can be the same file. */
function kindOfErrno(code: string): UnsafeEntry['kind'] {
  return code === 'EEXIST' || code === 'ENOENT' ? 'collision' : 'name';
}

/** Writes the content of one file. */
class Writing implements ContentTaker {
  readonly #file: PieceFile;
  #isOver = false;

  constructor(file: PieceFile) {
    this.#file = file;
  }

  take(piece: Buffer): void {
    try {
      this.#file.write(piece);
    } catch {
      throw new ListingStopped(NO_SPACE);
    }
  }

  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#file.end();
  }
}
