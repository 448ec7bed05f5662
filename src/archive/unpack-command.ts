/** A command that unpacks or decrypts an archive which cannot be read here. */
export interface OnTheWay {
  /** False where it writes a file, which is to be given then. */
  readonly isPiped: boolean;
  readonly command: string;
}

/** Lets a command write into the one that reads the archive, else into a file. */
export function onTheWay(command: string, reader: string | undefined): OnTheWay {
  return reader === undefined
    ? { isPiped: false, command: `${command} > backup.tar` }
    : { isPiped: true, command: `${command} | ${reader}` };
}
