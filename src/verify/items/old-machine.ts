import { shellQuote } from '../../engine/message.ts';
import type { Say } from '../../phrases/language.ts';
import type { OldMachine, VerifyFacts } from '../facts.ts';
import { cannotTell, done, type Judged, notDone } from '../judge.ts';

const STOP = 'openclaw gateway stop';

/** Two gateways with the same logins take messages from each other. */
export function oldMachine({ oldMachine: old, verifyCommand, language }: VerifyFacts): Judged {
  const { say } = language;
  switch (old.kind) {
    case 'said':
      return judgeSaid(old.isStopped, say);
    case 'seen':
      return judgeSeen(old, say);
    case 'failed':
      return cannotTell(say('verify.old.failed', { host: old.host, reason: old.reason }), {
        command: onOld(old.host, 'openclaw gateway status'),
      });
    default:
      return cannotTell(say('verify.old.unasked'), { command: `${verifyCommand} --old-stopped` });
  }
}

function judgeSaid(isStopped: boolean | undefined, say: Say): Judged {
  if (isStopped === undefined) return cannotTell(say('verify.old.not-known'), { command: STOP });
  return isStopped
    ? done(say('verify.old.said-stopped'))
    : notDone(say('verify.old.said-running'), { command: STOP });
}

function judgeSeen(
  { host, running, services, units }: Extract<OldMachine, { kind: 'seen' }>,
  say: Say,
): Judged {
  const [unit] = units;
  const stopping = unit && `ssh -t ${shellQuote(host)} sudo systemctl disable --now ${unit}`;
  if (running === undefined) {
    return cannotTell(say('verify.old.unlisted', { host }), {
      command: onOld(host, 'openclaw gateway status'),
    });
  }
  if (running > 0) {
    return notDone(say('verify.old.running', { count: running, host }), {
      command: stopping ?? onOld(host, STOP),
    });
  }
  const all = [...units, ...services];
  if (all.length === 0) return done(say('verify.old.stopped', { host }));
  const detail = say('verify.old.starts-again', { host, names: all });
  return done(detail, { command: stopping ?? onOld(host, 'openclaw gateway uninstall') });
}

function onOld(host: string, command: string): string {
  return `ssh ${shellQuote(host)} ${command}`;
}
