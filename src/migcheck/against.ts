import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ArchiveRefused } from '../archive/refused.ts';
import {
  type ArchiveInput,
  type ArchiveSource,
  looksLikeArchive,
  recognise,
} from '../archive/unpack.ts';
import type { Reason, Text } from '../engine/rule.ts';
import { letSignalsIn } from '../install/files/unfinished.ts';
import { realOrSame } from '../install/host/home.ts';
import type { Install } from '../install/install.ts';
import type { KnownSource } from '../install/origin.ts';
import type { Comparison, InstallRecord } from '../install/since-record.ts';
import { phrase } from '../phrases/language.ts';
import { compareWithRecord, sourceOf } from '../record/compare.ts';
import { isListing, parseListing } from '../record/listing.ts';
import { withUnread } from '../record/notes.ts';
import { parseRecord, RECORD_LIMIT, RecordRefused } from '../record/schema.ts';
import type { Context } from './context.ts';
import { decrypting } from './decrypting.ts';
import type { RunOptions } from './options.ts';
import type { CopyRecord } from './record-copy.ts';
import { UsageError } from './usage-error.ts';

/** What an install is compared with. */
export interface Against {
  readonly record: InstallRecord;
  readonly source: KnownSource;
  /** Describes it in a sentence. */
  readonly says: Text;
  compare(install: Install): Promise<Comparison>;
}

type Given = Pick<RunOptions, 'keys' | 'profile'>;

const STDIN = '-';

/**
 * Reads what `--against` names: a record, another directory, an archive, `user@host:path`, or `-` for standard input.
 * @throws UsageError
 */
export async function openAgainst(
  against: string,
  given: Given,
  context: Context,
): Promise<Against> {
  const found = await recordIn(against, given, context, 'error.against');
  const { record, isHomeKnown } = found;
  const { home, ...machine } = sourceOf(record);
  return {
    record,
    source: {
      ...machine,
      ...(isHomeKnown && { home }),
      ...(found.isRemote && { isRemote: true as const }),
    },
    says: sentenceOn(found, against),
    compare: (install) => compareWithRecord(install, record, pausing(context)),
  };
}

/**
 * Reads a record, like {@link openAgainst}.
 * @param frame the text for an error, with the reason
 * @throws UsageError
 */
export async function recordIn(
  place: string,
  given: Given,
  context: Context,
  frame: 'error.against' | 'error.reason',
): Promise<Found> {
  try {
    return await recordAt(place, given, context);
  } catch (error) {
    if (error instanceof RecordRefused || error instanceof ArchiveRefused) {
      throw new UsageError(phrase(frame, { reason: error.reason }));
    }
    throw error;
  }
}

type Found = CopyRecord & { readonly isCopy: boolean; readonly isRemote?: true };

function sentenceOn({ record, isHomeKnown, isCopy }: Found, against: string): Text {
  const date = record.recordedAt.slice(0, 16).replace('T', ' ');
  const data = { date, home: isHomeKnown ? record.machine.home : 'unknown' };
  return isCopy
    ? phrase('note.compared-copy', { ...data, name: against === STDIN ? 'stdin' : against })
    : phrase('note.compared', data);
}

async function recordAt(against: string, given: Given, context: Context): Promise<Found> {
  if (against === STDIN) return recordInBytes({ name: 'stdin' }, given, context);
  const path = realOrSame(resolve(context.cwd, against));
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    const { recordOfDirectory } = await import('./record-copy.ts');
    return { ...(await recordOfDirectory(path, context)), isCopy: true };
  }
  if (stats === undefined) {
    const { recordOf, remotePlace } = await import('./remote-record.ts');
    const place = remotePlace(against);
    if (place === undefined) throw new RecordRefused(phrase('against.missing', { path }));
    return { ...parseText(await recordOf(place, RECORD_LIMIT), against), isRemote: true };
  }
  return recordInBytes({ name: against, path }, given, context);
}

/**
 * Reads a record, the list of the script, or an archive, each encrypted or not. The first bytes
 * decide which one it is.
 */
async function recordInBytes(
  source: ArchiveSource,
  { keys, profile }: Given,
  context: Context,
): Promise<Found> {
  const input: ArchiveInput = {
    reader: 'openclaw-migcheck --against -',
    ...(context.stdin && { stdin: context.stdin }),
    ...decrypting(keys),
  };
  let damage: Reason | undefined;
  const found = await recognise(source, input, (what) => {
    damage ??= what;
  });
  if (!looksLikeArchive(found)) {
    const text = await textOf(found.bytes, source.name);
    if (damage !== undefined) {
      throw new RecordRefused(phrase('against.damaged', { name: source.name, what: damage }));
    }
    return parseText(text, source.name);
  }
  const { recordOfArchive } = await import('./record-copy.ts');
  const { name, path } = source;
  context.progress.show(phrase('progress.reading', { name }));
  // A file is read and decrypted again for this, and damage is reported then.
  const again = path === undefined ? { ...input, stdin: () => found.bytes } : input;
  const asked = { ...again, ...(profile !== undefined && { profile }) };
  const copy = await recordOfArchive(source, asked, context);
  const { record } = copy;
  if (damage === undefined) return { ...copy, isCopy: true };
  const cut = phrase('about', { what: name, problem: damage });
  return { ...copy, record: withUnread(record, [cut]), isCopy: true };
}

function parseText(text: string, name: string): Found {
  const record = isListing(text) ? parseListing(text, name) : parseRecord(text, name);
  return { record, isHomeKnown: true, isCopy: false };
}

async function textOf(bytes: AsyncIterable<Buffer>, name: string): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > RECORD_LIMIT) throw new RecordRefused(phrase('against.too-large', { name }));
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Shows the progress, and lets Ctrl-C be handled. */
function pausing({ progress }: Context) {
  return (done: number, total: number) =>
    letSignalsIn(() => progress.show(phrase('progress.comparing', { done, total })));
}
