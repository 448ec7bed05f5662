/**
 * Cleans up after a failure, and ignores errors. The failure itself is reported, and the journal
 * lists what is left over.
 */
export function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // The first failure is reported, so this one adds nothing.
  }
}
