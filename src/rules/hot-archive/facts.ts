import { readText } from '../../install/files/read.ts';
import type { Install } from '../../install/install.ts';

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
export function heldLocks(install: Install): HeldLock[] {
  return [...install.tree.entries.values()].flatMap(({ path, kind: what }) => {
    const kind = what === 'file' && KINDS.find(([, pattern]) => pattern.test(path))?.[0];
    const pid = kind ? pidIn(install.at(path)) : undefined;
    return kind && pid !== undefined ? [{ kind, pid, path: install.at(path) }] : [];
  });
}

function pidIn(path: string): number | undefined {
  const text = readText(path, LIMIT);
  if (!text.ok) return undefined;
  try {
    const lock: unknown = JSON.parse(text.text);
    const pid = typeof lock === 'number' ? lock : (lock as { pid?: unknown } | null)?.pid;
    return typeof pid === 'number' ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Times in an archive are whole seconds. */
const SPARE_MS = 2000;

/**
 * Files that changed after `openclaw backup create` had begun. It takes databases as they are at one moment, under
 * names and times of its own (2026.9.6, seen): those say nothing.
 */
export function changedMeanwhile({ archive }: Pick<Install, 'archive'>): string[] {
  const begun = archive?.manifest?.createdAtMs;
  if (archive === undefined || begun === undefined) return [];
  return [...archive.entries]
    .filter(
      ([path, { kind, mtimeMs }]) =>
        kind === 'file' && isOwn(path, archive.manifest?.at) && mtimeMs > begun + SPARE_MS,
    )
    .map(([path]) => `${archive.root}/${path}`);
}

function isOwn(path: string, manifest: string | undefined): boolean {
  return path !== manifest && !/\.sqlite(?:-wal|-shm|-journal)?$/.test(path);
}
