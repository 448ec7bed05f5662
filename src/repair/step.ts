import type { Micros } from './disk.ts';
import type { FileState, State } from './path-state.ts';

/**
 * One change of one path, with what must be there before it. A plan has them in the order in which
 * they are done.
 */
export type Step = {
  /** Absolute, the links of its parents resolved. */
  readonly path: string;
  readonly before: State;
  /** Indexes into the plan's fixes. */
  readonly fixes: readonly number[];
} & (
  | WriteStep
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'remove' }
  | { readonly kind: 'owner'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'mode'; readonly mode: number }
  | { readonly kind: 'rename'; readonly to: string }
  | EncryptionStep
  | Creation
  | ReplaceStep
);

export type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

/**
 * A file's new bytes. `hash` is that of the bytes it must have before, or undefined where it must
 * not exist.
 */
export interface WriteStep {
  readonly kind: 'write';
  readonly hash?: string;
  readonly old: Buffer;
  readonly bytes: Buffer;
  /** The mode of a new file. */
  readonly mode?: number;
  /** The texts to show, with every possible secret masked. Undefined where nothing is shown. */
  readonly shown?: { readonly old: string; readonly new: string };
}

/**
 * encrypt: creates `path`, the encrypted copy of `twin`. discard: removes `path`, whose encrypted
 * copy is `twin`, after that was decrypted to the same bytes. The journal never gets a copy of the
 * plain text.
 */
export type EncryptionStep =
  | {
      readonly kind: 'encrypt';
      readonly twin: string;
      readonly original: FileState;
      readonly recipients: readonly string[];
    }
  | { readonly kind: 'discard'; readonly twin: string; readonly before: FileState };

/** The creation of something that does not exist. */
export type Creation =
  | ({ readonly kind: 'make-directory'; readonly mode: number } & Owned)
  | ({ readonly kind: 'make-file'; readonly mode: number } & Owned & Source)
  | ({ readonly kind: 'make-link'; readonly target: string } & Owned);

/** A file that is cut off gets the bytes of a complete one. */
export type ReplaceStep = { readonly kind: 'replace'; readonly before: FileState } & Source;

/** The file whose bytes are copied, with their expected size and hash. */
export interface Source {
  readonly source: string;
  readonly size: number;
  readonly hash: string;
  readonly time?: Micros;
}

interface Owned {
  readonly owner?: { readonly uid: number; readonly gid: number };
}

/** True where a step changes neither the name nor the content of what is there. */
export function isOfAttributes(kind: Step['kind']): boolean {
  return kind === 'owner' || kind === 'mode';
}

/** True where a step removes or replaces the existing bytes. */
export function isReplacing(kind: Step['kind']): boolean {
  return kind === 'write' || kind === 'replace' || kind === 'remove';
}

/** True where a step first creates something under a temporary name. */
export function isMadeBeside(kind: Step['kind']): boolean {
  return !isOfAttributes(kind) && !/^(?:remove|rename|discard)$/.test(kind);
}
