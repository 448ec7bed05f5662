import type { PrepareFacts } from './facts.ts';
import { account } from './items/account.ts';
import { disk } from './items/disk.ts';
import { node } from './items/node.ts';
import { openclaw } from './items/openclaw.ts';
import { services } from './items/services.ts';
import { timeZone } from './items/time-zone.ts';
import type { Judged } from './judged.ts';
import { PREPARE_ITEMS, type PrepareItem, type PrepareItemId } from './preparation.ts';

const ITEMS = {
  node,
  openclaw,
  account,
  disk,
  'time-zone': timeZone,
  services,
} satisfies Record<PrepareItemId, (facts: PrepareFacts) => Judged>;

/** Judges everything that the new machine needs. A pure function of the facts. */
export function judgePreparation(facts: PrepareFacts): PrepareItem[] {
  return PREPARE_ITEMS.map((id) => {
    const title = facts.language.say(`prepare.item.${id}`);
    return { id, title, ...ITEMS[id](facts) };
  });
}
