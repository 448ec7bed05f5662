import { lookAt } from '../../install/files/tree.ts';
import type { Install } from '../../install/install.ts';
import { starterOf } from '../../install/openclaw-commands.ts';
import { isEnabled } from '../../install/services/enabled.ts';
import type { Service } from '../../install/services/service.ts';
import { ownServices } from '../../install/state/own-services.ts';
import { ownSystemServices } from '../../install/state/system-services.ts';
import type { VerifyFacts } from '../facts.ts';
import {
  cannotTell,
  deciding,
  done,
  installCommand,
  type Judged,
  judgeFindings,
  notDone,
  openclaw,
} from '../judge.ts';

/** Where systemd records which users' services run without a login (`loginctl enable-linger`). */
const LINGER = '/var/lib/systemd/linger';

/** A service, or the container around it, starts the gateway of this install by itself. */
export function service(facts: VerifyFacts): Judged {
  const { install, pid } = facts;
  const { say } = facts.language;
  const blamed = judgeFindings(deciding('service', facts), facts);
  if (blamed?.status === 'not done') return blamed;
  const services = [...ownServices(install), ...ownSystemServices(install)];
  const [first] = services;
  if (starterOf(install) === 'container') return blamed ?? done(say('verify.service.container'));
  if (first === undefined) {
    const isRunning = pid !== undefined;
    const detail = say(isRunning ? 'verify.service.not-again' : 'verify.service.none');
    if (isRunning || !install.host.isThisMachine || install.host.platform === 'win32') {
      return cannotTell(detail, { command: openclaw('gateway status', facts) });
    }
    const toInstall = installCommand(facts);
    return toInstall === undefined
      ? notDone(detail, { command: openclaw('gateway install', facts) })
      : notDone(say('verify.service.not-installed'), { command: toInstall });
  }
  return blamed ?? judgeEnabled(first, services, facts);
}

function judgeEnabled(first: Service, services: readonly Service[], facts: VerifyFacts): Judged {
  const { install, show } = facts;
  const { say } = facts.language;
  const states = services.map((each) => ({ each, isOn: isEnabled(each, install.home) }));
  // A system unit needs no login.
  const units = new Set<Service>(ownSystemServices(install));
  const enabled =
    states.find(({ each, isOn }) => isOn === true && units.has(each)) ??
    states.find(({ isOn }) => isOn === true);
  const unit = enabled?.each ?? ownSystemServices(install)[0] ?? first;
  const name = show(unit.name);
  if (enabled !== undefined) {
    if (units.has(unit)) return done(say('verify.service.at-boot', { name }));
    const linger = lingerCommand(enabled.each, install);
    return linger === undefined
      ? done(say('verify.service.starts', { name }))
      : done(say('verify.service.at-login', { name }), {
          command: linger,
        });
  }
  if (states.some(({ isOn }) => isOn === undefined)) {
    return cannotTell(say('verify.service.not-known', { name }), {
      command: openclaw('gateway status', facts),
    });
  }
  return notDone(say('verify.service.off', { name }), {
    command: units.has(unit)
      ? `sudo systemctl enable --now ${unit.name}`
      : openclaw('gateway install --force', facts),
  });
}

/** Undefined where it starts at boot, or where that is not known. */
function lingerCommand({ kind }: Service, { host }: Install): string | undefined {
  const name = host.user.known && host.isThisMachine ? host.user.name : undefined;
  const isUnset = kind === 'systemd' && name !== undefined && lookAt(LINGER) !== undefined;
  return isUnset && lookAt(`${LINGER}/${name}`) === undefined
    ? `loginctl enable-linger ${name}`
    : undefined;
}
