import type { Home } from '../openclaw.ts';

/** Which install a fault is made in: a default one, one of a profile, one with a service of this machine. */
export type TreeKind = 'default' | 'profile' | 'service';

/** One way in which a move goes wrong, made in an install that was otherwise moved with care. */
export interface Fault {
  /** What happened, as a person would tell it. With the rule it names the fault. */
  readonly title: string;
  /** The rule that has to report it. */
  readonly rule: string;
  /** Rules that rightly report the same event from their side. */
  readonly also?: readonly string[];
  /** By default the default one. */
  readonly tree?: TreeKind;
  /** Changes the install. The product does not run, and the old home is not there. */
  readonly make: (home: Home) => void;
  /** What the check needs to be told: `--deep`. */
  readonly options?: readonly string[];
  /** Where the fault is who runs the gateway: the user and group id of the home's owner. Needs root. */
  readonly user?: number;
  /** What OpenClaw would ask and cannot here, so that its silence proves nothing. */
  readonly unheard?: string;
}

/** What speaks wherever the install names its old home: by that it is known to have moved. */
export const HAS_MOVED: readonly string[] = ['host-bound-network', 'shared-identity'];

/** A rule that no fault of the catalogue provokes. */
export interface NotProvoked {
  readonly rule: string;
  readonly because: string;
}

/** The faults of one rule, without repeating its name. */
export function faultsOf(rule: string, ...faults: readonly Omit<Fault, 'rule'>[]): Fault[] {
  return faults.map((fault) => ({ rule, ...fault }));
}

/** True where the fault can be made by whoever runs the harness. */
export function canMake({ user }: Fault): boolean {
  return user === undefined || process.getuid?.() === 0;
}
