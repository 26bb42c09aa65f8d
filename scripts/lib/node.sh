# Node builds the web client and runs the small tools in scripts/api and scripts/demo.
# shellcheck shell=bash

NEEDED_NODE=20

use_node() {
  local version
  command -v node >/dev/null || fail "Node is missing." "install Node $NEEDED_NODE or newer (https://nodejs.org)"
  version="$(node --version)"
  if ! [[ "$version" =~ ^v([0-9]+) ]] || ((BASH_REMATCH[1] < NEEDED_NODE)); then
    fail "Node $NEEDED_NODE is needed; $version was found in $(command -v node)." \
      "install Node $NEEDED_NODE or newer (https://nodejs.org)"
  fi
  command -v npm >/dev/null || fail "npm is missing." "install npm (it comes with Node; Debian: apt install npm)"
}
