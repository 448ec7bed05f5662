import { groupBy } from '../../engine/group-by.ts';
import { ruleTexts } from '../../engine/texts.ts';
import { kindOfHost, type Network } from '../../install/host/network.ts';
import type { Install } from '../../install/install.ts';
import { lostHome } from '../../install/origin.ts';
import { factOf } from '../../install/releases/facts.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { type Endpoint, endpointsOf, trustedProxies } from './facts.ts';

const texts = ruleTexts('host-bound-network', {
  unseen:
    'the network interfaces of the machine that will run the install cannot be seen from here',
});

export default defineRule({
  id: 'host-bound-network',
  severity: 'warning',
  title: 'A network setting refers to the old machine',
  breaks: ['features'],
  why: 'Addresses, tailnet names, proxies and model servers in the configuration still refer to the old machine. The gateway may not start, browsers may be rejected, or every message may wait for a missing server.',
  sources: [
    'OpenClaw 2026.2.26, 2026.5.28 and 2026.9.6: "gateway bind=custom requested … but resolved 0.0.0.0; refusing fallback", exit 1 (seen); so do 2026.6.11 and 2026.8.2, while 2026.1.30 listens on 0.0.0.0 (source)',
    'With gateway.bind "tailnet" and no tailnet, all releases listen on 127.0.0.1 only (source)',
    'openclaw/openclaw#29809, #36056, #27473 (origins), #97015 (a model server on the old local network)',
  ],
  releases: 'all',
  silent: [
    'an install that was not moved, where local addresses are intended',
    'an address of this machine, or of a network that this machine is in',
    'a list of origins of which one may belong to this machine: a public name, "*", its own address or name',
    'the gateway itself, and a browser or model server that it starts',
    'ranges in gateway.trustedProxies, NO_PROXY, and names of other tailnet nodes',
    'whatever depends on network interfaces, when the check is for another machine (skipped)',
  ],
  messages: {
    'missing-address': {
      breaks: ['start'],
      text: 'gateway.bind is "custom", but no interface of this machine has the address {host} (gateway.customBindHost): {effect, select, open {the gateway listens on every interface instead} other {the gateway does not start}}.',
      remedy:
        'Set gateway.customBindHost to an address of this machine, or let the gateway listen on loopback only.',
      commands: ['openclaw config set gateway.bind loopback'],
    },
    'no-tailnet': {
      breaks: ['start'],
      text: 'gateway.bind is "tailnet", but this machine has no tailnet address. The gateway listens on 127.0.0.1 only, so no other device can reach it.',
      remedy: 'Connect this machine to the tailnet, then restart the gateway.',
      commands: ['tailscale up', 'openclaw gateway restart'],
    },
    'old-address': {
      text: 'No address or name of this machine is in {settings}, so requests to the new address are rejected or still go to the old machine. This install came from {home}.',
      remedy: 'Replace the old address with the address of this machine.',
    },
    'local-proxy': {
      breaks: ['answers'],
      text: 'A local proxy is configured in {settings}. This install came from {home}: if no such proxy runs here, OpenClaw reaches neither models nor channels.',
      remedy: 'Start the proxy on this machine, or remove the setting.',
    },
    'local-service': {
      text: 'A local service is configured in {settings}. This install came from {home}, so that service must run here too.',
      remedy:
        'Check that the model server, browser or bridge runs on this machine. If it stays on the old machine, use the address of that machine instead.',
    },
    'far-address': {
      text: 'An address in another network is configured in {settings}. This install came from {home}, so the address may not be reachable from here.',
      remedy: 'Check that this machine can reach the address. If not, replace the address.',
    },
  },
  texts: texts.english,
  *check(install) {
    yield* bindAddress(install);
    const home = lostHome(install);
    if (home !== undefined) yield* oldMachine(install, home);
  },
});

function* bindAddress(install: Install) {
  const { config, network } = install;
  const bind = config.get('gateway', 'bind');
  if (bind !== 'custom' && bind !== 'tailnet') return;
  if (network === undefined) {
    yield { skip: texts('unseen') };
    return;
  }
  if (bind === 'tailnet' && !network.isInTailnet) {
    yield { messageId: 'no-tailnet' as const, at: config.locate('gateway', 'bind') };
  }
  if (bind === 'custom') yield* customAddress(install, network);
}

/** Ignores a name or an empty value: neither works on any machine, so the move did not break it. */
function* customAddress({ config, host: { release } }: Install, network: Network) {
  const host = config.getString('gateway', 'customBindHost')?.trim() ?? '';
  const isAddress = /^\d+(?:\.\d+){3}$/.test(host);
  if (!isAddress || kindOfHost(host) === 'loopback' || network.has(host)) return;
  const effect = factOf(release.version, 'refusesBindFallback') === false ? 'open' : 'refused';
  yield {
    messageId: 'missing-address' as const,
    severity: 'error' as const,
    data: { host, effect },
    at: config.locate('gateway', 'customBindHost'),
  };
}

function* oldMachine(install: Install, home: string) {
  const { network } = install;
  const endpoints = [...endpointsOf(install), ...trustedProxies(install)];
  const local = endpoints.filter(({ kind }) => kind === 'loopback');
  yield* together('local-proxy', of('proxy', local), home);
  yield* together('local-service', of('service', local), home);
  if (network === undefined) {
    if (endpoints.some(isKnownNearby)) yield { skip: texts('unseen') };
    return;
  }
  for (const [list, group] of groupBy(of('own', endpoints), listOf)) {
    if (isOpenToAll(list, install)) continue;
    if (group.every((each) => isOfOldMachine(each, network))) {
      yield* together('old-address', group.filter(isKnownNearby), home);
    }
  }
  const far = endpoints.filter((each) => each.role !== 'own' && isKnownNearby(each));
  const unreached = far.filter(({ host }) => !network.reaches(host));
  yield* together('far-address', unreached, home);
}

function of(role: Endpoint['role'], endpoints: readonly Endpoint[]): Endpoint[] {
  return endpoints.filter((each) => each.role === role);
}

type Moved = 'old-address' | 'local-proxy' | 'local-service' | 'far-address';

/** These may be right: only a person can decide. */
const INFO: ReadonlySet<Moved> = new Set(['local-service', 'far-address']);

/** One finding for all endpoints of a kind, since the remedy is the same. */
function* together(messageId: Moved, endpoints: readonly Endpoint[], home: string) {
  const [first] = endpoints;
  if (first === undefined) return;
  const settings = new Set(endpoints.map(({ setting, shown }) => `${setting} (${shown})`));
  yield {
    messageId,
    ...(INFO.has(messageId) && { severity: 'info' as const }),
    data: { settings: listNames([...settings]), home },
    at: first.at,
  };
}

/** True where the address is valid only in a local network or a tailnet. */
function isKnownNearby({ kind, role }: Endpoint): boolean {
  // Any node may have this name. It matters only where it has to be the name of this machine.
  if (kind === 'tailnet-name') return role === 'own';
  return kind === 'private' || kind === 'tailnet';
}

/** Loopback counts too: every machine has it, so it does not let anybody in at the new address. */
function isOfOldMachine({ kind, host }: Endpoint, network: Network): boolean {
  return kind === 'loopback' || (kind !== 'other' && !network.has(host));
}

/** True where `"*"` among the origins allows every browser. */
function isOpenToAll(list: string, { config }: Install): boolean {
  const origins = config.get('gateway', 'controlUi', 'allowedOrigins');
  return list.endsWith('allowedOrigins') && Array.isArray(origins) && origins.includes('*');
}

/** The key of the list that an item belongs to. */
function listOf({ setting }: Endpoint): string {
  return setting.replace(/\[\d+\]$/, '');
}
