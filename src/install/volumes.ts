/** The home of the user `node` in OpenClaw's own image (its Dockerfile and docker-compose.yml, all releases). */
export const IMAGE_HOME = '/home/node';

/** Where Docker, Podman and Kubernetes keep volumes: nothing runs there under that name. */
export const VOLUME =
  /\/(?:docker|containers\/storage)\/volumes\/[^/]+\/_data(?:\/|$)|\/kubelet\/pods\/[^/]+\/volumes\//;
