/**
 * A repair step as data, with what it expects to find. Paths are absolute on this machine.
 * Rules make them; `src/repair` performs them.
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
  /** Replaces the text of one string value of a JSON or JSON5 file; everything else stays byte for byte. */
  | {
      readonly kind: 'replace-value';
      readonly path: string;
      readonly keys: readonly (string | number)[];
      readonly value: string;
      readonly expected: string;
    }
  /** Adds a key with a string value, and the objects that it stands in, to a JSON or JSON5 file that has no such key. */
  | {
      readonly kind: 'insert-value';
      readonly path: string;
      readonly keys: readonly (string | number)[];
      readonly value: string;
    }
  /** Replaces a part of a text file that is in no format of the above; everything else stays byte for byte. */
  | ({ readonly kind: 'replace-text'; readonly path: string } & TextEdit)
  | {
      readonly kind: 'replace-link';
      readonly path: string;
      readonly target: string;
      readonly expected: string;
    }
  /** Removes a left-over that is no essential of the layout table. */
  | { readonly kind: 'remove'; readonly path: string }
  /** Makes an encrypted copy beside a file; the file goes once the copy has been opened and is the same. */
  | { readonly kind: 'encrypt'; readonly path: string; readonly size: number }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  /** Makes a directory where nothing is. The owner counts where root repairs. */
  | ({ readonly kind: 'create-directory'; readonly path: string } & CreatedAttributes)
  /** Makes a file where nothing is, of the bytes of another file of this machine. */
  | ({
      readonly kind: 'create-file';
      readonly path: string;
      /** Absolute, without a link in it. */
      readonly source: string;
      /** Of the source's bytes, and their SHA-256 in hexadecimal digits. */
      readonly size: number;
      readonly hash: string;
      readonly mtimeMs?: number;
    } & CreatedAttributes)
  /** Makes a link where nothing is, to lead where `target` says: relative to where it is. */
  | {
      readonly kind: 'create-link';
      readonly path: string;
      readonly target: string;
      readonly owner?: { readonly uid: number; readonly gid: number };
    }
  /** Puts the bytes of another file of this machine in the place of a file that broke off; mode and owner stay. */
  | {
      readonly kind: 'replace-file';
      readonly path: string;
      /** Absolute, without a link in it. */
      readonly source: string;
      /** Of the source's bytes, and their SHA-256 in hexadecimal digits. */
      readonly size: number;
      readonly hash: string;
      readonly mtimeMs?: number;
      readonly expected: { readonly size: number };
    }
  /** Gives a file with several names a copy to itself: same bytes, mode, owner and time. The other names keep the old file. */
  | {
      readonly kind: 'own-copy';
      readonly path: string;
      readonly expected: { readonly size: number; readonly names: number };
    }
  /**
   * Makes a file where nothing is. Its owner is that of its directory. The text may be private: it is made when the
   * repair is planned, and is not shown.
   */
  | {
      readonly kind: 'create-text';
      readonly path: string;
      readonly mode: number;
      readonly text: () => string;
    }
  /** Appends lines to a text file, which is created where it is absent. */
  | { readonly kind: 'append-lines'; readonly path: string; readonly lines: readonly string[] };

/** A part of a text, which has to be there, and what comes in its place. */
export interface TextEdit {
  /** In characters, a byte order mark not counted. */
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
