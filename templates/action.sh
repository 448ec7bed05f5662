#!/usr/bin/env bash
# What action.yml runs. bash 3.2 is enough, which macOS has.
set -uo pipefail

package=openclaw-migcheck@$INPUT_VERSION
case $INPUT_VERSION in
  /* | [A-Za-z]:*) package=$INPUT_VERSION ;;
  */* | *.tgz) package=$PWD/$INPUT_VERSION ;;
esac
# A job may use the action several times: each has reports of its own.
reports=$(mktemp -d "$RUNNER_TEMP/openclaw-migcheck-reports.XXXXXX")
json=$reports/report.json
summary=$reports/summary.md
for file in "$INPUT_SARIF" "$INPUT_HTML"; do
  [ -z "$file" ] || mkdir -p "$(dirname "$file")"
done

words=("$INPUT_PATH" --fail-on "$INPUT_FAIL_ON" --format github)
words+=(--format "json=$json" --format "markdown=$summary")
[ -z "$INPUT_HOME" ] || words+=(--home "$INPUT_HOME")
[ -z "$INPUT_OPENCLAW" ] || words+=(--openclaw "$INPUT_OPENCLAW")
[ -z "$INPUT_SARIF" ] || words+=(--format "sarif=$INPUT_SARIF")
[ -z "$INPUT_HTML" ] || words+=(--format "html=$INPUT_HTML")

# npm and npx do what .npmrc and node_modules of the working directory say, and anybody may have written the checkout.
program=$RUNNER_TEMP/openclaw-migcheck
mkdir -p "$program"
(cd "$program" && npm install --prefix "$program" --no-save --no-audit --no-fund --loglevel error "$package" >&2) || exit 2
"$program/node_modules/.bin/openclaw-migcheck" "${words[@]}"
status=$?
if [ -f "$json" ]; then
  cat "$summary" >>"$GITHUB_STEP_SUMMARY"
  verdict=$(node -p 'JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8")).verdict.state' "$json")
  { echo "verdict=$verdict"; echo "report=$json"; } >>"$GITHUB_OUTPUT"
else
  echo 'Nothing was checked. The log of this step says why.' >>"$GITHUB_STEP_SUMMARY"
  echo verdict=unchecked >>"$GITHUB_OUTPUT"
fi
exit "$status"
