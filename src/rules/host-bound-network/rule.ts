import { groupBy } from '../../install/files/group-by.ts';
import { kindOfHost, type Network } from '../../install/host/network.ts';
import type { Install } from '../../install/install.ts';
import { lostHome } from '../../install/origin.ts';
import { factOf } from '../../install/releases/facts.ts';
import { defineRule } from '../define-rule.ts';
import { listNames } from '../names.ts';
import { type Endpoint, endpointsOf, trustedProxies } from './facts.ts';

const UNSEEN = 'the interfaces of the machine that will run the install cannot be seen from here';

export default defineRule({
  id: 'host-bound-network',
  group: 'services',
  severity: 'warning',
  title: 'A setting names the old machine in the network',
  breaks: ['features'],
  why: 'Addresses, names in a tailnet, a proxy or a model server on "this machine": they came along with the settings, and mean the old machine, or something that runs there. The gateway does not start, no browser may connect, or each message waits for a server that is not there.',
  sources: [
    'OpenClaw 2026.2.26, 2026.5.28 and 2026.9.6: "gateway bind=custom requested … but resolved 0.0.0.0; refusing fallback", exit 1 (seen); so do 2026.6.11 and 2026.8.2, while 2026.1.30 listens on 0.0.0.0 (source)',
    'With gateway.bind "tailnet" and no tailnet, all releases listen on 127.0.0.1 alone (source)',
    'openclaw/openclaw#29809, #36056, #27473 (origins), #97015 (a model server on the old local network)',
  ],
  releases: 'all',
  silent: [
    'an install that was not moved, whatever it names: a server on 127.0.0.1 or on the local network is how it is meant',
    'an address that this machine has, or whose network it is in',
    'origins of which one may be of this machine: a public name, "*", its own address or name',
    'the gateway itself, a browser or a model server that it starts',
    'ranges in gateway.trustedProxies, NO_PROXY, names of other nodes of a tailnet',
    'whatever needs the interfaces, where the install will run on another machine: it is skipped and says so',
  ],
  messages: {
    'missing-address': {
      breaks: ['start'],
      text: 'gateway.bind is "custom", and no interface of this machine has {host} (gateway.customBindHost): {effect}.',
      remedy:
        'Set gateway.customBindHost to an address of this machine, or let the gateway listen on loopback alone.',
      commands: ['openclaw config set gateway.bind loopback'],
    },
    'no-tailnet': {
      breaks: ['start'],
      text: 'gateway.bind is "tailnet", and this machine has no address in a tailnet: the gateway listens on 127.0.0.1 alone, and no other device reaches it.',
      remedy: 'Let this machine join the tailnet, then start the gateway anew.',
      commands: ['tailscale up', 'openclaw gateway restart'],
    },
    'old-address': {
      text: 'No address or name of this machine is in {settings}: whoever comes by the new address is turned away. This install came from {home}.',
      remedy: 'Put the address by which this machine is reached in its place.',
    },
    'local-proxy': {
      breaks: ['answers'],
      text: 'Set to a proxy on the machine itself: {settings}. This install came from {home}: where no proxy runs here, neither models nor channels are reached.',
      remedy: 'See that the proxy runs on this machine as well, or take the setting out.',
    },
    'local-service': {
      text: 'Set to a service on the machine itself: {settings}. This install came from {home}: what ran there has to run here as well.',
      remedy:
        'Look whether it runs on this machine: the model server with its models, the browser, the bridge. If it stays on the old machine, name that one.',
    },
    'far-address': {
      text: 'Set to an address in a network that this machine is not in: {settings}. This install came from {home}: it may be out of reach from here.',
      remedy: 'See that it can be reached from this machine. If not, name what takes its place.',
    },
  },
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
    yield { skip: UNSEEN };
    return;
  }
  if (bind === 'tailnet' && !network.isInTailnet) {
    yield { messageId: 'no-tailnet' as const, at: config.locate('gateway', 'bind') };
  }
  if (bind === 'custom') yield* customAddress(install, network);
}

/** A name, or nothing at all, works on no machine: that is no matter of the move. */
function* customAddress({ config, host: { release } }: Install, network: Network) {
  const host = config.getString('gateway', 'customBindHost')?.trim() ?? '';
  const isAddress = /^\d+(?:\.\d+){3}$/.test(host);
  if (!isAddress || kindOfHost(host) === 'loopback' || network.has(host)) return;
  const effect =
    factOf(release.version, 'refusesBindFallback') === false
      ? 'the gateway listens on every interface instead'
      : 'the gateway does not start';
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
    if (endpoints.some(isKnownNearby)) yield { skip: UNSEEN };
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

/** It may well be as it should: only a person can look. */
const INFO: ReadonlySet<Moved> = new Set(['local-service', 'far-address']);

/** One finding for all of a kind: they are looked after together. */
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

/** Known only to a local network or a tailnet. */
function isKnownNearby({ kind, role }: Endpoint): boolean {
  // A name is that of some node: it says something only where it has to be this one's.
  if (kind === 'tailnet-name') return role === 'own';
  return kind === 'private' || kind === 'tailnet';
}

/** Of a list of origins one that is of this machine is enough; loopback is of every machine. */
function isOfOldMachine({ kind, host }: Endpoint, network: Network): boolean {
  return kind === 'loopback' || (kind !== 'other' && !network.has(host));
}

/** `"*"` among the origins lets in every browser. */
function isOpenToAll(list: string, { config }: Install): boolean {
  const origins = config.get('gateway', 'controlUi', 'allowedOrigins');
  return list.endsWith('allowedOrigins') && Array.isArray(origins) && origins.includes('*');
}

/** The items of a list belong together. */
function listOf({ setting }: Endpoint): string {
  return setting.replace(/\[\d+\]$/, '');
}
