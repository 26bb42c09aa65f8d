# A full disk shows itself in a hundred ways; here it is one line, before anything is half written.
# shellcheck shell=bash

# need_space MEGABYTES
need_space() {
  local free
  free="$(df -Pm "$VEZA_HOME" | awk 'NR == 2 {print $4}')"
  ((free >= $1)) || fail "The disk that holds $VEZA_HOME has only $free MB left; $1 MB are needed." \
    "free some space, or set VEZA_HOME to a directory on a larger disk"
}
