/** The run cannot be undone at all; the message says why and what to do. */
export class UndoRefused extends Error {
  override readonly name = 'UndoRefused';
}
