/** What the status of the process means; `--help` says the same. */
export const EXIT = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  findings: 1,
  /** It could not check, or not everything: usage, no install there, a rule crashed, a limit was hit,
   *  or a repair that was asked for was refused. */
  unchecked: 2,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

/** Thrown where a person broke off at a question: the message says what was done until then. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
