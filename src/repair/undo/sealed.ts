import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { shellQuote } from '../../engine/message.ts';
import type { FlatData, Text } from '../../engine/rule.ts';
import { hashOfFile } from '../../install/files/read.ts';
import { tidied } from '../../install/files/unfinished.ts';
import { phrase } from '../../phrases/language.ts';
import type { AgeKeys } from '../age.ts';
import { openedPieces } from '../age-pieces.ts';
import type { Disk } from '../disk.ts';
import { giveName } from '../give-name.ts';
import { hashedStream } from '../hashed-pieces.ts';
import { quietly } from '../ignore-errors.ts';
import type { JournalRecord, Run, StepRecord } from '../journal.ts';
import { attributesOf, giveable, makeFileOfStream } from '../make-file.ts';
import { stateOf } from '../path-state.ts';
import { CHANGED_SINCE_REPAIR, StepRefused } from '../step-refused.ts';
import { undoName, unlinkIfThere } from '../temporaries.ts';
import { UndoFailed } from './outcomes.ts';

/** One step of an encryption to undo. */
export interface Sealed {
  readonly disk: Disk;
  readonly run: Run;
  readonly step: StepRecord;
  readonly keys: AgeKeys | undefined;
}

/**
 * The steps of an encryption, last one first: an original must be restored before its copy is
 * removed.
 */
export function sealedSteps(steps: readonly StepRecord[]): StepRecord[] {
  return steps.filter(({ kind }) => kind === 'encrypt' || kind === 'discard').reverse();
}

/**
 * Decrypts an original that was removed, and removes a copy that was made, unless it is the only
 * one left.
 * @throws StepRefused where somebody changed it since; Error where something is needed to restore
 * it
 */
export async function unseal(sealed: Sealed, at: string, parent: string): Promise<void> {
  if (sealed.step.kind === 'encrypt') removeCopy(sealed, at, parent);
  else await restoreOriginal(sealed, at, parent);
  sealed.disk.syncDirectory(parent);
}

function removeCopy({ disk, run, step }: Sealed, at: string, parent: string): void {
  if (stateOf(at).kind === 'absent') return;
  const hashes = hashesOf(run, step);
  if (!hashes || hashAt(at) !== hashes.sealed) throw new StepRefused(CHANGED_SINCE_REPAIR);
  if (hashAt(join(parent, basename(step.twin ?? ''))) !== hashes.plain) {
    throw new UndoFailed(phrase('undo.only-copy'));
  }
  disk.unlink(at);
}

async function restoreOriginal(sealed: Sealed, at: string, parent: string): Promise<void> {
  const { run, step, keys } = sealed;
  const hashes = hashesOf(run, step);
  const now = stateOf(at);
  const temporary = join(parent, undoName(run.header.id, step.seq));
  unlinkIfThere(sealed.disk, temporary);
  // Without hashes in the journal, it was never removed.
  if (now.kind === 'file' && (!hashes || hashAt(at) === hashes.plain)) return;
  if (now.kind !== 'absent' || !hashes) throw new StepRefused(CHANGED_SINCE_REPAIR);
  if (!keys?.canDecrypt) throw new UndoFailed(howTo(step));
  const copy = join(parent, basename(step.twin ?? ''));
  await decrypt(sealed, keys, { at, copy, temporary, plain: hashes.plain });
}

interface Decryption {
  readonly at: string;
  readonly copy: string;
  readonly temporary: string;
  /** The expected hash of the decrypted file. */
  readonly plain: string;
}

async function decrypt(
  { disk, step: { before } }: Sealed,
  keys: AgeKeys,
  { at, copy, temporary, plain }: Decryption,
): Promise<void> {
  if (before.kind !== 'file') return;
  const hash = createHash('sha256');
  try {
    const pieces = hashedStream(openedPieces(copy, keys, createHash('sha256')), hash);
    const attributes = giveable(attributesOf(before));
    await tidied(
      () => quietly(() => unlinkIfThere(disk, temporary)),
      () => makeFileOfStream(disk, temporary, pieces, attributes),
    );
    if (hash.digest('hex') !== plain) throw new UndoFailed(phrase('undo.other-contents'));
    giveName(disk, temporary, at);
  } catch (error) {
    unlinkIfThere(disk, temporary);
    throw error;
  }
}

function hashesOf(run: Run, { seq }: StepRecord) {
  return run.records.findLast(
    (record): record is Extract<JournalRecord, { type: 'sealed' }> =>
      record.type === 'sealed' && record.seq === seq,
  );
}

function hashAt(path: string): string | undefined {
  return stateOf(path).kind === 'file' ? hashOfFile(path) : undefined;
}

function howTo({ path, twin = '' }: StepRecord): Text<FlatData> {
  const command = `age --decrypt --identity <file> --output ${shellQuote(path)} ${shellQuote(twin)}`;
  return phrase('undo.no-key', { command });
}
