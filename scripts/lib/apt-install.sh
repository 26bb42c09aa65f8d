#!/usr/bin/env bash
# Run as root: installs packages without starting, stopping or setting up any system service.
# Two guards are laid for the time of the installation and taken away after it, whatever happens.
set -euo pipefail

# The tests lay the guards elsewhere.
SYSTEM="${VEZA_SYSTEM:-}"
POLICY="$SYSTEM/usr/sbin/policy-rc.d"
NO_CLUSTER="$SYSTEM/etc/postgresql-common/createcluster.d/veza-install.conf"

MADE=()

lay_guards() {
  if [[ -e "$POLICY" ]]; then mv "$POLICY" "$POLICY.before-veza"; fi
  # 101: action forbidden (Debian's invoke-rc.d asks this script first).
  printf '#!/bin/sh\nexit 101\n' >"$POLICY"
  chmod 755 "$POLICY"
  # Directories that were not there are remembered, innermost first, to go again.
  for directory in "${NO_CLUSTER%/*}" "${NO_CLUSTER%/*/*}"; do
    if [[ ! -d "$directory" ]]; then MADE+=("$directory"); fi
  done
  mkdir -p "${NO_CLUSTER%/*}"
  echo 'create_main_cluster = false' >"$NO_CLUSTER"
}

take_guards_away() {
  rm -f "$POLICY" "$NO_CLUSTER"
  if [[ -e "$POLICY.before-veza" ]]; then mv "$POLICY.before-veza" "$POLICY"; fi
  for directory in "${MADE[@]}"; do rmdir --ignore-fail-on-non-empty "$directory"; done
}

trap take_guards_away EXIT
trap 'exit 130' INT TERM HUP
lay_guards

export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
install=(apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=120 "$@")
# The package lists of a fresh machine are empty or old: then they are fetched.
"${install[@]}" || { apt-get update && "${install[@]}"; }
