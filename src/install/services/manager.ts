import type { ReadResult } from '../files/read.ts';
import type { Home } from '../host/home.ts';

/** The manager that starts a unit: that of a user, or that of the system. */
export interface Manager {
  /** Where the units are, and what is added to them: what is in the first of them counts. */
  readonly directories: readonly string[];
  /** The specifiers that it decides, such as `%h` (systemd.unit(5)). */
  readonly specifiers: Readonly<Record<string, string>>;
  readonly read: (path: string) => ReadResult;
  /** The home of the account that a service runs as. */
  readonly homeOf: (user: string | undefined) => Home;
}
