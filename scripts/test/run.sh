#!/usr/bin/env bash
# Tests of the start-up scripts. Each test is a function test_… in a *.test.sh file and runs in a shell and a
# directory of its own, with fakes on PATH where a real program would be slow or have an effect.
set -uo pipefail

HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
# shellcheck source=/dev/null
source "$HERE/expect.sh"

# Not inside an `if`: there bash would ignore set -e, and with it all expectations but the last.
run_test() {
  local file="$1" name="$2" output status title
  title="${name#test_}"
  output="$(
    set -e
    place="$(mktemp -d)"
    trap 'rm -rf "$place"' EXIT
    export VEZA_HOME="$place/home" NO_COLOR=1
    unset VEZA_PORT_OFFSET DATABASE_URL REDIS_URL NATS_URL ENGINE
    cd "$place"
    source "$HERE/../lib/veza.sh"
    make_home
    source "$file"
    "$name" 2>&1
  )"
  status=$?
  if ((status == 0)); then
    echo "  ✓ ${title//_/ }"
  else
    echo "  ✗ ${title//_/ }"
    sed 's/^/      /' <<<"$output"
  fi
  return $((status != 0))
}

run=0 failures=0
for file in "$HERE"/*.test.sh; do
  for name in $(sed -n 's/^\(test_[a-z0-9_]*\)() {.*/\1/p' "$file"); do
    run=$((run + 1))
    run_test "$file" "$name"
    failures=$((failures + $?))
  done
done
echo "Tests run: $run, Failures: $failures, Errors: 0, Skipped: 0 -- in scripts"
reports="$HERE/../target/bash-reports"
mkdir -p "$reports"
echo "<testsuite name=\"scripts\" tests=\"$run\" failures=\"$failures\" errors=\"0\" skipped=\"0\"/>" \
  >"$reports/TEST-bash.xml"

node --test --test-reporter=spec --test-reporter-destination=stdout \
  --test-reporter=junit --test-reporter-destination="$reports/TEST-node.xml" "$HERE"/*.test.mjs || failures=$((failures + 1))
((failures == 0))
