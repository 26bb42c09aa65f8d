# Node builds the web client and runs the small tools in scripts/api and scripts/demo.
# shellcheck shell=bash

NEEDED_NODE=20.19

use_node() {
  local version oldest
  command -v node >/dev/null || fail "Node is missing." "install Node $NEEDED_NODE or newer (https://nodejs.org)"
  version="$(node --version)"
  oldest="$(printf '%s\n' "$NEEDED_NODE" "${version#v}" | sort -V | head -n 1)"
  if [[ "$oldest" != "$NEEDED_NODE" ]]; then
    fail "Node $NEEDED_NODE or newer is needed; $version was found in $(command -v node)." \
      "install Node $NEEDED_NODE or newer (https://nodejs.org)"
  fi
  command -v npm >/dev/null || fail "npm is missing." "install npm (it comes with Node; Debian: apt install npm)"
}
