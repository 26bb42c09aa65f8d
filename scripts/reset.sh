#!/usr/bin/env bash
# Takes everything away that was made here: build outputs, data, secrets. Asks first, unless FORCE=1.
source "$(dirname "$0")/lib/veza.sh"

if [[ "${FORCE:-}" != 1 ]]; then
  [[ -t 0 ]] || fail "make reset deletes all data and nobody is there to ask." "make reset FORCE=1"
  read -rp "Delete all accounts, rooms, messages and tracks in $VEZA_HOME? [y/N] " answer
  [[ "$answer" == [yY]* ]] || exit 1
fi
"$ROOT/scripts/down.sh"
"$ROOT/scripts/clean.sh"
if [[ -f "$VEZA_HOME/docker-used" ]]; then compose down -v >>"$LOGS/docker.log" 2>&1; fi
if [[ -L "$VEZA_HOME/data-elsewhere" ]]; then rm -rf "$(readlink "$VEZA_HOME/data-elsewhere")"; fi
rm -rf "$VEZA_HOME"
note "Everything is gone; make up begins afresh"
