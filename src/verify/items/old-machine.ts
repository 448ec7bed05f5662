import { shellQuote } from '../../engine/message.ts';
import { counted } from '../../engine/pluralize.ts';
import type { OldMachine, VerifyFacts } from '../facts.ts';
import { cannotTell, done, type Judged, notDone } from '../judge.ts';

const STOP = 'openclaw gateway stop';

/** Two gateways with the same logins take the messages from each other. */
export function oldMachine({ oldMachine: old, verifyCommand }: VerifyFacts): Judged {
  switch (old.kind) {
    case 'said':
      return judgeSaid(old.isStopped);
    case 'seen':
      return judgeSeen(old);
    case 'failed':
      return cannotTell(`${old.host} could not be asked: ${old.reason}.`, {
        command: onOld(old.host, 'openclaw gateway status'),
      });
    default:
      return cannotTell(
        'Is the gateway on the old machine stopped? Say so with --old-stopped, or let --old user@host check over ssh.',
        { command: `${verifyCommand} --old-stopped` },
      );
  }
}

function judgeSaid(isStopped: boolean | undefined): Judged {
  if (isStopped === undefined)
    return cannotTell('You do not know whether it is stopped. Stop it on the old machine.', {
      command: STOP,
    });
  return isStopped
    ? done('It is stopped, as you said.')
    : notDone('It still runs, as you said. Stop it on the old machine.', { command: STOP });
}

function judgeSeen({
  host,
  running,
  services,
  units,
}: Extract<OldMachine, { kind: 'seen' }>): Judged {
  const [unit] = units;
  const stopping = unit && `ssh -t ${shellQuote(host)} sudo systemctl disable --now ${unit}`;
  if (running === undefined) {
    return cannotTell(`The processes of ${host} cannot be listed.`, {
      command: onOld(host, 'openclaw gateway status'),
    });
  }
  if (running > 0) {
    return notDone(`${counted(running, 'gateway')} on ${host} ${running === 1 ? 'runs' : 'run'}.`, {
      command: stopping ?? onOld(host, STOP),
    });
  }
  const all = [...units, ...services];
  if (all.length === 0) return done(`No gateway runs on ${host}.`);
  const detail = `No gateway runs on ${host}, but ${all.join(', ')} starts one there at the next login or boot.`;
  return done(detail, { command: stopping ?? onOld(host, 'openclaw gateway uninstall') });
}

function onOld(host: string, command: string): string {
  return `ssh ${shellQuote(host)} ${command}`;
}
