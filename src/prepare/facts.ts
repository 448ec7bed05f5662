import type { Platform } from '../install/host/platform.ts';
import type { Release } from '../install/host/release.ts';
import type { FittingRelease } from '../install/releases/release-for.ts';
import type { Language } from '../phrases/language.ts';

/** What is to be moved, according to a record, a copy or an archive. */
export interface Moving {
  /** The release that last wrote it. */
  readonly release: string | undefined;
  /** The oldest release that opens everything in it. */
  readonly fitting: FittingRelease;
  readonly home: string | undefined;
  readonly user: string | undefined;
  readonly platform: string | undefined;
  readonly timeZone: string | undefined;
  /** The state directory's path on the old machine. */
  readonly stateDir: string;
  readonly profile: string | undefined;
  readonly files: number;
  readonly bytes: number;
  /**
   * What else there is: node_modules and .git, which the listing script leaves out, or files that
   * could not be counted.
   */
  readonly uncounted: 'nothing' | 'unlisted' | 'rest';
  /** The state directory, and workspaces outside it. */
  readonly parts: readonly MovedPart[];
  /** The format of an archive. */
  readonly packed?: Packed;
  /** record: only a list of files; archive: the files packed; directory: the files themselves. */
  readonly kind: 'record' | 'directory' | 'archive';
  /** Sentences that say what has to be copied besides the state directory. */
  readonly bring: readonly string[];
  /** True where a cron job runs in the machine's time zone. */
  readonly dependsOnZone: boolean | undefined;
}

/** A directory that is moved. */
export interface MovedPart {
  readonly what: 'state' | 'workspace';
  /**
   * Its place: on the old machine, in the archive (the empty string for the whole archive), or on
   * this machine.
   */
  readonly from: string;
  /** Its path on the old machine. */
  readonly there: string;
}

export interface Packed {
  readonly format: string;
  readonly isEncrypted: boolean;
}

/**
 * The machine that it will run on. Fields that are not known about another machine are undefined.
 */
export interface TargetMachine {
  readonly platform: Platform;
  /** False for a machine of another platform, of which nothing can be seen. */
  readonly isHere: boolean;
  readonly home: string | undefined;
  readonly isRoot: boolean;
  /** Versions of the Nodes on PATH, in this order. */
  readonly nodes: readonly string[];
  /** The OpenClaw that is installed. */
  readonly openclaw: Release | undefined;
  readonly freeBytes: number | undefined;
  readonly timeZone: string | undefined;
  /** The service manager for a user's services. */
  readonly serviceManager: 'systemd' | 'launchd' | 'tasks' | 'none' | undefined;
  hasAccount(name: string): boolean | undefined;
  /**
   * An absolute path with its links resolved. Undefined where nothing is there, or it cannot be
   * read.
   */
  realOf(path: string): string | undefined;
}

/** The facts that decide the preparation. */
export interface PrepareFacts {
  readonly moving: Moving;
  readonly machine: TargetMachine;
  /** The release that the user asked for, instead of the one that wrote the copy. */
  readonly wanted: string | undefined;
  /** The words that start this program, for commands to paste. */
  readonly program: string;
  /** The path that was given: of the record, the copy or the archive. */
  readonly source: string;
  /** The language of the output. */
  readonly language: Language;
}
