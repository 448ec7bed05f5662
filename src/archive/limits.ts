import { LIMITS, type Limits } from '../formats/archive-limits.ts';

/** How much of the archives of one check is read and unpacked: enough for any install, and an end for a bomb. */
export interface UnpackLimits {
  /** Of one archive. */
  readonly entries: number;
  /** Bytes of all names of one archive: they are kept in memory. */
  readonly nameBytes: number;
  /** Bytes that one archive unpacks to. */
  readonly unpackedBytes: number;
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** How many bytes may come out of one, once {@link freeBytes} have come. */
  readonly ratio: number;
  readonly freeBytes: number;
  /** Bytes that stay free where it unpacks to. */
  readonly spareBytes: number;
}

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

export const UNPACK_LIMITS: UnpackLimits = {
  entries: 500_000,
  nameBytes: 128 * MIB,
  unpackedBytes: 256 * GIB,
  fileBytes: 64 * GIB,
  // Text and databases pack well, but not to a two hundredth.
  ratio: 200,
  freeBytes: 256 * MIB,
  spareBytes: 64 * MIB,
};

/** What the reader of tars has to know of them. */
export function tarLimits({ entries }: UnpackLimits): Limits {
  return { ...LIMITS, entries };
}
