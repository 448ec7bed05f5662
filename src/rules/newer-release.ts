import type { Install } from '../install/install.ts';
import { releaseFor } from '../install/releases/release-for.ts';

/**
 * What to do where a newer release wrote the install, whatever shows it: in the same words, so that it is one step for
 * all that is found. The data comes from {@link newerRelease}.
 */
export const INSTALL_NEWER = {
  remedy:
    'Install OpenClaw {wanted} or a newer one{needs}. Do not run `openclaw doctor --fix` of an older one: it deletes what it does not know, the agents among it.',
  commands: [
    'nvm install {major}',
    'nvm alias default {major}',
    'npm install -g openclaw@{wanted}',
    'openclaw --version',
  ],
} as const;

/** The release to install, with its Node: one that opens all that the install holds, and no older one than `minimum`. */
export function newerRelease(install: Install, minimum?: string) {
  const { release, node, major } = releaseFor(install, minimum);
  return {
    wanted: release ?? 'latest',
    needs: node === undefined ? '' : `, and first a Node that it supports (${node})`,
    major: major ?? 'node',
  };
}
