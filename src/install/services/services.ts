import type { Home } from '../host/home.ts';
import { readLaunchdServices } from './launchd.ts';
import type { Service } from './service.ts';
import { readSystemdServices } from './systemd.ts';
import { readWindowsServices } from './windows.ts';

/**
 * The definitions in a home that start a gateway, on any platform: systemd user units, launchd
 * agents, the Windows script in the state directory. Node hosts and `.bak` copies are left out.
 * Never throws: a definition that is broken or unreadable becomes a service with a `problem`.
 */
export function readServices(home: Home, stateDir: string): Service[] {
  return [
    ...readSystemdServices(home),
    ...readLaunchdServices(home),
    ...readWindowsServices(home, stateDir),
  ];
}
