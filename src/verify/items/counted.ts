import type { Language } from '../../phrases/language.ts';
import { detailOf, thingOf } from '../../report/inventory-words.ts';
import type { ReportInventoryItem } from '../../report/report.ts';
import type { VerifyFacts } from '../facts.ts';
import { cannotTell, done, inventoryItem, type Judged, judgeFindings, notDone } from '../judge.ts';

/** Lines of the inventory, with the findings that show that they cannot be used. */
export interface Counted {
  /** Their names in the inventory. The first one is required. */
  readonly what: readonly [string, ...string[]];
  readonly isBroken: Parameters<typeof judgeFindings>[0];
  /** The verdict where none is here and nothing indicates that there was any. */
  readonly ifNone: (facts: VerifyFacts) => Judged;
  readonly command: string | undefined;
}

/** Done where everything that is known to have existed is here and can be used. */
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

/** True where fewer are here than in the record. */
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
