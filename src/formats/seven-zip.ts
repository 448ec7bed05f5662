import { readPart } from '../install/files/read.ts';

const HEADER_BYTES = 32;
const MAX_DIRECTORY = 1024 * 1024;
/** The id of AES-256 among the methods of 7z (its `DOC/Methods.txt`). */
const AES = Buffer.from([0x06, 0xf1, 0x07, 0x01]);

/**
 * Tells whether a 7z archive is encrypted, from the directory at its end, which names the methods.
 * @returns undefined where it cannot be told: the directory is compressed, cut or too large
 */
export function is7zEncrypted(path: string, head: Buffer): true | undefined {
  if (head.length < HEADER_BYTES) return undefined;
  const offset = Number(head.readBigUInt64LE(12));
  const size = Number(head.readBigUInt64LE(20));
  if (size > MAX_DIRECTORY || !Number.isSafeInteger(offset)) return undefined;
  const directory = readPart(path, HEADER_BYTES + offset, size);
  return directory.ok && directory.bytes.includes(AES) ? true : undefined;
}
