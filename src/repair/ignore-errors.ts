/** Cleans up after a failure, which is told; what is left over all the same is known to the journal. */
export function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // Nothing to add to what went wrong before.
  }
}
