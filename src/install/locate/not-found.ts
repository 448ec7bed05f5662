import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import type { FlatData, FlatReason, Reason } from '../../engine/rule.ts';
import { TextError } from '../../engine/text-error.ts';
import { withTexts } from '../../engine/texts.ts';
import { printable } from '../../masking/printable.ts';
import { shownBy } from '../../masking/shown.ts';
import { phrase } from '../../phrases/language.ts';
import { errnoOf, lookAt } from '../files/tree.ts';
import { isRefused } from '../files/unseen.ts';

/** The given path contains nothing to check. The message says what to do. */
export class InstallNotFound extends TextError<FlatData> {
  override readonly name = 'InstallNotFound';

  /** @param reason without the full stop */
  constructor(reason: FlatReason) {
    // Paths may contain control characters that a terminal would execute.
    super({ ...reason, values: withTexts(reason.values, printable) });
    this.message = `${this.message}.`;
  }
}

/** @throws InstallNotFound where it is not a directory that can be listed. */
export function listOrExplain(path: string, from?: string): void {
  const reason = whyNotListed(path);
  if (reason === undefined) return;
  throw new InstallNotFound(
    from === undefined ? reason : phrase('not-found.in-variable', { variable: from, reason }),
  );
}

function whyNotListed(path: string): Reason | undefined {
  const entry = lookAt(path);
  try {
    if (!statSync(path).isDirectory()) return explainFile(path);
    const isEmpty = readdirSync(path).length === 0;
    return isEmpty ? phrase('not-found.empty-directory', { path }) : undefined;
  } catch (error) {
    return explainErrno(path, errnoOf(error), entry?.kind);
  }
}

/** Why a directory cannot be entered, for the user who tried. */
export function explainClosed(path: string): Reason {
  return explainErrno(path, 'EACCES', undefined);
}

function explainErrno(path: string, code: string, kind: string | undefined): Reason {
  if (code === 'ENOENT' && kind === 'symlink') return phrase('not-found.dangling', { path });
  if (code === 'ENOENT' || code === 'ENOTDIR') return phrase('not-found.missing', { path });
  if (code === 'ELOOP') return phrase('not-found.link-to-itself', { path });
  if (!isRefused(code)) return phrase('unread.path-for', { path, reason: code });
  const stats = lstatOrNothing(path);
  return stats === undefined
    ? phrase('not-found.closed', { path, code })
    : phrase('not-found.closed-of', { path, code, uid: stats.uid });
}

function explainFile(path: string): Reason {
  const isArchive = /\.(?:tgz|tar|gz|zip)$/i.test(path);
  return phrase(isArchive ? 'not-found.archive' : 'not-found.file', { path });
}

/** How to choose among the state directories of a home. */
export function explainChoice(home: string, names: readonly string[]): Reason {
  return names.length === 0
    ? phrase('not-found.no-state', { home })
    : phrase('not-found.choose', { home, names: names.map(shownBy([])) });
}

function lstatOrNothing(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
