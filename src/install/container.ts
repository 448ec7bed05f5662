import { dirname, join } from 'node:path';
import { lookAt } from './files/tree.ts';
import { isInside } from './host/home.ts';
import { engineAround, isGatewayContainer } from './host/processes.ts';
import type { Install } from './install.ts';
import { IMAGE_HOME, volumeEngine } from './volumes.ts';

/**
 * What runs the container of a gateway. `quadlet` is Podman started by systemd. `unknown` where it
 * cannot be determined.
 */
export type ContainerEngine = 'docker' | 'podman' | 'quadlet' | 'kubernetes' | 'unknown';

type Inputs = Pick<Install, 'stateDir' | 'there'>;

/** The names under which `docker compose` looks for a Compose file. */
const COMPOSE_FILES = ['compose', 'docker-compose'].flatMap((name) =>
  ['yaml', 'yml'].map((ending) => `${name}.${ending}`),
);
/**
 * The file that OpenClaw's scripts/podman/setup.sh installs with --quadlet, in the home of the user
 * who runs it.
 */
const QUADLET = '.config/containers/systemd/openclaw.container';
/** Where rootless Podman keeps its volumes, relative to the home. */
const ROOTLESS = /^(\/.+?)\/\.local\/share\/containers\/storage\//;

/**
 * True where a container runs the gateway: the checked directory is mounted in one, or the check
 * runs in that container.
 */
export function isInContainer(install: Inputs, isItsContainer?: () => boolean): boolean {
  return containerEngine(install, isItsContainer) !== undefined;
}

/** What runs the container of the gateway; undefined where no container does. */
export function containerEngine(
  install: Inputs,
  isItsContainer: () => boolean = isGatewayContainer,
): ContainerEngine | undefined {
  if (isOfContainer(install)) return engineOutside(install.stateDir);
  const isOfImage = isInside(install.there(install.stateDir), IMAGE_HOME);
  return isOfImage && isItsContainer() ? engineAround() : undefined;
}

/** True for a volume, and for a directory that is mounted at the path of OpenClaw's own image. */
export function isOfContainer(install: Inputs): boolean {
  const { stateDir } = install;
  const path = install.there(stateDir);
  const isElsewhere = path !== stateDir && isInside(path, IMAGE_HOME);
  return isElsewhere || volumeEngine(stateDir) !== undefined;
}

/**
 * Decided by the path of a volume, or by what starts the container. The directory alone is not
 * enough, because any directory may be mounted.
 */
function engineOutside(stateDir: string): ContainerEngine {
  const keeper = volumeEngine(stateDir);
  if (keeper === 'docker' || keeper === 'kubernetes') return keeper;
  const beside = dirname(stateDir);
  const isQuadlet = isFile(join(ROOTLESS.exec(stateDir)?.[1] ?? beside, QUADLET));
  if (keeper === 'podman' || isQuadlet) return isQuadlet ? 'quadlet' : 'podman';
  return COMPOSE_FILES.some((name) => isFile(join(beside, name))) ? 'docker' : 'unknown';
}

function isFile(path: string): boolean {
  return lookAt(path)?.kind === 'file';
}
