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
 * What was copied: one state directory, its configuration, its workspaces, and what lies beside it
 * in the same home. Each fact is computed once, when a rule asks for it.
 */
export interface Install {
  readonly home: Home;
  /** The home that it is in on this machine, where that is another one: a container mounts the directory. */
  readonly localHome?: Home;
  readonly host: Host;
  /** The state directory: absolute on this machine, links resolved. */
  readonly stateDir: string;
  /** state: a state directory; workspace: somebody pointed at a workspace that no state directory is with. */
  readonly kind: 'state' | 'workspace';
  /** The profile by the directory's name; undefined for the default. */
  readonly profile?: string;
  /** False where nobody can say what the state directory will be called on the target: then no path is fixed. */
  readonly isTargetKnown: boolean;
  /** The path that the state directory has on the target, where its contents alone decided it. */
  readonly inferredTarget?: string;
  /** The directory that keeps whoever runs the check out of all of it: absolute on this machine. */
  readonly closedBy?: string;
  /** The archives that it was unpacked from, where it is in archives. */
  readonly archive?: ArchiveFacts;
  /** The tree of the state directory, walked once. */
  readonly tree: Tree;
  readonly era: Era;
  readonly config: Config;
  readonly agents: readonly Agent[];
  readonly workspaces: readonly Workspace[];
  /** The tree of a workspace, walked once; undefined where it is not here. Inside the state directory it is a part of `tree`, with its own root. */
  workspaceTree(workspace: Workspace): Tree | undefined;
  /** Where a repair may write. */
  readonly bounds: Bounds;
  readonly sessionIndexes: readonly SessionIndex[];
  readonly databases: readonly Database[];
  readonly services: readonly Service[];
  /** The units of the system that start a gateway, of whichever install: none where it will run on another machine. */
  readonly systemServices: readonly SystemService[];
  /** Files of units of the system that are for OpenClaw by their name, and that you may not read. */
  readonly unreadSystemUnits: readonly string[];
  readonly environment: Environment;
  /** Undefined where the install will run on another machine: its interfaces cannot be seen from here. */
  readonly network: Network | undefined;
  /** Every state directory in the home, this one and legacy ones included. */
  readonly stateDirectories: readonly StateDirectory[];
  readonly origin: Origin;
  /** Essential files that broke off: reads the ends of them. */
  readonly truncated: TruncationSearch;
  /** What arrived and what did not. */
  readonly inventory: readonly InventoryItem[];
  /** What became of what a record lists; undefined where none is given. Reads every file that it lists. */
  sinceRecord(): Promise<Comparison> | undefined;
  /** Looks for archives and copied directories, and into them: slow, so asynchronous. */
  backups(): Promise<BackupSearch>;
  /** The Nodes on PATH of whoever runs the check, the first one first: of the host only where that is this machine. */
  nodesOnPath(): Iterable<NodeRuntime>;
  /** Absolute path on this machine of something in the state directory. */
  at(relativePath: string): string;
  /** The path that a file of this machine will have on the host: for commands to copy. */
  there(path: string): string;
  /** Where a path of the host (from the configuration, say) lies on this machine. */
  here(path: string): Whereabouts;
}
