#!/usr/bin/env bash
# Makes N people in ROOMS rooms for load tests (development only) and writes their tokens, one JSON line each.
source "$(dirname "$0")/lib/veza.sh"

use_node
alive gateway || fail "The suite is not running." "make up"
load_secrets
GATEWAY="http://127.0.0.1:$(port gateway)" node "$ROOT/scripts/api/load-users.mjs" "${N:-100}" "${ROOMS:-1}" \
  "$VEZA_HOME/load-users.jsonl"
