import type { Micros } from './disk.ts';
import type { FileState, State } from './state.ts';

/** One change of one path, with what has to be there before it. In a plan they stand in the order of doing. */
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
);

export type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

/** A file's new bytes; `hash` is of what it has to hold before, undefined where it has to be absent. */
export interface WriteStep {
  readonly kind: 'write';
  readonly hash?: string;
  readonly old: Buffer;
  readonly bytes: Buffer;
  /** The texts to show: every value that may be a secret is masked. */
  readonly shown: { readonly old: string; readonly new: string };
}

/**
 * encrypt: makes `path`, the encrypted copy of `twin`. discard: removes `path`, of which `twin` is the encrypted
 * copy, once that opens and holds the same bytes. The journal never gets a copy of the plain text.
 */
export type EncryptionStep =
  | {
      readonly kind: 'encrypt';
      readonly twin: string;
      readonly original: FileState;
      readonly recipients: readonly string[];
    }
  | { readonly kind: 'discard'; readonly twin: string; readonly before: FileState };

/** What is made where nothing is. */
export type Creation =
  | ({ readonly kind: 'make-directory' } & MadeAttributes)
  | ({
      readonly kind: 'make-file';
      /** The file whose bytes it gets, with what they have to be. */
      readonly source: string;
      readonly size: number;
      readonly hash: string;
      readonly time?: Micros;
    } & MadeAttributes);

interface MadeAttributes {
  readonly mode: number;
  readonly owner?: { readonly uid: number; readonly gid: number };
}

/** True where a step leaves the name and the content of what is there alone. */
export function isOfAttributes(kind: Step['kind']): boolean {
  return kind === 'owner' || kind === 'mode';
}

/** True where a step makes something under a temporary name first. */
export function isMadeBeside(kind: Step['kind']): boolean {
  return !isOfAttributes(kind) && !/^(?:remove|rename|discard)$/.test(kind);
}
