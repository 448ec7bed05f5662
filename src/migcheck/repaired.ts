import type { Text } from '../engine/rule.ts';
import type { PlanLine } from '../repair/show/render.ts';
import type { ReportFix, ReportPlan, ReportRefusal } from '../report/report.ts';
import type { Checked } from './run-checks.ts';

/** What a command did about the fixes in the findings. */
export interface Repaired {
  readonly plans: readonly ReportPlan[];
  /** The plans for a person to read, where they are only shown. */
  readonly lines: readonly (readonly PlanLine[])[];
  /** The installs in which nothing was changed, with the reason. */
  readonly refusals: readonly ReportRefusal[];
  readonly notes: readonly Text[];
  /** The check afterwards; undefined where nothing was done. */
  readonly after?: Checked;
  /** The new path of each renamed state directory, by its old path. */
  readonly moved: ReadonlyMap<string, string>;
  /** The outcome of each fix. */
  readonly fixes: readonly ReportFix[];
}

export const NOTHING_REPAIRED: Repaired = {
  plans: [],
  lines: [],
  refusals: [],
  notes: [],
  moved: new Map(),
  fixes: [],
};
