# The engines as containers, from the compose file (ENGINE=docker).
# shellcheck shell=bash

# The passwords of .veza/env are in the environment and go into the containers.
compose() {
  VEZA_POSTGRES_PORT="$(port postgres)" VEZA_REDIS_PORT="$(port redis)" VEZA_NATS_PORT="$(port nats)" \
    docker compose -p "veza-$(cksum <<<"$ROOT" | cut -d ' ' -f 1)" \
    -f "$ROOT/deploy/compose.yaml" -f "$ROOT/deploy/compose.engines.yaml" "$@"
}

start_docker_engines() {
  docker info >/dev/null 2>&1 || fail "ENGINE=docker, but no Docker engine answers." \
    "start Docker, or leave ENGINE away to run the engines as plain processes"
  begin "Engines in Docker"
  # shellcheck disable=SC2046 # one word per engine
  compose up -d --wait $(own_engines) >>"$LOGS/docker.log" 2>&1 ||
    { last_words docker; fail "The containers do not start." "see $LOGS/docker.log"; }
  touch "$RUN/docker" "$VEZA_HOME/docker-used"
  finish "$(own_engines | tr '\n' ' ')"
}

stop_docker_engines() {
  compose stop >>"$LOGS/docker.log" 2>&1 || warn "docker compose stop failed: see $LOGS/docker.log"
  rm -f "$RUN/docker"
}
