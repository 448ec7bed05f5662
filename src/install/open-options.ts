import type { ArchiveFacts } from './archive.ts';
import type { MountedDirectory } from './host/home.ts';
import type { Platform, Variables } from './host/platform.ts';
import type { Install } from './install.ts';
import type { KnownSource } from './origin.ts';
import type { SystemPlaces } from './services/system-units.ts';
import type { Comparison } from './since-record.ts';

/** What to check and where it will run, from the command line and the settings. */
export interface OpenOptions {
  readonly path?: string;
  readonly profile?: string;
  readonly all?: boolean;
  /** The path of the home on the host. */
  readonly home?: string;
  /** The path of the state directory on the host. */
  readonly targetStateDir?: string;
  readonly user?: string;
  readonly platform?: Platform;
  readonly openclaw?: string;
  /** Workspaces that the configuration does not name. */
  readonly workspaces?: readonly string[];
  readonly env?: Variables;
  readonly cwd?: string;
  /**
   * The paths below a directory that are ignored, relative to it; with `depth`, down to that level.
   */
  readonly ignored?: (root: string, depth?: number) => readonly string[];
  readonly deep?: boolean;
  /** Compares an install with a record. */
  readonly compare?: (install: Install) => Promise<Comparison>;
  /** What is known about the machine that the install came from. */
  readonly source?: KnownSource;
  /** The addresses of this machine (`192.168.1.5/24`); by default those of its interfaces. */
  readonly addresses?: readonly string[];
  /** Where this machine keeps its system units and its accounts. */
  readonly system?: SystemPlaces;
  /** Directories whose place on this machine differs from that in the home. */
  readonly mounts?: readonly MountedDirectory[];
  /** The search for a workspace's state directory stops at this directory. */
  readonly within?: string;
  /** The archives that the install was unpacked from. */
  readonly archive?: ArchiveFacts;
}

/** The options with the environment and the working directory that they refer to. */
export type Settled = OpenOptions & { readonly env: Variables; readonly cwd: string };
