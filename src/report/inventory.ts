import type { Phrase } from '../engine/rule.ts';
import { phraseOf } from '../engine/texts.ts';
import type { Consequence } from '../install/consequences.ts';
import type { InventoryItem } from '../install/inventory/item.ts';
import type { Comparison } from '../install/since-record.ts';
import { INTO_ENGLISH, joined, phrase } from '../phrases/language.ts';
import type { ReportFinding, ReportInventoryItem } from './report.ts';

/** The consequence that keeps a thing from being used although it arrived. */
const BROKEN_BY: Readonly<Record<string, Consequence>> = {
  memory: 'memory',
  conversations: 'history',
  'cron jobs': 'cron',
  channels: 'channels',
  plugins: 'plugins',
};

/**
 * The inventory as reported: what arrived counts only where no finding says that OpenClaw will not use it.
 * @param counts what a record counted, and how much of that is here
 */
export function inventoryOf(
  items: readonly InventoryItem[],
  findings: readonly ReportFinding[],
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
  findings: readonly ReportFinding[],
): Omit<ReportInventoryItem, 'sinceRecord'> {
  const count = known ?? null;
  const consequence = BROKEN_BY[what];
  const cause =
    status === 'arrived'
      ? findings.find(
          (finding) =>
            awaitsImport(what, finding) ||
            (finding.severity === 'error' &&
              (isClosed(finding) ||
                isInUnknownDatabase(what, finding) ||
                (consequence !== undefined && finding.breaks.includes(consequence)))),
        )
      : undefined;
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

/** True where the gateway cannot enter the state directory: then it can use nothing of what arrived. */
function isClosed({ ruleId, path, install }: ReportFinding): boolean {
  return ruleId === 'wrong-ownership' && path === install;
}

const IN_DATABASES: ReadonlySet<string> = new Set([
  'logins',
  'conversations',
  'cron jobs',
  'device identity',
]);

/** True for what an older release does not find, since a later one moved it into databases. */
function isInUnknownDatabase(what: string, { ruleId }: ReportFinding): boolean {
  return ruleId === 'newer-state' && IN_DATABASES.has(what);
}

/** The stores that hold a thing, by the words that `unmigrated-store` has for them. */
const HELD_IN: Readonly<Record<string, string>> = {
  logins: 'stores.logins',
  conversations: 'stores.sessions',
  'cron jobs': 'stores.cron',
  'device identity': 'stores.device',
};

/** True for what is here, and which OpenClaw does not use until somebody lets it import that. */
function awaitsImport(what: string, { ruleId, messageId, data }: ReportFinding): boolean {
  if (ruleId === 'orphaned-cron-jobs') return messageId === 'waiting' && what === 'cron jobs';
  if (ruleId !== 'unmigrated-store' || !/^(?:refused|needs-doctor)$/.test(messageId)) return false;
  const { stores } = data;
  return Array.isArray(stores) && stores.some((store) => heldIn(store) === HELD_IN[what]);
}

function heldIn(store: unknown): unknown {
  return typeof store === 'object' && store !== null && 'messageId' in store && store.messageId;
}
