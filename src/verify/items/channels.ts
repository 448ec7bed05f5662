import type { VerifyFacts } from '../facts.ts';
import {
  breaking,
  cannotTell,
  done,
  inventoryItem,
  type Judged,
  judgeFindings,
  notDone,
  openclaw,
  skipReason,
} from '../judge.ts';

const RULE = 'missing-channel-login';

/** Each channel that is on has its login here, and the running gateway does not say otherwise. */
export function channels(facts: VerifyFacts): Judged {
  const item = inventoryItem('channels', facts);
  const status = openclaw('channels status', facts);
  const blamed = judgeFindings(breaking('channels'), facts);
  if (blamed?.status === 'not done') return blamed;
  if (item?.status === 'missing' || item?.status === 'broken') {
    return notDone(`${item.detail}.`, { command: blamed?.command ?? status, rules: [RULE] });
  }
  const failing = failingChannels(facts);
  if (failing.length > 0) {
    const detail = `The gateway says that ${failing.map(facts.show).join(', ')} cannot connect.`;
    return notDone(detail, { command: openclaw('channels status --probe', facts) });
  }
  if (blamed !== undefined) return blamed;
  if (item === undefined || item.status === 'unknown') {
    return cannotTell(`The channels: ${item?.detail ?? 'not known'}.`, { command: status });
  }
  if (item.status === 'none') return done('No channel is configured.');
  const reason = skipReason(RULE, facts);
  if (reason !== undefined) return cannotTell(`${reason}.`, { command: status, rules: [RULE] });
  return done(`The logins are here: ${item.detail}.`);
}

/** Only names that are configured: what listens on the port may say anything. */
function failingChannels({ gateway, install, pid }: VerifyFacts): string[] {
  if (gateway?.kind !== 'live' || pid === undefined) return [];
  const failing = new Set(gateway.readiness?.failing);
  return install.config.keysOf('channels').filter((name) => failing.has(name));
}
