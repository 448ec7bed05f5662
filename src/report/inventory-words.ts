import { ENGLISH } from '../phrases/english.ts';
import type { Language } from '../phrases/language.ts';
import type { ReportInventoryItem } from './report.ts';

/** The detail of an item, with how many of the recorded things are here: `12 of 14 (12 notes)`. */
export function detailOf(
  { what, detail, sinceRecord }: ReportInventoryItem,
  { say }: Language,
): string {
  if (sinceRecord === null) return detail;
  const compared = say('inventory.of', {
    here: inThousands(sinceRecord.here),
    was: inThousands(sinceRecord.was),
  });
  return what === 'messages' ? compared : `${compared} (${withoutBrackets(detail)})`;
}

/** What ends it in brackets follows a comma: the whole is in brackets already. Brackets in a path stay. */
function withoutBrackets(detail: string): string {
  const [ending = ''] = /(?: [(（][^()（）]*[)）])+$/.exec(detail) ?? [];
  const said = ending.replace(/ [(（]([^()（）]*)[)）]/g, ', $1');
  return detail.slice(0, detail.length - ending.length) + said;
}

/** What an inventory may have, in the order of the texts. */
export const THINGS = Object.keys(ENGLISH)
  .filter((id) => id.startsWith('thing.'))
  .map((id) => id.slice('thing.'.length));

/** What a thing of the inventory is called. */
export function thingOf(what: string, { sayOf }: Language): string {
  return sayOf(`thing.${what}`, {}) ?? what;
}

/** 1,203: the same in every language of the machine. */
function inThousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
