import type { Home } from './home.ts';
import type { Release } from './release.ts';

/** The machine and the user that will run the install. */
export interface Host {
  readonly user: HostUser;
  readonly platform: NodeJS.Platform;
  /** True where the install is checked where it will run, so that paths outside of the home mean something. */
  readonly isThisMachine: boolean;
  readonly release: Release;
}

/** The user that will run the gateway: never assumed to be the one who runs the check. */
export type HostUser =
  | {
      readonly known: true;
      readonly uid: number;
      readonly gid: number;
      /** Every group that the user is in, the primary one included. */
      readonly groups: readonly number[];
      readonly name?: string;
    }
  | { readonly known: false; readonly reason: string };

/** What the command line says about the host; what it does not say is found out. */
export interface HostOptions {
  /** A name, a user id, or `uid:gid`. */
  readonly user?: string;
  readonly platform?: NodeJS.Platform;
  /** The release that will run the install, for instance `2026.9.6`. */
  readonly openclaw?: string;
}

export type { Home };
