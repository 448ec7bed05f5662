import type { FlatData, FlatReason, Reason } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';
import type { HashedScratched, Scratched } from '../install/files/scratch.ts';

/** An archive or another directory to restore from. */
export interface RestoreSource {
  /** Absolute on this machine, links resolved. */
  readonly path: string;
  readonly kind: 'archive' | 'directory';
  /** Its files and directories by their path in it. */
  readonly entries: ReadonlyMap<string, SourceEntry>;
  /** Its symbolic links by their path in it. None is followed. */
  readonly links: ReadonlyMap<string, SourceEntry>;
  /** What is in it but never restored, with the reason. Staging may add to it. */
  readonly refused: readonly Refused[];
  /** What `openclaw backup create` wrote about it. */
  readonly manifest?: unknown;
  /**
   * Makes some of its files ready to be copied. Those of an archive are unpacked into a private
   * directory. Files that cannot be read are left out.
   * @throws SourceRefused where nothing can be read at all
   */
  stage(paths: readonly string[]): Promise<ReadonlyMap<string, StagedFile>>;
  /**
   * Makes one of its files ready to be read, like `stage`. Undefined where that is not possible.
   */
  peek(path: string): Promise<Scratched | undefined>;
}

export interface SourceEntry {
  /** With `/`, and without `..` or links. */
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'link';
  /** For a link: its target, as written. */
  readonly target?: string;
  readonly mode: number;
  readonly size: number;
  readonly mtimeMs: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** When an entry was last changed, if the time is valid: an archive may contain anything. */
export function timeOf({ mtimeMs }: SourceEntry): { readonly mtimeMs?: number } {
  return mtimeMs > 0 && mtimeMs < Date.now() + DAY ? { mtimeMs } : {};
}

/** A regular file on this machine with the bytes of one in the source. */
export type StagedFile = HashedScratched;

export interface Refused {
  readonly path: string;
  readonly reason: FlatReason;
}

/** Nothing can be restored from there. The message says why, and what to do. */
export class SourceRefused extends TextError<FlatData> {
  override readonly name: string = 'SourceRefused';
}

/** It contains no install, or several are possible. */
export class NoRoots extends SourceRefused {
  override readonly name = 'NoRoots';

  constructor(override readonly reason: Reason) {
    super(reason);
  }
}

/** An install has fewer files than this. */
export const MAX_ENTRIES = 500_000;
