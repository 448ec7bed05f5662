/** Archives as real programs write them, made in the test. */
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { crc32 } from '../../src/formats/crc32.ts';

/** Names with texts; a name that ends in `/` is a directory. */
export type Files = Readonly<Record<string, string>>;

export async function tar(files: Files): Promise<Buffer> {
  const packer = pack();
  for (const [name, text] of Object.entries(files)) {
    if (name.endsWith('/')) packer.entry({ name, type: 'directory' });
    else packer.entry({ name, mode: 0o600 }, text);
  }
  packer.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of packer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export async function tarGz(files: Files): Promise<Buffer> {
  return gzipSync(await tar(files));
}

/** A zip with stored entries. With `isEncrypted`, each entry says that it needs a password. */
export function zip(files: Files, isEncrypted = false): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length + (isEncrypted ? 12 : 0), 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const body = isEncrypted ? Buffer.concat([Buffer.alloc(12), bytes]) : bytes;
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      common,
      Buffer.from(name),
      body,
    ]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const names = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(names.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, names, end]);
}

/** The first bytes that these programs write, with filler for what they encrypt. */
export const ENCRYPTED = {
  age: Buffer.from('age-encryption.org/v1\n-> scrypt c2FsdHNhbHRzYWx0 18\nfiller\n'),
  'age, armored': Buffer.from('-----BEGIN AGE ENCRYPTED FILE-----\nZmlsbGVy\n'),
  // A symmetric session key (tag 3, version 4), then encrypted data: `gpg --symmetric`.
  'pgp, symmetric': Buffer.from([0x8c, 0x0d, 0x04, 0x09, 0x03, 0x02, 1, 2, 3, 4, 5, 6, 7, 8, 0xff]),
  // A session key for a public key (tag 1, version 3): `gpg --encrypt`.
  'pgp, public key': Buffer.from([0x85, 0x01, 0x8c, 0x03, 1, 2, 3, 4, 5, 6, 7, 8]),
  'pgp, armored': Buffer.from('-----BEGIN PGP MESSAGE-----\n\nZmlsbGVy\n'),
  openssl: Buffer.from('Salted__12345678filler'),
  '7z': sevenZip(Buffer.from([0x01, 0x04, 0x06, 0x24, 0x06, 0xf1, 0x07, 0x01])),
} as const;

/** The signature header of a 7z, with the directory right after it. */
export function sevenZip(directory: Buffer): Buffer {
  const header = Buffer.alloc(32);
  Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]).copy(header);
  header.writeBigUInt64LE(0n, 12);
  header.writeBigUInt64LE(BigInt(directory.length), 20);
  return Buffer.concat([header, directory]);
}
