import type { ReportFix, ReportPlan, ReportRefusal } from '../report/report.ts';
import type { CheckedOne } from './run-checks.ts';

/** What a command made of the fixes that the findings offer. */
export interface Repaired {
  readonly plans: readonly ReportPlan[];
  /** The plans for a person to read. */
  readonly text: string;
  /** Where nothing was changed because it was refused. */
  readonly refusals: readonly ReportRefusal[];
  /** True where the installs may have changed, so that they have to be checked again. */
  readonly isDone: boolean;
  /** Where a state directory lies now that got another name, by its old path. */
  readonly moved: ReadonlyMap<string, string>;
  /** What came of each fix, given what a check finds afterwards. */
  fixes(after: readonly CheckedOne[]): ReportFix[];
}

export const NOTHING_REPAIRED: Repaired = {
  plans: [],
  text: '',
  refusals: [],
  isDone: false,
  moved: new Map(),
  fixes: () => [],
};
