import { dirname, join } from 'node:path';
import { lookAt } from './files/tree.ts';
import { isInside } from './host/home.ts';
import { engineAround, isGatewayContainer } from './host/processes.ts';
import type { Install } from './install.ts';
import { IMAGE_HOME, volumeEngine } from './volumes.ts';

/**
 * What runs the container of a gateway. `quadlet` is Podman where systemd starts it, `unknown` where nothing says which one
 * it is.
 */
export type ContainerEngine = 'docker' | 'podman' | 'quadlet' | 'kubernetes' | 'unknown';

type Inputs = Pick<Install, 'stateDir' | 'there'>;

/** The names of a Compose file, as `docker compose` looks for one. */
const COMPOSE_FILES = ['compose', 'docker-compose'].flatMap((name) =>
  ['yaml', 'yml'].map((ending) => `${name}.${ending}`),
);
/** What scripts/podman/setup.sh of OpenClaw installs with --quadlet, in the home of whoever runs it. */
const QUADLET = '.config/containers/systemd/openclaw.container';
/** Where rootless Podman keeps its volumes, after the home. */
const ROOTLESS = /^(\/.+?)\/\.local\/share\/containers\/storage\//;

/** True where a container runs the gateway: the check looks at what is mounted there, or runs in that very container. */
export function isInContainer(install: Inputs, isItsContainer?: () => boolean): boolean {
  return containerEngine(install, isItsContainer) !== undefined;
}

/** What runs the container of the gateway; undefined where no container runs it. */
export function containerEngine(
  install: Inputs,
  isItsContainer: () => boolean = isGatewayContainer,
): ContainerEngine | undefined {
  if (isOfContainer(install)) return engineOutside(install.stateDir);
  const isOfImage = isInside(install.there(install.stateDir), IMAGE_HOME);
  return isOfImage && isItsContainer() ? engineAround() : undefined;
}

/** True for a volume, and for a directory that has the path of OpenClaw's own image where it runs, and another one here. */
export function isOfContainer(install: Inputs): boolean {
  const { stateDir } = install;
  const path = install.there(stateDir);
  const isElsewhere = path !== stateDir && isInside(path, IMAGE_HOME);
  return isElsewhere || volumeEngine(stateDir) !== undefined;
}

/** By where a volume is, or by what starts it: a directory that is mounted may be anybody's. */
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
