import type { Platform } from '../install/host/platform.ts';
import type { Release } from '../install/host/release.ts';
import type { FittingRelease } from '../install/releases/release-for.ts';
import type { Language } from '../phrases/language.ts';

/** What is to be moved, as far as a record, a copy or an archive says it. */
export interface Moving {
  /** The release that last wrote it. */
  readonly release: string | undefined;
  /** The oldest release that opens everything in it. */
  readonly fitting: FittingRelease;
  readonly home: string | undefined;
  readonly user: string | undefined;
  readonly platform: string | undefined;
  readonly timeZone: string | undefined;
  /** The state directory as the old machine calls it. */
  readonly stateDir: string;
  readonly profile: string | undefined;
  readonly files: number;
  readonly bytes: number;
  /** What there is besides: node_modules and .git, which a list that a shell made leaves out, or what could not be counted. */
  readonly uncounted: 'nothing' | 'unlisted' | 'rest';
  /** The state directory, and workspaces outside of it. */
  readonly parts: readonly MovedPart[];
  /** How an archive is packed. */
  readonly packed?: Packed;
  /** True where it has no more than a list, or an archive, instead of the files themselves. */
  readonly kind: 'record' | 'directory' | 'archive';
  /** What has to come along and is not in a copy of the state directory, in sentences. */
  readonly bring: readonly string[];
  /** True where a cron job runs in the time zone of its machine. */
  readonly dependsOnZone: boolean | undefined;
}

/** A directory that is moved. */
export interface MovedPart {
  readonly what: 'state' | 'workspace';
  /** Where it is: on the old machine, in the archive (the empty string for all of it), or on this machine. */
  readonly from: string;
  /** What the old machine calls it. */
  readonly there: string;
}

export interface Packed {
  readonly format: string;
  readonly isEncrypted: boolean;
}

/** The machine that it will run on. What is not known of another machine is undefined. */
export interface TargetMachine {
  readonly platform: Platform;
  /** False where a machine of another platform is meant: nothing of it can be seen. */
  readonly isHere: boolean;
  readonly home: string | undefined;
  readonly isRoot: boolean;
  /** Versions of the Nodes on PATH, the first one first. */
  readonly nodes: readonly string[];
  /** The OpenClaw that is installed. */
  readonly openclaw: Release | undefined;
  readonly freeBytes: number | undefined;
  readonly timeZone: string | undefined;
  /** What starts a service of a user. */
  readonly serviceManager: 'systemd' | 'launchd' | 'tasks' | 'none' | undefined;
  hasAccount(name: string): boolean | undefined;
  /** An absolute path with its links resolved; undefined where nothing is there, or nobody can look. */
  realOf(path: string): string | undefined;
}

/** What the preparation is decided by. */
export interface PrepareFacts {
  readonly moving: Moving;
  readonly machine: TargetMachine;
  /** The release that somebody wants instead of the one that wrote it. */
  readonly wanted: string | undefined;
  /** The words that start this program, for commands to paste. */
  readonly program: string;
  /** What was given: the record, the copy or the archive. */
  readonly source: string;
  /** What it is all written in. */
  readonly language: Language;
}
