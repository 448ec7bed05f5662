import type { Finding } from '../engine/finding.ts';
import type { Install } from '../install/install.ts';
import { EditRefused } from '../install/json-source.ts';
import type { Operation } from '../install/operation.ts';
import { StepRefused } from './anchor.ts';
import { Drafts } from './drafts.ts';
import { type Roots, realOfParent, rootsOf } from './roots.ts';
import type { State } from './state.ts';
import { stepsOf } from './steps.ts';

/** One change of one path, with what has to be there before it. In a plan they stand in the order of doing. */
export type Step = {
  /** Absolute, the links of its parents resolved. */
  readonly path: string;
  readonly before: State;
  /** Indexes into the plan's fixes. */
  readonly fixes: readonly number[];
} & (
  | WriteStep
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'remove' }
  | { readonly kind: 'owner'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'mode'; readonly mode: number }
  | { readonly kind: 'rename'; readonly to: string }
);

/** A file's new bytes; `hash` is of what it has to hold before, undefined where it has to be absent. */
export interface WriteStep {
  readonly kind: 'write';
  readonly hash?: string;
  readonly old: Buffer;
  readonly bytes: Buffer;
  /** The texts to show: every value that may be a secret is masked. */
  readonly shown: { readonly old: string; readonly new: string };
}

/** A finding's fix and whether the plan has it. */
export interface PlannedFix {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly title: string;
  readonly safety: 'safe' | 'unsafe';
  /** Why the plan does nothing of it, or leaves out a part. */
  readonly reason?: string;
  /** False where nothing of it is done. */
  readonly isPlanned: boolean;
}

export interface Plan {
  readonly fixes: readonly PlannedFix[];
  readonly steps: readonly Step[];
  readonly roots: Roots;
  /** How many more there would be with the unsafe ones. */
  readonly unsafeLeft: number;
}

type Fixable = Finding<Operation> & Required<Pick<Finding<Operation>, 'fix'>>;

/**
 * Makes one plan of all fixes. Each is taken whole or not at all: one that cannot be done, that does not find
 * what it expects, or that is at odds with one before it is left out, with the reason. Changes nothing.
 */
export function planFixes(
  findings: readonly Finding<Operation>[],
  install: Install,
  { unsafe }: { readonly unsafe: boolean },
): Plan {
  const all = findings.filter((finding): finding is Fixable => finding.fix !== undefined);
  const taken = all.filter(({ fix }) => unsafe || fix.safety === 'safe');
  const roots = rootsOf(install, taken.flatMap(namedBackup));
  const refused = new Map<number, string>();
  for (;;) {
    const { drafts, notes } = draftAll(taken, install, roots, refused);
    const { steps, conflict } = stepsOf(drafts);
    if (conflict) {
      // The plan is made anew without it, since the rest must not depend on it.
      for (const fix of conflict.fixes) refused.set(fix, conflict.reason);
      continue;
    }
    const fixes = taken.map((finding, index) =>
      plannedFix(finding, refused.get(index), notes.get(index)),
    );
    return { fixes, steps, roots: drafts.roots, unsafeLeft: all.length - taken.length };
  }
}

function draftAll(
  findings: readonly Fixable[],
  install: Install,
  roots: Roots,
  refused: Map<number, string>,
): { drafts: Drafts; notes: Map<number, string> } {
  const drafts = new Drafts(install, roots);
  const notes = new Map<number, string>();
  for (const [index, finding] of findings.entries()) {
    if (refused.has(index)) continue;
    try {
      const note = drafts.add(index, finding.fix.operations);
      if (note !== undefined) notes.set(index, note);
    } catch (error) {
      if (!(error instanceof StepRefused || error instanceof EditRefused)) throw error;
      refused.set(index, error.message);
    }
  }
  return { drafts, notes };
}

function plannedFix(
  { fingerprint, ruleId, fix }: Fixable,
  refusal: string | undefined,
  note: string | undefined,
): PlannedFix {
  const reason = refusal ?? note;
  return {
    fingerprint,
    ruleId,
    title: fix.title,
    safety: fix.safety,
    isPlanned: refusal === undefined,
    ...(reason !== undefined && { reason }),
  };
}

/** Only its mode is changed, and only where the finding is about this very path. */
function namedBackup({ path, fix }: Fixable): string[] {
  const own = realOfParent(path);
  const isOwn = fix.operations.every(
    (operation) => operation.kind === 'set-mode' && realOfParent(operation.path) === own,
  );
  return isOwn ? [path] : [];
}
