import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';

/** The names and addresses of the machine that will run the install. */
export interface Network {
  /** True where an interface has the address, or where the name is this machine's. */
  has(host: string): boolean;
  /** True where the address is of a network that an interface is in. */
  reaches(address: string): boolean;
  /** True where an interface has an address of a tailnet. */
  readonly isInTailnet: boolean;
}

/**
 * loopback: the machine itself; private: an address that only a local network knows; tailnet and tailnet-name: what
 * only a tailnet knows; other: anything that another machine may know as well.
 */
export type HostKind = 'loopback' | 'private' | 'tailnet' | 'tailnet-name' | 'other';

const LOOPBACK = ['127.0.0.0/8', '0.0.0.0/32', '::1/128', '::/128'];
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'];
/** As in OpenClaw (`tailnet`, 2026.1.30 to 2026.9.6). */
const TAILNET = ['100.64.0.0/10', 'fd7a:115c:a1e0::/48'];

/**
 * `host.docker.internal` is, from within a container, the machine that it runs on. The two addresses are known here as
 * well, since most configurations name no other.
 */
const LOOPBACK_NAME =
  /^(?:localhost|127\.0\.0\.1|::1|.+\.localhost|host\.docker\.internal|host\.containers\.internal)$/i;
const TAILNET_NAME = /^[^.]+\.[^.]+\.ts\.net$/i;

/** What a host of a URL is, by its form alone. */
export function kindOfHost(host: string): HostKind {
  if (LOOPBACK_NAME.test(host)) return 'loopback';
  if (!isAddress(host)) return TAILNET_NAME.test(host) ? 'tailnet-name' : 'other';
  if (isIn(LOOPBACK, host)) return 'loopback';
  if (isIn(TAILNET, host)) return 'tailnet';
  return isIn(PRIVATE, host) ? 'private' : 'other';
}

/**
 * The network of this machine.
 * @param cidrs its addresses with the length of their networks: `192.168.1.5/24`
 */
export function readNetwork(cidrs: readonly string[] = ownAddresses()): Network {
  const addresses = cidrs.map(addressOf);
  const own = addresses.map((address) => `${address}/${familyOf(address) === 'ipv6' ? 128 : 32}`);
  // Asked for by few: what compares addresses takes long to load.
  const isInTailnet = () => addresses.some((address) => isWithin(TAILNET, address));
  return {
    get isInTailnet() {
      return isInTailnet();
    },
    has: (host) => (isAddress(host) ? isIn(own, host) : isOwnName(host)),
    reaches: (address) => isIn(cidrs, address) || (isInTailnet() && isIn(TAILNET, address)),
  };
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((each) =>
    (each ?? []).flatMap(({ cidr }) => cidr ?? []),
  );
}

/** By its first label: which domain or tailnet it is in, cannot be read. */
function isOwnName(name: string): boolean {
  const first = (text: string): string => text.toLowerCase().split('.', 1)[0] ?? '';
  return first(name) === first(hostname());
}

function blockList(cidrs: readonly string[]): BlockList {
  const list = new BlockList();
  for (const cidr of cidrs) {
    const address = addressOf(cidr);
    list.addSubnet(address, Number(cidr.slice(address.length + 1)), familyOf(address));
  }
  return list;
}

function addressOf(cidr: string): string {
  return cidr.slice(0, cidr.indexOf('/'));
}

function isIn(cidrs: readonly string[], address: string): boolean {
  return isAddress(address) && isWithin(cidrs, address);
}

/** @param address one that is known to be one */
function isWithin(cidrs: readonly string[], address: string): boolean {
  return blockList(cidrs).check(address, familyOf(address));
}

/** By its form first: most hosts are names, and what knows addresses takes long to load. */
function isAddress(host: string): boolean {
  return familyOf(host) === 'ipv6' ? isIPv6(host) : /^[\d.]+$/.test(host) && isIPv4(host);
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return address.includes(':') ? 'ipv6' : 'ipv4';
}
