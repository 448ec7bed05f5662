/**
 * A repair step as data, with what it expects to find. Paths are absolute on this machine.
 * Rules make them; `src/fix` performs them.
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
  | {
      readonly kind: 'replace-link';
      readonly path: string;
      readonly target: string;
      readonly expected: string;
    }
  /** Removes a left-over that is no essential of the layout table. */
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  /** Appends lines to a text file, which is created where it is absent. */
  | { readonly kind: 'append-lines'; readonly path: string; readonly lines: readonly string[] };
