import type { FlatData, Text } from '../../engine/rule.ts';
import { phrase } from '../../phrases/language.ts';
import type { AgeKeys } from '../age.ts';
import { ABSENT, type State } from '../path-state.ts';
import type { Step } from '../step.ts';
import { CHANGED, StepRefused } from '../step-refused.ts';
import type { Draft, OperationOf } from './change.ts';

/** What a plan has to know about the keys. */
export type KnownKeys = Pick<AgeKeys, 'recipients' | 'canDecrypt'>;

/** The path of the encrypted copy of a file. */
export function copyOf(path: string): string {
  return `${path}.age`;
}

/**
 * Adds an encryption to a draft.
 * @param there what is at the path of the copy
 * @throws StepRefused where no recipients are given, or the file is not what the check saw
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

/** Says that originals stay, where encryptions leave them. */
export function encryptionNote(drafts: Iterable<Draft>): Text<FlatData> | undefined {
  for (const { encryption } of drafts) {
    if (encryption?.isDiscarded === false) return phrase('step.original-stays');
  }
  return undefined;
}

/** The steps that create the copy, and that remove the original where allowed. */
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
