/**
 * The settings file that `init` writes: every setting with its description, all commented out.
 * Removing the comment sign makes an example a setting. `suppress` adds to the list of suppressions
 * and keeps what is before it.
 * @param schema the address of the schema, for editors
 */
export function settingsTemplate(schema: string): string {
  return `# yaml-language-server: $schema=${schema}
# Settings of openclaw-migcheck. Options of the command line override them.
$schema: ${schema}

# The severity of a rule: off, info, warning or error. \`openclaw-migcheck rules\` lists the rules.
# rules:
#   plaintext-backups: error
#   stale-prose-path: off

# Glob patterns of files that no rule reads.
# ignore:
#   - Backups/2025

# The user that will run the gateway: a name or a uid.
# user: bob

# The path that the home will have on the target.
# home: /home/bob

# The path that the state directory will have on the target, for instance in a container.
# stateDir: /data/openclaw

# Findings that you decided to hide. \`openclaw-migcheck suppress\` adds one.
suppressions: []
#   - fingerprint: 0123456789abcdef
#     reason: will move to the vault next week
#     expires: 2026-12-01
`;
}
