#!/usr/bin/env bash
# measure.sh: the gateway beside nginx and HAProxy in front of the same work, and what bounds it. `make load S=gateway` calls it
# with GATEWAY (host:port), STREAM (host:port of stream-service's media), MEDIA (a path of it), USERS (host:port of user-service's
# gRPC), VEZA_GATEWAY_SERVICE_KEY, TOKEN (a load user's), PEOPLE (handle and password of somebody, as JSON), REDIS_URL, JAVA_HOME,
# LIBRARIES (a class path) and WORK (a directory).
set -euo pipefail
cd "$(dirname "$0")"
: "${GATEWAY:?}" "${STREAM:?}" "${MEDIA:?}" "${USERS:?}" "${VEZA_GATEWAY_SERVICE_KEY:?}" "${TOKEN:?}" "${WORK:?}"
RUNS="${RUNS:-3}" RATE="${RATE:-1000}" SECONDS_EACH="${SECONDS_EACH:-5}"
CALL_RATE="${CALL_RATE:-300}"
NGINX_PORT=$((28000 + RANDOM % 500)) HAPROXY_PORT=$((28500 + RANDOM % 500))
NGINX_GRPC=$((29000 + RANDOM % 500)) HAPROXY_GRPC=$((29500 + RANDOM % 500))
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
  keepalive_requests 100000000;
  upstream media { server $STREAM; keepalive 64; keepalive_requests 100000000; }
  upstream users { server $USERS; keepalive 64; keepalive_requests 100000000; }
  server {
    listen 127.0.0.1:$NGINX_PORT;
    location / { proxy_pass http://media; proxy_http_version 1.1; proxy_set_header Connection ""; }
  }
  server {
    listen 127.0.0.1:$NGINX_GRPC http2;
    location / { grpc_pass grpc://users; }
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
listen users
  bind 127.0.0.1:$HAPROXY_GRPC proto h2
  server users $USERS proto h2
CONF
  haproxy -db -f "$here/haproxy.cfg" 2>"$here/haproxy.log" &
  pids+=($!)
}

# median FILE COLUMN
median() { cut -f "$2" "$1" | sort -n | awk '{a[NR] = $1} END {print a[int((NR + 1) / 2)]}'; }
row() { printf '%s\t%s\t%s\t%s\n' "$1" "$(median "$2" 1)" "$(median "$2" 2)" "$(median "$2" 3)"; }

# ask NAME=HOST:PORT SECONDS ARGUMENTS: over HTTP, and over gRPC of what is named so
ask() {
  local server="$1" seconds="$2" what=()
  shift 2
  case "$server" in
    account*) what=(-path /api/v2/users/me -token "$TOKEN") ;;
    grpc*) what=(-path /veza.user.v1.AccountService/GetMe -token "$TOKEN" -service "$SERVICE_TOKEN") ;;
    *) what=(-path "$MEDIA") ;;
  esac
  "$here/ask" -addr "${server#*=}" -seconds "${seconds}s" "${what[@]}" "$@"
}

# beside NAME=HOST:PORT… -- ARGUMENTS: in turn, so that all of them see the same weather
beside() {
  local servers=() server run
  while [[ "$1" != -- ]]; do servers+=("$1"); shift; done
  shift
  for server in "${servers[@]}"; do
    : >"$here/${server%%=*}.tsv"
    ask "$server" 2 "$@" >/dev/null
  done
  for ((run = 0; run < RUNS; run++)); do
    for server in "${servers[@]}"; do
      ask "$server" "$SECONDS_EACH" "$@" >>"$here/${server%%=*}.tsv"
    done
  done
  for server in "${servers[@]}"; do row "${server%%=*}" "$here/${server%%=*}.tsv"; done
}

table() { column -t -s "$(printf '\t')"; }
broken=0
budget() { # budget WHAT MEASURED BELOW
  if awk "BEGIN {exit !($2 < $3)}"; then echo "  ✓ $1: $2 ms (budget: $3 ms)"; else echo "  ✗ $1: $2 ms (budget: $3 ms)"; broken=1; fi
}

# added DIRECT GATEWAY: what stands in their files
added() {
  budget "added by the gateway, p99" \
    "$(awk "BEGIN {printf \"%.2f\", $(median "$here/$2.tsv" 3) - $(median "$here/$1.tsv" 3)}")" 5
}

java_of() { "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$LIBRARIES" "$@"; }

nginx_in_front
haproxy_in_front
sleep 1
all=("direct=$STREAM" "nginx=127.0.0.1:$NGINX_PORT" "haproxy=127.0.0.1:$HAPROXY_PORT" "gateway=$GATEWAY")

echo "One file of stream-service, $(curl -s -o /dev/null -w '%{size_download}' "http://$STREAM$MEDIA") bytes, HTTP/1.1, medians of $RUNS runs of $SECONDS_EACH s."
echo "What differs: the gateway also gives the answer its headers, a trace and CORS. Each of the others has one thread."
{ printf 'as fast as it goes, 32 connections\tcalls/s\tp50 ms\tp99 ms\n'
  beside "${all[@]}" -- -conns 32; } | table
echo
{ printf 'at %s calls a second\tcalls/s\tp50 ms\tp99 ms\n' "$RATE"
  beside "${all[@]}" -- -conns 16 -rate "$RATE"; } | table
added direct gateway

echo
echo "One call of user-service, its account: the services are asked over gRPC by all but the gateway, which is asked over HTTP/1.1,"
echo "verifies the token, counts limits, and writes JSON. The token is verified by user-service as well."
SERVICE_TOKEN="$(java_of ServiceToken.java user 2>"$here/token.log")"
calls=("grpc=$USERS" "grpc-nginx=127.0.0.1:$NGINX_GRPC" "grpc-haproxy=127.0.0.1:$HAPROXY_GRPC" "account=$GATEWAY")
{ printf 'as fast as it goes, 32 connections\tcalls/s\tp50 ms\tp99 ms\n'
  beside "${calls[@]}" -- -conns 32; } | table
echo
{ printf 'at %s calls a second\tcalls/s\tp50 ms\tp99 ms\n' "$CALL_RATE"
  beside "${calls[@]}" -- -conns 16 -rate "$CALL_RATE"; } | table
added grpc account

echo
echo "What bounds it, on one core (openssl: $(openssl speed -seconds 2 rsa3072 2>/dev/null | awk '/^rsa/ {print $NF}') verifications of RSA-3072 a second)"
java_of Floors.java "$REDIS_URL" "${BCRYPT_COST:-12}" 2>"$here/floors.log" >"$here/floors.tsv"
if [[ -n "${PEOPLE:-}" ]]; then
  { printf 'logins through the gateway, 2 at a time\t'
    "$here/ask" -addr "$GATEWAY" -path /api/v2/auth/login -body "$PEOPLE" -conns 2 -calls 40 -seconds 60s; } >>"$here/floors.tsv"
fi
{ printf 'what\ta second\tp50 ms\tp99 ms\n'; cat "$here/floors.tsv"; } | table
budget "cache hit in memory, p99" "$(awk -F '\t' '/^cache hit, memory/ {print $4}' "$here/floors.tsv")" 1
budget "cache hit in Redis, p50" "$(awk -F '\t' '/^cache hit, Redis/ {print $3}' "$here/floors.tsv")" 1
exit "$broken"
