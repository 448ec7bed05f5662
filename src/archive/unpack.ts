import { shellQuote } from '../engine/message.ts';
import type { Reason } from '../engine/rule.ts';
import { type Encryption, HEAD_BYTES, is7z, type Sniffed, sniff } from '../formats/archive-kind.ts';
import { ScratchFile } from '../install/files/scratch.ts';
import { phrase } from '../phrases/language.ts';
import { type Bytes, bytesOfFile, peek } from './bytes.ts';
import type { EntrySink } from './entry-sink.ts';
import type { UnpackLimits } from './limits.ts';
import { ArchiveRefused } from './refused.ts';
import { unpackTar } from './tar.ts';
import { onTheWay } from './unpack-command.ts';

/** An archive to open. */
export interface ArchiveSource {
  /** As given on the command line, for messages. */
  readonly name: string;
  /** Absolute on this machine, links resolved; undefined for standard input. */
  readonly path?: string;
}

/** Where the bytes of an archive come from, where it is not a plain file. */
export interface ArchiveInput {
  /** Opens standard input, where one of the archives comes from there. */
  readonly stdin?: () => AsyncIterable<Uint8Array>;
  /** Decrypts what is encrypted with age, where there is a key. */
  readonly decrypt?: (sealed: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  /**
   * The command that would read the archive from standard input, where another command has to
   * unpack it first. Without it, that command unpacks to a file.
   */
  readonly reader?: string;
}

/** More than any header of age: a few hundred bytes for each recipient. */
const AGE_HEAD = 256 * 1024;

/** The format of an archive, as recognised from its first bytes. */
export interface Recognised {
  readonly format: string;
  readonly encryption?: Encryption;
}

/** The bytes after decryption: the first ones, and all of them. */
export interface Recognisable {
  readonly sniffed: Sniffed;
  readonly head: Buffer;
  readonly bytes: Bytes;
  readonly encryption?: Encryption;
}

/**
 * Reads one archive entry by entry, whatever its compression or encryption.
 * @throws ArchiveRefused where it cannot be read at all; later damage is reported to the sink
 */
export async function unpack(
  source: ArchiveSource,
  sink: EntrySink,
  limits: UnpackLimits,
  options: ArchiveInput,
): Promise<Recognised> {
  const onDamage = (what: Reason) => sink.damaged('corrupt', what);
  const { encryption, ...there } = await recognise(source, options, onDamage);
  const { name } = source;
  const plain = { ...(encryption === undefined ? source : { name }), ...options };
  const { format } = await unpackPlain(plain, there, sink, limits);
  return { format, ...(encryption !== undefined && { encryption }) };
}

/**
 * Reads the beginning of a file or of standard input, decrypted where needed.
 * @param onDamage called where the encrypted data is damaged further on; the bytes end there
 * @throws ArchiveRefused where it cannot be read or decrypted
 */
export async function recognise(
  source: ArchiveSource,
  options: ArchiveInput,
  onDamage: (what: Reason) => void,
): Promise<Recognisable> {
  const { head, bytes } = await peek(bytesOf(source, options), HEAD_BYTES);
  const sniffed = sniff(head);
  if (sniffed.kind !== 'encrypted') return { sniffed, head, bytes };
  const { encryption } = sniffed;
  const plain = decrypted(source, encryption, await peek(bytes, AGE_HEAD), options);
  const inner = await peek(mended(plain, source, onDamage), HEAD_BYTES);
  return { sniffed: sniff(inner.head), ...inner, encryption };
}

/**
 * True for the first bytes of an archive, also of one that another program would have to unpack or
 * decrypt.
 */
export function looksLikeArchive({ sniffed, head }: Recognisable): boolean {
  return sniffed.kind !== 'other' || is7z(head);
}

function bytesOf(
  { name, path }: ArchiveSource,
  { stdin }: ArchiveInput,
): AsyncIterable<Uint8Array> {
  if (path !== undefined) return bytesOfFile(path, name);
  if (stdin === undefined) throw new ArchiveRefused(phrase('archive.no-input'));
  return stdin();
}

function decrypted(
  { name }: ArchiveSource,
  encryption: Encryption,
  { head, bytes }: { readonly head: Buffer; readonly bytes: Bytes },
  { decrypt, reader }: ArchiveInput,
): AsyncIterable<Uint8Array> {
  const isAge = encryption === 'age' && head.toString('latin1', 0, 3) === 'age';
  if (!isAge) {
    const { isPiped, command } = onTheWay(DECRYPT[encryption](shellQuote(name)), reader);
    const how = encryption === 'age' ? phrase('archive.age-text') : encryption;
    throw new ArchiveRefused(
      phrase(isPiped ? 'archive.encrypted' : 'archive.encrypted-file', { name, how, command }),
    );
  }
  if (decrypt === undefined) {
    throw new ArchiveRefused(phrase('archive.give-identity', { name }));
  }
  // The library buffers a header until its end, and no real header has gigabytes.
  if (!head.includes('\n--- ')) throw new ArchiveRefused(phrase('archive.damaged-age', { name }));
  return decrypt(bytes);
}

const DECRYPT: Readonly<Record<Encryption, (name: string) => string>> = {
  age: (name) => `age --decrypt --identity key.txt ${name}`,
  pgp: (name) => `gpg --decrypt ${name}`,
  openssl: (name) => `openssl enc -d -pbkdf2 -aes-256-cbc -in ${name}`,
  '7z': (name) => `7z x -so ${name}`,
  zip: (name) => `unzip -p ${name}`,
};

/**
 * Ends where the encrypted data is damaged. Where that is at the very beginning, no given key fits.
 */
async function* mended(
  plain: AsyncIterable<Uint8Array>,
  { name }: ArchiveSource,
  onDamage: (what: Reason) => void,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const piece of plain) {
      size += piece.length;
      yield piece;
    }
  } catch {
    if (size === 0) throw new ArchiveRefused(phrase('archive.no-key', { name }));
    onDamage(phrase('problem.encryption-damaged'));
  }
}

async function unpackPlain(
  { name, path, reader }: ArchiveSource & Pick<ArchiveInput, 'reader'>,
  { sniffed, head, bytes }: Recognisable,
  sink: EntrySink,
  limits: UnpackLimits,
): Promise<Recognised> {
  if (sniffed.kind === 'zip') {
    const { unpackZip } = await import('./zip.ts');
    if (path !== undefined) await unpackZip(path, sink, limits);
    else await withSpooled(bytes, name, (at) => unpackZip(at, sink, limits));
    return { format: 'zip' };
  }
  const compression = compressionOf(sniffed, head, { name, reader });
  const again = path === undefined ? {} : { again: () => bytesOfFile(path, name) };
  await unpackTar({ name, reader, bytes, compression, ...again }, sink, limits);
  return { format: { none: 'tar', gzip: 'tar.gz', zstd: 'tar.zst' }[compression] };
}

function compressionOf(
  sniffed: Sniffed,
  head: Buffer,
  { name, reader }: { readonly name: string; readonly reader: string | undefined },
): 'none' | 'gzip' | 'zstd' {
  if (sniffed.kind === 'tar') return 'none';
  if (sniffed.kind === 'gzip') return 'gzip';
  if (sniffed.kind === 'compressed') {
    if (sniffed.format === 'zstd') return 'zstd';
    throw new ArchiveRefused(whyPacked(sniffed.format, name, reader));
  }
  if (is7z(head))
    throw new ArchiveRefused(phrase('archive.unknown-format', { name, format: '7z' }));
  throw new ArchiveRefused(phrase(head.length === 0 ? 'archive.empty' : 'archive.none', { name }));
}

function whyPacked(format: string, name: string, reader: string | undefined): Reason {
  if (format === 'rar') return phrase('archive.unknown-format', { name, format });
  const { isPiped, command } = onTheWay(`${format} -dc ${shellQuote(name)}`, reader);
  return phrase(isPiped ? 'archive.packed' : 'archive.packed-file', { name, format, command });
}

/** A zip has its directory at its end, so all of it has to be on the disk first. */
async function withSpooled(
  bytes: Bytes,
  name: string,
  use: (path: string) => Promise<void>,
): Promise<void> {
  const file = new ScratchFile();
  try {
    for await (const piece of bytes) file.write(piece);
    const written = file.end();
    if (written === undefined) throw new ArchiveRefused(phrase('archive.no-room', { name }));
    await use(written.at);
  } finally {
    file.remove();
  }
}
