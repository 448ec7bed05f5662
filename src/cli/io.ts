/** What a command needs of a stream to write to. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
  write(text: string): void;
}

/** What a command may use of the process, so that it can be tested without one. */
export interface Io {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Standard output for a record: its digests look like secrets, and what may be one is masked in it already. */
  readonly unmasked: { write(bytes: Uint8Array): void };
  /** The error stream itself, for the library that reads lines at a terminal and echoes them. Nothing else writes to it. */
  readonly echo: NodeJS.WriteStream;
}
