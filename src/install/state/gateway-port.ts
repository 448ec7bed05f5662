import { isAtLeast } from '../host/release.ts';
import type { Install } from '../install.ts';
import { isProfileName } from './state-names.ts';
import { startersOf } from './system-services.ts';

/** OpenClaw's default in every release. */
const DEFAULT_PORT = 18789;

/**
 * From this release on, each profile has a default port of its own (`resolveGatewayPort` in its
 * packages).
 */
const PORT_PER_PROFILE_SINCE = '2026.8.1';

type Asked = Pick<Install, 'config' | 'host' | 'profile'>;
type Inputs = Asked & Parameters<typeof startersOf>[0] & Pick<Install, 'environment'>;

/**
 * The gateway's port in the configuration, or the default of its release. The value may not be a
 * valid port.
 */
export function configuredPort({ config, host, profile }: Asked): number {
  const given = config.get('gateway', 'port');
  if (typeof given === 'number' && given > 0) return given;
  const isOfProfile = profile !== undefined && isAtLeast(host.release, PORT_PER_PROFILE_SINCE);
  return isOfProfile ? portOfProfile(profile) : DEFAULT_PORT;
}

/**
 * The ports on which the gateway may listen on this machine, in OpenClaw's order of precedence:
 * `--port` of its service, OPENCLAW_GATEWAY_PORT, the configuration. A gateway that was started
 * manually has no service.
 */
export function gatewayPorts(install: Inputs): number[] {
  const ofServices = startersOf(install).flatMap(({ command }) => {
    const at = command.findIndex(({ value }) => value === '--port');
    return at < 0 ? [] : Number(command[at + 1]?.value);
  });
  const variable = install.environment.variables.find(
    ({ name, value }) => name === 'OPENCLAW_GATEWAY_PORT' && value !== '',
  );
  const ports = [
    ...ofServices,
    ...(variable === undefined ? [] : [Number.parseInt(variable.value, 10)]),
    configuredPort(install),
  ];
  return [...new Set(ports.filter(isPort))].slice(0, MOST);
}

/** Trying more would be a port scan. */
const MOST = 3;

function isPort(port: number): boolean {
  return Number.isInteger(port) && port > 0 && port < 65_536;
}

/** FNV-1a of the name, as in OpenClaw's packages. */
function portOfProfile(profile: string): number {
  if (!isProfileName(profile)) return DEFAULT_PORT;
  let hash = 2_166_136_261;
  for (const byte of Buffer.from(profile)) hash = Math.imul(hash ^ byte, 16_777_619) >>> 0;
  return 20_000 + (hash % 40_000);
}
