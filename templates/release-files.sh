#!/usr/bin/env bash
# Puts what a release on GitHub has into the directory release: the executable with its licences as an archive, the
# Debian package, and the checksums of both. Needs npm run test:executable before it, which makes and tests them.
set -euo pipefail

version=$(node -p 'require("./package.json").version')
rm -rf release
mkdir release
tar -czf "release/openclaw-migcheck-$version-linux-x64.tar.gz" --owner=0 --group=0 -C dist-executable \
  openclaw-migcheck LICENSE LICENSE-node THIRD-PARTY-NOTICES.txt
cp dist-executable/*.deb release/
cd release
sha256sum -- * >SHA256SUMS
