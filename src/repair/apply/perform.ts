import { basename, join } from 'node:path';
import { interruptibly, tidied } from '../../install/files/unfinished.ts';
import { phrase } from '../../phrases/language.ts';
import { anchored, anchoredWhile } from '../anchor.ts';
import { bringDirectoryTimeBack, keepingTimes, rememberedTime } from '../directory-times.ts';
import type { Disk, Thing } from '../disk.ts';
import { expectNoLog } from '../expect-no-log.ts';
import { quietly } from '../ignore-errors.ts';
import type { StepRecord } from '../journal.ts';
import {
  attributesOfReplaced,
  type FileAttributes,
  giveable,
  makeFile,
  makeFileOfStream,
  makeLink,
} from '../make-file.ts';
import { nodeOf, stateOf } from '../path-state.ts';
import type { Step, StepOf } from '../step.ts';
import { CHANGED, StepRefused } from '../step-refused.ts';
import type { Roots } from '../writable-roots.ts';
import { createDirectory, createFile, createLink, piecesOf } from './create.ts';
import { expectUnchanged } from './unchanged.ts';

/** A step other than an encryption, which needs keys and writes to the journal. */
export type PlainStep = Exclude<Step, { kind: 'encrypt' | 'discard' }>;

/** What a step needs. */
export interface Work {
  readonly disk: Disk;
  readonly record: StepRecord;
  readonly roots: Roots;
  /** The files with which this run replaced others, by path: device and inode. */
  readonly replaced?: Map<string, string>;
}

/**
 * A safe path to what the step changes, its directory, and the temporary path of what it creates.
 */
interface Place {
  readonly at: string;
  readonly parent: string;
  readonly temporary: string | undefined;
}

/**
 * Performs one step, which is already in the journal.
 * @throws StepRefused where it is not allowed, and what the disk throws
 */
export async function performStep(step: PlainStep, work: Work): Promise<void> {
  const { disk, record, roots, replaced } = work;
  await anchoredWhile(step.path, roots, async (at, parent) => {
    expectUnchanged(step, at);
    const temporary = record.temporary && join(parent, basename(record.temporary));
    const place = { at, parent, temporary };
    switch (step.kind) {
      case 'write':
        return replace(work, step, place, (path) =>
          makeFile(disk, path, [step.bytes], attributesFor(step, place)),
        );
      case 'link':
        return replace(work, step, place, (path) => makeLink(disk, path, step.target, step.before));
      case 'replace':
        return replace(work, step, place, (path) => copyOver(disk, step, { at, path }));
      case 'make-link':
        return beside(disk, place, (path) => createLink(disk, path, at, step));
      case 'make-directory':
        return beside(disk, place, (path) => createDirectory(disk, path, at, step));
      case 'make-file':
        return beside(disk, place, (path) => createFile(disk, path, at, step));
      case 'owner':
        return changeOwner(disk, step, at, thingOf(step, replaced));
      case 'mode':
        return disk.changeMode(at, step.mode, thingOf(step, replaced));
      case 'remove':
        remove(disk, step, at);
        break;
      case 'rename':
        rename(disk, step, at, roots);
    }
    disk.syncDirectory(parent);
    bringDirectoryTimeBack(disk, parent, record.parentTime);
  });
}

type Make = (temporary: string) => void | Promise<void>;

/** Creates the new file beside the old one, and renames it over the old one. */
async function replace(
  { disk, replaced }: Work,
  step: Step,
  place: Place,
  make: Make,
): Promise<void> {
  await beside(disk, place, async (made) => {
    await make(made);
    expectUnchanged(step, place.at);
    replaced?.set(step.path, nodeOf(stateOf(made)) ?? '');
    disk.rename(made, place.at);
  });
}

/** Copies the file, with the mode and the owner of the old file, and the time of the source. */
async function copyOver(
  disk: Disk,
  step: StepOf<'replace'>,
  { at, path }: { readonly at: string; readonly path: string },
): Promise<void> {
  const old = attributesOfReplaced(at, step.before);
  const attributes = { ...old, ...(step.time && { time: step.time }) };
  await makeFileOfStream(disk, path, interruptibly(piecesOf(step)), attributes);
  expectNoLog(step.path);
}

/** Creates something in a directory under a temporary name, and deletes it where that fails. */
async function beside(disk: Disk, { parent, temporary }: Place, make: Make): Promise<void> {
  if (temporary === undefined) throw new StepRefused(phrase('step.no-name'));
  const bringTimeBack = rememberedTime(disk, parent);
  const tidy = () => {
    quietly(() => remove(disk, { before: stateOf(temporary) }, temporary));
    quietly(bringTimeBack);
  };
  try {
    await tidied(tidy, async () => make(temporary));
  } catch (error) {
    tidy();
    throw error;
  }
  disk.syncDirectory(parent);
  bringTimeBack();
}

/** Those of the old file. A new file gets the owner of its directory. */
function attributesFor({ before, mode }: StepOf<'write'>, { at, parent }: Place): FileAttributes {
  if (before.kind === 'file') return attributesOfReplaced(at, before);
  const { uid, gid } = stateOf(parent) as { uid?: number; gid?: number };
  return giveable({ mode: mode ?? 0o644, uid, gid });
}

function remove(disk: Disk, { before }: Pick<Step, 'before'>, at: string): void {
  if (before.kind === 'directory') disk.removeDirectory(at);
  else disk.unlink(at);
}

function changeOwner(
  disk: Disk,
  { uid, gid, before }: StepOf<'owner'>,
  at: string,
  thing: Thing | undefined,
): void {
  disk.changeOwner(at, uid, gid, thing);
  // The kernel clears set-id bits when the owner changes, so they are set again.
  if (before.kind !== 'link' && 'mode' in before && (before.mode & 0o6000) !== 0) {
    disk.changeMode(at, before.mode, thing);
  }
}

/**
 * What the plan saw, or what this run replaced it with. Anything else that somebody put there is
 * not changed.
 */
function thingOf(
  { path, before }: Step,
  replaced?: ReadonlyMap<string, string>,
): Thing | undefined {
  const node = replaced?.get(path);
  if (node !== undefined) return { node };
  return 'node' in before ? before : undefined;
}

function rename(disk: Disk, step: StepOf<'rename'>, at: string, roots: Roots): void {
  anchored(step.to, roots, (to, toParent) => {
    if (stateOf(to).kind !== 'absent') throw new StepRefused(CHANGED);
    keepingTimes(disk, [toParent], () => disk.rename(at, to));
  });
}
