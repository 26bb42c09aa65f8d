#!/usr/bin/env bash
# measure.sh: the gateway beside nginx and HAProxy in front of the same work, and what bounds it. `make load S=gateway` calls it
# with GATEWAY (host:port), STREAM (host:port of stream-service's media), MEDIA (a path of it), TOKEN (a load user's), PEOPLE
# (handle and password of somebody, as JSON), REDIS_URL, JAVA_HOME, LIBRARIES (a class path) and WORK (a directory).
set -euo pipefail
cd "$(dirname "$0")"
: "${GATEWAY:?}" "${STREAM:?}" "${MEDIA:?}" "${TOKEN:?}" "${WORK:?}"
RUNS="${RUNS:-3}" RATE="${RATE:-1000}" SECONDS_EACH="${SECONDS_EACH:-5}"
NGINX_PORT=$((28000 + RANDOM % 500)) HAPROXY_PORT=$((28500 + RANDOM % 500))
here="$WORK/gateway"
mkdir -p "$here"
go build -o "$here/ask" .
pids=()
trap 'for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done' EXIT

nginx_in_front() {
  cat >"$here/nginx.conf" <<CONF
worker_processes 1; daemon off; pid $here/nginx.pid; error_log $here/nginx.log warn;
events { worker_connections 1024; }
http {
  access_log off; client_body_temp_path $here/body; proxy_temp_path $here/temp;
  upstream media { server $STREAM; keepalive 64; }
  server {
    listen 127.0.0.1:$NGINX_PORT;
    location / { proxy_pass http://media; proxy_http_version 1.1; proxy_set_header Connection ""; }
  }
}
CONF
  nginx -p "$here" -c "$here/nginx.conf" 2>/dev/null &
  pids+=($!)
}

haproxy_in_front() {
  cat >"$here/haproxy.cfg" <<CONF
global
  nbthread 1
defaults
  mode http
  timeout connect 5s
  timeout client 30s
  timeout server 30s
  http-reuse always
listen media
  bind 127.0.0.1:$HAPROXY_PORT
  server stream $STREAM
CONF
  haproxy -db -f "$here/haproxy.cfg" 2>"$here/haproxy.log" &
  pids+=($!)
}

# median FILE COLUMN
median() { cut -f "$2" "$1" | sort -n | awk '{a[NR] = $1} END {print a[int((NR + 1) / 2)]}'; }
row() { printf '%s\t%s\t%s\t%s\n' "$1" "$(median "$2" 1)" "$(median "$2" 2)" "$(median "$2" 3)"; }

# beside NAME=HOST:PORT… -- ARGUMENTS: in turn, so that all of them see the same weather
beside() {
  local servers=() server run
  while [[ "$1" != -- ]]; do servers+=("$1"); shift; done
  shift
  for server in "${servers[@]}"; do
    : >"$here/${server%%=*}.tsv"
    "$here/ask" -addr "${server#*=}" -seconds 2s "$@" >/dev/null
  done
  for ((run = 0; run < RUNS; run++)); do
    for server in "${servers[@]}"; do
      "$here/ask" -addr "${server#*=}" -seconds "${SECONDS_EACH}s" "$@" >>"$here/${server%%=*}.tsv"
    done
  done
  for server in "${servers[@]}"; do row "${server%%=*}" "$here/${server%%=*}.tsv"; done
}

table() { column -t -s "$(printf '\t')"; }
broken=0
budget() { # budget WHAT MEASURED BELOW
  if awk "BEGIN {exit !($2 < $3)}"; then echo "  ✓ $1: $2 ms (budget: $3 ms)"; else echo "  ✗ $1: $2 ms (budget: $3 ms)"; broken=1; fi
}

nginx_in_front
haproxy_in_front
sleep 1
all=("direct=$STREAM" "nginx=127.0.0.1:$NGINX_PORT" "haproxy=127.0.0.1:$HAPROXY_PORT" "gateway=$GATEWAY")

echo "One file of stream-service, $(curl -s -o /dev/null -w '%{size_download}' "http://$STREAM$MEDIA") bytes, HTTP/1.1, medians of $RUNS runs of $SECONDS_EACH s."
echo "What differs: the gateway also gives the answer its headers, a trace and CORS, and is not bound to one thread as the others are here."
{ printf 'as fast as it goes, 32 connections\tcalls/s\tp50 ms\tp99 ms\n'
  beside "${all[@]}" -- -path "$MEDIA" -conns 32; } | table
echo
{ printf 'at %s calls a second\tcalls/s\tp50 ms\tp99 ms\n' "$RATE"
  beside "${all[@]}" -- -path "$MEDIA" -conns 16 -rate "$RATE"; } | table
direct="$(median "$here/direct.tsv" 3)" gateway="$(median "$here/gateway.tsv" 3)"
budget "added by the gateway, p99" "$(awk "BEGIN {printf \"%.2f\", $gateway - $direct}")" 5

echo
echo "Reads of the API: a token verified, limits counted, gRPC to a service, JSON out"
{ printf 'what\tcalls/s\tp50 ms\tp99 ms\n'
  beside "account=$GATEWAY" -- -path /api/v2/users/me -token "$TOKEN" -conns 32
  beside "account-at-rate=$GATEWAY" -- -path /api/v2/users/me -token "$TOKEN" -conns 16 -rate 300; } | table

echo
echo "What bounds it, on one core (openssl: $(openssl speed -seconds 2 rsa3072 2>/dev/null | awk '/^rsa/ {print $NF}') verifications of RSA-3072 a second)"
"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$LIBRARIES" Floors.java "$REDIS_URL" "${BCRYPT_COST:-12}" 2>"$here/floors.log" >"$here/floors.tsv"
if [[ -n "${PEOPLE:-}" ]]; then
  { printf 'logins through the gateway, 2 at a time\t'
    "$here/ask" -addr "$GATEWAY" -path /api/v2/auth/login -body "$PEOPLE" -conns 2 -calls 16 -seconds 60s; } >>"$here/floors.tsv"
fi
{ printf 'what\ta second\tp50 ms\tp99 ms\n'; cat "$here/floors.tsv"; } | table
budget "cache hit in memory, p99" "$(awk -F '\t' '/^cache hit, memory/ {print $4}' "$here/floors.tsv")" 1
budget "cache hit in Redis, p50" "$(awk -F '\t' '/^cache hit, Redis/ {print $3}' "$here/floors.tsv")" 1
exit "$broken"
