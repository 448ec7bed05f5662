import type { StringEdit } from '../../formats/json5-nodes.ts';
import type { Operation, TextEdit } from '../../install/operation.ts';
import type { FileState, State } from '../path-state.ts';
import type { Creation, Source } from '../step.ts';

/** All that is to become of one path. */
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
  /** Permission bits that go, and that come. */
  readonly clear: number;
  readonly add: number;
  readonly to?: string;
  readonly encryption?: Encryption;
  readonly creation?: Creation;
  readonly replacement?: Source;
  /** The whole text of a new file. */
  readonly content?: { readonly bytes: Buffer; readonly mode: number };
  /** What was to be made is there, byte for byte. */
  readonly isThere?: true;
}

/** What is to become of a plain file. */
export interface Encryption {
  readonly original: FileState;
  /** The encrypted copy, beside it. */
  readonly copy: string;
  /** Undefined where the copy is there already. */
  readonly recipients?: readonly string[];
  /** True where the original may go, if the copy opens. */
  readonly isDiscarded: boolean;
}

/** The draft of a path, where there is one. */
export type FindDraft = (path: string) => Draft | undefined;

export type OperationOf<Kind extends Operation['kind']> = Extract<Operation, { kind: Kind }>;

/** True where a part of its text is to change. */
export function changesText({
  edits,
  parts,
  lines,
}: Pick<Draft, 'edits' | 'parts' | 'lines'>): boolean {
  return edits.length > 0 || parts.length > 0 || lines.length > 0;
}

/** Of a path of which nothing is to become yet. */
export function emptyDraft(path: string, before: State): Draft {
  return { path, before, fixes: [], edits: [], parts: [], lines: [], clear: 0, add: 0 };
}
