import type { PrepareFacts } from './facts.ts';
import { account } from './items/account.ts';
import { disk } from './items/disk.ts';
import { node } from './items/node.ts';
import { openclaw } from './items/openclaw.ts';
import { services } from './items/services.ts';
import { timeZone } from './items/time-zone.ts';
import type { Judged } from './judged.ts';
import { PREPARE_ITEMS, type PrepareItem, type PrepareItemId } from './preparation.ts';

interface Definition {
  readonly title: string;
  readonly judge: (facts: PrepareFacts) => Judged;
}

const ITEMS = {
  node: { title: 'the right Node is here', judge: node },
  openclaw: { title: 'the right OpenClaw is here', judge: openclaw },
  account: { title: 'the home is the same', judge: account },
  disk: { title: 'there is enough disk space', judge: disk },
  'time-zone': { title: 'the time zone is the same', judge: timeZone },
  services: { title: 'something starts the gateway', judge: services },
} satisfies Record<PrepareItemId, Definition>;

/** Looks at all that the new machine needs. A pure function of the facts. */
export function judgePreparation(facts: PrepareFacts): PrepareItem[] {
  return PREPARE_ITEMS.map((id) => {
    const { title, judge } = ITEMS[id];
    return { id, title, ...judge(facts) };
  });
}
