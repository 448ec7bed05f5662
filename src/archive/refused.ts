/** An archive cannot be checked at all; the message says why, and what to do. */
export class ArchiveRefused extends Error {
  override readonly name: string = 'ArchiveRefused';
}

/** Several archives have a configuration of their own, so that they are no parts of one install. */
export class SeparateInstalls extends ArchiveRefused {
  override readonly name = 'SeparateInstalls';

  /** @param parts archives that have none: nothing says which install they belong to */
  constructor(
    own: readonly string[],
    readonly parts: readonly string[],
  ) {
    super(
      parts.length === 0
        ? `${own.join(' and ')} each have a configuration, so they are not parts of one install`
        : `${own.join(' and ')} each have a configuration, so it is not clear to which of them ${parts.join(' and ')} belongs. Check each install in a run of its own`,
    );
  }
}
