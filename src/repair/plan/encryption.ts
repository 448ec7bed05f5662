import type { FlatData, Text } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';
import type { AgeKeys } from '../age.ts';
import { ABSENT, type State } from '../path-state.ts';
import type { Step } from '../step.ts';
import { CHANGED, StepRefused } from '../step-refused.ts';
import type { Draft, OperationOf } from './change.ts';

/** What a plan has to know of the keys. */
export type KnownKeys = Pick<AgeKeys, 'recipients' | 'canDecrypt'>;

/** Where the encrypted copy of a file is made. */
export function copyOf(path: string): string {
  return `${path}.age`;
}

/**
 * The draft of an encryption.
 * @param there what is at the name of the copy
 * @throws StepRefused where nobody is named who may open it, or it is not what the check saw
 */
export function withEncryption(
  draft: Draft,
  { size }: OperationOf<'encrypt'>,
  there: State,
  keys: KnownKeys | undefined,
): Draft {
  const { before, path } = draft;
  if (before.kind !== 'file' || before.size !== size) throw new StepRefused(CHANGED);
  if (before.nlink > 1) throw new StepRefused(phrase('step.second-name-readable'));
  const copy = copyOf(path);
  const isDiscarded = keys?.canDecrypt === true;
  if (there.kind === 'absent') {
    if (!keys?.recipients.length) throw new StepRefused(phrase('step.give-key'));
    const { recipients } = keys;
    return { ...draft, encryption: { original: before, copy, recipients, isDiscarded } };
  }
  if (there.kind !== 'file') throw new StepRefused(phrase('step.other-copy', { path: copy }));
  if (!isDiscarded) throw new StepRefused(phrase('step.copy-there', { path: copy }));
  return { ...draft, encryption: { original: before, copy, isDiscarded } };
}

/** What encryptions leave undone, where an original stays. */
export function encryptionNote(drafts: Iterable<Draft>): Text<FlatData> | undefined {
  for (const { encryption } of drafts) {
    if (encryption?.isDiscarded === false) return phrase('step.original-stays');
  }
  return undefined;
}

/** The steps that make the copy, and remove the original where that may go. */
export function encryptionSteps({ path, before, fixes, encryption }: Draft): Step[] {
  if (!encryption || before.kind !== 'file') return [];
  const { original, copy, recipients, isDiscarded } = encryption;
  const steps: Step[] = [];
  if (recipients) {
    steps.push({
      kind: 'encrypt',
      path: copy,
      before: ABSENT,
      fixes,
      twin: path,
      original,
      recipients,
    });
  }
  if (isDiscarded) steps.push({ kind: 'discard', path, before, fixes, twin: copy });
  return steps;
}
