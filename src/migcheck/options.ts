import type { Severity } from '../engine/rule.ts';
import type { Platform } from '../install/host/platform.ts';
import type { AgeKeys } from '../repair/index.ts';
import type { VerifyItemId } from '../verify/verification.ts';

/** What to check, and where it will run. Everything is named as on the command line. */
export interface CheckOptions {
  /** A state directory, a home that holds one, a workspace, or an archive; the default is the user's own install. */
  readonly path?: string;
  /** Further archives that belong to the one at `path`: that of the workspace, say. */
  readonly beside?: readonly string[];
  /** Opens an archive that is encrypted with age. */
  readonly keys?: AgeKeys | undefined;
  /** The state directory of this profile. */
  readonly profile?: string;
  /** Every state directory in the home. */
  readonly all?: boolean;
  /** The path that the home will have where the install will run. */
  readonly home?: string;
  /** The path that the state directory will have there, where a container mounts it. */
  readonly stateDir?: string;
  /** The user that will run it: name, uid or `uid:gid`. */
  readonly user?: string;
  readonly platform?: Platform;
  /** The release of OpenClaw that will run it. */
  readonly openclaw?: string;
  /** Directories of the install outside the home. */
  readonly workspace?: readonly string[];
  /** Ids of the only rules to run. */
  readonly only?: readonly string[];
  /** Ids of rules to leave out. */
  readonly skip?: readonly string[];
  /** Severities by rule id, which outweigh those of the settings. */
  readonly rule?: Readonly<Record<string, Severity | 'off'>>;
  /** Findings that weigh less are left out. */
  readonly severityMin?: Severity;
  /** The file of settings, instead of searching for one. */
  readonly config?: string;
  /** Findings that an earlier report has, by their fingerprints: they are not reported again. */
  readonly baseline?: Baseline;
  /** What the report is called among those of other machines. */
  readonly label?: string;
  /** Run the rules as well that read whole databases. */
  readonly deep?: boolean;
  /** A record of the old machine, an archive, another directory, or `user@host:path`: what it has and this install lacks is found. */
  readonly against?: string;
  /** The home on the old machine, where no record says it. */
  readonly sourceHome?: string;
  readonly sourcePlatform?: Platform;
}

/** An earlier report, as far as it says what is known. */
export interface Baseline {
  readonly findings: readonly { readonly fingerprint: string }[];
  readonly suppressed: readonly {
    readonly by: 'settings' | 'baseline';
    readonly finding: { readonly fingerprint: string };
  }[];
}

/** Which install to write down. Everything is named as on the command line. */
export type RecordOptions = Pick<
  CheckOptions,
  'path' | 'profile' | 'home' | 'stateDir' | 'user' | 'platform' | 'workspace'
>;

/** Which install to verify, and what is known of the old machine. Everything is named as on the command line. */
export interface VerifyOptions
  extends Pick<
    CheckOptions,
    'path' | 'profile' | 'user' | 'openclaw' | 'workspace' | 'config' | 'against' | 'keys'
  > {
  /** Items of the checklist to leave out. */
  readonly skip?: readonly VerifyItemId[];
  /** Look on this machine, `user@host`, over ssh whether its gateway is stopped. */
  readonly old?: string;
  /** A person says that it is stopped. */
  readonly oldStopped?: boolean;
}

/** Which copy to prepare this machine for. Everything is named as on the command line. */
export type PrepareOptions = Pick<
  CheckOptions,
  'profile' | 'home' | 'platform' | 'openclaw' | 'workspace' | 'keys'
>;

/** What to check, and how far a repair may go. Everything is named as on the command line. */
export interface FixOptions extends CheckOptions {
  /** Only plan: the report has the plans, and nothing is changed. */
  readonly dryRun?: boolean;
  /** Do also what may change what the owner meant. */
  readonly unsafeFixes?: boolean;
  /** What backups are encrypted to. */
  readonly keys?: AgeKeys;
}

/** What one run of the program does: the options of all of it, none of the repeatable ones left out. */
export interface RunOptions extends Omit<FixOptions, 'keys'> {
  readonly fix?: boolean;
  /** Archives or directories to restore from what is missing: each part comes from the newest that has it whole. */
  readonly from?: readonly string[];
  readonly keys?: AgeKeys | undefined;
  /** Where the keys are from, for commands to paste. */
  readonly ageRecipient?: readonly string[];
  readonly ageIdentity?: readonly string[];
  readonly quiet?: boolean;
  /** Where the baseline is from, for commands to paste. */
  readonly baselineFile?: string;
  readonly workspace: readonly string[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly rule: Readonly<Record<string, Severity | 'off'>>;
  readonly severityMin: Severity;
}

/** What a run has of that where nothing is asked for. */
export const NOTHING_ASKED = {
  workspace: [],
  only: [],
  skip: [],
  rule: {},
  severityMin: 'info',
} as const satisfies Partial<RunOptions>;
