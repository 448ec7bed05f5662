/**
 * What to do where a newer release wrote the install, whatever told of it: in the same words, so that it is one
 * step for all that is found. `{writer}` is that release.
 */
export const INSTALL_WRITER = {
  remedy:
    'Install the release that ran on the old machine, or a newer one. Do not run `openclaw doctor --fix` of an older one: it deletes what it does not know, the agents among it.',
  commands: ['npm install -g openclaw@{writer}', 'openclaw --version'],
} as const;
