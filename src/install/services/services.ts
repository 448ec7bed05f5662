import type { Home } from '../host/home.ts';
import { readLaunchdServices } from './launchd.ts';
import type { Service } from './service.ts';
import { readSystemdServices } from './systemd.ts';
import { readWindowsServices } from './windows.ts';

/**
 * The definitions in a home that start a gateway, whatever the platform of this machine: systemd user units,
 * launchd agents, the Windows script of the state directory. Node hosts and `.bak` copies are none.
 * Never throws: what is garbage or cannot be read is a service with a `problem`.
 */
export function readServices(home: Home, stateDir: string): Service[] {
  return [
    ...readSystemdServices(home),
    ...readLaunchdServices(home),
    ...readWindowsServices(home, stateDir),
  ];
}
