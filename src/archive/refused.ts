/** An archive cannot be checked at all; the message says why, and what to do. */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';
}
