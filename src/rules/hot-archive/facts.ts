import { readText } from '../../install/files/read.ts';
import type { Install } from '../../install/install.ts';
import { lockHolderIn } from '../../install/state/lock-holder.ts';

/** A lock that was held while the archive was made. */
export interface HeldLock {
  readonly kind: 'gateway' | 'session';
  /** Absolute on this machine. */
  readonly path: string;
  readonly pid: number;
}

const KINDS: readonly (readonly [HeldLock['kind'], RegExp])[] = [
  ['gateway', /^tmp\/openclaw-[^/]+\/gateway\.[^/]*\.lock$/],
  ['session', /^agents\/[^/]+\/sessions\/.+\.jsonl?\.lock$/],
];
const LIMIT = 64 * 1024;

/** The locks that have a process in them: a gateway removes its lock when it stops. */
export function heldLocks(install: Pick<Install, 'tree' | 'at'>): HeldLock[] {
  return [...install.tree.entries.values()].flatMap(({ path, kind: what }) => {
    const kind = what === 'file' && KINDS.find(([, pattern]) => pattern.test(path))?.[0];
    const pid = kind ? pidIn(install.at(path)) : undefined;
    return kind && pid !== undefined ? [{ kind, pid, path: install.at(path) }] : [];
  });
}

function pidIn(path: string): number | undefined {
  const text = readText(path, LIMIT);
  return text.ok ? lockHolderIn(text.text).pid : undefined;
}
