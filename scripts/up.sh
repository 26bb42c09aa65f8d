#!/usr/bin/env bash
# From wherever this checkout stands to a running suite. Run again, it only starts what is down.
source "$(dirname "$0")/lib/veza.sh"

check_machine() {
  begin "Machine"
  use_jdk
  use_maven
  use_node
  need_space 1000
  finish "JDK $(jdk_major "$JAVA_HOME"), Maven, Node $(node --version)"
  if [[ "${ENGINE:-native}" == docker ]]; then
    need_programs ffmpeg
  else
    # shellcheck disable=SC2046
    need_programs ffmpeg $(own_engines)
  fi
}

# Known before anything is built: a taken port costs nobody a wait.
check_ports() {
  local name key
  if [[ -r "$OFFSET_FILE" && "$(<"$OFFSET_FILE")" != "$VEZA_PORT_OFFSET" ]] && something_runs; then
    fail "This checkout already runs with VEZA_PORT_OFFSET=$(<"$OFFSET_FILE")." "make down first, then make up"
  fi
  echo "$VEZA_PORT_OFFSET" >"$OFFSET_FILE"
  for name in "${SERVICES[@]}"; do
    if alive "$name"; then continue; fi
    for key in $(ports_of "$name"); do need_free_port "$key"; done
  done
  if [[ "${ENGINE:-native}" == docker ]]; then return; fi
  for name in $(own_engines); do
    if ! alive "$name"; then need_free_port "$name"; fi
  done
}

something_runs() {
  local name
  for name in "${ENGINES[@]}" "${SERVICES[@]}"; do
    if alive "$name"; then return; fi
  done
  return 1
}

# Once per installation: someone who throws the demo track away is not given it again.
make_first_content() {
  if [[ -f "$VEZA_HOME/welcomed" ]]; then return; fi
  begin "First content"
  GATEWAY="http://127.0.0.1:$(port gateway)" node "$ROOT/scripts/demo/welcome.mjs" >"$LOGS/demo.log" 2>&1 ||
    { last_words demo; fail "The demo person, room or track could not be made." "see $LOGS/demo.log"; }
  touch "$VEZA_HOME/welcomed"
  finish "$VEZA_DEMO_HANDLE, a room, a track"
}

welcome() {
  local url="${PUBLIC_URL:-http://localhost:$(port gateway)}"
  title "Veza is up after $(elapsed_since "$STARTED")"
  cat <<END
  Open      $url
  Sign in   $VEZA_DEMO_HANDLE  /  $VEZA_DEMO_PASSWORD
  Admin     $VEZA_ADMIN_HANDLE  /  VEZA_ADMIN_PASSWORD in ${VEZA_HOME#"$ROOT/"}/env
  API       $url/docs
  Next      make demo · make status · make logs · make down
END
}

trap 'printf "\nStopped half way; make up goes on from here.\n" >&2; exit 130' INT TERM
STARTED="$(milliseconds)"
make_home
take_lock
load_secrets
title "Preparing"
check_machine
check_ports
install_places
build_all
title "Starting"
start_engines
start_services
drop_old_apps
make_first_content
welcome
