/** What was measured of a release or of a pair: what is stored, and what the page is made of. */

/** The rules that said something, by how grave it is. */
export interface Found {
  readonly error: readonly string[];
  readonly warning: readonly string[];
  readonly info: readonly string[];
}

/** A copy before and after the repair. */
export interface Copied {
  /** What migcheck found in it. */
  readonly found: Found;
  /** Its errors and warnings in words. */
  readonly said: readonly string[];
  /** What OpenClaw does with it as it is. */
  readonly before: string;
  /** How many files `--fix` and the remedies changed, made or removed. */
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
  /** What migcheck finds once OpenClaw has run there. */
  readonly settled: Found;
}

/** What every row says of its making. */
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
  /** The state copied to a home that nothing was in. */
  readonly moved: Copied;
  /** The state copied over a fresh onboarding of the release that runs it. */
  readonly over: Copied;
}
