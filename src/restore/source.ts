import type { FlatData, FlatReason, Reason } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';
import type { HashedScratched, Scratched } from '../install/files/scratch.ts';

/** What is missing in an install can be taken from here: an archive or another directory. */
export interface RestoreSource {
  /** Absolute on this machine, links resolved. */
  readonly path: string;
  readonly kind: 'archive' | 'directory';
  /** Its files and directories by their path in it. */
  readonly entries: ReadonlyMap<string, SourceEntry>;
  /** Its symbolic links by their path in it: nothing was followed. */
  readonly links: ReadonlyMap<string, SourceEntry>;
  /** What is in it and never taken, with the reason; staging may add to it. */
  readonly refused: readonly Refused[];
  /** What `openclaw backup create` wrote about it. */
  readonly manifest?: unknown;
  /**
   * Makes files of it ready to be copied: those of an archive are unpacked into a private directory.
   * What cannot be had is left out.
   * @throws SourceRefused where nothing can be had at all
   */
  stage(paths: readonly string[]): Promise<ReadonlyMap<string, StagedFile>>;
  /** Makes one file of it ready to be read, as `stage` does. Undefined where it cannot be had. */
  peek(path: string): Promise<Scratched | undefined>;
}

export interface SourceEntry {
  /** With `/`, and neither `..` nor a link in it. */
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'link';
  /** Of a link: where it leads, as written in it. */
  readonly target?: string;
  readonly mode: number;
  readonly size: number;
  readonly mtimeMs: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** When a thing was changed last, unless that is none: an archive may say anything. */
export function timeOf({ mtimeMs }: SourceEntry): { readonly mtimeMs?: number } {
  return mtimeMs > 0 && mtimeMs < Date.now() + DAY ? { mtimeMs } : {};
}

/** A regular file of this machine with the bytes of one of the source. */
export type StagedFile = HashedScratched;

export interface Refused {
  readonly path: string;
  readonly reason: FlatReason;
}

/** Nothing can be restored from there; the message says why, and what to do. */
export class SourceRefused extends TextError<FlatData> {
  override readonly name: string = 'SourceRefused';
}

/** Nothing in it is an install, or several things could be. */
export class NoRoots extends SourceRefused {
  override readonly name = 'NoRoots';

  constructor(override readonly reason: Reason) {
    super(reason);
  }
}

/** More files than this is no install. */
export const MAX_ENTRIES = 500_000;
