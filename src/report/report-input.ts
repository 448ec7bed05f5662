import type { Finding, RuleResult } from '../engine/finding.ts';
import type { Text } from '../engine/rule.ts';
import type { Install } from '../install/install.ts';
import type { Comparison } from '../install/since-record.ts';
import type { Show } from '../masking/shown.ts';
import type {
  Frame,
  ReportFix,
  ReportPendingRun,
  ReportPlan,
  ReportRefusal,
  ReportSource,
  ReportSuppressed,
} from './report.ts';

/** The facts that show whether a service of this home starts the gateway. */
export type ServiceFacts = Pick<
  Install,
  | 'home'
  | 'host'
  | 'stateDir'
  | 'services'
  | 'systemServices'
  | 'stateDirectories'
  | 'origin'
  | 'here'
  | 'there'
  | 'archive'
  | 'isTargetKnown'
  | 'kind'
>;

type ReportedFacts = ServiceFacts & Pick<Install, 'profile' | 'era' | 'inventory'>;

/**
 * The results of the rules for one install, without findings that are suppressed or below the
 * requested severity.
 */
export interface CheckedInstall {
  readonly install: ReportedFacts;
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleResult[];
  /** The findings that the user decided to leave out. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Why a fact of the install is incomplete, for instance because a walk stopped early. */
  readonly limits: readonly Text[];
  /** The comparison with a record. */
  readonly compared?: Comparison;
}

export interface SuppressedFinding extends Pick<ReportSuppressed, 'by' | 'justification'> {
  readonly finding: Finding;
}

export interface ReportInput {
  readonly tool: { readonly name: string; readonly version: string };
  readonly checked: readonly [CheckedInstall, ...CheckedInstall[]];
  readonly label: string | null;
  /** The name of this machine. */
  readonly hostName: string;
  readonly pendingRuns: readonly ReportPendingRun[];
  readonly sources: readonly ReportSource[];
  readonly plans: readonly ReportPlan[];
  readonly refusals: readonly ReportRefusal[];
  readonly fixes: readonly ReportFix[];
  /** True where a repair has changed more than who can read a file: the gateway was stopped for it. */
  readonly isRepaired: boolean;
  readonly notes: readonly Text[];
  readonly restores: ReadonlySet<string>;
  /** Backups on this machine that contain something that is missing: absolute paths. */
  readonly backups: readonly string[];
  readonly repairCommand: string;
  /** The same command for the installed release, whatever release was requested. */
  readonly installedCommand: string;
  /** For a checked archive: the command that checks its contents in their final place. */
  readonly unpackedCommand: string | undefined;
  /** The command that checks an install by its final path, quoted for a shell. */
  readonly placedCommand: string;
  /** The requested path, as written and resolved. */
  readonly asked: { readonly path: string; readonly real: string } | undefined;
  /** True where root runs the check. */
  readonly isRoot: boolean;
  /** The oldest major version of Node that fits the release to install, where it is known. */
  readonly nodeMajor: number | undefined;
  /** The masked line of a finding. */
  readonly frameOf: (finding: Finding) => Frame | null;
  /** Masks a text that may contain names from the copy. */
  readonly show: Show;
}
