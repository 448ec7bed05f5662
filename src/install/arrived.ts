/** One line of "what arrived". */
export interface Arrival {
  readonly what: 'configuration' | 'auth' | 'sessions' | 'channels' | 'workspace';
  /** arrived ✓, missing ✗ (promised or expected and not there), none – (nothing of the kind was ever there). */
  readonly status: 'arrived' | 'missing' | 'none' | 'unknown';
  /** How many (profiles, sessions, channels, files); undefined where it cannot be counted cheaply. */
  readonly count?: number;
  /** A few words: `3 transcripts`, `telegram, whatsapp`. */
  readonly detail: string;
}
