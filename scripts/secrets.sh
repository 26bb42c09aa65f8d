#!/usr/bin/env bash
# Looks for secrets in everything that is committed, or is about to be. Known shapes only (keys, tokens, addresses with
# passwords); what a test makes up is named in secrets/secretlintrc.json.
source "$(dirname "$0")/lib/veza.sh"

TOOL="$VEZA_HOME/secretlint"

make_home
use_node
begin "Secret scan"
if ! cmp -s "$ROOT/scripts/secrets/package-lock.json" "$TOOL/package-lock.json"; then
  mkdir -p "$TOOL"
  cp "$ROOT/scripts/secrets/package.json" "$ROOT/scripts/secrets/.npmrc" "$TOOL/"
  cp "$ROOT/scripts/secrets/package-lock.json" "$TOOL/wanted.json"
  (cd "$TOOL" && cp wanted.json package-lock.json && npm ci --no-audit --no-fund --silent) >>"$LOGS/install.log" 2>&1 ||
    { rm -f "$TOOL/package-lock.json"; last_words install; fail "The scanner could not be installed." "see $LOGS/install.log"; }
fi
cd "$ROOT"
git ls-files -z --cached --others --exclude-standard -- ':!*.png' ':!*.jpg' ':!*.ico' ':!*.woff2' |
  xargs -0 "$TOOL/node_modules/.bin/secretlint" --secretlintrc scripts/secrets/secretlintrc.json ||
  fail "There are secrets above." "take them out; who has seen them must be given new ones"
finish "$(git ls-files | wc -l) files"
