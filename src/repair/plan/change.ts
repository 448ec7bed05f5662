import type { StringEdit } from '../../formats/json5-nodes.ts';
import type { Operation, TextEdit } from '../../install/operation.ts';
import type { FileState, State } from '../path-state.ts';
import type { Creation, Source } from '../step.ts';

/** Everything that will be done to one path. */
export interface Draft {
  readonly path: string;
  readonly before: State;
  readonly fixes: readonly number[];
  readonly edits: readonly StringEdit[];
  readonly parts: readonly TextEdit[];
  readonly lines: readonly string[];
  readonly target?: string;
  readonly isRemoved?: true;
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** The permission bits to clear and to set. */
  readonly clear: number;
  readonly add: number;
  readonly to?: string;
  readonly encryption?: Encryption;
  readonly creation?: Creation;
  readonly replacement?: Source;
  /** The complete text of a new file. */
  readonly content?: { readonly bytes: Buffer; readonly mode: number };
  /** True where what should be created already exists, byte for byte. */
  readonly isThere?: true;
}

/** How to encrypt a plain file. */
export interface Encryption {
  readonly original: FileState;
  /** The encrypted copy, beside the file. */
  readonly copy: string;
  /** Undefined where the copy already exists. */
  readonly recipients?: readonly string[];
  /** True where the original may be removed if the copy can be decrypted. */
  readonly isDiscarded: boolean;
}

/** The draft for a path, if there is one. */
export type FindDraft = (path: string) => Draft | undefined;

export type OperationOf<Kind extends Operation['kind']> = Extract<Operation, { kind: Kind }>;

/** True where a part of its text will change. */
export function changesText({
  edits,
  parts,
  lines,
}: Pick<Draft, 'edits' | 'parts' | 'lines'>): boolean {
  return edits.length > 0 || parts.length > 0 || lines.length > 0;
}

/** A draft for a path, without changes yet. */
export function emptyDraft(path: string, before: State): Draft {
  return { path, before, fixes: [], edits: [], parts: [], lines: [], clear: 0, add: 0 };
}
