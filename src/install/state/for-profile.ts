/**
 * A command of the product, spelled for the install of a profile: without `--profile` it would mean the default one.
 * Any other command, and one that names a profile or asks for no more than the release, as it is.
 */
export function forProfile(command: string, profile: string | undefined): string {
  if (profile === undefined) return command;
  return command.replace(/^openclaw (?!--)/, `openclaw --profile ${profile} `);
}
