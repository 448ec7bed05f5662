import { join } from 'node:path';
import { namesIn } from '../files/names-in.ts';

/**
 * Where the manager of the system looks for units, what wins first (systemd.unit(5), "System Unit Search Path"). The
 * last but one is that of systems where /lib is a directory of its own.
 */
export const LOAD_PATH = [
  '/etc/systemd/system.control',
  '/run/systemd/system.control',
  '/run/systemd/transient',
  '/run/systemd/generator.early',
  '/etc/systemd/system',
  '/etc/systemd/system.attached',
  '/run/systemd/system',
  '/run/systemd/system.attached',
  '/run/systemd/generator',
  '/usr/local/lib/systemd/system',
  '/usr/lib/systemd/system',
  '/lib/systemd/system',
  '/run/systemd/generator.late',
];

/** The names that are wanted in a directory of units: `systemctl enable` links them there. */
export function wantedIn(directory: string): string[] {
  return namesIn(directory)
    .filter((name) => /\.(?:wants|requires)$/.test(name))
    .flatMap((name) => namesIn(join(directory, name)));
}
