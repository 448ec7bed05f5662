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
  skippedFor,
} from '../judge.ts';

/** Each enabled channel has its login here, and the running gateway reports no problem. */
export function channels(facts: VerifyFacts): Judged {
  const { say } = facts.language;
  const item = inventoryItem('channels', facts);
  const status = openclaw('channels status', facts);
  const blamed = judgeFindings(breaking('channels'), facts);
  if (blamed?.status === 'not done') return blamed;
  if (item?.status === 'missing' || item?.status === 'broken') {
    const detail = say('verify.sentence', { text: item.detail });
    return notDone(detail, {
      command: blamed?.command ?? status,
      rules: facts.rulesDeciding('channels'),
    });
  }
  const failing = failingChannels(facts);
  if (failing.length > 0) {
    const detail = say('verify.channels.failing', { names: failing.map(facts.show) });
    return notDone(detail, { command: openclaw('channels status --probe', facts) });
  }
  if (blamed !== undefined) return blamed;
  if (item === undefined || item.status === 'unknown') {
    const detail = item?.detail ?? say('html.not-known');
    return cannotTell(say('verify.channels.not-known', { detail }), { command: status });
  }
  if (item.status === 'none') return done(say('verify.channels.none'));
  const skipped = skippedFor('channels', facts);
  if (skipped !== undefined) {
    const detail = say('verify.sentence', { text: skipped.reason });
    return cannotTell(detail, { command: status, rules: [skipped.id] });
  }
  return done(say('verify.channels.here', { detail: item.detail }));
}

/** Only configured names are shown, because what listens on the port may say anything. */
function failingChannels({ gateway, install, pid }: VerifyFacts): string[] {
  if (gateway?.kind !== 'live' || pid === undefined) return [];
  const failing = new Set(gateway.readiness?.failing);
  return install.config.keysOf('channels').filter((name) => failing.has(name));
}
