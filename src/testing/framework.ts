/** Declares one test. */
type Declare = (name: string, body: () => void | Promise<void>) => unknown;

/** What {@link testRule} needs to declare tests. Vitest, Jest, Mocha and `node:test` all have it. */
export interface TestFramework {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: Declare & { readonly skip: Declare };
  readonly afterEach: (body: () => void) => unknown;
}

/** The global functions of the framework that runs, and without them those of `node:test`. */
export function frameworkHere(): TestFramework {
  const { describe, it, afterEach } = globalThis as Partial<TestFramework>;
  if (describe && it && afterEach) return { describe, it, afterEach };
  // Loaded only now: it prints a report of its own at the end of the process.
  return process.getBuiltinModule('node:test');
}
