/** The home of the user `node` in OpenClaw's own image (its Dockerfile and docker-compose.yml, all releases). */
export const IMAGE_HOME = '/home/node';

/** Where each engine keeps volumes. Programs in a container see them under other paths. */
const VOLUMES = {
  docker: /\/docker\/volumes\/[^/]+\/_data(?:\/|$)/,
  podman: /\/containers\/storage\/volumes\/[^/]+\/_data(?:\/|$)/,
  kubernetes: /\/kubelet\/pods\/[^/]+\/volumes\//,
} as const;

/** The engine whose volume contains a path; undefined where it is in no volume. */
export function volumeEngine(path: string): keyof typeof VOLUMES | undefined {
  return (Object.keys(VOLUMES) as (keyof typeof VOLUMES)[]).find((engine) =>
    VOLUMES[engine].test(`${path}/`),
  );
}
