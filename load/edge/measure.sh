#!/usr/bin/env bash
# measure.sh latency|persist|sockets|storm: one measurement of chat, seen from outside, beside a peer or a floor where there is
# one. `make load S=…` calls it with GATEWAY (host:port), CROWD (people in one room), ROOMS (people in 1,000 rooms), WORK (a
# directory), and the processes and database it looks at.
set -euo pipefail
cd "$(dirname "$0")"
: "${GATEWAY:?host:port of the gateway}" "${CROWD:?people in one room}" "${WORK:?a directory}"
RUNS="${RUNS:-5}"
edge() { "$WORK/edge" -addr "$GATEWAY" -runs "$RUNS" "$@"; }
table() { column -t -s "$(printf '\t')"; }

latency() {
  echo "Room of 1,000, ${RATE:-50} messages a second: from the send to the receipt, medians of $RUNS runs of 10 s"
  { printf 'server\tlisteners\tdeliveries/s\tp50 ms\tp99 ms\tmessages a read\n'
    edge -people "$CROWD" -n 1000 -rate "${RATE:-50}" -seconds 10s; } | table
  echo "The budget is 5 and 25 ms."
}

# The floor: rows of the same width, a hundred in one statement, on three connections, in the same PostgreSQL.
floor() {
  local sql="$WORK/floor.sql"
  : "${FLOOR_URL:?a database for the floor}" "${PGBENCH:?the program}"
  psql -q "$FLOOR_URL" -c 'drop table if exists load_floor; create table load_floor (id bigserial primary key, at timestamptz not null default now(), body text not null)'
  echo "insert into load_floor (body) select repeat('x', 200) from generate_series(1, 100);" >"$sql"
  "$PGBENCH" -n -c 3 -j 1 -T 5 -f "$sql" "$FLOOR_URL" 2>/dev/null |
    awk '/^tps/ {printf "PostgreSQL, 100 rows a commit\t3\t%.0f\t-\t-\n", $3 * 100}'
  psql -q "$FLOOR_URL" -c 'drop table load_floor'
}

persist() {
  echo "Messages acknowledged after their commit; nobody listens; medians of $RUNS runs of 5 s"
  { printf 'what\tconnections\tmessages/s\tp50 ms\tp99 ms\n'
    edge -mode persist -people "$CROWD" -n 8 -window "${WINDOW:-250}" -seconds 5s | sed 's/^veza/veza, one room/'
    edge -mode persist -people "$ROOMS" -n 1000 -window 2 -seconds 5s | sed 's/^veza/veza, 1,000 rooms/'
    floor; } | table
}

sockets() {
  local port=$((29000 + RANDOM % 1000))
  echo "Memory of 10,000 sockets that say nothing, in 1,000 rooms (KiB of the process a socket; the first tenth is not counted)"
  npm ci --silent
  node ws-server.mjs "$port" &
  WS=$!
  trap 'kill $WS 2>/dev/null || true' EXIT
  sleep 1
  { printf 'server\tsockets\tbefore MiB\tafter MiB\tKiB a socket\n'
    edge -mode idle -people "$ROOMS" -n 10000 -seconds 15s -pid "${GATEWAY_PID:?of the gateway}"
    "$WORK/edge" -mode idle -peer ws -addr "127.0.0.1:$port" -n 10000 -rooms 1000 -seconds 5s -pid "$WS"; } | table
}

storm() {
  echo "Everybody comes back at once; each checks that every message comes once and in order (budget: 15 s)"
  { printf 'server\tpeople\tmissed\tresumed\tgaps\tp50 s\tp99 s\tall s\n'
    edge -mode storm -people "$CROWD" -n 10000 -missed "${MISSED:-300}" | sed 's/^veza/veza, one room/'
    edge -mode storm -people "$ROOMS" -n 10000 -missed "${MISSED:-300}" | sed 's/^veza/veza, 1,000 rooms/'; } | table
}

go build -o "$WORK/edge" .
"$1"
