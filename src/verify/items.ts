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

const ITEMS = {
  copy,
  gateway,
  service,
  channels,
  sessions,
  workspace,
  cron,
  backups,
  'old-machine': oldMachine,
} satisfies Record<VerifyItemId, (facts: VerifyFacts) => Judged>;

/** Goes through the checklist. A pure function of the facts. */
export function judgeItems(facts: VerifyFacts, skipped: readonly VerifyItemId[]): VerifyItem[] {
  return VERIFY_ITEMS.filter((id) => !skipped.includes(id)).map((id) => {
    const title = facts.language.say(`verify.item.${id}`);
    return { id, title, ...ITEMS[id](facts) };
  });
}
