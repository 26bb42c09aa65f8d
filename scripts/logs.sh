#!/usr/bin/env bash
# Follows the logs of all, or of one: S=chat, S=postgres.
source "$(dirname "$0")/lib/veza.sh"

cd "$LOGS" 2>/dev/null || fail "There are no logs yet." "make up"
if [[ -z "${S:-}" ]]; then exec tail -n 20 -F -- *.log; fi
[[ -f "$S.log" ]] || fail "There is no log of '$S'." "S=$(ls -- *.log | sed 's/\.log$//' | paste -sd '|')"
exec tail -n 200 -F -- "$S.log"
