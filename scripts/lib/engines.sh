# PostgreSQL, Redis and NATS: private processes, or containers (ENGINE=docker), or the ones the environment names.
# shellcheck shell=bash

ENGINES=(postgres redis nats)

# An engine is ours to start unless a URL in the environment names another.
external() {
  case "$1" in
    postgres) [[ -n "${DATABASE_URL:-}" || (-n "${USER_DATABASE_URL:-}" && -n "${CHAT_DATABASE_URL:-}" && -n "${STREAM_DATABASE_URL:-}") ]] ;;
    redis) [[ -n "${REDIS_URL:-}" ]] ;;
    nats) [[ -n "${NATS_URL:-}" ]] ;;
  esac
}

own_engines() {
  local engine
  for engine in "${ENGINES[@]}"; do
    if ! external "$engine"; then echo "$engine"; fi
  done
}

start_engines() {
  local engine
  if [[ "${ENGINE:-native}" == docker ]]; then
    start_docker_engines
    return
  fi
  prepare_engine_user
  keep_secrets_with_data
  # An engine has no business with the secrets in our environment.
  ENGINE_LAUNCH=(env -i "PATH=$PATH" LC_ALL=C.UTF-8)
  if ((EUID == 0)); then ENGINE_LAUNCH+=("${ENGINE_USER_COMMAND[@]}"); fi
  for engine in $(own_engines); do
    begin "$engine"
    if alive "$engine" && port_open "$(port "$engine")"; then
      finish "already running, port $(port "$engine")"
    else
      stop "$engine"
      "start_$engine"
      finish "port $(port "$engine")"
    fi
  done
}

# Passwords live in .veza/env, the data knows them: one without the other is of no use.
keep_secrets_with_data() {
  local mark="$DATA/secrets.mark" sum
  sum="$(cksum <<<"$VEZA_POSTGRES_PASSWORD")"
  if [[ -f "$mark" && "$(<"$mark")" != "$sum" && -d "$DATA/postgres" ]]; then
    fail "$ENV_FILE does not belong to the data in $DATA." "put the right .veza/env back, or start afresh with make reset"
  fi
  printf '%s\n' "$sum" >"$mark"
}

# The configuration holds a password: only the engine's user may read it.
write_engine_config() {
  local file="$DATA/$1"
  (umask 077 && cat >"$file")
  if ((EUID == 0)); then chown -R "$ENGINE_USER" "$file" "$DATA/${1%.conf}"; fi
}

await_port() {
  local deadline=$((SECONDS + 30))
  until port_open "$(port "$1")"; do
    if ((SECONDS > deadline)) || ! alive "$1"; then
      last_words "$1"
      fail "$1 does not start." "see $LOGS/$1.log"
    fi
    sleep 0.05
  done
}

stop_engines() {
  if [[ -f "$RUN/docker" ]]; then stop_docker_engines; fi
  stop nats TERM
  stop redis TERM
  stop postgres INT 30
}

# Addresses for the services, unless the environment names them.
engine_urls() {
  local name variable password
  for name in "${DATABASES[@]}"; do
    variable="${name^^}_DATABASE_URL" password="VEZA_${name^^}_DATABASE_PASSWORD"
    if [[ -n "${!variable:-}" ]]; then continue; fi
    if [[ -n "${DATABASE_URL:-}" ]]; then
      export "$variable=$(url_with_database "$DATABASE_URL" "veza_$name")"
    else
      export "$variable=postgresql://veza_$name:${!password}@127.0.0.1:$(port postgres)/veza_$name"
    fi
  done
  export REDIS_URL="${REDIS_URL:-redis://:$VEZA_REDIS_PASSWORD@127.0.0.1:$(port redis)}"
  export NATS_URL="${NATS_URL:-nats://veza:$VEZA_NATS_PASSWORD@127.0.0.1:$(port nats)}"
}
