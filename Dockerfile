# syntax=docker/dockerfile:1
# openclaw-migcheck in a container. It needs no network and no write access to what it checks:
#   docker build -t openclaw-migcheck .
#   docker run --rm --network none --read-only --tmpfs /tmp -v openclaw_data:/data:ro openclaw-migcheck /data …
FROM node:24-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm pack --pack-destination /tmp \
  && npm install --prefix /app --omit=dev --no-audit --no-fund /tmp/openclaw-migcheck-*.tgz

FROM node:24-alpine
# Nothing here installs packages.
RUN rm -rf /usr/local/lib/node_modules/npm /usr/local/bin/npm /usr/local/bin/npx /opt/yarn* /usr/local/bin/yarn*
COPY --from=build /app/node_modules /app/node_modules
# The user of OpenClaw's own image. A volume of another user needs --user <uid>:<gid>.
USER 1000:1000
ENV HOME=/home/node NODE_ENV=production
ENTRYPOINT ["node", "/app/node_modules/openclaw-migcheck/dist/cli.cjs"]
