#!/usr/bin/env bash
# Computes the audit log's chain anew and holds it against its signed heads; HEADS=file also against heads an operator kept.
source "$(dirname "$0")/lib/veza.sh"

if [[ -n "${HEADS:-}" && ! -r "$HEADS" ]]; then fail "$HEADS cannot be read." "HEADS names the file of veza.audit.head-file"; fi
use_node
alive gateway || fail "The suite is not running." "make up"
load_secrets
GATEWAY="http://127.0.0.1:$(port gateway)" exec node "$ROOT/scripts/api/audit-verify.mjs" "${HEADS:-}"
