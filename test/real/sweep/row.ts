/** The measurements of a release or of a pair, as they are stored and rendered. */

/** The rules with findings, by severity. */
export interface Found {
  readonly error: readonly string[];
  readonly warning: readonly string[];
  readonly info: readonly string[];
}

/** A copy before and after the repair. */
export interface Copied {
  /** What migcheck found in it. */
  readonly found: Found;
  /** Its errors and warnings as texts. */
  readonly said: readonly string[];
  /** What OpenClaw does with it as it is. */
  readonly before: string;
  /** The number of files that `--fix` and the remedies changed, created or deleted. */
  readonly changed: number;
  /** The rules whose remedy was followed after `--fix`. */
  readonly remedies: readonly string[];
  /** Why a remedy could not be followed. */
  readonly failed?: string;
  /** What migcheck finds after the repair. */
  readonly left: Found;
  /** What OpenClaw does with it after the repair. */
  readonly after: string;
  /** What OpenClaw does with the install where it was made, if the repaired copy does not work. */
  readonly unmoved?: string;
  /** What migcheck finds after OpenClaw has run there. */
  readonly settled: Found;
}

/** How a row was measured. */
interface Made {
  /** The commit of migcheck that measured it. */
  readonly commit?: string;
}

/** One release: an install of its own, moved. */
export interface ReleaseRow extends Made {
  readonly release: string;
  /** The version of Node that ran it; undefined where it did not install. */
  readonly node?: string;
  /** Why there is nothing to measure: it does not install, or cannot be onboarded. */
  readonly cannot?: string;
  /** What migcheck found before the move. */
  readonly stayed?: Found;
  readonly moved?: Copied;
}

/** The state of one release, run by another on the new machine. */
export interface PairRow extends Made {
  readonly made: string;
  readonly runs: string;
  readonly node: string;
  /** The state copied to an empty home. */
  readonly moved: Copied;
  /** The state copied over a fresh onboarding of the release that runs it. */
  readonly over: Copied;
}
