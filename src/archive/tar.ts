import { HEAD_BYTES, isTarHeader } from '../formats/archive-kind.ts';
import { ListingStopped, mib } from '../formats/archive-limits.ts';
import { TarReader } from '../formats/tar-reader.ts';
import { phrase } from '../phrases/language.ts';
import { type Bytes, Counter, crumbled, pumped, StreamFailed, unpackerFor } from './bytes.ts';
import type { EntrySink } from './entry-sink.ts';
import { tarLimits, type UnpackLimits } from './limits.ts';
import { ArchiveRefused } from './refused.ts';

export interface TarSource {
  readonly name: string;
  /** The command that would read the archive from standard input. */
  readonly reader: string | undefined;
  readonly bytes: Bytes;
  readonly compression: 'none' | 'gzip' | 'zstd';
  /** Reads the same bytes again, where that is possible. */
  readonly again?: () => Bytes;
}

/**
 * Reads a tar as far as possible, and reports to the sink what cannot be read. @throws
 * ArchiveRefused where it is not a tar
 */
export async function unpackTar(
  source: TarSource,
  sink: EntrySink,
  limits: UnpackLimits,
): Promise<void> {
  const { name } = source;
  const packed = new Counter();
  const guard = new SizeGuard(limits, packed);
  const reader = new TarReader(sink.visit, tarLimits(limits), {
    onBadHeader: () => sink.damaged('corrupt', phrase('problem.wrong-header')),
  });
  const head = new HeadCheck(name);
  const use = (piece: Buffer) => {
    head.check(piece);
    reader.write(piece);
    guard.check(piece);
  };
  try {
    await unpacked(source, packed, use);
    if (head.isShort) throw new ArchiveRefused(phrase('archive.no-files', { name }));
    if (!reader.hasEnded) sink.damaged('cut', phrase('problem.archive-ends'));
  } catch (error) {
    if (error instanceof ArchiveRefused) throw error;
    tell(error, sink);
  } finally {
    sink.abandon();
  }
}

async function unpacked(
  { name, reader, bytes, compression, again }: TarSource,
  packed: Counter,
  use: (piece: Buffer) => void,
): Promise<void> {
  const counted = packed.of(bytes);
  if (compression === 'none') {
    for await (const piece of counted)
      use(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
    return;
  }
  let used = 0;
  try {
    await pumped(counted, unpackerFor(compression, { name, reader }), (piece) => {
      used += piece.length;
      use(piece);
    });
  } catch (error) {
    if (!(error instanceof StreamFailed) || again === undefined) throw error;
    // Unpack again in small pieces, to get the bytes that were lost together with the damage.
    await pumped(
      crumbled(again(), error.taken),
      unpackerFor(compression, { name, reader }),
      (piece) => {
        const known = Math.min(used, piece.length);
        used -= known;
        if (known < piece.length) use(piece.subarray(known));
      },
    );
  }
}

/** Says it in our own words: the libraries' messages are about headers and streams. */
function tell(error: unknown, sink: EntrySink): void {
  const cause = error instanceof StreamFailed ? error.cause : error;
  const code = (cause as { code?: unknown } | undefined)?.code;
  if (error instanceof ListingStopped) sink.damaged('limit', error.reason);
  else if (code === 'Z_BUF_ERROR') sink.damaged('cut', phrase('problem.archive-ends'));
  else if (/data check|length check/.test(String(cause))) {
    sink.damaged('corrupt', phrase('problem.wrong-checksum'));
  } else if (typeof code === 'string' && /^Z(?:STD)?_/.test(code)) {
    sink.damaged('corrupt', phrase('problem.compression-damaged'));
  } else sink.damaged('corrupt', phrase('problem.archive-unread'));
}

/** Stops at a decompression bomb. */
export class SizeGuard {
  readonly #limits: UnpackLimits;
  readonly #packed: { readonly count: number };
  #seen = 0;

  constructor(limits: UnpackLimits, packed: { readonly count: number }) {
    this.#limits = limits;
    this.#packed = packed;
  }

  /** @throws ListingStopped */
  check(piece: Uint8Array): void {
    this.#seen += piece.length;
    const { unpackedBytes, ratio, freeBytes } = this.#limits;
    if (this.#seen > unpackedBytes) {
      throw new ListingStopped(phrase('problem.unpacks-to', { size: mib(unpackedBytes) }));
    }
    if (this.#seen > freeBytes && this.#seen > this.#packed.count * ratio) {
      throw new ListingStopped(phrase('problem.unpacks-times', { ratio }));
    }
  }
}

/** Refuses a file that is not a tar at its first block. */
class HeadCheck {
  readonly #name: string;
  #head = Buffer.alloc(0);

  constructor(name: string) {
    this.#name = name;
  }

  get isShort(): boolean {
    return this.#head.length < HEAD_BYTES;
  }

  check(piece: Buffer): void {
    if (!this.isShort) return;
    this.#head = Buffer.concat([this.#head, piece.subarray(0, HEAD_BYTES - this.#head.length)]);
    const isEmpty = this.#head.every((byte) => byte === 0);
    if (!this.isShort && !isEmpty && !isTarHeader(this.#head)) {
      throw new ArchiveRefused(phrase('archive.no-files', { name: this.#name }));
    }
  }
}
