import type { Location } from '../../engine/rule.ts';
import type { KeyPath } from '../../formats/json5-nodes.ts';
import { formatKeyPath } from '../../install/config/config.ts';
import { type HostKind, kindOfHost } from '../../install/host/network.ts';
import type { Install } from '../../install/install.ts';

/** An address in a setting. Never the whole URL, which may contain credentials. */
export interface Endpoint {
  /** The key path or the variable. */
  readonly setting: string;
  readonly at: Location;
  /**
   * own: an address of the gateway; proxy: all requests go through it; service: the agent uses it;
   * peer: it connects to the gateway.
   */
  readonly role: 'own' | 'proxy' | 'service' | 'peer';
  /** Without brackets and port. */
  readonly host: string;
  readonly kind: HostKind;
  /** The host with its port, if it has one, for messages. */
  readonly shown: string;
}

/** OpenClaw's default in every release (gateway.port). */
const DEFAULT_PORT = 18789;

const PROXY_VARIABLE = /(?:^|_)PROXY(?:_URL)?$/i;
const NO_PROXY = /^NO_PROXY$/i;
const PROXY_KEY = /(?:^|\.)(?:proxy|proxyUrl|proxy\.url)$/;
/** Where browsers and other services reach the gateway (configuration of 2026.1.30 to 2026.9.6). */
const OWN_KEY =
  /(?:^|\.)(?:controlUi\.allowedOrigins\[\d+\]|publicOrigin|publicUrl|publicBaseUrl|webhookUrl|webhookPublicUrl|pushEndpoint)$/;
/**
 * Addresses that a login sends the browser back to, on any machine, or that the gateway itself
 * listens on.
 */
const OTHER_KEY = /(?:redirect|callback)[^.]*$|(?:^|\.)(?:controlUrl|\$schema)$/i;
/** The longest host name that DNS allows. */
const LONGEST_HOST = 253;

/**
 * The addresses in URLs of the configuration, `.env` and the service, with what they are for.
 * Leaves out what the gateway itself starts or listens on.
 */
export function* endpointsOf(install: Pick<Install, 'config' | 'environment'>): Iterable<Endpoint> {
  const { config, environment } = install;
  for (const { keys, value } of config.strings()) {
    const address = addressIn(value);
    const role = address && roleOfKey(keys, install);
    if (address === undefined || role === undefined) continue;
    const at = config.locate(...keys);
    const endpoint = { ...address, role, setting: formatKeyPath(keys), at };
    if (!isOwnService(endpoint, keys, install)) yield endpoint;
  }
  for (const { name, value, at, source } of environment.variables) {
    const address = source === 'config' || NO_PROXY.test(name) ? undefined : addressIn(value);
    if (address === undefined) continue;
    yield { ...address, role: PROXY_VARIABLE.test(name) ? 'proxy' : 'service', setting: name, at };
  }
}

/** The addresses of `gateway.trustedProxies`, without ranges: which address of a range is meant is unknown. */
export function* trustedProxies({ config }: Pick<Install, 'config'>): Iterable<Endpoint> {
  const listed = config.get('gateway', 'trustedProxies');
  for (const [index, value] of (Array.isArray(listed) ? listed : []).entries()) {
    const keys = ['gateway', 'trustedProxies', index];
    if (typeof value !== 'string' || value.includes('/')) continue;
    const host = value.trim();
    const at = config.locate(...keys);
    const named = { host, shown: host, kind: kindOfHost(host), at };
    yield { ...named, setting: formatKeyPath(keys), role: 'peer' };
  }
}

type Address = Pick<Endpoint, 'host' | 'kind' | 'shown'> & { readonly port: string };

/** The address of a value that is a URL as a whole: a URL within a prompt or a note is no setting. */
function addressIn(value: string): Address | undefined {
  if (!/^[a-z][a-z0-9+.-]*:\/\/[^\s]+$/i.test(value) || !URL.canParse(value)) return undefined;
  const { hostname, host: shown, port } = new URL(value);
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  if (host === '' || host.length > LONGEST_HOST) return undefined;
  return { host, kind: kindOfHost(host), shown, port };
}

function roleOfKey(
  keys: KeyPath,
  { config }: Pick<Install, 'config'>,
): Endpoint['role'] | undefined {
  const path = formatKeyPath(keys);
  const name = String(keys.at(-1));
  if (keys[0] === 'env') {
    if (NO_PROXY.test(name)) return undefined;
    return PROXY_VARIABLE.test(name) ? 'proxy' : 'service';
  }
  // A gateway on this machine does not use it.
  if (path === 'gateway.remote.url' && config.get('gateway', 'mode') !== 'remote') return undefined;
  if (OWN_KEY.test(path)) return 'own';
  if (OTHER_KEY.test(path)) return undefined;
  return PROXY_KEY.test(path) ? 'proxy' : 'service';
}

/** True for the gateway's own port, and for a browser or model server that it starts. */
function isOwnService(
  { kind, role, port }: Address & Pick<Endpoint, 'role'>,
  keys: KeyPath,
  { config }: Pick<Install, 'config'>,
): boolean {
  if (kind !== 'loopback' || role === 'own') return false;
  if (port === String(config.get('gateway', 'port') ?? DEFAULT_PORT)) return true;
  const beside = (key: string): unknown => config.get(...keys.slice(0, -1), key);
  if (keys.at(-1) === 'cdpUrl') {
    return beside('attachOnly') !== true && config.get('browser', 'attachOnly') !== true;
  }
  return beside('localService') !== undefined;
}
