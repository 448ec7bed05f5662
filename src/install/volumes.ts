/** The home of the user `node` in OpenClaw's own image (its Dockerfile and docker-compose.yml, all releases). */
export const IMAGE_HOME = '/home/node';

/** Where each engine keeps volumes: nothing runs there under that name. */
const VOLUMES = {
  docker: /\/docker\/volumes\/[^/]+\/_data(?:\/|$)/,
  podman: /\/containers\/storage\/volumes\/[^/]+\/_data(?:\/|$)/,
  kubernetes: /\/kubelet\/pods\/[^/]+\/volumes\//,
} as const;

/** Whose volume a path is in; undefined where it is in none. */
export function volumeEngine(path: string): keyof typeof VOLUMES | undefined {
  return (Object.keys(VOLUMES) as (keyof typeof VOLUMES)[]).find((engine) =>
    VOLUMES[engine].test(`${path}/`),
  );
}
