import type { VerifyFacts } from './facts.ts';
import { backups } from './items/backups.ts';
import { channels } from './items/channels.ts';
import { copy } from './items/copy.ts';
import { cron } from './items/cron.ts';
import { gateway } from './items/gateway.ts';
import { oldMachine } from './items/old-machine.ts';
import { service } from './items/service.ts';
import { sessions } from './items/sessions.ts';
import { workspace } from './items/workspace.ts';
import type { Judged } from './judge.ts';
import { VERIFY_ITEMS, type VerifyItem, type VerifyItemId } from './verification.ts';

interface Definition {
  readonly title: string;
  readonly judge: (facts: VerifyFacts) => Judged;
}

const ITEMS = {
  copy: { title: 'the copy has no fault', judge: copy },
  gateway: { title: 'the gateway answers', judge: gateway },
  service: { title: 'a service starts the gateway', judge: service },
  channels: { title: 'channels are logged in', judge: channels },
  sessions: { title: 'old conversations are here', judge: sessions },
  workspace: { title: 'workspace files are here', judge: workspace },
  cron: { title: 'cron jobs will run', judge: cron },
  backups: { title: 'backups are encrypted', judge: backups },
  'old-machine': { title: 'the old gateway is stopped', judge: oldMachine },
} satisfies Record<VerifyItemId, Definition>;

/** Goes through the checklist. A pure function of the facts. */
export function judgeItems(facts: VerifyFacts, skipped: readonly VerifyItemId[]): VerifyItem[] {
  return VERIFY_ITEMS.filter((id) => !skipped.includes(id)).map((id) => {
    const { title, judge } = ITEMS[id];
    return { id, title, ...judge(facts) };
  });
}
