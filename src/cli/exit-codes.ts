/** The exit statuses; `--help` and docs/checking.md say the same. */
export const EXIT = {
  /** No finding at or above `--fail-on`. */
  clean: 0,
  findings: 1,
  /**
   * The check could not be completed: wrong usage, no install, an unreadable file, a crashed rule,
   * a limit. Or `--fix` was refused. A skipped rule does not change the status; the report mentions
   * it.
   */
  unchecked: 2,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

/**
 * The exit statuses of a checklist. An open item is not a success, because somebody has to decide
 * it before going on.
 */
export const EXIT_OF = {
  done: EXIT.clean,
  'not done': EXIT.findings,
  'cannot tell': EXIT.unchecked,
} as const;
