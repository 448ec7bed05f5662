import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';

/** The names and addresses of the machine that will run the install. */
export interface Network {
  /** True for an address of an interface, and for this machine's name. */
  has(host: string): boolean;
  /** True for an address in the network of an interface. */
  reaches(address: string): boolean;
  /** True where an interface has an address of a tailnet. */
  readonly isInTailnet: boolean;
}

/**
 * loopback: this machine; private: an address in a local network; tailnet and tailnet-name: an
 * address or name in a tailnet; other: anything that other machines may be able to reach.
 */
export type HostKind = 'loopback' | 'private' | 'tailnet' | 'tailnet-name' | 'other';

const LOOPBACK = ['127.0.0.0/8', '0.0.0.0/32', '::1/128', '::/128'];
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'];
/** As in OpenClaw (`tailnet`, 2026.1.30 to 2026.9.6). */
const TAILNET = ['100.64.0.0/10', 'fd7a:115c:a1e0::/48'];

/**
 * `host.docker.internal` is the host machine as seen from a container. The two addresses are listed
 * because most configurations contain no other, and so need no address library.
 */
const LOOPBACK_NAME =
  /^(?:localhost|127\.0\.0\.1|::1|.+\.localhost|host\.docker\.internal|host\.containers\.internal)$/i;
const TAILNET_NAME = /^[^.]+\.[^.]+\.ts\.net$/i;

/** The kind of a URL's host, judged by its form alone. */
export function kindOfHost(host: string): HostKind {
  if (LOOPBACK_NAME.test(host)) return 'loopback';
  if (!isAddress(host)) return TAILNET_NAME.test(host) ? 'tailnet-name' : 'other';
  if (isIn(LOOPBACK, host)) return 'loopback';
  if (isIn(TAILNET, host)) return 'tailnet';
  return isIn(PRIVATE, host) ? 'private' : 'other';
}

/**
 * The network of this machine.
 * @param cidrs its addresses with the lengths of their network prefixes: `192.168.1.5/24`
 */
export function readNetwork(cidrs: readonly string[] = ownAddresses()): Network {
  const addresses = cidrs.map(addressOf);
  const own = addresses.map((address) => `${address}/${familyOf(address) === 'ipv6' ? 128 : 32}`);
  // A function, because few rules ask and the library that compares addresses takes long to load.
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

/** Compares the first label only, because the machine's domain or tailnet is not known. */
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

/** @param address must be an IP address */
function isWithin(cidrs: readonly string[], address: string): boolean {
  return blockList(cidrs).check(address, familyOf(address));
}

/** Tests the form first: most hosts are names, and the library for addresses takes long to load. */
function isAddress(host: string): boolean {
  return familyOf(host) === 'ipv6' ? isIPv6(host) : /^[\d.]+$/.test(host) && isIPv4(host);
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return address.includes(':') ? 'ipv6' : 'ipv4';
}
