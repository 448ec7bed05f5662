import type { PlainData } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';
import { phrase } from '../phrases/language.ts';

/**
 * Limits for looking into archives: enough for any install, but they stop at a file that never
 * ends.
 */
export interface Limits {
  /** Entries of one archive. */
  readonly entries: number;
  /** Bytes of one archive on the disk. */
  readonly packedBytes: number;
  /** Bytes that one archive unpacks to. */
  readonly unpackedBytes: number;
  /** Bytes that all archives of a search unpack to. */
  readonly totalBytes: number;
  /**
   * Bytes between two entries of a tar that belong to neither: padding, long names, extended
   * headers.
   */
  readonly gapBytes: number;
  /** Names in the directories that are searched. */
  readonly names: number;
}

const MIB = 1024 * 1024;

export const LIMITS: Limits = {
  entries: 250_000,
  packedBytes: 256 * MIB,
  unpackedBytes: 512 * MIB,
  totalBytes: 1024 * MIB,
  gapBytes: 2 * MIB,
  names: 50_000,
};

/** Thrown while an archive is read, where it exceeds the limits or makes no sense. */
export class ListingStopped extends TextError<PlainData> {
  override readonly name = 'ListingStopped';
}

/** A size for people, in whole MiB. */
export function mib(bytes: number): string {
  return `${Math.floor(bytes / MIB)} MiB`;
}

/** The reason for an archive that ends too early or makes no sense. */
export const BROKEN = phrase('problem.broken');

/** The error for an archive with too many entries. */
export function tooManyEntries(count: number): ListingStopped {
  return new ListingStopped(phrase('problem.many-entries', { count }));
}
