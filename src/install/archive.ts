import type { Reason } from '../engine/rule.ts';
import type { Encryption } from '../formats/archive-kind.ts';

/** What is known of the archives that an install was unpacked from, for the rules about archives. */
export interface ArchiveFacts {
  /** In the order in which they were given. */
  readonly files: readonly ArchiveFile[];
  /** Where they were unpacked: absolute on this machine. */
  readonly root: string;
  /** What is in them, by the path in them, the last of several with the same name. */
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  readonly damage: readonly Damage[];
  readonly unsafe: readonly UnsafeEntry[];
  /** What `openclaw backup create` wrote about its archive. */
  readonly manifest?: BackupManifest;
}

/** One archive. */
export interface ArchiveFile {
  /** As it was given: `moved.tgz`; `stdin` for what came from there. */
  readonly name: string;
  /** Absolute on this machine; undefined for standard input. */
  readonly path?: string;
  readonly format: string;
  readonly encryption?: Encryption;
  /** The places of credentials in it, the first few, and how many there are. */
  readonly secrets: readonly string[];
  readonly secretCount: number;
}

/** One entry with the attributes that the archive gives it. */
export interface ArchiveEntry {
  readonly kind: 'file' | 'directory' | 'link';
  /** Which of the archives it is from. */
  readonly file: number;
  /** Permission bits, 0 to 0o7777. */
  readonly mode: number;
  /** Undefined where the format has no owners. */
  readonly uid?: number;
  readonly gid?: number;
  readonly size: number;
  readonly mtimeMs: number;
  /** Of a link: where it leads, as written. */
  readonly target?: string;
  /** True for a directory that has no entry of its own. */
  readonly isImplied?: true;
}

/** Why not all of an archive could be read. */
export interface Damage {
  readonly file: number;
  readonly kind: 'cut' | 'corrupt' | 'limit' | 'unread';
  /** For a person, after a colon. */
  readonly what: Reason;
  /** The last entry before it. */
  readonly after?: string;
}

/** An entry that a careless program would unpack to a place of its choosing, or that asks for more than a file. */
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
  /** The name as it is in the archive, cut to a length to show. */
  readonly name: string;
}

/** The manifest of `openclaw backup create`, 2026.3.8 to 2026.9.6, as far as it makes sense. */
export interface BackupManifest {
  /** Its path in the archive. */
  readonly at: string;
  readonly release?: string;
  readonly platform?: string;
  readonly createdAtMs?: number;
  readonly onlyConfig: boolean;
  readonly includesWorkspace: boolean;
  /** Absolute on the machine that it was made on. */
  readonly stateDir?: string;
  readonly workspaceDirs: readonly string[];
  readonly assets: readonly BackupAsset[];
}

/** One directory or file that a manifest says is in the backup. */
export interface BackupAsset {
  readonly kind: string;
  /** Absolute on the machine that it was made on. */
  readonly sourcePath: string;
  /** Its path in the archive. */
  readonly archivePath: string;
}
