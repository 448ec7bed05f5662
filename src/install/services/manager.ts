import type { ReadResult } from '../files/read.ts';
import type { Home } from '../host/home.ts';

/** The manager that starts a unit: a user's, or the system's. */
export interface Manager {
  /** The directories of the units and their drop-ins, in order of precedence. */
  readonly directories: readonly string[];
  /** The specifiers that depend on the manager, such as `%h` (systemd.unit(5)). */
  readonly specifiers: Readonly<Record<string, string>>;
  readonly read: (path: string) => ReadResult;
  /** The home of the account that runs a service. */
  readonly homeOf: (user: string | undefined) => Home;
}
