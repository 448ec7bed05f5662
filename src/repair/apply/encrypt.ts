import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { hashOfFile, pieces } from '../../install/files/read.ts';
import { tidied } from '../../install/files/unfinished.ts';
import { phrase } from '../../phrases/language.ts';
import type { AgeKeys } from '../age.ts';
import { openedPieces } from '../age-pieces.ts';
import { anchoredWhile } from '../anchor.ts';
import { rememberedTime } from '../directory-times.ts';
import { expectAbsent, giveName } from '../give-name.ts';
import { hashed, hashedStream } from '../hashed-pieces.ts';
import { quietly } from '../ignore-errors.ts';
import type { JournalRecord } from '../journal.ts';
import { attributesOf, giveable, makeFileOfStream } from '../make-file.ts';
import type { StepOf } from '../step.ts';
import { StepRefused } from '../step-refused.ts';
import type { Work } from './perform.ts';
import { expectSameBytes } from './unchanged.ts';

/** What a step of an encryption needs. */
interface EncryptionWork extends Work {
  /** Writes a record to the journal, and returns when it is on the disk. */
  promise(record: JournalRecord): void;
}

/** A safe path to the file of the step, and to its directory. */
interface Place {
  readonly at: string;
  readonly parent: string;
}

/**
 * Performs one step of an encryption.
 * @throws StepRefused where it is not allowed, and what the disk throws
 */
export async function performEncryption(
  step: StepOf<'encrypt' | 'discard'>,
  keys: AgeKeys | undefined,
  work: EncryptionWork,
): Promise<void> {
  if (!keys) throw new StepRefused(phrase('step.no-key'));
  await anchoredWhile(step.path, work.roots, async (at, parent) => {
    const bringTimeBack = rememberedTime(work.disk, parent);
    try {
      if (step.kind === 'encrypt') await encrypt(step, keys, work, { at, parent });
      else await discard(step, keys, work, { at, parent });
    } catch (error) {
      quietly(bringTimeBack);
      throw error;
    }
    work.disk.syncDirectory(parent);
    bringTimeBack();
  });
}

async function encrypt(
  step: StepOf<'encrypt'>,
  keys: AgeKeys,
  { disk, record, promise }: EncryptionWork,
  { at, parent }: Place,
): Promise<void> {
  const plain = join(parent, basename(step.twin));
  const temporary = join(parent, basename(record.temporary ?? ''));
  const hashes = [createHash('sha256'), createHash('sha256')] as const;
  const encrypted = keys.encrypted(hashed(pieces(plain), hashes[0]));
  const attributes = giveable({ ...attributesOf(step.original), mode: 0o600 });
  const discardIt = () => quietly(() => disk.unlink(temporary));
  const makeIt = () =>
    makeFileOfStream(disk, temporary, hashedStream(encrypted, hashes[1]), attributes);
  try {
    await tidied(discardIt, makeIt);
    const [before, sealed] = hashes.map((hash) => hash.digest('hex'));
    if (hashOfFile(temporary) !== sealed) throw new StepRefused(phrase('step.not-read-back'));
    expectSameBytes(plain, step.original);
    expectAbsent(at);
    promise({ type: 'sealed', seq: record.seq, plain: String(before), sealed });
    giveName(disk, temporary, at);
  } catch (error) {
    discardIt();
    throw error;
  }
}

async function discard(
  step: StepOf<'discard'>,
  keys: AgeKeys,
  { disk, record, promise }: EncryptionWork,
  { at, parent }: Place,
): Promise<void> {
  const copy = join(parent, basename(step.twin));
  const plain = hashOfFile(at);
  const { opened, sealed } = await hashesOf(copy, keys);
  if (opened !== plain) throw new StepRefused(phrase('step.other-contents'));
  expectSameBytes(at, step.before);
  promise({ type: 'sealed', seq: record.seq, plain, sealed });
  disk.unlink(at);
}

async function hashesOf(copy: string, keys: AgeKeys): Promise<{ opened: string; sealed: string }> {
  const opened = createHash('sha256');
  const sealed = createHash('sha256');
  try {
    for await (const piece of openedPieces(copy, keys, sealed)) opened.update(piece);
  } catch {
    throw new StepRefused(phrase('step.does-not-open'));
  }
  return { opened: opened.digest('hex'), sealed: sealed.digest('hex') };
}
