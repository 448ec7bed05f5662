import type { Platform } from '../host/platform.ts';
import type { Install } from '../install.ts';
import { starterOf } from '../openclaw-commands.ts';
import type { Service } from '../services/service.ts';
import { selects } from './selection.ts';

/** The kind of service that each platform can start. */
const KIND_OF: Readonly<Partial<Record<Platform, Service['kind']>>> = {
  linux: 'systemd',
  darwin: 'launchd',
  win32: 'windows',
};

type Inputs = Parameters<typeof selects>[1] &
  Pick<Install, 'host' | 'services' | 'systemServices' | 'there'>;

/** The user's services that start the gateway of this install, on the target platform. */
export function userServices(install: Inputs): Service[] {
  const kind = KIND_OF[install.host.platform] ?? 'systemd';
  return install.services.filter((service) => service.kind === kind && selects(service, install));
}

/**
 * The user's services that should start the gateway of this install. Empty beside a system unit,
 * where such a service is a duplicate to remove and not to repair. Empty in a container too, where
 * nothing starts services.
 */
export function ownServices(install: Inputs): Service[] {
  return starterOf(install) === 'service' ? userServices(install) : [];
}
