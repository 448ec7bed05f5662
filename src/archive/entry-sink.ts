import type { EntryVisitor } from '../formats/tar-reader.ts';
import type { Damage } from '../install/archive.ts';

/** Receives the entries of an archive while it is read. */
export interface EntrySink {
  readonly visit: EntryVisitor;
  /** A part of the archive, or the rest of the archive, cannot be read. */
  damaged(kind: Damage['kind'], what: Damage['what']): void;
  /** Closes the file that was being written when reading stopped. */
  abandon(): void;
}
