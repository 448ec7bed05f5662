import { gatewayCommand } from '../../install/product-command.ts';
import { ownServices } from '../../install/state/own-services.ts';
import { ownSystemServices } from '../../install/state/system-services.ts';
import type { VerifyFacts } from '../facts.ts';
import {
  breaking,
  cannotTell,
  done,
  installCommand,
  type Judged,
  mendOf,
  notDone,
  openclaw,
} from '../judge.ts';
import type { GatewayAnswer, Readiness } from '../probe.ts';

/** What a gateway says of itself while it starts, stops or loads: it passes. */
const PASSING = /^(?:startup|gateway-draining|plugin-reload|internal)/;

/** A gateway of this install answers on this machine. */
export function gateway(facts: VerifyFacts): Judged {
  const { install, gateway: answer } = facts;
  const status = openclaw('gateway status', facts);
  if (install.config.get('gateway', 'mode') === 'remote') {
    const detail = 'This install is a client: its gateway runs on another machine (gateway.mode).';
    return cannotTell(detail, { command: status, rules: ['remote-mode-host'] });
  }
  if (answer === undefined) {
    const detail = install.host.isThisMachine
      ? 'gateway.port in openclaw.json is not a port.'
      : 'This install will run elsewhere, so its port cannot be asked from here.';
    return (install.host.isThisMachine ? notDone : cannotTell)(detail, { command: status });
  }
  return answer.kind === 'live' ? judgeLive(answer, facts) : judgeSilent(answer, facts);
}

type Live = Extract<GatewayAnswer, { readonly kind: 'live' }>;

function judgeLive({ port, readiness }: Live, facts: VerifyFacts): Judged {
  const at = `127.0.0.1:${port}`;
  if (facts.pid === undefined) {
    const detail = `A gateway answers on ${at}, but nothing shows that it is the one of this install.`;
    return cannotTell(detail, { command: openclaw('gateway status', facts) });
  }
  const failing = failingParts(readiness, facts);
  if (failing.length === 0) return done(`It answers on ${at}.`);
  const names = failing.map(facts.show).join(', ');
  const isPassing = failing.every((name) => PASSING.test(name));
  return isPassing
    ? cannotTell(`It answers on ${at} and is not ready yet (${names}). Verify again in a minute.`)
    : notDone(`It answers on ${at}, but is not ready: ${names}.`, {
        command: openclaw('doctor', facts),
      });
}

/** Without the channels, which are an item of their own. */
function failingParts(readiness: Readiness | undefined, { install }: VerifyFacts): string[] {
  if (readiness === undefined || readiness.isReady) return [];
  const channels = new Set(install.config.keysOf('channels'));
  return readiness.failing.filter((name) => !channels.has(name));
}

function judgeSilent({ kind, port }: Exclude<GatewayAnswer, Live>, facts: VerifyFacts): Judged {
  const { pid } = facts;
  const at = `127.0.0.1:${port}`;
  const command = openclaw('gateway status', facts);
  if (pid !== undefined) {
    // 2026.1.30 has no health endpoint, and a gateway that finds its port taken ends.
    if (kind === 'other') return done(`It answers on ${at} (process ${pid}).`);
    const what = kind === 'slow' ? 'has not answered yet' : 'does not listen';
    const detail = `Process ${pid} is the gateway of this install, but it ${what} on ${at}. Verify again in a minute.`;
    return cannotTell(detail, { command });
  }
  if (kind === 'closed') {
    const toInstall = installCommand(facts);
    return toInstall === undefined
      ? notDone(`Nothing listens on ${at}.`, { command: startCommand(facts) })
      : notDone(`Nothing listens on ${at}, and openclaw is not on PATH. Install it first.`, {
          command: toInstall,
        });
  }
  return kind === 'slow'
    ? cannotTell(`Something listens on ${at} and does not answer.`, { command })
    : notDone(`Something that is not a gateway answers on ${at}.`, { command });
}

/** What keeps the gateway from starting comes first. */
function startCommand(facts: VerifyFacts): string | undefined {
  const hindrance = facts.report.findings.find(
    (finding) => finding.severity === 'error' && breaking('start')(finding),
  );
  if (hindrance !== undefined) return mendOf(hindrance, facts);
  const units = ownSystemServices(facts.install).map(({ name }) => name);
  if (units.length > 0) return gatewayCommand('start', { systemUnits: units });
  const hasService = ownServices(facts.install).length > 0;
  return openclaw(hasService ? 'gateway start' : 'gateway install', facts);
}
