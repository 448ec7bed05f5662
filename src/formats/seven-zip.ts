const HEADER_BYTES = 32;
const MAX_DIRECTORY = 1024 * 1024;
/** The id of AES-256 among the methods of 7z (its `DOC/Methods.txt`). */
const AES = Buffer.from([0x06, 0xf1, 0x07, 0x01]);

/**
 * Whether a 7z archive is encrypted, according to the directory at its end, which lists the
 * methods.
 * @param head the first bytes of the archive
 * @param read reads a part of the archive; undefined where that is not possible
 * @returns undefined where it cannot be decided: the directory is compressed, cut off or too large
 */
export function is7zEncrypted(
  head: Buffer,
  read: (offset: number, size: number) => Buffer | undefined,
): true | undefined {
  if (head.length < HEADER_BYTES) return undefined;
  const offset = Number(head.readBigUInt64LE(12));
  const size = Number(head.readBigUInt64LE(20));
  if (size > MAX_DIRECTORY || !Number.isSafeInteger(offset)) return undefined;
  return read(HEADER_BYTES + offset, size)?.includes(AES) ? true : undefined;
}
