import { unitCommand } from '../../install/openclaw-commands.ts';
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

/** Temporary states that a gateway reports while it starts, stops or loads. */
const PASSING = /^(?:startup|gateway-draining|plugin-reload|internal)/;

/** A gateway of this install answers on this machine. */
export function gateway(facts: VerifyFacts): Judged {
  const { install, gateway: answer } = facts;
  const { say } = facts.language;
  const status = openclaw('gateway status', facts);
  if (install.config.get('gateway', 'mode') === 'remote') {
    return cannotTell(say('verify.gateway.client'), {
      command: status,
      rules: facts.rulesDeciding('gateway'),
    });
  }
  if (answer === undefined) {
    return install.host.isThisMachine
      ? notDone(say('verify.gateway.no-port'), { command: status })
      : cannotTell(say('verify.gateway.elsewhere'), { command: status });
  }
  return answer.kind === 'live' ? judgeLive(answer, facts) : judgeSilent(answer, facts);
}

type Live = Extract<GatewayAnswer, { readonly kind: 'live' }>;

function judgeLive({ port, readiness }: Live, facts: VerifyFacts): Judged {
  const at = `127.0.0.1:${port}`;
  const { say } = facts.language;
  if (facts.pid === undefined) {
    return cannotTell(say('verify.gateway.other', { at }), {
      command: openclaw('gateway status', facts),
    });
  }
  const failing = failingParts(readiness, facts);
  if (failing.length === 0) return done(say('verify.gateway.answers', { at }));
  const names = failing.map(facts.show);
  const isPassing = failing.every((name) => PASSING.test(name));
  return isPassing
    ? cannotTell(say('verify.gateway.starting', { at, names }))
    : notDone(say('verify.gateway.not-ready', { at, names }), {
        command: openclaw('doctor', facts),
      });
}

/** Without the channels, which are a separate item. */
function failingParts(readiness: Readiness | undefined, { install }: VerifyFacts): string[] {
  if (readiness === undefined || readiness.isReady) return [];
  const channels = new Set(install.config.keysOf('channels'));
  return readiness.failing.filter((name) => !channels.has(name));
}

function judgeSilent({ kind, port }: Exclude<GatewayAnswer, Live>, facts: VerifyFacts): Judged {
  const { pid } = facts;
  const { say } = facts.language;
  const at = `127.0.0.1:${port}`;
  const command = openclaw('gateway status', facts);
  if (pid !== undefined) {
    // 2026.1.30 has no health endpoint, and a gateway exits when its port is taken.
    if (kind === 'other') return done(say('verify.gateway.answers-as', { at, pid }));
    const id = kind === 'slow' ? 'verify.gateway.slow' : 'verify.gateway.not-listening';
    return cannotTell(say(id, { at, pid }), { command });
  }
  if (kind === 'closed') {
    const toInstall = installCommand(facts);
    return toInstall === undefined
      ? notDone(say('verify.gateway.closed', { at }), { command: startCommand(facts) })
      : notDone(say('verify.gateway.not-installed', { at }), {
          command: toInstall,
        });
  }
  return kind === 'slow'
    ? cannotTell(say('verify.gateway.silent', { at }), { command })
    : notDone(say('verify.gateway.foreign', { at }), { command });
}

/** What keeps the gateway from starting comes first. */
function startCommand(facts: VerifyFacts): string | undefined {
  const hindrance = facts.report.findings.find(
    (finding) => finding.severity === 'error' && breaking('start')(finding),
  );
  if (hindrance !== undefined) return mendOf(hindrance, facts);
  const units = ownSystemServices(facts.install).map(({ name }) => name);
  if (units.length > 0) return unitCommand('start', units);
  const hasService = ownServices(facts.install).length > 0;
  return openclaw(hasService ? 'gateway start' : 'gateway install', facts);
}
