import type { Finding, FindingFix, Titled } from '../../engine/finding.ts';
import type { Text } from '../../engine/rule.ts';
import { type Reasoned, reasoned, titleOf } from '../../engine/texts.ts';
import { EditRefused } from '../../formats/json5-nodes.ts';
import type { Install } from '../../install/install.ts';
import type { Operation } from '../../install/operation.ts';
import type { Step } from '../step.ts';
import { StepRefused } from '../step-refused.ts';
import { type Roots, realOfParent, rootsOf } from '../writable-roots.ts';
import { Drafts } from './changes.ts';
import type { KnownKeys } from './encryption.ts';
import { stepsOf } from './steps.ts';

/** A finding's fix, and whether the plan contains it. */
export interface PlannedFix extends Titled, Partial<Reasoned> {
  readonly fingerprint: string;
  readonly ruleId: string;
  /** The path of the finding. */
  readonly path: string;
  readonly safety: 'safe' | 'unsafe';
  /**
   * False where nothing is done: `reason` says why. Where it is true, `reason` says what is left
   * out.
   */
  readonly isPlanned: boolean;
}

export interface Plan {
  readonly fixes: readonly PlannedFix[];
  readonly steps: readonly Step[];
  readonly roots: Roots;
  /** Fixes that would be added with unsafe ones. */
  readonly unsafeLeft: readonly (Titled & Pick<PlannedFix, 'path'>)[];
}

/** A finding with one of its fixes. */
export interface Fixable extends Finding<Operation> {
  readonly fix: FindingFix<Operation>;
}

export interface PlanOptions {
  /** True to include fixes that may change what the owner meant. */
  readonly unsafe: boolean;
  /** The keys that backups are encrypted with. */
  readonly keys?: KnownKeys | undefined;
}

/**
 * Makes one plan of all fixes. Each fix is taken completely or not at all. One that cannot be made,
 * that does not find what it expects, or that contradicts an earlier one is left out, with the
 * reason. Changes nothing.
 */
export function planFixes(
  findings: readonly Finding<Operation>[],
  install: Install,
  { unsafe, keys }: PlanOptions,
): Plan {
  const all = findings.flatMap(byFix);
  const taken = all.filter(({ fix }) => unsafe || fix.safety === 'safe');
  const unsafeLeft = all
    .filter((one) => !taken.includes(one))
    .map(({ fix, path }) => ({ ...titleOf(fix), path }));
  const roots = rootsOf(install, taken.flatMap(namedBackup));
  const refused = new Map<number, Text>();
  for (;;) {
    const { drafts, notes } = draftAll(taken, new Drafts(install, roots, keys), refused);
    const { steps, conflict } = stepsOf(drafts.values());
    if (conflict) {
      // The plan is made again without it, because the others must not depend on it.
      for (const fix of conflict.fixes) refused.set(fix, conflict.reason);
      continue;
    }
    const fixes = taken.map((finding, index) =>
      plannedFix(finding, refused.get(index), notes.get(index)),
    );
    return { fixes, steps, roots: drafts.roots, unsafeLeft };
  }
}

/** The finding once for each of its fixes, each time with only that fix. */
export function byFix(finding: Finding<Operation>): Fixable[] {
  return finding.fixes.map((fix) => ({ ...finding, fixes: [fix], fix }));
}

function draftAll(
  findings: readonly Fixable[],
  drafts: Drafts,
  refused: Map<number, Text>,
): { drafts: Drafts; notes: Map<number, Text> } {
  const notes = new Map<number, Text>();
  for (const [index, finding] of findings.entries()) {
    if (refused.has(index)) continue;
    try {
      const note = drafts.add(index, finding.fix.operations);
      if (note !== undefined) notes.set(index, note);
    } catch (error) {
      if (!(error instanceof StepRefused || error instanceof EditRefused)) throw error;
      refused.set(index, error.reason);
    }
  }
  return { drafts, notes };
}

function plannedFix(
  { fingerprint, ruleId, path, fix }: Fixable,
  refusal: Text | undefined,
  note: Text | undefined,
): PlannedFix {
  const reason = refusal ?? note;
  return {
    fingerprint,
    ruleId,
    ...titleOf(fix),
    path,
    safety: fix.safety,
    isPlanned: refusal === undefined,
    ...(reason && reasoned(reason)),
  };
}

/**
 * A backup that a fix may write to because the finding names it: the fix may only change its mode
 * or encrypt it.
 */
function namedBackup({ path, fix }: Fixable): string[] {
  const own = realOfParent(path);
  const isOwn = fix.operations.every(
    ({ kind, path }) => (kind === 'set-mode' || kind === 'encrypt') && realOfParent(path) === own,
  );
  return isOwn ? [path] : [];
}
