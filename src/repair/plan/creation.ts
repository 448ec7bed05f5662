import { dirname } from 'node:path';
import { hashOfFile } from '../../install/files/read.ts';
import { phrase } from '../../phrases/language.ts';
import { databaseSiblings, isDatabase } from '../essential.ts';
import { ABSENT, type State, stateOf } from '../path-state.ts';
import type { Creation } from '../step.ts';
import { StepRefused, THERE } from '../step-refused.ts';
import type { Draft, FindDraft, OperationOf } from './change.ts';
import { sourceOf } from './replacement.ts';

type CreateOperation = OperationOf<'create-file' | 'create-directory' | 'create-link'>;

/**
 * Adds the creation of something new to a draft. If it already exists with exactly these bytes,
 * created by an interrupted run, it stays.
 * @throws StepRefused where something else is there
 */
export function created(draft: Draft, operation: CreateOperation): Draft {
  const creation = creationOf(operation);
  if (draft.before.kind !== 'absent') {
    if (!isThere(draft, creation)) throw new StepRefused(THERE);
    return { ...draft, isThere: true };
  }
  if (draft.lines.length > 0 || draft.content) throw new StepRefused(phrase('step.creates-file'));
  if (draft.creation && !areSame(draft.creation, creation)) {
    throw new StepRefused(phrase('step.other-source'));
  }
  return { ...draft, creation };
}

/**
 * Checks that what will be created has a directory to be in, and that no database will be beside a
 * part of another one.
 * @throws StepRefused
 */
export function expectPossible(drafts: Iterable<Draft>, find: FindDraft): void {
  for (const { path, creation, content } of drafts) {
    if (!creation && !content) continue;
    const parent = find(dirname(path));
    const isInDirectory =
      parent?.creation?.kind === 'make-directory' ||
      stateIfSeen(dirname(path)).kind === 'directory';
    if (!isInDirectory) throw new StepRefused(phrase('step.no-target-directory'));
    if (isDatabase(path)) expectAlone(path, find);
  }
}

function expectAlone(path: string, find: FindDraft): void {
  for (const sibling of databaseSiblings(path)) {
    const isOurs = find(sibling)?.creation !== undefined || find(sibling)?.isThere;
    if (!isOurs && stateIfSeen(sibling).kind !== 'absent') {
      throw new StepRefused(phrase('step.database-there'));
    }
  }
}

function isThere({ path, before }: Draft, creation: Creation): boolean {
  if (creation.kind === 'make-directory') return before.kind === 'directory';
  if (creation.kind === 'make-link') {
    return before.kind === 'link' && before.target === creation.target;
  }
  return (
    before.kind === 'file' && before.size === creation.size && hashOfFile(path) === creation.hash
  );
}

function creationOf(operation: CreateOperation): Creation {
  const owner = operation.owner && { owner: operation.owner };
  switch (operation.kind) {
    case 'create-directory':
      return { kind: 'make-directory', mode: operation.mode, ...owner };
    case 'create-link':
      return { kind: 'make-link', target: operation.target, ...owner };
    case 'create-file':
      return { kind: 'make-file', mode: operation.mode, ...owner, ...sourceOf(operation) };
  }
}

function areSame(one: Creation, other: Creation): boolean {
  if (one.kind === 'make-file') return other.kind === 'make-file' && one.hash === other.hash;
  if (one.kind === 'make-link') return other.kind === 'make-link' && one.target === other.target;
  return one.kind === other.kind;
}

function stateIfSeen(path: string): State {
  try {
    return stateOf(path);
  } catch {
    return ABSENT;
  }
}
