#!/usr/bin/env bash
# fanout.sh: deliveries a second in one room of 1,000, 5,000 and 10,000 and in 1,000 rooms, seen from outside, beside nats-server's
# own WebSocket, Node ws and the machine's floor in the same run. `make load S=fanout` calls it with GATEWAY and the file of load users.
set -euo pipefail
cd "$(dirname "$0")"
: "${GATEWAY:?host:port of the gateway}" "${CROWD:?people in one room}" "${ROOMS:?people in 1,000 rooms}" "${WORK:?a directory}"

NATS_PORT=$((28000 + RANDOM % 1000)) WS_PORT=$((29000 + RANDOM % 1000))
WINDOW="${WINDOW:-16}" RUNS="${RUNS:-5}"
go build -o "$WORK/edge" .
npm ci --silent

printf 'listen: "127.0.0.1:%d"\nwebsocket { listen: "127.0.0.1:%d", no_tls: true }\nmax_connections: 20000\n' \
  $((NATS_PORT + 1000)) "$NATS_PORT" >"$WORK/fanout-nats.conf"
nats-server -c "$WORK/fanout-nats.conf" -l "$WORK/fanout-nats.log" &
NATS=$!
node ws-server.mjs "$WS_PORT" &
WS=$!
trap 'kill $NATS $WS 2>/dev/null || true' EXIT
sleep 1

# beside LISTENERS ROOMS WINDOW PEOPLE BATCH: one line per peer, and what the machine itself allows when a write carries BATCH messages.
beside() {
  echo
  echo "$1 listeners in $2 room(s), $3 messages on their way, medians of $RUNS runs"
  {
    printf 'server\tlisteners\tdeliveries/s\tp50 ms\tp99 ms\tmessages a read\n'
    "$WORK/edge" -peer veza -addr "$GATEWAY" -people "$4" -n "$1" -window "$3" -runs "$RUNS"
    "$WORK/edge" -peer nats -addr "127.0.0.1:$NATS_PORT" -n "$1" -rooms "$2" -window "$3" -runs "$RUNS"
    "$WORK/edge" -peer ws -addr "127.0.0.1:$WS_PORT" -n "$1" -rooms "$2" -window "$3" -runs "$RUNS"
    "$WORK/edge" -mode floor -n "$1" -window "$5" -runs "$RUNS"
  } | column -t -s "$(printf '\t')"
}

for listeners in ${LISTENERS:-1000 5000 10000}; do
  beside "$listeners" 1 "$WINDOW" "$CROWD" "$WINDOW"
done
[[ -n "${LISTENERS:-}" ]] || beside 10000 1000 256 "$ROOMS" 1
