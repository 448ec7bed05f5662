import type { Finding } from '../engine/finding.ts';
import type { Phrase } from '../engine/rule.ts';
import { phraseOf } from '../engine/texts.ts';
import type { Consequence } from '../install/consequences.ts';
import type { InventoryItem } from '../install/inventory/item.ts';
import type { Comparison } from '../install/since-record.ts';
import { INTO_ENGLISH, joined, phrase } from '../phrases/language.ts';
import type { ReportInventoryItem } from './report.ts';

/** The consequence that keeps a thing from being used although it arrived. */
const BROKEN_BY: Readonly<Record<string, Consequence>> = {
  memory: 'memory',
  conversations: 'history',
  'cron jobs': 'cron',
  channels: 'channels',
  plugins: 'plugins',
};

/** What of a finding says whether something is used. */
type Cause = Pick<Finding, 'ruleId' | 'severity' | 'breaks' | 'unused' | 'migrates'>;

/**
 * The inventory as reported: what arrived counts only where no finding says that OpenClaw will not use it.
 * @param findings in the order of their rules
 * @param counts what a record counted, and how much of that is here
 */
export function inventoryOf(
  items: readonly InventoryItem[],
  findings: readonly Cause[],
  counts?: Comparison['counts'],
): ReportInventoryItem[] {
  const reported = items.map((item): ReportInventoryItem => {
    const sinceRecord = counts?.get(item.what) ?? null;
    // Without a record nobody knows that there was any.
    const isGone = item.status === 'none' && sinceRecord !== null && sinceRecord.was > 0;
    return {
      ...toReported(isGone ? { ...item, status: 'missing' } : item, findings),
      sinceRecord,
    };
  });
  const messages = counts?.get('messages');
  if (messages === undefined) return reported;
  const after = reported.findIndex(({ what }) => what === 'conversations') + 1;
  return reported.toSpliced(after, 0, {
    what: 'messages',
    status: messages.here === 0 ? 'missing' : 'arrived',
    count: messages.here,
    ...detailed([phrase('inventory.messages', { count: messages.here })]),
    sinceRecord: messages,
  });
}

function toReported(
  { what, status, count: known, detail: phrases }: InventoryItem,
  findings: readonly Cause[],
): Omit<ReportInventoryItem, 'sinceRecord'> {
  const count = known ?? null;
  const cause =
    status === 'arrived' ? findings.find((finding) => keepsFromUse(what, finding)) : undefined;
  return cause === undefined
    ? { what, status, count, ...detailed(phrases) }
    : {
        ...{ what, status: 'broken', count },
        ...detailed([...phrases, phrase('inventory.see', { rule: cause.ruleId })]),
      };
}

function detailed(phrases: readonly Phrase[]): Pick<ReportInventoryItem, 'detail' | 'phrases'> {
  return { detail: joined(phrases, INTO_ENGLISH), phrases: phrases.map(phraseOf) };
}

/** True where it says that OpenClaw does not use a thing. A warning is certain only of what has to be imported first. */
function keepsFromUse(what: string, { severity, breaks, unused = [], migrates }: Cause): boolean {
  const consequence = BROKEN_BY[what];
  const isError = severity === 'error';
  return (
    (unused.includes(what) && (isError || migrates === true)) ||
    (isError && consequence !== undefined && breaks.includes(consequence))
  );
}
