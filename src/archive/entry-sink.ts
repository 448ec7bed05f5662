import type { EntryVisitor } from '../formats/tar-reader.ts';
import type { Damage } from '../install/archive.ts';

/** Takes what is in an archive while it is read. */
export interface EntrySink {
  readonly visit: EntryVisitor;
  /** A part of the archive cannot be read, or no more of it is. */
  damaged(kind: Damage['kind'], what: Damage['what']): void;
  /** Closes what was being written when the reading stopped. */
  abandon(): void;
}
