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

/** What says whether a service of this home starts the gateway. */
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

/** What the rules said of one install; what is suppressed or below the asked severity is not in it. */
export interface CheckedInstall {
  readonly install: ReportedFacts;
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleResult[];
  /** What somebody decided to leave out. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Why a fact of the install itself is not whole: a walk that was cut off, say. */
  readonly limits: readonly Text[];
  /** What became of what a record lists. */
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
  readonly notes: readonly Text[];
  readonly restores: ReadonlySet<string>;
  /** Backups here that have something of what is missing: absolute on this machine. */
  readonly backups: readonly string[];
  readonly repairCommand: string;
  /** The same for the release that is installed, whatever was asked for. */
  readonly installedCommand: string;
  /** The command that checks what is in a checked archive where it will be. */
  readonly unpackedCommand: string | undefined;
  /** The command that checks an install by the path that it will have, quoted for a shell. */
  readonly placedCommand: string;
  /** What was asked for: as it was written, and its real path. */
  readonly asked: { readonly path: string; readonly real: string } | undefined;
  /** True where root runs the check. */
  readonly isRoot: boolean;
  /** The oldest major of Node that fits the release to install, where that is known. */
  readonly nodeMajor: number | undefined;
  /** The masked line of a finding. */
  readonly frameOf: (finding: Finding) => Frame | null;
  /** What is shown of a text that may have a name of the copy in it. */
  readonly show: Show;
}
