import type { Location } from '../../engine/rule.ts';
import type { KeyPath } from '../../formats/json5-nodes.ts';
import { formatKeyPath } from '../../install/config/config.ts';
import { type HostKind, kindOfHost } from '../../install/host/network.ts';
import type { Install } from '../../install/install.ts';

/** An address that a setting names. Never the whole URL: it may carry credentials. */
export interface Endpoint {
  /** The key path or the variable. */
  readonly setting: string;
  readonly at: Location;
  /**
   * own: where the gateway itself is reached; proxy: what everything goes through; service: what the agent uses;
   * peer: who comes to the gateway.
   */
  readonly role: 'own' | 'proxy' | 'service' | 'peer';
  /** Without brackets and port. */
  readonly host: string;
  readonly kind: HostKind;
  /** For a reader: with its port, if it has one. */
  readonly shown: string;
}

/** The product's default in every release (gateway.port). */
const DEFAULT_PORT = 18789;

const PROXY_VARIABLE = /(?:^|_)PROXY(?:_URL)?$/i;
const NO_PROXY = /^NO_PROXY$/i;
const PROXY_KEY = /(?:^|\.)(?:proxy|proxyUrl|proxy\.url)$/;
/** Where browsers and services of others find the gateway (configuration of 2026.1.30 to 2026.9.6). */
const OWN_KEY =
  /(?:^|\.)(?:controlUi\.allowedOrigins\[\d+\]|publicOrigin|publicUrl|publicBaseUrl|webhookUrl|webhookPublicUrl|pushEndpoint)$/;
/** A browser comes back there, wherever it runs; or the gateway itself listens there. */
const OTHER_KEY = /(?:redirect|callback)[^.]*$|(?:^|\.)(?:controlUrl|\$schema)$/i;
/** A host name cannot be longer. */
const LONGEST_HOST = 253;

/**
 * The addresses that the configuration, the `.env` and the service name as URLs, with what they are for.
 * Left out: what the gateway starts or listens on itself.
 */
export function* endpointsOf(install: Install): Iterable<Endpoint> {
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

/** The addresses of `gateway.trustedProxies`. Ranges are left out: which part of one is meant, nobody can say. */
export function* trustedProxies({ config }: Install): Iterable<Endpoint> {
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

/** Only where the whole value is a URL: one in a prompt or in a note names no setting. */
function addressIn(value: string): Address | undefined {
  if (!/^[a-z][a-z0-9+.-]*:\/\/[^\s]+$/i.test(value) || !URL.canParse(value)) return undefined;
  const { hostname, host: shown, port } = new URL(value);
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  if (host === '' || host.length > LONGEST_HOST) return undefined;
  return { host, kind: kindOfHost(host), shown, port };
}

function roleOfKey(keys: KeyPath, { config }: Install): Endpoint['role'] | undefined {
  const path = formatKeyPath(keys);
  const name = String(keys.at(-1));
  if (keys[0] === 'env') {
    if (NO_PROXY.test(name)) return undefined;
    return PROXY_VARIABLE.test(name) ? 'proxy' : 'service';
  }
  // What a gateway on this machine does not use.
  if (path === 'gateway.remote.url' && config.get('gateway', 'mode') !== 'remote') return undefined;
  if (OWN_KEY.test(path)) return 'own';
  if (OTHER_KEY.test(path)) return undefined;
  return PROXY_KEY.test(path) ? 'proxy' : 'service';
}

/** The gateway's own port, a browser or a model server that it starts itself. */
function isOwnService(
  { kind, role, port }: Address & Pick<Endpoint, 'role'>,
  keys: KeyPath,
  { config }: Install,
): boolean {
  if (kind !== 'loopback' || role === 'own') return false;
  if (port === String(config.get('gateway', 'port') ?? DEFAULT_PORT)) return true;
  const beside = (key: string): unknown => config.get(...keys.slice(0, -1), key);
  if (keys.at(-1) === 'cdpUrl') {
    return beside('attachOnly') !== true && config.get('browser', 'attachOnly') !== true;
  }
  return beside('localService') !== undefined;
}
