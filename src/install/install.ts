import type { Agent, Workspace } from './agents/agents.ts';
import type { SessionIndex } from './agents/sessions.ts';
import type { ArchiveFacts } from './archive.ts';
import type { BackupSearch } from './backups/backups.ts';
import type { Bounds } from './bounds.ts';
import type { Config } from './config/config.ts';
import type { Environment } from './config/environment.ts';
import type { Database } from './databases/databases.ts';
import type { Era } from './era.ts';
import type { Tree } from './files/tree.ts';
import type { TruncationSearch } from './files/truncation.ts';
import type { Home, Whereabouts } from './host/home.ts';
import type { Host } from './host/host.ts';
import type { Network } from './host/network.ts';
import type { NodeRuntime } from './host/node-runtimes.ts';
import type { InventoryItem } from './inventory/item.ts';
import type { Origin } from './origin.ts';
import type { Service } from './services/service.ts';
import type { SystemService } from './services/system-units.ts';
import type { Comparison } from './since-record.ts';
import type { StateDirectory } from './state/state-directories.ts';

/**
 * What was copied: one state directory, its configuration, its workspaces, and what belongs to it
 * in the same home. Each fact is computed once, when a rule asks for it.
 */
export interface Install {
  readonly home: Home;
  /**
   * The home that contains it on this machine, where that differs: a container mounts the
   * directory.
   */
  readonly localHome?: Home;
  readonly host: Host;
  /** The state directory: absolute on this machine, links resolved. */
  readonly stateDir: string;
  /** state: a state directory; workspace: the path is a workspace without a state directory. */
  readonly kind: 'state' | 'workspace';
  /** The profile that the directory's name stands for; undefined for the default. */
  readonly profile?: string;
  /**
   * False where the path of the state directory on the target is not known. Then no path is
   * repaired.
   */
  readonly isTargetKnown: boolean;
  /**
   * The path of the state directory on the target, where it was inferred from its contents alone.
   */
  readonly inferredTarget?: string;
  /**
   * The directory that the user of this program may not enter, so that nothing of the install can
   * be read: absolute on this machine.
   */
  readonly closedBy?: string;
  /** The archives that it was unpacked from, if any. */
  readonly archive?: ArchiveFacts;
  /** The tree of the state directory, walked once. */
  readonly tree: Tree;
  readonly era: Era;
  readonly config: Config;
  readonly agents: readonly Agent[];
  readonly workspaces: readonly Workspace[];
  /**
   * The tree of a workspace, walked once. Undefined where it is not on this machine. Inside the
   * state directory it is a part of `tree`, with a root of its own.
   */
  workspaceTree(workspace: Workspace): Tree | undefined;
  /** Where a repair may write. */
  readonly bounds: Bounds;
  readonly sessionIndexes: readonly SessionIndex[];
  readonly databases: readonly Database[];
  readonly services: readonly Service[];
  /**
   * The system units that start the gateway of any install. Empty where the install will run on
   * another machine.
   */
  readonly systemServices: readonly SystemService[];
  /** Files of system units that have OpenClaw's name, but that the user may not read. */
  readonly unreadSystemUnits: readonly string[];
  readonly environment: Environment;
  /**
   * Undefined where the install will run on another machine, whose interfaces cannot be seen from
   * here.
   */
  readonly network: Network | undefined;
  /** Every state directory in the home, including this one and legacy ones. */
  readonly stateDirectories: readonly StateDirectory[];
  readonly origin: Origin;
  /** Essential files that are cut off. Reads the ends of all of them. */
  readonly truncated: TruncationSearch;
  /** What arrived and what is missing. */
  readonly inventory: readonly InventoryItem[];
  /**
   * Compares the install with a record; undefined without a record. Reads every file in the record.
   */
  sinceRecord(): Promise<Comparison> | undefined;
  /**
   * Searches for archives and copied directories, and reads their contents. Slow, so it is
   * asynchronous.
   */
  backups(): Promise<BackupSearch>;
  /**
   * The Nodes on PATH of the user who runs the check, in this order. They belong to the host only
   * where it is this machine.
   */
  nodesOnPath(): Iterable<NodeRuntime>;
  /** The absolute path on this machine of something in the state directory. */
  at(relativePath: string): string;
  /** The path on the host of a file on this machine, for commands to copy. */
  there(path: string): string;
  /** Where a path of the host (for instance from the configuration) is on this machine. */
  here(path: string): Whereabouts;
}
