import type { Reason } from '../engine/rule.ts';
import type { Encryption } from '../formats/archive-kind.ts';

/**
 * What is known about the archives that an install was unpacked from, for the rules about archives.
 */
export interface ArchiveFacts {
  /** In the order in which they were given. */
  readonly files: readonly ArchiveFile[];
  /** Where they were unpacked: absolute on this machine. */
  readonly root: string;
  /** The entries by their path in the archive. Of several with the same path, the last one. */
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  readonly damage: readonly Damage[];
  readonly unsafe: readonly UnsafeEntry[];
  /** What `openclaw backup create` wrote about the archive. */
  readonly manifest?: BackupManifest;
}

/** One archive. */
export interface ArchiveFile {
  /** As given: `moved.tgz`; `stdin` for standard input. */
  readonly name: string;
  /** Absolute on this machine; undefined for standard input. */
  readonly path?: string;
  readonly format: string;
  readonly encryption?: Encryption;
  /** The first few places of credentials in it, and the number of all of them. */
  readonly secrets: readonly string[];
  readonly secretCount: number;
}

/** One entry with the attributes that the archive gives it. */
export interface ArchiveEntry {
  readonly kind: 'file' | 'directory' | 'link';
  /** The index of its archive. */
  readonly file: number;
  /** Permission bits, 0 to 0o7777. */
  readonly mode: number;
  /** Undefined where the format does not store owners. */
  readonly uid?: number;
  readonly gid?: number;
  readonly size: number;
  readonly mtimeMs: number;
  /** For a link: its target, as written. */
  readonly target?: string;
  /** True for a directory that has no entry of its own. */
  readonly isImplied?: true;
}

/** Why an archive could not be read completely. */
export interface Damage {
  readonly file: number;
  readonly kind: 'cut' | 'corrupt' | 'limit' | 'unread';
  /** For a person to read, after a colon. */
  readonly what: Reason;
  /** The last entry before the damage. */
  readonly after?: string;
}

/**
 * An entry that a careless program would unpack to a place that the archive chooses, or that is
 * more than an ordinary file.
 */
export interface UnsafeEntry {
  readonly file: number;
  readonly kind:
    | 'absolute'
    | 'outside'
    | 'through-link'
    | 'hard-link'
    | 'device'
    | 'name'
    | 'replaced'
    | 'collision';
  /** The name as it is in the archive, shortened for display. */
  readonly name: string;
}

/**
 * The manifest of `openclaw backup create`, 2026.3.8 to 2026.9.6, as far as it could be understood.
 */
export interface BackupManifest {
  /** Its path in the archive. */
  readonly at: string;
  readonly release?: string;
  readonly platform?: string;
  readonly createdAtMs?: number;
  readonly onlyConfig: boolean;
  readonly includesWorkspace: boolean;
  /** Absolute on the machine where it was made. */
  readonly stateDir?: string;
  readonly workspaceDirs: readonly string[];
  readonly assets: readonly BackupAsset[];
}

/** One directory or file that a manifest says is in the backup. */
export interface BackupAsset {
  readonly kind: string;
  /** Absolute on the machine where it was made. */
  readonly sourcePath: string;
  /** Its path in the archive. */
  readonly archivePath: string;
}
