# Who runs the engines and where their data lies. PostgreSQL refuses to run as root, and the others have no need to.
# shellcheck shell=bash

# An ordinary user runs everything. Root lends the engines to the owner of the checkout, or else to nobody.
run_as() {
  if ((EUID != 0)); then
    id -un
  elif [[ -n "${VEZA_RUN_AS:-}" ]]; then
    printf '%s' "$VEZA_RUN_AS"
  else
    local owner
    owner="$(stat -c %U "$ROOT")"
    if [[ "$owner" == root || "$owner" == UNKNOWN ]]; then printf nobody; else printf '%s' "$owner"; fi
  fi
}

# as_engine_user COMMAND…
as_engine_user() {
  if ((EUID != 0)); then "$@"; else "${ENGINE_USER_COMMAND[@]}" "$@"; fi
}

prepare_engine_user() {
  ENGINE_USER="$(run_as)"
  local group
  group="$(id -gn "$ENGINE_USER")"
  ENGINE_USER_COMMAND=(setpriv "--reuid=$ENGINE_USER" "--regid=$group" --clear-groups --)
  choose_data_directory
  install_engine_directory "$DATA" "$ENGINE_USER" "$group"
}

# The data lies in .veza/data, unless the engines' user cannot reach it (a checkout in /root).
choose_data_directory() {
  DATA="${VEZA_DATA:-$VEZA_HOME/data}"
  if ((EUID != 0)) || [[ -n "${VEZA_DATA:-}" ]] || as_engine_user test -x "$VEZA_HOME"; then return; fi
  DATA="/var/lib/veza/$(cksum <<<"$ROOT" | cut -d ' ' -f 1)"
  ln -sfn "$DATA" "$VEZA_HOME/data-elsewhere"
  note "$ENGINE_USER cannot enter $ROOT: the engines' data is in $DATA"
}

install_engine_directory() {
  mkdir -p "$1"
  if ((EUID == 0)); then
    chown "$2:$3" "$1"
  elif [[ ! -O "$1" ]]; then
    fail "$1 belongs to $(stat -c %U "$1"), not to you." "run as that user, or delete the data with sudo make reset"
  fi
  chmod 700 "$1"
}
