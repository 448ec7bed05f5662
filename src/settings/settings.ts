import type { FlatData, Severity } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';

/** What a person decided about the check, once and for all. */
export interface Settings {
  /** Severities by rule id; `off` leaves the rule out. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Glob patterns of paths that no rule looks at. */
  readonly ignore: readonly string[];
  /** The user that will run the gateway. */
  readonly user?: string;
  /** The path that the home will have on the host. */
  readonly home?: string;
  /** The path that the state directory will have there. */
  readonly stateDir?: string;
  readonly suppressions: readonly Suppression[];
}

/** A finding that somebody looked at and decided to live with. */
export interface Suppression {
  readonly fingerprint: string;
  readonly reason: string;
  /** YYYY-MM-DD: the last day on which it holds. */
  readonly expires?: string;
}

export interface LoadedSettings {
  readonly settings: Settings;
  /** The file that they are from: absolute. */
  readonly path: string;
}

export const NO_SETTINGS: Settings = { rules: {}, ignore: [], suppressions: [] };

/** The settings cannot be used; the message says which file and key, and why. */
export class SettingsError extends TextError<FlatData> {
  override readonly name = 'SettingsError';
}
