#!/usr/bin/env bash
# Fills the running suite with people, rooms that talk and music to hear. Run again, it adds only what is missing.
source "$(dirname "$0")/lib/veza.sh"

use_node
alive gateway || fail "The suite is not running." "make up"
load_secrets
GATEWAY="http://127.0.0.1:$(port gateway)" exec node "$ROOT/scripts/demo/demo.mjs"
