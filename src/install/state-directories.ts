/** A directory in the home that is, or once was, a state directory. */
export interface StateDirectory {
  /** Absolute path on this machine. */
  readonly path: string;
  /** `.openclaw`, `.openclaw-work`, `.clawdbot`. */
  readonly name: string;
  /** The profile by its name; undefined for the default and for legacy directories. */
  readonly profile?: string;
  readonly isLegacy: boolean;
  /** Set where it is a link: the absolute path it leads to on this machine. */
  readonly linkTo?: string;
  /** What is in it, cheaply counted. */
  readonly contents: StateContents;
}

export interface StateContents {
  readonly hasConfig: boolean;
  /** Directories below `agents/`. */
  readonly agents: number;
  /** Transcripts (`*.jsonl`) below `agents/<id>/sessions`, or agent databases that hold more than their schema. */
  readonly sessions: number;
  /** Files below `credentials/`. */
  readonly credentials: number;
  readonly databases: number;
  /** fresh: no more than onboarding leaves behind; rich: it has been lived in; empty: nothing. */
  readonly richness: 'empty' | 'fresh' | 'rich';
}
