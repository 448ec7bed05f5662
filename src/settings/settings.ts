import type { FlatData, Severity } from '../engine/rule.ts';
import { TextError } from '../engine/text-error.ts';

/** What a user decided about all checks. */
export interface Settings {
  /** Severities by rule id; `off` disables the rule. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Glob patterns of paths that no rule reads. */
  readonly ignore: readonly string[];
  /** The user that will run the gateway. */
  readonly user?: string;
  /** The path of the home on the host. */
  readonly home?: string;
  /** The path of the state directory on the host. */
  readonly stateDir?: string;
  readonly suppressions: readonly Suppression[];
}

/** A finding that the user has looked at and accepts. */
export interface Suppression {
  readonly fingerprint: string;
  readonly reason: string;
  /** YYYY-MM-DD: the last day on which it applies. */
  readonly expires?: string;
}

export interface LoadedSettings {
  readonly settings: Settings;
  /** The absolute path of their file. */
  readonly path: string;
}

export const NO_SETTINGS: Settings = { rules: {}, ignore: [], suppressions: [] };

/** The settings cannot be used. The message says which file and key, and why. */
export class SettingsError extends TextError<FlatData> {
  override readonly name = 'SettingsError';
}
