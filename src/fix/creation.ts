import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { databaseFiles, databaseOf } from '../install/database-files.ts';
import type { Operation } from '../install/operation.ts';
import { hashOfFile, pieces, Unreadable } from '../install/read.ts';
import { errnoOf } from '../install/tree.ts';
import { StepRefused } from './anchor.ts';
import type { Disk, Micros } from './disk.ts';
import type { Draft } from './drafts.ts';
import { isDatabase } from './essential.ts';
import { ABSENT, type State, stateOf } from './state.ts';

/** What is made where nothing is. */
export type Creation =
  | ({ readonly kind: 'make-directory' } & MadeAttributes)
  | ({
      readonly kind: 'make-file';
      /** The file whose bytes it gets, with what they have to be. */
      readonly source: string;
      readonly size: number;
      readonly hash: string;
      readonly time?: Micros;
    } & MadeAttributes);

interface MadeAttributes {
  readonly mode: number;
  readonly owner?: { readonly uid: number; readonly gid: number };
}

type CreateOperation = Extract<Operation, { kind: 'create-file' | 'create-directory' }>;

const THERE = 'something is there already';
const SOURCE_CHANGED = 'what it is restored from changed since the check';

/**
 * The draft of something new. What is there with the very bytes already, made by a run that was cut off, stays.
 * @throws StepRefused where something else is there
 */
export function created(draft: Draft, operation: CreateOperation): Draft {
  const { before } = draft;
  const creation = creationOf(operation);
  if (before.kind === 'absent') {
    if (draft.lines.length > 0) throw new StepRefused('another fix makes that file');
    if (draft.creation && !isSame(draft.creation, creation)) {
      throw new StepRefused('another fix makes it of something else');
    }
    return { ...draft, creation };
  }
  const isThere =
    creation.kind === 'make-directory'
      ? before.kind === 'directory'
      : before.kind === 'file' &&
        before.size === creation.size &&
        hashOfFile(draft.path) === creation.hash;
  if (!isThere) throw new StepRefused(THERE);
  return { ...draft, isThere: true };
}

/**
 * Sees that what is to be made has a directory to be in, and that no database comes to lie beside a part of another.
 * @param find the draft of a path, where there is one
 * @throws StepRefused
 */
export function expectPossible(
  drafts: Iterable<Draft>,
  find: (path: string) => Draft | undefined,
): void {
  for (const { path, creation } of drafts) {
    if (!creation) continue;
    const parent = find(dirname(path));
    const isInDirectory =
      parent?.creation?.kind === 'make-directory' || lookAt(dirname(path)).kind === 'directory';
    if (!isInDirectory) throw new StepRefused('the directory to put it into is not there');
    if (isDatabase(path)) expectAlone(path, find);
  }
}

function expectAlone(path: string, find: (path: string) => Draft | undefined): void {
  for (const sibling of databaseFiles(databaseOf(path) ?? path)) {
    const isOurs = find(sibling)?.creation !== undefined || find(sibling)?.isThere;
    if (!isOurs && lookAt(sibling).kind !== 'absent') {
      throw new StepRefused('a database, or a part of one, is there already');
    }
  }
}

/** Makes the directory beside its place, and gives it the name when it is as it has to be. */
export function makeDirectory(
  disk: Disk,
  temporary: string,
  at: string,
  { mode, owner }: MadeAttributes,
): void {
  disk.makeDirectory(temporary, 0o700);
  if (owner && process.geteuid?.() === 0) disk.changeOwner(temporary, owner.uid, owner.gid);
  if (mode !== 0o700) disk.changeMode(temporary, mode);
  expectAbsent(at);
  disk.rename(temporary, at);
}

/** Copies the bytes, however many, and gives the copy its name only where they are what they have to be. */
export function makeFileOf(
  disk: Disk,
  temporary: string,
  at: string,
  creation: Extract<Creation, { kind: 'make-file' }>,
): void {
  copy(disk, temporary, creation);
  try {
    // Not by a rename: that would take the place of what somebody put there meanwhile.
    disk.addName(temporary, at);
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') throw new StepRefused(THERE);
    if (!/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|EXDEV)$/.test(errnoOf(error))) throw error;
    // A file system without second names.
    expectAbsent(at);
    disk.rename(temporary, at);
    return;
  }
  disk.unlink(temporary);
}

function copy(
  disk: Disk,
  path: string,
  { source, size, hash, mode, owner, time }: Extract<Creation, { kind: 'make-file' }>,
): void {
  const fd = disk.create(path);
  try {
    const sum = createHash('sha256');
    let done = 0;
    for (const piece of readSource(source)) {
      done += piece.length;
      if (done > size) break;
      sum.update(piece);
      disk.write(fd, piece);
    }
    if (done !== size || sum.digest('hex') !== hash) throw new StepRefused(SOURCE_CHANGED);
    if (owner && process.geteuid?.() === 0) disk.changeOwnerOf(fd, owner.uid, owner.gid);
    disk.changeModeOf(fd, mode);
    if (time !== undefined) disk.changeTimeOf(fd, time);
    disk.sync(fd);
  } finally {
    disk.close(fd);
  }
}

function* readSource(source: string): Generator<Buffer, void> {
  try {
    yield* pieces(source, { isLinkFree: true });
  } catch (error) {
    const reason = error instanceof Unreadable ? error.message : errnoOf(error);
    throw new StepRefused(`what it is restored from cannot be read (${reason})`);
  }
}

function creationOf(operation: CreateOperation): Creation {
  const { mode, owner } = operation;
  const attributes = { mode, ...(owner && { owner }) };
  if (operation.kind === 'create-directory') return { kind: 'make-directory', ...attributes };
  const { source, size, hash, mtimeMs } = operation;
  const time = mtimeMs === undefined ? undefined : BigInt(Math.round(mtimeMs * 1000));
  return {
    kind: 'make-file',
    source,
    size,
    hash,
    ...attributes,
    ...(time !== undefined && { time }),
  };
}

function isSame(one: Creation, other: Creation): boolean {
  if (one.kind === 'make-directory' || other.kind === 'make-directory') {
    return one.kind === other.kind;
  }
  return one.hash === other.hash;
}

function expectAbsent(path: string): void {
  if (stateOf(path).kind !== 'absent') throw new StepRefused(THERE);
}

function lookAt(path: string): State {
  try {
    return stateOf(path);
  } catch {
    return ABSENT;
  }
}
