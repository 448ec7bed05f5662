import type { Stats } from 'node:fs';
import type { FlatData, Text } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';
import { distrustAt } from '../install/files/distrust.ts';
import { phrase } from '../phrases/language.ts';
import { currentUser } from './current-user.ts';

/** Writable by the group or by others. */
const WRITABLE = 0o022;

/**
 * Another user could replace the directory of the journal. The reason says which directory, and
 * what to do.
 */
export class Distrusted extends TextError<FlatData> {
  override readonly name = 'Distrusted';
}

/**
 * Why another user could have written a journal in that directory, and what to do.
 * @returns undefined where it can be trusted, and where it does not exist yet
 */
export function distrustOf(directory: string): Text<FlatData> | undefined {
  const distrust = distrustAt(directory);
  if (distrust === undefined) return undefined;
  const { path, uid } = distrust;
  return uid === undefined
    ? phrase('refused.open', { path })
    : phrase('refused.foreign', { path, uid });
}

/** True for a file of this user that nobody else may write to. */
export function isOwn({ uid, mode }: Pick<Stats, 'uid' | 'mode'>): boolean {
  if (process.geteuid === undefined) return true;
  return uid === currentUser() && (mode & WRITABLE) === 0;
}
