import { EditRefused } from '../../formats/json5-nodes.ts';
import { isDatabase } from '../essential.ts';
import type { Step } from '../step.ts';
import { unreadAs } from '../unread-reason.ts';
import type { Draft } from './change.ts';
import { type Conflict, conflictIn } from './conflicts.ts';
import { encryptionSteps } from './encryption.ts';
import { appendSteps, contentStep, editStep, partsStep } from './write-steps.ts';

type Kinds = Step['kind'] | 'widen' | 'make-database';

/**
 * The order of steps. Owners come before modes, because a new owner clears set-id bits. What opens
 * a directory comes first. A database comes after its log, because without the log it would look
 * complete.
 */
const RANK: Readonly<Record<Kinds, number>> = {
  widen: 0,
  'make-directory': 1,
  'make-file': 2,
  'make-link': 2,
  'make-database': 3,
  write: 4,
  replace: 4,
  link: 5,
  remove: 6,
  owner: 7,
  mode: 8,
  encrypt: 9,
  discard: 10,
  rename: 11,
};

/** The steps in order, or the fixes to leave out before planning again. */
export function stepsOf(drafts: readonly Draft[]): { steps: Step[]; conflict?: Conflict } {
  const conflict = conflictIn(drafts);
  if (conflict) return { steps: [], conflict };
  const ranked: { rank: number; depth: number; step: Step }[] = [];
  for (const draft of drafts) {
    try {
      for (const step of stepsOfDraft(draft)) {
        ranked.push({ rank: RANK[kindOf(step, draft)], depth: depthOf(step, draft), step });
      }
    } catch (error) {
      const reason = error instanceof EditRefused ? error.reason : unreadAs(error);
      return { steps: [], conflict: { fixes: draft.fixes, reason } };
    }
  }
  ranked.sort((a, b) => a.rank - b.rank || a.depth - b.depth || compare(a.step.path, b.step.path));
  return { steps: ranked.map(({ step }) => step) };
}

function stepsOfDraft(draft: Draft): Step[] {
  const { path, before, fixes, owner, target, to } = draft;
  const base = { path, before, fixes };
  // Other changes to it do not matter any more.
  if (draft.isRemoved) return [{ ...base, kind: 'remove' }];
  const steps: Step[] = draft.creation ? [{ ...base, ...draft.creation }] : [];
  if (draft.replacement && before.kind === 'file') {
    steps.push({ ...base, before, kind: 'replace', ...draft.replacement });
  }
  if (draft.edits.length > 0) steps.push(editStep(draft));
  if (draft.parts.length > 0) steps.push(partsStep(draft));
  if (draft.lines.length > 0) steps.push(...appendSteps(draft));
  if (draft.content) steps.push(contentStep(draft, draft.content));
  if (target !== undefined) steps.push({ ...base, kind: 'link', target });
  if (owner) steps.push({ ...base, kind: 'owner', ...owner });
  if ('mode' in before && (draft.clear !== 0 || draft.add !== 0)) {
    steps.push({ ...base, kind: 'mode', mode: (before.mode & ~draft.clear) | draft.add });
  }
  steps.push(...encryptionSteps(draft));
  if (to !== undefined) steps.push({ ...base, kind: 'rename', to });
  return steps;
}

function kindOf(step: Step, draft: Draft): Kinds {
  if (step.kind === 'make-file' && isDatabase(step.path)) {
    return /-(?:wal|journal)$/.test(step.path) ? step.kind : 'make-database';
  }
  const opens =
    step.kind === 'mode' && draft.before.kind === 'directory' && (draft.add & 0o700) !== 0;
  return opens && !draft.owner ? 'widen' : step.kind;
}

/**
 * Deep paths come first, except where directories are opened or created: these give access to what
 * is below.
 */
function depthOf(step: Step, draft: Draft): number {
  const depth = step.path.split(/[\\/]/).length;
  return /^(?:widen|make-directory)$/.test(kindOf(step, draft)) ? depth : -depth;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
