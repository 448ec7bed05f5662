import type { Language } from '../../phrases/language.ts';
import { detailOf, thingOf } from '../../report/inventory-words.ts';
import type { ReportInventoryItem } from '../../report/report.ts';
import type { VerifyFacts } from '../facts.ts';
import { cannotTell, done, inventoryItem, type Judged, judgeFindings, notDone } from '../judge.ts';

/** Lines of the inventory, with the findings of the check that say that they cannot be used. */
export interface Counted {
  /** As the inventory calls them; the first one has to be there. */
  readonly what: readonly [string, ...string[]];
  readonly isBroken: Parameters<typeof judgeFindings>[0];
  /** What it means where none is here and nothing says that there was any. */
  readonly ifNone: (facts: VerifyFacts) => Judged;
  readonly command: string | undefined;
}

/** Done where everything that was there, as far as that is known, is here and can be used. */
export function judgeCounted(
  { what, isBroken, ifNone, command }: Counted,
  facts: VerifyFacts,
): Judged {
  const [first, ...others] = what;
  const item = inventoryItem(first, facts);
  const items = [item, ...others.map((each) => inventoryItem(each, facts))].filter(
    (each) => each !== undefined,
  );
  const detail = sentenceOf(items, facts.language);
  const blamed = judgeFindings(isBroken, facts);
  if (blamed?.status === 'not done') return { ...blamed, lines: [detail, ...blamed.lines] };
  const more = { command: blamed?.command ?? facts.checkCommand, rules: blamed?.rules ?? [] };
  if (items.some((each) => each.status === 'broken' || each.status === 'missing' || isLess(each))) {
    return notDone(detail, more);
  }
  if (item === undefined || items.some(({ status }) => status === 'unknown')) {
    return cannotTell(detail, { command });
  }
  if (blamed !== undefined) return { ...blamed, lines: [detail, ...blamed.lines] };
  return item.status === 'none' ? ifNone(facts) : done(detail);
}

/** Fewer are here than the record counts. */
function isLess({ sinceRecord }: ReportInventoryItem): boolean {
  return sinceRecord !== null && sinceRecord.here < sinceRecord.was;
}

function sentenceOf(items: readonly ReportInventoryItem[], language: Language): string {
  const { say, semicolon = '; ' } = language;
  const parts = items
    .filter(({ status }) => status !== 'none')
    .map((item) => {
      const data = { what: thingOf(item.what, language), detail: detailOf(item, language) };
      return say('verify.thing', data);
    });
  return parts.length === 0
    ? say('verify.nothing-found')
    : say('verify.sentence', { text: parts.join(semicolon) });
}
