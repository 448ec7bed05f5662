import { LIMITS, type Limits } from '../formats/archive-limits.ts';

/**
 * Limits for reading and unpacking the archives of one check: enough for any install, but they stop
 * a decompression bomb.
 */
export interface UnpackLimits {
  /** Entries in one archive. */
  readonly entries: number;
  /** Bytes of all names in one archive. Names are kept in memory. */
  readonly nameBytes: number;
  /** Bytes that one archive unpacks to. */
  readonly unpackedBytes: number;
  /** Bytes of one file. */
  readonly fileBytes: number;
  /**
   * The highest ratio of unpacked to packed bytes, once {@link freeBytes} bytes have been unpacked.
   */
  readonly ratio: number;
  readonly freeBytes: number;
  /** Bytes that must stay free on the disk that it is unpacked to. */
  readonly spareBytes: number;
}

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

export const UNPACK_LIMITS: UnpackLimits = {
  entries: 500_000,
  nameBytes: 128 * MIB,
  unpackedBytes: 256 * GIB,
  fileBytes: 64 * GIB,
  // Text and databases compress well, but not to less than 1/200 of their size.
  ratio: 200,
  freeBytes: 256 * MIB,
  spareBytes: 64 * MIB,
};

/** The limits as the tar reader takes them. */
export function tarLimits({ entries }: UnpackLimits): Limits {
  return { ...LIMITS, entries };
}
