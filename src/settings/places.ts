/** The names that a settings file may have, in the order in which they are looked for. */
export const PLACES = [
  '.openclaw-migcheckrc',
  '.openclaw-migcheckrc.json',
  '.openclaw-migcheckrc.yaml',
  '.openclaw-migcheckrc.yml',
  'openclaw-migcheck.config.json',
  'openclaw-migcheck.config.yaml',
  'openclaw-migcheck.config.yml',
] as const;
