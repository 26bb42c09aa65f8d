#!/usr/bin/env bash
# The k6 scenarios against the running suite, with a summary against the budgets. S=chat runs one of them, S=fanout the
# measurement of deliveries beside other servers.
source "$(dirname "$0")/lib/veza.sh"

K6_VERSION=v1.3.0

find_k6() {
  local candidate
  for candidate in "$(command -v k6 || true)" "$VEZA_HOME/bin/k6"; do
    if [[ -x "$candidate" ]]; then printf '%s' "$candidate"; return; fi
  done
}

install_k6() {
  command -v go >/dev/null || fail "k6 is missing, and so is Go to build it." "install k6 (https://k6.io) or Go"
  begin "Building k6 $K6_VERSION"
  GOBIN="$VEZA_HOME/bin" go install "go.k6.io/k6@$K6_VERSION" >>"$LOGS/install.log" 2>&1 ||
    { last_words install; fail "k6 could not be built." "see $LOGS/install.log"; }
  finish "$VEZA_HOME/bin/k6"
}

# Needs two files of people: one room, and a thousand rooms.
fanout() {
  local crowd="$VEZA_HOME/load-crowd.jsonl" rooms="$VEZA_HOME/load-rooms.jsonl" work="$VEZA_HOME/load"
  command -v go >/dev/null || fail "Go is missing, which the client is written in." "install Go (https://go.dev)"
  mkdir -p "$work"
  N=10000 ROOMS=1000 "$ROOT/scripts/load-users.sh" && mv "$VEZA_HOME/load-users.jsonl" "$rooms"
  N=10000 ROOMS=1 "$ROOT/scripts/load-users.sh" && cp "$VEZA_HOME/load-users.jsonl" "$crowd"
  GATEWAY="127.0.0.1:$(port gateway)" CROWD="$crowd" ROOMS="$rooms" WORK="$work" exec bash "$ROOT/load/fanout/run.sh"
}

make_home
alive gateway || fail "The suite is not running." "make up"
if [[ "${S:-}" == fanout ]]; then fanout; fi
[[ -n "$(find_k6)" ]] || install_k6
# The tokens of load people live two hours.
if [[ -z "$(find "$VEZA_HOME/load-users.jsonl" -size +0 -mmin -90 2>/dev/null)" ]]; then
  N="${N:-1000}" "$ROOT/scripts/load-users.sh"
fi
K6="$(find_k6)" GATEWAY="http://127.0.0.1:$(port gateway)" LOAD_USERS="$VEZA_HOME/load-users.jsonl" \
  exec bash "$ROOT/load/run.sh" "${S:-all}"
