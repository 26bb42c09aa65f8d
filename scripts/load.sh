#!/usr/bin/env bash
# The k6 scenarios against the running suite, with a summary against the budgets. S=chat runs one of them; S=fanout,
# latency, persist, sockets, storm and history are the measurements of chat from outside, S=client and S=audio the web
# client's, S=gateway the gateway's beside nginx and HAProxy, S=encode the ladder beside bare ffmpeg, S=hls a thousand
# listeners beside nginx, S=catalogue browsing and searching a million tracks.
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

# people FILE N ROOMS: made when there are none, or their tokens (two hours) are about to end.
people() {
  if [[ -z "$(find "$1" -size +0 -mmin -60 2>/dev/null)" ]]; then
    N="$2" ROOMS="$3" "$ROOT/scripts/load-users.sh"
    mv "$VEZA_HOME/load-users.jsonl" "$1"
  fi
}

# first_token FILE: of the people in it.
first_token() { head -n 1 "$1" | node -pe 'JSON.parse(require("fs").readFileSync(0)).token'; }

# What is measured by the client in load/edge, see there.
edge() {
  local bin
  command -v go >/dev/null || fail "Go is missing, which the client is written in." "install Go (https://go.dev)"
  load_secrets
  prepare_engine_user
  engine_urls
  bin="$(postgres_bin)"
  export GATEWAY CROWD="$VEZA_HOME/load-crowd.jsonl" ROOMS="$VEZA_HOME/load-rooms.jsonl" WORK="$VEZA_HOME/load"
  GATEWAY="127.0.0.1:$(port gateway)"
  export PATH="$bin:$PATH" PGBENCH="$bin/pgbench" CHAT_URL="$CHAT_DATABASE_URL" FLOOR_URL="$CHAT_DATABASE_URL"
  mkdir -p "$WORK"
  people "$ROOMS" 10000 1000
  people "$CROWD" 10000 1
  # A fresh one: what a process has used before it keeps, and then sockets seem to cost nothing.
  if [[ "$1" == sockets ]]; then
    stop gateway TERM 60
    start_services
  fi
  export GATEWAY_PID
  GATEWAY_PID="$(cut -d ' ' -f 1 "$RUN/gateway.pid")"
  case "$1" in
    fanout | history) exec bash "$ROOT/load/edge/$1.sh" ;;
    *) exec bash "$ROOT/load/edge/measure.sh" "$1" ;;
  esac
}

# The web client in a real Chromium, see load/client.
client() {
  use_node
  export GATEWAY CROWD="$VEZA_HOME/load-client.jsonl" WORK="$VEZA_HOME/load"
  GATEWAY="http://localhost:$(port gateway)"
  mkdir -p "$WORK"
  people "$CROWD" 8 1
  npm --prefix "$ROOT/load/client" ci --silent --no-audit --no-fund
  exec node "$ROOT/load/client/measure.mjs"
}

# From the press of Play to sound in a real Chromium, see load/client.
audio() {
  command -v ffmpeg >/dev/null || fail "ffmpeg is missing." "install it"
  use_node
  export GATEWAY CROWD="$VEZA_HOME/load-client.jsonl" WORK="$VEZA_HOME/load"
  GATEWAY="http://localhost:$(port gateway)"
  mkdir -p "$WORK"
  people "$CROWD" 8 1
  npm --prefix "$ROOT/load/client" ci --silent --no-audit --no-fund
  exec node "$ROOT/load/client/audio.mjs"
}

# From upload to renditions beside bare ffmpeg, see load/encode.
encode() {
  command -v ffmpeg >/dev/null || fail "ffmpeg is missing." "install it"
  use_node
  export GATEWAY TOKEN WORK="$VEZA_HOME/load"
  GATEWAY="http://127.0.0.1:$(port gateway)"
  mkdir -p "$WORK"
  people "$VEZA_HOME/load-encode.jsonl" 8 1
  TOKEN="$(first_token "$VEZA_HOME/load-encode.jsonl")"
  exec node "$ROOT/load/encode/measure.mjs"
}

# A thousand listeners beside nginx, see load/hls.
hls() {
  local program
  for program in go nginx; do
    command -v "$program" >/dev/null || fail "$program is missing." "install it; nothing of it is started but what this needs"
  done
  use_node
  export GATEWAY PIDS HLS TOKEN WORK="$VEZA_HOME/load"
  GATEWAY="127.0.0.1:$(port gateway)"
  mkdir -p "$WORK"
  people "$VEZA_HOME/load-gateway.jsonl" 8 1
  TOKEN="$(first_token "$VEZA_HOME/load-gateway.jsonl")"
  HLS="$(some_media)" || fail "There is no track that is ready." "make demo"
  PIDS="$(cut -d ' ' -f 1 "$RUN/gateway.pid"),$(cut -d ' ' -f 1 "$RUN/stream.pid")"
  exec bash "$ROOT/load/hls/measure.sh"
}

# What stream-service asks of a database with a million tracks, see load/catalogue. The suite's own data is left alone.
catalogue() {
  local bin
  use_node
  load_secrets
  prepare_engine_user
  engine_urls
  bin="$(postgres_bin)"
  # The services' own people make no databases.
  export ADMIN_URL="postgresql://veza:$VEZA_POSTGRES_PASSWORD@127.0.0.1:$(port postgres)/postgres"
  export PATH="$bin:$PATH" WORK="$VEZA_HOME/load"
  export MIGRATIONS="$ROOT/stream-service/src/main/resources/db/migration"
  mkdir -p "$WORK"
  exec bash "$ROOT/load/catalogue/measure.sh"
}

# The playlist of a track that is ready, by its path.
some_media() {
  curl -s -H "authorization: Bearer $TOKEN" "http://$GATEWAY/api/v2/tracks?limit=20" |
    node -pe 'new URL(JSON.parse(require("fs").readFileSync(0)).items.find((one) => one.status === "READY").playback.hls,
      "http://localhost").pathname'
}

# The gateway beside other proxies, see load/gateway.
gateway() {
  local program
  for program in go nginx haproxy openssl; do
    command -v "$program" >/dev/null || fail "$program is missing." "install it; nothing of it is started but what this needs"
  done
  use_jdk
  use_node
  load_secrets
  load_service_keys
  engine_urls
  export VEZA_GATEWAY_SERVICE_KEY GATEWAY STREAM USERS MEDIA TOKEN PEOPLE LIBRARIES WORK="$VEZA_HOME/load"
  GATEWAY="127.0.0.1:$(port gateway)" STREAM="127.0.0.1:$(port stream-media)" USERS="127.0.0.1:$(port user)"
  mkdir -p "$WORK"
  people "$VEZA_HOME/load-gateway.jsonl" 8 1
  TOKEN="$(first_token "$VEZA_HOME/load-gateway.jsonl")"
  MEDIA="$(some_media)" || fail "There is no track that is ready." "make demo"
  PEOPLE="{\"login\":\"$VEZA_DEMO_HANDLE\",\"password\":\"$VEZA_DEMO_PASSWORD\"}"
  LIBRARIES="$ROOT/gateway-service/target/quarkus-app/lib/main/*:$ROOT/user-service/target/quarkus-app/lib/main/*"
  LIBRARIES+=":$ROOT/gateway-service/target/quarkus-app/lib/boot/*"
  exec bash "$ROOT/load/gateway/measure.sh"
}

make_home
alive gateway || fail "The suite is not running." "make up"
case "${S:-}" in
  fanout | latency | persist | sockets | storm | history) edge "$S" ;;
  client) client ;;
  audio) audio ;;
  gateway) gateway ;;
  encode) encode ;;
  hls) hls ;;
  catalogue) catalogue ;;
esac
[[ -n "$(find_k6)" ]] || install_k6
# The tokens of load people live two hours.
if [[ -z "$(find "$VEZA_HOME/load-users.jsonl" -size +0 -mmin -90 2>/dev/null)" ]]; then
  N="${N:-1000}" "$ROOT/scripts/load-users.sh"
fi
K6="$(find_k6)" GATEWAY="http://127.0.0.1:$(port gateway)" LOAD_USERS="$VEZA_HOME/load-users.jsonl" \
  exec bash "$ROOT/load/run.sh" "${S:-all}"
