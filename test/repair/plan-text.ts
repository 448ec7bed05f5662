import { INTO_ENGLISH } from '../../src/phrases/language.ts';
import { type Plan, planLines } from '../../src/repair/index.ts';
import { withRules } from '../../src/report/localized.ts';
import { rules } from '../../src/rules/index.ts';

const { sayOf } = withRules(INTO_ENGLISH, rules);

/** A plan as `--dry-run` shows it; the title of a repair that no rule has is that of the plan. */
export function renderPlan(plan: Plan): string {
  const titles = [...plan.fixes, ...plan.unsafeLeft];
  const titleOf = (id: string) => titles.find(({ messageId }) => messageId === id)?.title;
  return planLines(plan)
    .map((line) => {
      if (typeof line === 'string') return line;
      const { title } = line.values as { title?: { messageId: string } };
      const own = title && titleOf(title.messageId);
      const values = own === undefined ? line.values : { ...line.values, title: own };
      return sayOf(line.messageId, values) ?? line.messageId;
    })
    .map((line) => `${line}\n`)
    .join('');
}
