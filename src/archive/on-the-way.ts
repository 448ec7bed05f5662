/** How to unpack or decrypt an archive that cannot be read here: into the command that reads it, else into a file to give. */
export function onTheWay(command: string, reader: string | undefined): string {
  return reader === undefined
    ? `first, then give the new file: ${command} > backup.tar`
    : `on the way: ${command} | ${reader}`;
}
