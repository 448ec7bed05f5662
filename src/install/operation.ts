/**
 * A repair step as data, with what it expects to find. Paths are absolute on this machine. Rules
 * make the steps; `src/repair` performs them.
 */
export type Operation =
  | {
      readonly kind: 'set-mode';
      readonly path: string;
      readonly mode: number;
      readonly expected: number;
    }
  | {
      readonly kind: 'set-owner';
      readonly path: string;
      readonly uid: number;
      readonly gid: number;
      readonly expected: { readonly uid: number; readonly gid: number };
    }
  /** Replaces one string value of a JSON or JSON5 file. All other bytes stay. */
  | {
      readonly kind: 'replace-value';
      readonly path: string;
      readonly keys: readonly (string | number)[];
      readonly value: string;
      readonly expected: string;
    }
  /**
   * Adds a key with a string value to a JSON or JSON5 file without that key, and creates the
   * objects around it where needed.
   */
  | {
      readonly kind: 'insert-value';
      readonly path: string;
      readonly keys: readonly (string | number)[];
      readonly value: string;
    }
  /** Replaces a part of a text file in another format. All other bytes stay. */
  | ({ readonly kind: 'replace-text'; readonly path: string } & TextEdit)
  | {
      readonly kind: 'replace-link';
      readonly path: string;
      readonly target: string;
      readonly expected: string;
    }
  /** Removes a leftover that the layout table does not call essential. */
  | { readonly kind: 'remove'; readonly path: string }
  /**
   * Makes an encrypted copy beside a file. The file is deleted after the copy was decrypted and
   * compared with it.
   */
  | { readonly kind: 'encrypt'; readonly path: string; readonly size: number }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  /** Creates a directory that does not exist. Its owner is set where root repairs. */
  | ({ readonly kind: 'create-directory'; readonly path: string } & CreatedAttributes)
  /** Creates a file that does not exist, with the bytes of another file on this machine. */
  | ({
      readonly kind: 'create-file';
      readonly path: string;
      /** Absolute, without links in it. */
      readonly source: string;
      /** The size of the source, and its SHA-256 in hexadecimal digits. */
      readonly size: number;
      readonly hash: string;
      readonly mtimeMs?: number;
    } & CreatedAttributes)
  /** Creates a link that does not exist. `target` is relative to the link. */
  | {
      readonly kind: 'create-link';
      readonly path: string;
      readonly target: string;
      readonly owner?: { readonly uid: number; readonly gid: number };
    }
  /**
   * Replaces a file that is cut off with the bytes of another file on this machine. Mode and owner
   * stay.
   */
  | {
      readonly kind: 'replace-file';
      readonly path: string;
      /** Absolute, without links in it. */
      readonly source: string;
      /** The size of the source, and its SHA-256 in hexadecimal digits. */
      readonly size: number;
      readonly hash: string;
      readonly mtimeMs?: number;
      readonly expected: { readonly size: number };
    }
  /**
   * Replaces one of a file's hard links with a copy: same bytes, mode, owner and time. The other
   * links keep the old file.
   */
  | {
      readonly kind: 'own-copy';
      readonly path: string;
      readonly expected: { readonly size: number; readonly names: number };
    }
  /**
   * Creates a file that does not exist, with the owner of its directory. The text may be private:
   * it is made when the repair is planned, and is never shown.
   */
  | {
      readonly kind: 'create-text';
      readonly path: string;
      readonly mode: number;
      readonly text: () => string;
    }
  /** Appends lines to a text file, which is created where it does not exist. */
  | { readonly kind: 'append-lines'; readonly path: string; readonly lines: readonly string[] };

/** A part of a text that must be there, and its replacement. */
export interface TextEdit {
  /** In characters, not counting a byte order mark. */
  readonly start: number;
  readonly expected: string;
  readonly value: string;
}

/** The mode of something new, and who gets it if root repairs. */
interface CreatedAttributes {
  /** Permission bits, 0 to 0o7777. */
  readonly mode: number;
  readonly owner?: { readonly uid: number; readonly gid: number };
}
