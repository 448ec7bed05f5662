import { isInside } from '../install/home.ts';
import { EditRefused, replaceStrings } from '../install/json-source.ts';
import type { Draft, Drafts } from './drafts.ts';
import { encryptionSteps } from './encryption.ts';
import { isDatabase } from './essential.ts';
import type { Step } from './plan.ts';
import { shownLines, shownTexts } from './shown.ts';
import { bytesOf, hashOf } from './state.ts';

export interface Conflict {
  readonly fixes: readonly number[];
  readonly reason: string;
}

type Kinds = Step['kind'] | 'widen' | 'make-database';

/**
 * Owners before modes, since a new owner costs a file its set-id bits; what opens a directory comes first of all.
 * A database comes after the log that belongs to it: without the log it would look whole.
 */
const RANK: Readonly<Record<Kinds, number>> = {
  widen: 0,
  'make-directory': 1,
  'make-file': 2,
  'make-database': 3,
  write: 4,
  link: 5,
  remove: 6,
  owner: 7,
  mode: 8,
  encrypt: 9,
  discard: 10,
  rename: 11,
};

/** The steps in the order of doing, or the fixes without which the plan has to be made anew. */
export function stepsOf(drafts: Drafts): { steps: Step[]; conflict?: Conflict } {
  const all = drafts.values();
  const conflict = overlap(all);
  if (conflict) return { steps: [], conflict };
  const ranked: { rank: number; depth: number; step: Step }[] = [];
  for (const draft of all) {
    try {
      for (const step of stepsOfDraft(draft)) {
        ranked.push({ rank: RANK[kindOf(step, draft)], depth: depthOf(step, draft), step });
      }
    } catch (error) {
      const reason =
        error instanceof EditRefused ? error.message : `unreadable: ${messageOf(error)}`;
      return { steps: [], conflict: { fixes: draft.fixes, reason } };
    }
  }
  ranked.sort((a, b) => a.rank - b.rank || a.depth - b.depth || compare(a.step.path, b.step.path));
  return { steps: ranked.map(({ step }) => step) };
}

function overlap(all: readonly Draft[]): Conflict | undefined {
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

function stepsOfDraft(draft: Draft): Step[] {
  const { path, before, fixes, owner, target, to } = draft;
  const base = { path, before, fixes };
  // Whatever else was to become of it does not matter any more.
  if (draft.isRemoved) return [{ ...base, kind: 'remove' }];
  const steps: Step[] = draft.creation ? [{ ...base, ...draft.creation }] : [];
  if (draft.edits.length > 0) steps.push(editStep(draft));
  if (draft.lines.length > 0) steps.push(...appendStep(draft));
  if (target !== undefined) steps.push({ ...base, kind: 'link', target });
  if (owner) steps.push({ ...base, kind: 'owner', ...owner });
  if ('mode' in before && (draft.clear !== 0 || draft.add !== 0)) {
    steps.push({ ...base, kind: 'mode', mode: (before.mode & ~draft.clear) | draft.add });
  }
  steps.push(...encryptionSteps(draft));
  if (to !== undefined) steps.push({ ...base, kind: 'rename', to });
  return steps;
}

function editStep({ path, before, fixes, edits }: Draft): Step {
  const old = bytesOf(path);
  const text = textOf(old);
  const changed = replaceStrings(text, edits);
  return {
    path,
    before,
    fixes,
    kind: 'write',
    hash: hashOf(old),
    old,
    bytes: Buffer.from(changed, 'utf8'),
    shown: shownTexts(text, changed, edits),
  };
}

function appendStep({ path, before, fixes, lines }: Draft): Step[] {
  const old = before.kind === 'absent' ? Buffer.alloc(0) : bytesOf(path);
  const text = textOf(old);
  const present = new Set(text.split(/\r?\n/));
  const added = lines.filter((line) => !present.has(line));
  if (added.length === 0) return [];
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const glue = text === '' || text.endsWith('\n') ? '' : end;
  const bytes = Buffer.from(text + glue + added.map((line) => line + end).join(''), 'utf8');
  const hash = before.kind === 'absent' ? {} : { hash: hashOf(old) };
  return [{ path, before, fixes, kind: 'write', ...hash, old, bytes, shown: shownLines(added) }];
}

function textOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  // Written back, the signs that stand for what is not UTF-8 would replace it.
  if (!Buffer.from(text, 'utf8').equals(bytes)) throw new EditRefused('it is not UTF-8 text');
  return text;
}

function kindOf(step: Step, draft: Draft): Kinds {
  if (step.kind === 'make-file' && isDatabase(step.path)) {
    return /-(?:wal|journal)$/.test(step.path) ? step.kind : 'make-database';
  }
  const opens =
    step.kind === 'mode' && draft.before.kind === 'directory' && (draft.add & 0o700) !== 0;
  return opens && !draft.owner ? 'widen' : step.kind;
}

/** Deep ones first, but for directories that are opened or made: one has to be there to reach the next. */
function depthOf(step: Step, draft: Draft): number {
  const depth = step.path.split(/[\\/]/).length;
  return /^(?:widen|make-directory)$/.test(kindOf(step, draft)) ? depth : -depth;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'it failed';
}
