import type { Consequence } from '../install/consequences.ts';
import type { InventoryItem } from '../install/inventory/item.ts';
import type { ReportFinding, ReportInventoryItem } from './report.ts';

/** The consequence that keeps a thing from being used although it arrived. */
const BROKEN_BY: Readonly<Record<string, Consequence>> = {
  memory: 'memory',
  conversations: 'history',
  'cron jobs': 'cron',
  channels: 'channels',
  plugins: 'plugins',
};

/** The inventory as reported: what arrived counts only where no finding says that OpenClaw will not use it. */
export function inventoryOf(
  items: readonly InventoryItem[],
  findings: readonly ReportFinding[],
): ReportInventoryItem[] {
  return items.map(({ what, status, count = null, detail }) => {
    const consequence = BROKEN_BY[what];
    const cause =
      status === 'arrived' && consequence !== undefined
        ? findings.find(
            ({ breaks, severity }) => severity === 'error' && breaks.includes(consequence),
          )
        : undefined;
    return cause === undefined
      ? { what, status, count, detail }
      : { what, status: 'broken', count, detail: `${detail} (see ${cause.ruleId})` };
  });
}
