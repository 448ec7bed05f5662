import type { ChecklistItem } from '../rules/define-rule.ts';
import { rules } from '../rules/index.ts';

/** The rules that decide an item of a checklist, independently of what they break. */
export function rulesDeciding(item: ChecklistItem): readonly string[] {
  return rules.filter(({ decides }) => decides === item).map(({ id }) => id);
}
