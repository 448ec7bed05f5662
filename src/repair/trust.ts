import type { Stats } from 'node:fs';
import type { FlatData, Text } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';
import { distrustAt } from '../install/files/distrust.ts';
import { phrase } from '../phrases/language.ts';
import { currentUser } from './current-user.ts';

/** For the group and for all others. */
const WRITABLE = 0o022;

/** A journal whose directory somebody else can exchange; the reason says which one, and what to do. */
export class Distrusted extends TextError<FlatData> {
  override readonly name = 'Distrusted';
}

/**
 * Why a journal in that directory could be somebody else's work, and what to do.
 * @returns undefined where it can be trusted, also one that is not there yet
 */
export function distrustOf(directory: string): Text<FlatData> | undefined {
  const distrust = distrustAt(directory);
  if (distrust === undefined) return undefined;
  const { path, uid } = distrust;
  return uid === undefined
    ? phrase('refused.open', { path })
    : phrase('refused.foreign', { path, uid });
}

/** True for a file of this user alone that nobody else may write. */
export function isOwn({ uid, mode }: Pick<Stats, 'uid' | 'mode'>): boolean {
  if (process.geteuid === undefined) return true;
  return uid === currentUser() && (mode & WRITABLE) === 0;
}
