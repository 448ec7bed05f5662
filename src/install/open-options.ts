import type { ArchiveFacts } from './archive.ts';
import type { MountedDirectory } from './host/home.ts';
import type { Platform, Variables } from './host/platform.ts';
import type { Install } from './install.ts';
import type { KnownSource } from './origin.ts';
import type { SystemPlaces } from './services/system-units.ts';
import type { Comparison } from './since-record.ts';

/** What to check and where it will run, as the command line and the settings say it. */
export interface OpenOptions {
  readonly path?: string;
  readonly profile?: string;
  readonly all?: boolean;
  /** The path that the home will have on the host. */
  readonly home?: string;
  /** The path that the state directory will have there. */
  readonly targetStateDir?: string;
  readonly user?: string;
  readonly platform?: Platform;
  readonly openclaw?: string;
  /** Workspaces that the configuration does not name. */
  readonly workspaces?: readonly string[];
  readonly env?: Variables;
  readonly cwd?: string;
  /** Which paths below a directory are not looked at, relative to it; down to a depth where one is given. */
  readonly ignored?: (root: string, depth?: number) => readonly string[];
  readonly deep?: boolean;
  /** Compares an install with a record. */
  readonly compare?: (install: Install) => Promise<Comparison>;
  /** The machine that it came from, where that is known. */
  readonly source?: KnownSource;
  /** The addresses of this machine (`192.168.1.5/24`); by default those of its interfaces. */
  readonly addresses?: readonly string[];
  /** Where this machine keeps the units of its system and its accounts. */
  readonly system?: SystemPlaces;
  /** What has another place on this machine than the home says. */
  readonly mounts?: readonly MountedDirectory[];
  /** Above it no state directory of a workspace is looked for. */
  readonly within?: string;
  /** The archives that the install was unpacked from. */
  readonly archive?: ArchiveFacts;
}

/** With the environment and the directory that they are seen from. */
export type Settled = OpenOptions & { readonly env: Variables; readonly cwd: string };
