import { isInside } from '../../install/home.ts';
import type { Draft } from './draft.ts';

/** Fixes that cannot be done along with the others. */
export interface Conflict {
  readonly fixes: readonly number[];
  readonly reason: string;
}

/** The first removal, encryption or move that is at odds with what else is to become of a path, if any. */
export function conflictIn(all: readonly Draft[]): Conflict | undefined {
  for (const draft of all) {
    if (draft.isRemoved && isChanged(draft)) {
      return { fixes: draft.fixes.slice(-1), reason: 'another fix removes it' };
    }
    if (draft.encryption && isChanged({ ...draft, encryption: undefined })) {
      return { fixes: draft.fixes.slice(-1), reason: 'another fix changes what it would encrypt' };
    }
    if (draft.to === undefined) continue;
    if (isChanged({ ...draft, to: undefined })) {
      return { fixes: draft.fixes.slice(-1), reason: 'another fix changes what it would move' };
    }
    const other = all.find((one) => one !== draft && isInTheWay(one, draft, draft.to ?? ''));
    if (other) return { fixes: draft.fixes, reason: 'another fix changes what it would move' };
  }
  return undefined;
}

type Changes = { readonly [Name in 'target' | 'encryption' | 'to']?: Draft[Name] | undefined };

function isChanged(draft: Omit<Draft, keyof Changes> & Changes): boolean {
  const { edits, lines, target, encryption, to } = draft;
  const isText = edits.length > 0 || lines.length > 0;
  return isText || [target, encryption, to].some((change) => change !== undefined);
}

function isInTheWay(one: Draft, moved: Draft, to: string): boolean {
  if (isInside(one.path, to)) return true;
  const isMoved = one.to !== undefined && (isInside(one.to, moved.path) || isInside(one.to, to));
  return isMoved || (one.to !== undefined && isInside(one.path, moved.path));
}
