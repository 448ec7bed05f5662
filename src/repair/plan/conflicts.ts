import { dirname } from 'node:path';
import type { FlatData, Text } from '../../engine/rule.ts';
import { isInside } from '../../install/host/home.ts';
import { phrase } from '../../phrases/language.ts';
import { changesText, type Draft } from './change.ts';

/** Fixes that contradict others. */
export interface Conflict {
  readonly fixes: readonly number[];
  readonly reason: Text<FlatData>;
}

/** The first removal, encryption or move that contradicts another change to a path, if any. */
export function conflictIn(all: readonly Draft[]): Conflict | undefined {
  for (const draft of all) {
    if (draft.isRemoved && isChanged(draft)) {
      return { fixes: draft.fixes.slice(-1), reason: phrase('step.removes-it') };
    }
    if (draft.encryption && isChanged({ ...draft, encryption: undefined })) {
      return {
        fixes: draft.fixes.slice(-1),
        reason: phrase('step.encrypts-it'),
      };
    }
    if (draft.to === undefined) continue;
    if (isChanged({ ...draft, to: undefined })) {
      return {
        fixes: draft.fixes.slice(-1),
        reason: phrase('step.moves-it'),
      };
    }
    const other = all.find((one) => one !== draft && isInTheWay(one, draft, draft.to ?? ''));
    if (other) return { fixes: draft.fixes, reason: phrase('step.moves-it') };
  }
  return goingUnder(all);
}

/**
 * A file that would be put into a directory that is removed. The later of the two fixes is left
 * out.
 */
function goingUnder(all: readonly Draft[]): Conflict | undefined {
  const removed = new Map(all.filter((one) => one.isRemoved).map((one) => [one.path, one]));
  for (const { path, before, fixes, to } of all) {
    const made = before.kind === 'absent' ? path : to;
    const directory = made === undefined ? undefined : removed.get(dirname(made));
    if (!directory) continue;
    const last = Math.max(...fixes, ...directory.fixes);
    const isRemoval = directory.fixes.includes(last);
    return {
      fixes: [last],
      reason: isRemoval ? phrase('step.adds-file') : phrase('step.removes-directory'),
    };
  }
  return undefined;
}

type Changes = {
  readonly [Name in 'target' | 'encryption' | 'replacement' | 'to']?: Draft[Name] | undefined;
};

function isChanged(draft: Omit<Draft, keyof Changes> & Changes): boolean {
  const { target, encryption, replacement, to } = draft;
  return (
    changesText(draft) ||
    [target, encryption, replacement, to].some((change) => change !== undefined)
  );
}

function isInTheWay(one: Draft, moved: Draft, to: string): boolean {
  if (isInside(one.path, to)) return true;
  const isMoved = one.to !== undefined && (isInside(one.to, moved.path) || isInside(one.to, to));
  return isMoved || (one.to !== undefined && isInside(one.path, moved.path));
}
