import type { Platform } from '../host/platform.ts';
import type { Install } from '../install.ts';
import { starterOf } from '../openclaw-commands.ts';
import type { Service } from '../services/service.ts';
import { selects } from './selection.ts';

/** Which kind of definition starts anything on which platform. */
const KIND_OF: Readonly<Partial<Record<Platform, Service['kind']>>> = {
  linux: 'systemd',
  darwin: 'launchd',
  win32: 'windows',
};

type Inputs = Parameters<typeof selects>[1] &
  Pick<Install, 'host' | 'services' | 'systemServices' | 'there'>;

/** The services of its user that start the gateway of this install, on the platform that it will run on. */
export function userServices(install: Inputs): Service[] {
  const kind = KIND_OF[install.host.platform] ?? 'systemd';
  return install.services.filter((service) => service.kind === kind && selects(service, install));
}

/**
 * The services of its user that are to start the gateway of this install: none beside a unit of the system. There such a
 * service is a duplicate, which is removed and not mended. None in a container either: nothing there starts one.
 */
export function ownServices(install: Inputs): Service[] {
  return starterOf(install) === 'service' ? userServices(install) : [];
}
