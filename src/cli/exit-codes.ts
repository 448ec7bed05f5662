/** The exit statuses; `--help` and the README say the same. */
export const EXIT = {
  /** No finding at or above `--fail-on`. */
  clean: 0,
  findings: 1,
  /** It could not check: wrong usage, no install, a file it could not read, a rule crashed, a limit was hit.
   *  Or `--fix` was refused. A rule that is skipped leaves the status as it is; the report says so. */
  unchecked: 2,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

/** The exit statuses of a checklist. What is not known yet is no success: whoever goes on has to see to it. */
export const EXIT_OF = {
  done: EXIT.clean,
  'not done': EXIT.findings,
  'cannot tell': EXIT.unchecked,
} as const;
