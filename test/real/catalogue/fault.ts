import type { Home } from '../openclaw.ts';

/**
 * The kind of install to make a fault in: a default one, one of a profile, one with a service of
 * this machine.
 */
export type TreeKind = 'default' | 'profile' | 'service';

/** One way in which a move goes wrong, made in an install that was otherwise moved with care. */
export interface Fault {
  /** What happened, as a person would describe it. Together with the rule it names the fault. */
  readonly title: string;
  /** The rule that has to report it. */
  readonly rule: string;
  /** Rules that also report the same event, and are right. */
  readonly also?: readonly string[];
  /** By default the default one. */
  readonly tree?: TreeKind;
  /** Changes the install. OpenClaw is not running, and the old home does not exist. */
  readonly make: (home: Home) => void;
  /** Options that the check needs: `--deep`. */
  readonly options?: readonly string[];
  /**
   * The user and group id of the home's owner, where the fault is about who runs the gateway. Needs
   * root.
   */
  readonly user?: number;
  /** What OpenClaw would need to ask about and cannot here, so that its silence proves nothing. */
  readonly unheard?: string;
}

/**
 * The rules that report something wherever the install names its old home, which shows that it was
 * moved.
 */
export const HAS_MOVED: readonly string[] = ['host-bound-network', 'shared-identity'];

/** The faults of one rule, without repeating its name. */
export function faultsOf(rule: string, ...faults: readonly Omit<Fault, 'rule'>[]): Fault[] {
  return faults.map((fault) => ({ rule, ...fault }));
}

/** True where the user who runs the harness can make the fault. */
export function canMake({ user }: Fault): boolean {
  return user === undefined || process.getuid?.() === 0;
}
