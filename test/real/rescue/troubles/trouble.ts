import type { Release } from '../../cache.ts';
import type { Stage } from '../../installs.ts';
import { type Home, usesDatabases } from '../../openclaw.ts';
import type { Question } from '../look.ts';
import type { Kept } from '../old-machine.ts';

/** One thing that goes wrong in a move, and how it is made and asked about. */
export interface Trouble {
  readonly id: string;
  readonly title: string;
  /** What is asked of the product: by default a turn. */
  readonly questions?: (release: Release) => readonly Question[];
  /** The release that made the install, where it is another one than the release that runs it. */
  readonly madeBy?: (release: Release) => Release;
  /** The profile of the install: by default none. */
  readonly profile?: string;
  /** Where it cannot happen: why not. */
  readonly not?: (release: Release) => string | undefined;
  /** Only root can repair it. */
  readonly asRoot?: true;
  /** It is none where root runs the gateway. */
  readonly notForRoot?: true;
  /** Making it starts the product, which takes a while, or a program that outlives the test. */
  readonly startsPrograms?: true;
  /** What the check has to be told: `--deep`. */
  readonly options?: readonly string[];
  /** What of the old machine `--fix --from` is given: by default nothing. */
  readonly from?: Kept;
  /** What has to be in alice's install for it to happen. Her machine is kept as it is then. */
  readonly prepare?: (alice: Home) => void;
  /** Bring alice's install to bob's home, and the fault with it. Alice's home is gone afterwards. */
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

/** Where the cron jobs are rows that the gateway has to find again, it is asked for them as well. */
export const jobAndTurn = (release: Release): readonly Question[] =>
  usesDatabases(release) ? ['gateway', 'job', 'turn'] : ['turn'];
