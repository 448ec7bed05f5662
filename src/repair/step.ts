import type { Micros } from './disk.ts';
import type { FileState, State } from './path-state.ts';

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
  | ReplaceStep
);

export type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

/** A file's new bytes; `hash` is of what it has to hold before, undefined where it has to be absent. */
export interface WriteStep {
  readonly kind: 'write';
  readonly hash?: string;
  readonly old: Buffer;
  readonly bytes: Buffer;
  /** Of a new file. */
  readonly mode?: number;
  /** The texts to show: every value that may be a secret is masked. Undefined where nothing is shown. */
  readonly shown?: { readonly old: string; readonly new: string };
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
  | ({ readonly kind: 'make-directory'; readonly mode: number } & Owned)
  | ({ readonly kind: 'make-file'; readonly mode: number } & Owned & Source)
  | ({ readonly kind: 'make-link'; readonly target: string } & Owned);

/** A file that broke off gets the bytes of a whole one. */
export type ReplaceStep = { readonly kind: 'replace'; readonly before: FileState } & Source;

/** The file whose bytes another one gets, with what they have to be. */
export interface Source {
  readonly source: string;
  readonly size: number;
  readonly hash: string;
  readonly time?: Micros;
}

interface Owned {
  readonly owner?: { readonly uid: number; readonly gid: number };
}

/** True where a step leaves the name and the content of what is there alone. */
export function isOfAttributes(kind: Step['kind']): boolean {
  return kind === 'owner' || kind === 'mode';
}

/** True where the bytes that are there are gone afterwards. */
export function isReplacing(kind: Step['kind']): boolean {
  return kind === 'write' || kind === 'replace' || kind === 'remove';
}

/** True where a step makes something under a temporary name first. */
export function isMadeBeside(kind: Step['kind']): boolean {
  return !isOfAttributes(kind) && !/^(?:remove|rename|discard)$/.test(kind);
}
