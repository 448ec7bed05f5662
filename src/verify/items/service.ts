import { lookAt } from '../../install/files/tree.ts';
import type { Install } from '../../install/install.ts';
import { isEnabled } from '../../install/services/enabled.ts';
import type { Service } from '../../install/services/services.ts';
import { ownServices } from '../../install/state/own-services.ts';
import { ownSystemServices } from '../../install/state/system-services.ts';
import type { VerifyFacts } from '../facts.ts';
import {
  cannotTell,
  done,
  installCommand,
  type Judged,
  judgeFindings,
  notDone,
  openclaw,
} from '../judge.ts';

/** Rules that say of a service that it starts something else, or nothing. */
const ABOUT_SERVICES = new Set([
  'stale-service-unit',
  'stale-system-unit',
  'profile-mismatch',
  'unsupported-node',
]);

/** Where systemd notes whose services run without a login (`loginctl enable-linger`). */
const LINGER = '/var/lib/systemd/linger';

/** A service starts the gateway of this install by itself. */
export function service(facts: VerifyFacts): Judged {
  const { install, pid } = facts;
  const blamed = judgeFindings(({ ruleId }) => ABOUT_SERVICES.has(ruleId), facts);
  if (blamed?.status === 'not done') return blamed;
  const services = [...ownServices(install), ...ownSystemServices(install)];
  const [first] = services;
  if (first === undefined) {
    const isRunning = pid !== undefined;
    const detail = isRunning
      ? 'The gateway runs, but no service here starts it again.'
      : 'No service here starts the gateway of this install.';
    if (isRunning || !install.host.isThisMachine || install.host.platform === 'win32') {
      return cannotTell(detail, { command: openclaw('gateway status', facts) });
    }
    const isInstalled = installCommand(facts) === undefined;
    return notDone(isInstalled ? detail : `${detail} Install OpenClaw first.`, {
      command: openclaw('gateway install', facts),
    });
  }
  return blamed ?? judgeEnabled(first, services, facts);
}

function judgeEnabled(first: Service, services: readonly Service[], facts: VerifyFacts): Judged {
  const { install, show } = facts;
  const states = services.map((each) => ({ each, isOn: isEnabled(each, install.home) }));
  // A unit of the system needs no login.
  const units = new Set<Service>(ownSystemServices(install));
  const enabled =
    states.find(({ each, isOn }) => isOn === true && units.has(each)) ??
    states.find(({ isOn }) => isOn === true);
  const unit = enabled?.each ?? ownSystemServices(install)[0] ?? first;
  const name = show(unit.name);
  if (enabled !== undefined) {
    if (units.has(unit)) return done(`${name} starts it at boot: a unit of the system.`);
    const linger = lingerCommand(enabled.each, install);
    return linger === undefined
      ? done(`${name} starts it.`)
      : done(`${name} starts it when you log in. To start it at boot, enable lingering.`, {
          command: linger,
        });
  }
  if (states.some(({ isOn }) => isOn === undefined)) {
    const detail = `${name} points here. Its files do not say whether it starts by itself.`;
    return cannotTell(detail, { command: openclaw('gateway status', facts) });
  }
  return notDone(`${name} points here, but it is not enabled.`, {
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
