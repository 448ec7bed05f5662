import { createHash } from 'node:crypto';
import type { Reason } from '../engine/rule.ts';
import { readHeader } from '../install/databases/databases.ts';
import { hashOfFile, pieces } from '../install/files/read.ts';
import { lookAt } from '../install/files/tree.ts';
import { truncationOf } from '../install/files/truncation.ts';
import type { Operation } from '../install/operation.ts';
import { phrase } from '../phrases/language.ts';
import type { Item } from './items.ts';
import type { LeftOut } from './left-out.ts';
import { type RestoreSource, type StagedFile, timeOf } from './source.ts';
import { unitOf } from './units.ts';

/** A file that is cut off, and the complete one that could replace it. */
export interface Replacement {
  /** Absolute on this machine. */
  readonly path: string;
  readonly here: Version;
  readonly there: Version;
  /** True where the complete file begins with everything that is here, so that nothing is lost. */
  readonly isBeginning: boolean;
  readonly operation: Operation;
}

export interface Version {
  readonly size: number;
  readonly mtimeMs?: number;
}

/** What decides whether the source's file is better. */
interface Comparison {
  readonly source: RestoreSource;
  readonly staged: ReadonlyMap<string, StagedFile>;
  readonly leftOut: LeftOut;
  /** The bytes to write, with paths changed to this home. */
  bytesFor(item: Item): StagedFile;
}

/**
 * For each file that is cut off, the complete one in the source, if there is one and it contains
 * more.
 */
export function replacementsOf(broken: readonly Item[], comparison: Comparison): Replacement[] {
  return broken.flatMap((item) => {
    const staged = comparison.staged.get(item.entry.path);
    const here = lookAt(item.target);
    if (staged === undefined || here?.kind !== 'file') return [];
    const isBeginning = beginsWith(staged, item.target, here.size);
    const reason =
      reasonAgainst(item, staged, comparison) ??
      (isShorterHistory(item, staged, here) && !isBeginning
        ? phrase('not-taken.longer-here')
        : undefined);
    if (reason !== undefined) {
      comparison.leftOut.add(item.layoutPath, reason);
      return [];
    }
    const { size, mtimeMs } = here;
    return [
      {
        path: item.target,
        here: { size, mtimeMs },
        there: { size: staged.size, ...timeOf(item.entry) },
        isBeginning,
        operation: operationFor(item, comparison.bytesFor(item), size),
      },
    ];
  });
}

function operationFor(
  { target, entry }: Item,
  { at, size, hash }: StagedFile,
  expected: number,
): Operation {
  return {
    kind: 'replace-file',
    path: target,
    source: at,
    size,
    hash,
    ...timeOf(entry),
    expected: { size: expected },
  };
}

function reasonAgainst(
  { entry, layout, layoutPath }: Item,
  { at, size }: StagedFile,
  { source }: Comparison,
): Reason | undefined {
  if (unitOf(layoutPath)?.kind === 'directory') return phrase('not-taken.part-of-whole');
  if (layout?.format === 'sqlite') {
    const hasLog = ['-wal', '-journal'].some((end) => source.entries.get(entry.path + end)?.size);
    if (hasLog) return phrase('not-taken.in-log');
    return isWholeDatabase(at, size) ? undefined : phrase('not-taken.no-database');
  }
  const format = layout?.format === 'jsonl' ? 'jsonl' : 'json';
  return truncationOf(at, size, format) === undefined ? undefined : phrase('not-taken.cut-off');
}

function isWholeDatabase(path: string, size: number): boolean {
  const header = readHeader(path);
  if (!header.ok) return false;
  return header.pages > 0 ? size === header.pages * header.pageSize : size % header.pageSize === 0;
}

/**
 * A history only grows, so a shorter one is older, and a history that is cut off lacks only its
 * last line.
 */
function isShorterHistory({ layout }: Item, staged: Version, here: Version): boolean {
  return layout?.format === 'jsonl' && staged.size <= here.size;
}

function beginsWith(staged: StagedFile, path: string, size: number): boolean {
  if (size > staged.size) return false;
  try {
    const sum = createHash('sha256');
    let left = size;
    for (const piece of pieces(staged.at)) {
      if (left <= 0) break;
      sum.update(piece.subarray(0, left));
      left -= piece.length;
    }
    return sum.digest('hex') === hashOfFile(path);
  } catch {
    return false;
  }
}
