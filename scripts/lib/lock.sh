# Two commands that start or stop things never run at once in one checkout.
# shellcheck shell=bash

take_lock() {
  exec 9>>"$VEZA_HOME/lock"
  if ! flock -n 9; then
    fail "Another Veza command (pid $(cat "$VEZA_HOME/lock.pid" 2>/dev/null || echo '?')) is at work in this checkout." \
      "let it finish, or stop it"
  fi
  echo $$ >"$VEZA_HOME/lock.pid"
}
