import { createHash, type Hash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Operation } from '../install/operation.ts';
import { hashOfFile, pieces, readPart } from '../install/read.ts';
import type { AgeKeys } from './age.ts';
import { anchoredWhile, CHANGED, StepRefused } from './anchor.ts';
import type { Disk } from './disk.ts';
import type { Draft } from './drafts.ts';
import type { JournalRecord, StepRecord } from './journal.ts';
import type { Step } from './plan.ts';
import { bringDirectoryTimeBack } from './replace.ts';
import type { Roots } from './roots.ts';
import { ABSENT, type FileState, type State, stateOf, timeOf } from './state.ts';

/**
 * encrypt: makes `path`, the encrypted copy of `twin`. discard: removes `path`, of which `twin` is the encrypted
 * copy, once that opens and holds the same bytes. The journal never gets a copy of the plain text.
 */
export type EncryptionStep =
  | {
      readonly kind: 'encrypt';
      readonly twin: string;
      readonly original: FileState;
      readonly recipients: readonly string[];
    }
  | { readonly kind: 'discard'; readonly twin: string; readonly before: FileState };

type StepOf<Kind extends EncryptionStep['kind']> = Extract<Step, { kind: Kind }>;

/** What a plan has to know of the keys. */
export type KnownKeys = Pick<AgeKeys, 'recipients' | 'canDecrypt'>;

/** What is to become of a plain file. */
export interface Encryption {
  readonly original: FileState;
  /** The encrypted copy, beside it. */
  readonly copy: string;
  /** Undefined where the copy is there already. */
  readonly recipients?: readonly string[];
  /** True where the original may go, if the copy opens. */
  readonly isDiscarded: boolean;
}

/** More than any header of age: a few hundred bytes for each recipient, two thousand for one against quantum computers. */
const HEADER_LIMIT = 256 * 1024;

export function copyOf(path: string): string {
  return `${path}.age`;
}

/**
 * The draft of an encryption.
 * @param there what is at the name of the copy
 * @throws StepRefused where nobody is named who may open it, or it is not what the check saw
 */
export function withEncryption(
  draft: Draft,
  { size }: Extract<Operation, { kind: 'encrypt' }>,
  there: State,
  keys: KnownKeys | undefined,
): Draft {
  const { before, path } = draft;
  if (before.kind !== 'file' || before.size !== size) throw new StepRefused(CHANGED);
  if (before.nlink > 1)
    throw new StepRefused('it has a second name, under which it would stay readable');
  const copy = copyOf(path);
  const isDiscarded = keys?.canDecrypt === true;
  if (there.kind === 'absent') {
    if (!keys?.recipients.length)
      throw new StepRefused('say who may open it: --age-recipient <recipient>');
    const { recipients } = keys;
    return { ...draft, encryption: { original: before, copy, recipients, isDiscarded } };
  }
  if (there.kind !== 'file') throw new StepRefused(`something else is at ${copy}`);
  if (!isDiscarded) throw new StepRefused(`${copy} is there already: ${IT_STAYS}`);
  return { ...draft, encryption: { original: before, copy, isDiscarded } };
}

const IT_STAYS =
  'the original stays until --age-identity shows that the encrypted copy opens and is the same';

/** What an encryption leaves undone, where the original stays. */
export function encryptionNote(drafts: Iterable<Draft>): string | undefined {
  for (const { encryption } of drafts) if (encryption?.isDiscarded === false) return IT_STAYS;
  return undefined;
}

export function encryptionSteps({ path, before, fixes, encryption }: Draft): Step[] {
  if (!encryption || before.kind !== 'file') return [];
  const { original, copy, recipients, isDiscarded } = encryption;
  const steps: Step[] = [];
  if (recipients) {
    steps.push({
      ...{ kind: 'encrypt', path: copy, before: ABSENT, fixes },
      ...{ twin: path, original, recipients },
    });
  }
  if (isDiscarded) steps.push({ kind: 'discard', path, before, fixes, twin: copy });
  return steps;
}

/** What it takes to do a step of an encryption. */
export interface Work {
  readonly disk: Disk;
  readonly record: StepRecord;
  readonly roots: Roots;
  readonly keys: AgeKeys | undefined;
  /** Writes to the journal, and returns when that is on disk. */
  promise(record: JournalRecord): void;
}

/** @throws StepRefused, and what the disk throws */
export async function performEncryption(
  step: StepOf<'encrypt' | 'discard'>,
  work: Work,
): Promise<void> {
  const { keys } = work;
  if (!keys) throw new StepRefused('there is no key');
  await anchoredWhile(step.path, work.roots, async (at, parent) => {
    const around = stateOf(parent);
    const bringTimeBack = () =>
      bringDirectoryTimeBack(work.disk, parent, 'mtime' in around ? around.mtime : undefined);
    try {
      if (step.kind === 'encrypt') await encrypt(step, { ...work, keys }, at, parent);
      else await discard(step, { ...work, keys }, at, parent);
    } catch (error) {
      quietly(bringTimeBack);
      throw error;
    }
    work.disk.syncDirectory(parent);
    bringTimeBack();
  });
}

type Keyed = Work & { readonly keys: AgeKeys };

async function encrypt(
  step: StepOf<'encrypt'>,
  { disk, record, keys, promise }: Keyed,
  at: string,
  parent: string,
): Promise<void> {
  const plain = join(parent, basename(step.twin));
  const temporary = join(parent, basename(record.temporary ?? ''));
  const hashes = [createHash('sha256'), createHash('sha256')] as const;
  try {
    await writePieces(disk, temporary, {
      pieces: keys.encrypted(hashed(pieces(plain), hashes[0])),
      hash: hashes[1],
      attributes: { ...step.original, mode: 0o600 },
    });
    const [before, sealed] = hashes.map((hash) => hash.digest('hex'));
    if (hashOfFile(temporary) !== sealed)
      throw new StepRefused('what was written cannot be read back');
    expectSame(plain, step.original);
    if (stateOf(at).kind !== 'absent') throw new StepRefused(CHANGED);
    promise({ type: 'sealed', seq: record.seq, plain: String(before), sealed });
    disk.rename(temporary, at);
  } catch (error) {
    quietly(() => disk.unlink(temporary));
    throw error;
  }
}

async function discard(
  step: StepOf<'discard'>,
  { disk, record, keys, promise }: Keyed,
  at: string,
  parent: string,
): Promise<void> {
  const copy = join(parent, basename(step.twin));
  const plain = hashOfFile(at);
  const { opened, sealed } = await hashesOf(copy, keys);
  if (opened !== plain) throw new StepRefused('its encrypted copy holds something else: it stays');
  expectSame(at, step.before);
  promise({ type: 'sealed', seq: record.seq, plain, sealed });
  disk.unlink(at);
}

async function hashesOf(copy: string, keys: AgeKeys): Promise<{ opened: string; sealed: string }> {
  const opened = createHash('sha256');
  const sealed = createHash('sha256');
  try {
    for await (const piece of openedPieces(copy, keys, sealed)) opened.update(piece);
  } catch {
    throw new StepRefused('its encrypted copy does not open with that identity: it stays');
  }
  return { opened: opened.digest('hex'), sealed: sealed.digest('hex') };
}

/** The plain text of an encrypted copy, while `sealed` gets the hash of the copy. */
export function openedPieces(copy: string, keys: AgeKeys, sealed: Hash): AsyncIterable<Uint8Array> {
  // The library keeps a header until it ends: one of gigabytes is none.
  const head = readPart(copy, 0, HEADER_LIMIT);
  if (!head.ok || !head.bytes.includes('\n--- ')) throw new Error('that is no file of age');
  return keys.decrypted(hashed(pieces(copy), sealed));
}

/** Where bytes come from, and what the file that they make gets. */
export interface NewFile {
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly hash: Hash;
  readonly attributes: FileState;
}

/** Makes a file piece by piece; it is on disk when this returns. */
export async function writePieces(
  disk: Disk,
  path: string,
  { pieces, hash, attributes }: NewFile,
): Promise<void> {
  const { uid, gid, mode } = attributes;
  const fd = disk.create(path);
  try {
    for await (const piece of pieces) {
      hash.update(piece);
      disk.write(fd, piece);
    }
    const made = stateOf(path);
    const isOther = 'uid' in made && (made.uid !== uid || made.gid !== gid);
    if (isOther && process.geteuid?.() === 0) disk.changeOwnerOf(fd, uid, gid);
    disk.changeModeOf(fd, mode);
    disk.changeTimeOf(fd, timeOf(attributes));
    disk.sync(fd);
  } finally {
    disk.close(fd);
  }
}

function* hashed(pieces: Iterable<Uint8Array>, hash: Hash): Generator<Uint8Array> {
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

/** An earlier step may have changed its mode or its owner. */
function expectSame(path: string, before: FileState): void {
  const now = stateOf(path);
  const isSame =
    now.kind === 'file' &&
    now.node === before.node &&
    now.size === before.size &&
    now.mtime === before.mtime &&
    now.nlink === before.nlink;
  if (!isSame) throw new StepRefused(CHANGED);
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // What went wrong before is told; a left-over is known to the journal.
  }
}
