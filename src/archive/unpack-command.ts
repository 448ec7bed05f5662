/** A command that unpacks or decrypts an archive that this program cannot read. */
export interface OnTheWay {
  /**
   * False where the command writes a file, which the user passes to this program in the next step.
   */
  readonly isPiped: boolean;
  readonly command: string;
}

/** Pipes the output of a command into the command that reads the archive, or else into a file. */
export function onTheWay(command: string, reader: string | undefined): OnTheWay {
  return reader === undefined
    ? { isPiped: false, command: `${command} > backup.tar` }
    : { isPiped: true, command: `${command} | ${reader}` };
}
