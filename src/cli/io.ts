/** What a command needs from an output stream. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number | undefined;
  write(text: string): void;
}

/** What a command may use of the process. Tests pass their own. */
export interface Io {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: Output;
  readonly stderr: Output;
  /**
   * Standard output for a record. Its digests look like secrets, and its contents are already
   * masked.
   */
  readonly unmasked: { write(bytes: Uint8Array): void };
  /**
   * The error stream itself, for the library that reads lines at a terminal and echoes them. Only
   * that library writes to it.
   */
  readonly echo: NodeJS.WriteStream;
}
