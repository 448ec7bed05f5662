/** The possible names of a settings file, in the order of the search. */
export const PLACES = [
  '.openclaw-migcheckrc',
  '.openclaw-migcheckrc.json',
  '.openclaw-migcheckrc.yaml',
  '.openclaw-migcheckrc.yml',
  'openclaw-migcheck.config.json',
  'openclaw-migcheck.config.yaml',
  'openclaw-migcheck.config.yml',
] as const;
