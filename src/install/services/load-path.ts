import { join } from 'node:path';
import { namesIn } from '../files/names-in.ts';

/**
 * The directories in which the system manager looks for units, in order of precedence
 * (systemd.unit(5), "System Unit Search Path"). The last but one is for systems where /lib is not a
 * link to /usr/lib.
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

/** The names that are enabled in a directory of units: `systemctl enable` creates these links. */
export function wantedIn(directory: string): string[] {
  return namesIn(directory)
    .filter((name) => /\.(?:wants|requires)$/.test(name))
    .flatMap((name) => namesIn(join(directory, name)));
}
