import { LISTING_HEAD } from './listing.ts';

/** Files without a checksum: secrets, databases, and what every machine creates again. */
const NOT_SUMMED = [
  ...['./credentials/*', './identity/*', './devices/*', './browser/*', './agents/*/agent/*'],
  ...['./service-env/*', './gateway/*', './logs/*', './tmp/*', './npm/*', './cache/*'],
];
const NOT_SUMMED_NAMES = [
  ...['*.sqlite*', '*.db', '*.env', '.env*', '*.pem', '*.key', 'id_*', 'openclaw.json*'],
  ...['clawdbot.json*', 'node.json', 'exec-approvals.json', '*auth*', '*token*', '*secret*'],
  ...['*passw*', '*credential*', '*.migrated*', '.netrc', '.npmrc'],
];

/**
 * A POSIX shell script that lists an install on a machine without Node, with GNU, BusyBox or BSD
 * tools (macOS). Its output is a record with fewer facts: no conversations, no rows, and digests
 * without a key.
 */
export function listingScript(): string {
  const notSummed = [
    ...NOT_SUMMED.map((path) => `! -path '${path}'`),
    ...NOT_SUMMED_NAMES.map((name) => `! -name '${name}'`),
  ].join(' ');
  return `#!/bin/sh
# Lists an OpenClaw install without its secrets, to compare with after the move. It changes nothing.
#   sh list.sh [state directory [workspace outside it]...] > moved.txt
# On the new machine: npx openclaw-migcheck --against moved.txt
set -u
LC_ALL=C
export LC_ALL
[ $# -gt 0 ] || set -- "\${OPENCLAW_STATE_DIR:-$HOME/.openclaw}"
if stat -c %s / >/dev/null 2>&1; then look='stat -c %s/%Y/%a/%u/%g/%n'; else look='stat -f %z/%m/%Lp/%u/%g/%N'; fi
if command -v sha256sum >/dev/null 2>&1; then sum=sha256sum; else sum='shasum -a 256'; fi
echo '${LISTING_HEAD}'
echo "home $HOME"
echo "user $(id -un 2>/dev/null)"
echo "uid $(id -u)"
echo "system $(uname -s)"
echo "time $(date -u +%Y-%m-%dT%H:%M:%SZ)"
sed -n 's/.*"lastTouchedVersion": *"\\([0-9][0-9A-Za-z.-]*\\)".*/release \\1/p' "$1/openclaw.json" | head -n 1
for root in "$@"; do
  cd -- "$root" || exit 2
  echo "root $(pwd)"
  find . -name node_modules -prune -o -path './credentials/*/*/*' ! -name creds.json -o \\( -name .git -prune -o -type f -o -type l \\) -exec $look {} +
  find . \\( -name node_modules -o -name .git \\) -prune -o -type f ${notSummed} -exec $sum {} +
done
echo end
`;
}
