import type { Snapshot } from '../../../src/testing/snapshot.ts';

/**
 * Files and links that are new, are gone, or have other bytes, another mode or another owner: their
 * paths, in order.
 */
export function changedFiles(before: Snapshot, after: Snapshot): readonly string[] {
  const isChanged = (path: string): boolean => {
    const [was, is] = [before.get(path), after.get(path)];
    if ((is ?? was)?.type === 'directory') return false;
    return SUBSTANCE.some((key) => was?.[key] !== is?.[key]);
  };
  return [...new Set([...before.keys(), ...after.keys()])].filter(isChanged).sort();
}

const SUBSTANCE = ['type', 'sha256', 'target', 'mode', 'uid'] as const;
