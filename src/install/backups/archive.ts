import { basename } from 'node:path';
import type { FlatReason } from '../../engine/rule.ts';
import {
  type Encryption,
  HEAD_BYTES,
  is7z,
  type Sniffed,
  sniff,
} from '../../formats/archive-kind.ts';
import { BROKEN } from '../../formats/archive-limits.ts';
import { is7zEncrypted } from '../../formats/seven-zip.ts';
import { phrase } from '../../phrases/language.ts';
import { readPart } from '../files/read.ts';
import type { Entry } from '../files/tree.ts';
import { HoldingsCollector, namesProduct } from './credentials.ts';
import { type ArchiveOptions, listTar } from './tar.ts';

/** What the examination of a file found. */
export type ArchiveVerdict =
  | {
      readonly kind: 'archive';
      readonly format: string;
      readonly encryption?: Encryption;
      readonly secrets: readonly string[];
      readonly count: number;
    }
  /** Something else, or an archive of something else. */
  | { readonly kind: 'other' }
  | { readonly kind: 'undecided'; readonly reason: FlatReason };

const OTHER: ArchiveVerdict = { kind: 'other' };

/**
 * Examines a file by its content: its type, whether it is encrypted, and whether the names in it
 * include an install's secrets. Archives inside archives are not opened.
 * @param path absolute on this machine; a regular file
 */
export async function examineArchive(
  path: string,
  entry: Entry,
  options: ArchiveOptions,
): Promise<ArchiveVerdict> {
  const head = readPart(path, 0, HEAD_BYTES);
  if (!head.ok) return ifNamed(path, phrase('problem.unread', { reason: head.reason }));
  if (is7z(head.bytes)) return examine7z(path, head.bytes);
  return examineSniffed(path, entry, sniff(head.bytes), options);
}

async function examineSniffed(
  path: string,
  entry: Entry,
  sniffed: Sniffed,
  options: ArchiveOptions,
): Promise<ArchiveVerdict> {
  switch (sniffed.kind) {
    case 'encrypted':
      return encrypted(sniffed.encryption);
    case 'compressed':
      return ifNamed(path, phrase('problem.format', { format: sniffed.format }));
    case 'zip':
      return examineZip(path, entry, options);
    case 'tar':
    case 'gzip':
      return examineTar(path, sniffed.kind === 'gzip', options);
    case 'other':
      return OTHER;
  }
}

async function examineTar(
  path: string,
  isGzip: boolean,
  options: ArchiveOptions,
): Promise<ArchiveVerdict> {
  const collector = new HoldingsCollector();
  const listing = await listTar(path, isGzip, collector, options);
  if (listing.kind === 'no-tar') return OTHER;
  const reason = listing.kind === 'stopped' ? listing.reason : undefined;
  return verdictOf(path, isGzip ? 'tar.gz' : 'tar', collector, reason);
}

async function examineZip(
  path: string,
  { size }: Entry,
  { limits }: ArchiveOptions,
): Promise<ArchiveVerdict> {
  // Loaded here, because most homes have no zip.
  const { listZip } = await import('./zip.ts');
  const { plain, locked, reason } = await listZip(path, size, limits);
  if (plain.holdings.count === 0 && locked.holdings.count > 0) return encrypted('zip');
  return verdictOf(path, 'zip', plain, reason);
}

/**
 * Secrets that were found before the reading stopped count. Where none were found and a limit
 * stopped the reading, the question stays open. A broken archive is only reported where its name
 * mentions OpenClaw, because most broken downloads have nothing to do with it.
 */
function verdictOf(
  path: string,
  format: string,
  collector: HoldingsCollector,
  reason?: FlatReason,
): ArchiveVerdict {
  const { secrets, count } = collector.holdings;
  if (count > 0) return { kind: 'archive', format, secrets, count };
  if (reason === undefined) return OTHER;
  return reason === BROKEN ? ifNamed(path, reason) : { kind: 'undecided', reason };
}

function examine7z(path: string, head: Buffer): ArchiveVerdict {
  return is7zEncrypted(head, (offset, size) => {
    const part = readPart(path, offset, size);
    return part.ok ? part.bytes : undefined;
  })
    ? encrypted('7z')
    : ifNamed(path, phrase('problem.seven-zip'));
}

function encrypted(encryption: Encryption): ArchiveVerdict {
  return { kind: 'archive', format: encryption, encryption, secrets: [], count: 0 };
}

/** A file that cannot be examined is only reported where its name mentions OpenClaw. */
function ifNamed(path: string, reason: FlatReason): ArchiveVerdict {
  return namesProduct(basename(path)) ? { kind: 'undecided', reason } : OTHER;
}
