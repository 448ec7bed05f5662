import type { Entry } from './tree.ts';

/** An archive or a copied directory that may hold an install's secrets. */
export interface Backup {
  /** Absolute path on this machine. */
  readonly path: string;
  readonly entry: Entry;
  readonly kind: 'archive' | 'directory';
  /** How it was recognised: `tar`, `tar.gz`, `zip`, `directory`… */
  readonly format: string;
  /** The encryption found by its magic bytes, or undefined. */
  readonly encryption?: 'age' | 'pgp' | 'openssl' | '7z' | 'zip';
  /** The secrets' places in it: relative paths, at most the first few. Empty where it holds none. */
  readonly secrets: readonly string[];
  /** The whole number of secret places. */
  readonly secretCount: number;
  /** Where it lies, where that exposes it. */
  readonly exposure: readonly Exposure[];
}

export type Exposure = 'readable-by-others' | 'synced-directory' | 'git-work-tree';

/** What was looked through, and what could not be. */
export interface BackupSearch {
  readonly backups: readonly Backup[];
  readonly undecided: readonly { readonly path: string; readonly reason: string }[];
}
