import { isInContainer } from '../install/container.ts';
import { nodeSupport } from '../install/host/node-support.ts';
import type { Install } from '../install/install.ts';
import { releaseFor } from '../install/releases/release-for.ts';

type Inputs = Pick<
  Install,
  'host' | 'era' | 'config' | 'databases' | 'nodesOnPath' | 'stateDir' | 'there'
>;

/**
 * What to do if a newer release wrote the install. All rules that notice it use the same words, so that it is one step
 * for all findings. The data comes from {@link newerRelease}.
 */
export const INSTALL_NEWER = {
  remedy:
    'Install {node, select, none {} other {Node {major}, then }}OpenClaw {wanted} or newer.{runner, select, container { In a container, that is another image: ghcr.io/openclaw/openclaw:{wanted}. Compose and the Podman launcher take it from OPENCLAW_IMAGE in .env, a Quadlet from Image=.} other {}} Do not run `openclaw doctor --fix` of an older release: it deletes what it does not know, including your agents.',
  commands: [
    'nvm install {major}',
    'nvm alias default {major}',
    'npm install -g openclaw@{wanted}',
    'openclaw --version',
  ],
  installsRelease: true,
} as const;

/** The release to install, with its Node: one that opens everything in the install, and not older than `minimum`. */
export function newerRelease(install: Inputs, minimum?: string) {
  const { release, node, major } = releaseFor(install, minimum);
  const wanted = release ?? 'latest';
  const runner = isInContainer(install) ? 'container' : 'machine';
  // Without this word, no command installs a Node. An image has its own.
  if (runner === 'container' || hasNodeFor(release, install))
    return { wanted, runner, node: 'none', major: [] };
  return { wanted, runner, node: node ?? 'none', major: major ?? 'node' };
}

/** True where the first Node on PATH of this machine, which will run it, fits the release. */
function hasNodeFor(version: string | undefined, install: Inputs): boolean {
  if (version === undefined || !install.host.isThisMachine) return false;
  const [first] = install.nodesOnPath();
  return (
    first?.version.ok === true &&
    nodeSupport(first.version.version, { version, source: 'option' }) === 'supported'
  );
}
