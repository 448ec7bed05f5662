import type { Location } from '../engine/rule.ts';

/** The session index of one agent in the json era: `sessions.json`. */
export interface SessionIndex {
  readonly agentId: string;
  /** Absolute path on this machine. */
  readonly path: string;
  readonly sessions: readonly IndexedSession[];
  /** Why it could not be read, where it could not. */
  readonly problem?: { readonly message: string; readonly at: Location };
}

export interface IndexedSession {
  readonly key: string;
  readonly sessionId: string;
  /** As written: absolute, relative, or absent (2026.1.30 never writes it). */
  readonly sessionFile?: string;
  locate(): Location;
}
