import { dirname } from 'node:path';
import { parsePlist } from '../../formats/plist.ts';
import type { Home } from '../host/home.ts';
import { LOAD_PATH, wantedIn } from './load-path.ts';
import type { Service } from './service.ts';
import { readServiceFile, textOf } from './service-file.ts';

/**
 * Whether a service starts by itself, according to its files.
 * @returns undefined where only the service manager knows it: a Windows task, or a plist that
 * cannot be read
 */
export function isEnabled(service: Service, home: Home): boolean | undefined {
  if (service.kind === 'systemd') return isWanted(service);
  return service.kind === 'launchd' ? isLoaded(service, home) : undefined;
}

/**
 * `systemctl enable` creates a link in the directory of the unit that wants it. A link from another
 * machine may dangle: systemd uses only its name.
 */
function isWanted({ path, name }: Service): boolean {
  const units = dirname(path);
  // An administrator's links may be in another directory than the package's unit.
  const directories = LOAD_PATH.includes(units) ? LOAD_PATH : [units];
  return directories.some((directory) => wantedIn(directory).includes(name));
}

/** launchd.plist(5): a file in LaunchAgents is loaded at login, and starts if it has either key. */
function isLoaded({ path }: Service, home: Home): boolean | undefined {
  const file = readServiceFile(path, home);
  if (!file.ok) return undefined;
  try {
    const root = parsePlist(textOf(file.bytes));
    const entries = root.kind === 'dict' ? root.entries : new Map<string, never>();
    const isOn = (key: string) => {
      const value = entries.get(key);
      return value?.kind === 'boolean' ? value.value : value !== undefined;
    };
    return (isOn('RunAtLoad') || isOn('KeepAlive')) && !isOn('Disabled');
  } catch {
    return undefined;
  }
}
