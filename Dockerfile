# syntax=docker/dockerfile:1
# openclaw-migcheck in a container. It needs no network and no write access to what it checks.
# deploy/container/README.md says how to run it.
FROM node:24-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm pack --pack-destination /tmp \
  && npm install --prefix /app --omit=dev --no-audit --no-fund /tmp/openclaw-migcheck-*.tgz

FROM node:24-alpine
# Nothing here installs packages. A new volume that is mounted at /repairs gets the owner of that directory.
RUN rm -rf /usr/local/lib/node_modules/npm /usr/local/bin/npm /usr/local/bin/npx /opt/yarn* /usr/local/bin/yarn* \
  && mkdir -m 700 /repairs && chown 1000:1000 /repairs
COPY --from=build /app/node_modules /app/node_modules
# The user of OpenClaw's own image. A volume of another user needs --user <uid>:<gid>.
USER 1000:1000
ENV HOME=/home/node NODE_ENV=production XDG_STATE_HOME=/repairs container=oci
ENTRYPOINT ["node", "/app/node_modules/openclaw-migcheck/dist/cli.cjs"]
