import type { FlatData, FlatReason } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';
import { phrase } from '../phrases/language.ts';

/** An archive that cannot be checked at all. The message says why, and what to do. */
export class ArchiveRefused extends TextError<FlatData> {
  override readonly name: string = 'ArchiveRefused';
}

/** Several archives have a configuration of their own, so they are separate installs. */
export class SeparateInstalls extends ArchiveRefused {
  override readonly name = 'SeparateInstalls';

  /** @param parts archives without a configuration: it is not known which install they belong to */
  constructor(
    own: readonly string[],
    readonly parts: readonly string[],
  ) {
    super(whySeparate(own, parts));
  }
}

function whySeparate(names: readonly string[], parts: readonly string[]): FlatReason {
  return parts.length === 0
    ? phrase('archive.separate', { names })
    : phrase('archive.separate-parts', { names, parts });
}
