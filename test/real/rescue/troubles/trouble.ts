import type { Release } from '../../cache.ts';
import type { Stage } from '../../installs.ts';
import { type Home, usesDatabases } from '../../openclaw.ts';
import type { Question } from '../look.ts';
import type { Kept } from '../old-machine.ts';

/** Something that goes wrong in a move, how to make it, and what to ask afterwards. */
export interface Trouble {
  readonly id: string;
  readonly title: string;
  /** What to ask OpenClaw: by default a turn. */
  readonly questions?: (release: Release) => readonly Question[];
  /** The release that made the install, if it differs from the one that runs it. */
  readonly madeBy?: (release: Release) => Release;
  /** The profile of the install; by default none. */
  readonly profile?: string;
  /** Why it cannot happen, where that is so. */
  readonly not?: (release: Release) => string | undefined;
  /** Only root can repair it. */
  readonly asRoot?: true;
  /** True where it is no fault if root runs the gateway. */
  readonly notForRoot?: true;
  /**
   * True where making it starts OpenClaw, which takes a while, or a program that outlives the test.
   */
  readonly startsPrograms?: true;
  /** Options that the check needs: `--deep`. */
  readonly options?: readonly string[];
  /** What `--fix --from` gets from the old machine: by default nothing. */
  readonly from?: Kept;
  /** What alice's install needs for it to happen. Her machine is kept in this state. */
  readonly prepare?: (alice: Home) => void;
  /** Brings alice's install, with the fault, to bob's home. Alice's home is gone afterwards. */
  readonly make: (alice: Home, stage: Stage) => Home | Promise<Home>;
}

/** Only in some releases. */
export const onlyIn =
  (...releases: readonly Release[]) =>
  (release: Release): string | undefined =>
    releases.includes(release) ? undefined : 'has no such thing';

/** Only where sessions and logins are files. */
export const inFiles = (release: Release): string | undefined =>
  usesDatabases(release) ? 'has no such files' : undefined;

/** Where the cron jobs are rows that the gateway has to find again, it is asked for them too. */
export const jobAndTurn = (release: Release): readonly Question[] =>
  usesDatabases(release) ? ['gateway', 'job', 'turn'] : ['turn'];
