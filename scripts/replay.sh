#!/usr/bin/env bash
# Publishes a service's events again: S=chat FROM=0, or FROM=2026-01-31T12:00:00Z.
source "$(dirname "$0")/lib/veza.sh"

need_service "${S:-}"
[[ -n "${FROM:-}" ]] || fail "FROM is missing." "make replay S=$S FROM=0, or FROM=2026-01-31T12:00:00Z"
use_node
alive gateway || fail "The suite is not running." "make up"
load_secrets
GATEWAY="http://127.0.0.1:$(port gateway)" exec node "$ROOT/scripts/api/replay.mjs" "$S" "$FROM"
