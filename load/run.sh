#!/usr/bin/env bash
# run.sh SCENARIO|all: the k6 scenarios one after the other; fails when a budget is broken. `make load` calls it with
# K6 (the program), GATEWAY (its URL) and LOAD_USERS (the file of `make load-users`) set.
set -euo pipefail
cd "$(dirname "$0")"
: "${K6:?the k6 program}" "${GATEWAY:?URL of the gateway}" "${LOAD_USERS:?file of load users}"

case "${1:-all}" in
  all) scenarios=(api chat listening) ;;
  api | chat | listening) scenarios=("$1") ;;
  *) echo "There is no scenario '$1'; there are api, chat, listening." >&2; exit 2 ;;
esac

export LOAD_REPORTS="${LOAD_REPORTS:-$(dirname "$LOAD_USERS")/load}"
mkdir -p "$LOAD_REPORTS"
failed=()
for scenario in "${scenarios[@]}"; do
  "$K6" run --quiet --no-usage-report -e GATEWAY="$GATEWAY" -e LOAD_USERS="$LOAD_USERS" \
    -e LOAD_REPORTS="$LOAD_REPORTS" "$scenario.js" || failed+=("$scenario")
done

echo
if ((${#failed[@]})); then echo "Budgets broken: ${failed[*]}. Every number: $LOAD_REPORTS"; exit 1; fi
echo "All budgets kept. Every number: $LOAD_REPORTS"
