/** How a file is encrypted, by its first bytes. */
export type Encryption = 'age' | 'pgp' | 'openssl' | '7z' | 'zip';

/** What the first bytes of a file say it is. */
export type Sniffed =
  | { readonly kind: 'tar' | 'gzip' | 'zip' | 'other' }
  /** A compression that this program cannot read. */
  | { readonly kind: 'compressed'; readonly format: 'xz' | 'zstd' | 'bzip2' | 'rar' }
  | { readonly kind: 'encrypted'; readonly encryption: Encryption };

/** The number of bytes that decide the kind of a file. */
export const HEAD_BYTES = 512;

const AT_START: readonly { readonly bytes: readonly number[]; readonly sniffed: Sniffed }[] = [
  { bytes: [0x1f, 0x8b], sniffed: { kind: 'gzip' } },
  { bytes: [0x50, 0x4b, 0x03, 0x04], sniffed: { kind: 'zip' } },
  { bytes: [0x50, 0x4b, 0x05, 0x06], sniffed: { kind: 'zip' } },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], sniffed: { kind: 'compressed', format: 'xz' } },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], sniffed: { kind: 'compressed', format: 'zstd' } },
  { bytes: [0x42, 0x5a, 0x68], sniffed: { kind: 'compressed', format: 'bzip2' } },
  { bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], sniffed: { kind: 'compressed', format: 'rar' } },
];

const ENCRYPTED_TEXT: readonly {
  readonly text: string;
  readonly encryption: Encryption;
}[] = [
  { text: 'age-encryption.org/v1', encryption: 'age' },
  { text: '-----BEGIN AGE ENCRYPTED FILE-----', encryption: 'age' },
  { text: '-----BEGIN PGP MESSAGE-----', encryption: 'pgp' },
  { text: 'Salted__', encryption: 'openssl' },
];

/**
 * Recognises the kind of a file from its first {@link HEAD_BYTES} bytes. A 7z archive is `other`,
 * because whether it is encrypted is recorded elsewhere in it.
 */
export function sniff(head: Buffer): Sniffed {
  const text = ENCRYPTED_TEXT.find((each) => startsWith(head, Buffer.from(each.text)));
  if (text !== undefined) return { kind: 'encrypted', encryption: text.encryption };
  const known = AT_START.find((each) => startsWith(head, Buffer.from(each.bytes)));
  if (known !== undefined) return known.sniffed;
  if (isTarHeader(head)) return { kind: 'tar' };
  if (isPgpMessage(head)) return { kind: 'encrypted', encryption: 'pgp' };
  return { kind: 'other' };
}

/** True for the first bytes of a 7z archive (its format description, "Signature"). */
export function is7z(head: Buffer): boolean {
  return startsWith(head, Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]));
}

function startsWith(head: Buffer, bytes: Buffer): boolean {
  return head.subarray(0, bytes.length).equals(bytes);
}

/**
 * True where `ustar` is at offset 257, or, for formats before POSIX, where the checksum is right.
 */
export function isTarHeader(block: Buffer): boolean {
  if (block.length < 512) return false;
  if (block.toString('latin1', 257, 262) === 'ustar') return true;
  const written = Number.parseInt(block.toString('latin1', 148, 156).replace(/[^0-7]/g, ''), 8);
  if (!(written > 0)) return false;
  let sum = 8 * 0x20;
  for (const [index, byte] of block.subarray(0, 512).entries()) {
    if (index < 148 || index >= 156) sum += byte;
  }
  return sum === written;
}

/**
 * The packets that an encrypted OpenPGP message begins with (RFC 9580 §4.3 and §5): a session key
 * (tags 1 and 3, whose version byte is known) or encrypted data (tags 9, 18 and 20).
 */
function isPgpMessage(head: Buffer): boolean {
  const first = head[0] ?? 0;
  if ((first & 0x80) === 0) return false;
  const isNew = (first & 0x40) !== 0;
  const tag = isNew ? first & 0x3f : (first >> 2) & 0x0f;
  const body = head[isNew ? newBodyOffset(head) : oldBodyOffset(first)];
  if (tag === 1) return body === 3 || body === 6;
  if (tag === 3) return body === 4 || body === 5 || body === 6;
  if (tag === 18) return isNew && (body === 1 || body === 2);
  return tag === 20 && isNew && body === 1;
}

function newBodyOffset(head: Buffer): number {
  const length = head[1] ?? 0;
  if (length < 192 || (length >= 224 && length < 255)) return 2;
  return length === 255 ? 6 : 3;
}

function oldBodyOffset(first: number): number {
  return [2, 3, 5, 1][first & 0x03] ?? 1;
}
