# The suite's own processes: which there are, with what environment and what JVM they run.
# shellcheck shell=bash

SERVICES=(user chat stream gateway)

module_of() { printf '%s-service' "$1"; }

# need_service NAME: for S=…
need_service() {
  local service
  for service in "${SERVICES[@]}"; do
    if [[ "$service" == "${1:-}" ]]; then return; fi
  done
  fail "S=${1:-} is not a service." "S=$(IFS='|' && echo "${SERVICES[*]}")"
}

# Heap by what the service keeps in memory; the gateway holds the sockets.
heap_of() {
  case "$1" in
    gateway) printf 512m ;;
    chat) printf 384m ;;
    *) printf 256m ;;
  esac
}

# The gateway's garbage is young and its sockets stay: a small nursery, and little room beside what stays, keep the
# process small.
generations_of() {
  if [[ "$1" == gateway ]]; then printf -- '-Xmn24m -XX:MinHeapFreeRatio=25 -XX:MaxHeapFreeRatio=50'; fi
}

# Everything a service is told, by the names of the contract.
service_environment() {
  engine_urls
  load_service_keys
  export VEZA_PROFILE="${VEZA_PROFILE:-development}" LOG_FORMAT="${LOG_FORMAT:-text}"
  export PUBLIC_URL="${PUBLIC_URL:-http://localhost:$(port gateway)}"
  export VEZA_MEDIA_DIR="${VEZA_MEDIA_DIR:-$VEZA_HOME/media}"
  export VEZA_TAKEOUT_DIR="${VEZA_TAKEOUT_DIR:-$VEZA_HOME/takeouts}"
  export USER_SERVICE="${USER_SERVICE:-127.0.0.1:$(port user)}"
  export CHAT_SERVICE="${CHAT_SERVICE:-127.0.0.1:$(port chat)}"
  export STREAM_SERVICE="${STREAM_SERVICE:-127.0.0.1:$(port stream)}"
  VEZA_PLACE_DATABASE="$(place_database)"
  export VEZA_PLACE_DATABASE
  export STREAM_MEDIA_URL="${STREAM_MEDIA_URL:-http://127.0.0.1:$(port stream-media)}"
}

# What a service has no business with stays out of its environment.
withheld_from() {
  local name
  for name in POSTGRES USER_DATABASE CHAT_DATABASE STREAM_DATABASE REDIS NATS DEMO; do
    printf -- '-u VEZA_%s_PASSWORD ' "$name"
  done
  printf -- '-u %s_DATABASE_URL ' "${DATABASES[@]^^}"
  printf -- '-u VEZA_%s_SERVICE_KEY ' "${SERVICES[@]^^}"
  if [[ "$1" != user ]]; then printf -- '-u VEZA_ADMIN_PASSWORD '; fi
}

database_url_of() {
  local variable="${1^^}_DATABASE_URL"
  if [[ "$1" != gateway ]]; then printf '%s' "${!variable}"; fi
}

service_key_of() {
  local variable="VEZA_${1^^}_SERVICE_KEY"
  printf '%s' "${!variable}"
}

# Ports and addresses of one service, as system properties; only the gateway may be opened to the network.
service_ports() {
  printf -- '-Dquarkus.management.host=127.0.0.1 -Dquarkus.management.port=%s ' "$(port "$1-management")"
  case "$1" in
    gateway) printf -- '-Dquarkus.http.host=%s -Dquarkus.http.port=%s' "${VEZA_HOST:-127.0.0.1}" "$(port gateway)" ;;
    *) printf -- '-Dquarkus.grpc.server.host=127.0.0.1 -Dquarkus.grpc.server.port=%s' "$(port "$1")" ;;
  esac
  if [[ "$1" == stream ]]; then
    printf -- ' -Dquarkus.http.host=127.0.0.1 -Dquarkus.http.port=%s' "$(port stream-media)"
  fi
}

ports_of() {
  case "$1" in
    stream) echo stream stream-media stream-management ;;
    *) echo "$1" "$1-management" ;;
  esac
}

# Threads for sockets: everything shares this machine, and a room's people on one of them cost less than on two.
event_loops() {
  local cores
  cores="$(getconf _NPROCESSORS_ONLN)"
  echo $((cores > 2 ? cores / 2 : 1))
}

# The first stop after a build writes what the JVM has learnt of its classes beside the service (JEP 350): later
# starts take a third less. A small first heap keeps the idle suite small.
launch_service() {
  local name="$1" app="$2"
  # shellcheck disable=SC2046 # words
  launch "$name" env $(withheld_from "$name") \
    "DATABASE_URL=$(database_url_of "$name")" "SERVICE_KEY=$(service_key_of "$name")" \
    "$JAVA_HOME/bin/java" -Xms48m "-Xmx$(heap_of "$name")" $(generations_of "$name") -XX:+UseSerialGC -XX:+UseCompactObjectHeaders \
    -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$app/classes.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off \
    -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    "-Dquarkus.vertx.event-loops-pool-size=$(event_loops)" $(service_ports "$name") ${JAVA_OPTS:-} -jar "$app/quarkus-run.jar"
  echo "$app" >"$RUN/$name.app"
}

# Starts what is down or older than the build, all at once, and waits until each is ready.
start_services() {
  local app name
  app="$(current_apps)"
  service_environment
  stop_outdated "$app"
  for name in "${SERVICES[@]}"; do
    if ! alive "$name"; then launch_service "$name" "$app/$name"; fi
  done
  for name in "${SERVICES[@]}"; do await_service "$name"; done
}

stop_outdated() {
  local name
  for name in "${SERVICES[@]}"; do
    if alive "$name" && [[ "$(cat "$RUN/$name.app" 2>/dev/null)" != "$1/$name" ]]; then stop "$name" TERM 60 & fi
  done
  wait
}

await_service() {
  local name="$1" deadline=$((SECONDS + 180))
  begin "$name"
  until ready "$name"; do
    if ! alive "$name"; then
      last_words "$name" 25
      fail "$name ended while starting." "see $LOGS/$name.log"
    fi
    if ((SECONDS > deadline)); then
      last_words "$name"
      fail "$name is not ready after 180 s: $(not_ready_because "$name")." "see $LOGS/$name.log"
    fi
    sleep 0.1
  done
  finish "port $(port "$name")"
}

# The names of the failing checks, from the health answer.
not_ready_because() {
  local answer=''
  if exec 4<>"/dev/tcp/127.0.0.1/$(port "$1-management")"; then
    printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&4
    answer="$(timeout 3 cat <&4 | tr -d '\n ' | grep -o '"name":"[^"]*","status":"DOWN"' | cut -d '"' -f 4 | paste -sd ' ')"
    exec 4>&-
  fi 2>/dev/null
  printf '%s' "${answer:-it does not answer}"
}

stop_services() {
  local name
  # The edge first, so that its drain can still reach the others.
  stop gateway TERM 60
  for name in user chat stream; do stop "$name" TERM 60 & done
  wait
}
