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

/** What no configuration lists: only a finding says that there was any. */
const UNLISTED: ReadonlySet<string> = new Set(['memory', 'conversations', 'cron jobs']);

/** What of a finding says whether something is used. */
type Cause = Pick<
  Finding,
  'ruleId' | 'severity' | 'breaks' | 'unused' | 'migrates' | 'step' | 'lacks'
>;

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
    // Without a record it is unknown whether there was any.
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
  const see = ({ ruleId }: Cause) => phrase('inventory.see', { rule: ruleId });
  if (status === 'arrived') {
    const cause = findings.find((finding) => keepsFromUse(what, finding));
    if (cause) return { what, status: 'broken', count, ...detailed([...phrases, see(cause)]) };
  }
  if (status === 'none' && UNLISTED.has(what)) {
    const cause = findings.find((finding) => saysGone(finding) && breaksFor(what, finding));
    if (cause) {
      const detail = [phrase('inventory.not-here'), see(cause)];
      return { what, status: 'missing', count, ...detailed(detail) };
    }
  }
  return { what, status, count, ...detailed(phrases) };
}

function detailed(phrases: readonly Phrase[]): Pick<ReportInventoryItem, 'detail' | 'phrases'> {
  return { detail: joined(phrases, INTO_ENGLISH), phrases: phrases.map(phraseOf) };
}

/** True where it says that OpenClaw does not use a thing. A warning is certain only of what has to be imported first. */
function keepsFromUse(what: string, cause: Cause): boolean {
  const { severity, unused = [], migrates } = cause;
  const isCertain = severity === 'error' || migrates === true;
  return (unused.includes(what) && isCertain) || breaksFor(what, cause);
}

/** True where it says that something did not arrive. A fault of what arrived does not say that there was more. */
function saysGone({ step, lacks }: Cause): boolean {
  return step === 'restore' || lacks !== undefined;
}

/** True where it says what does not work for lack of a thing. */
function breaksFor(what: string, { severity, breaks }: Cause): boolean {
  const consequence = BROKEN_BY[what];
  return severity === 'error' && consequence !== undefined && breaks.includes(consequence);
}
