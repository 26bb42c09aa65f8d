# Everything the commands share: source this first.
# shellcheck shell=bash
set -euo pipefail

if ((BASH_VERSINFO[0] < 4)); then
  echo "Veza's scripts need bash 4 or newer; this is ${BASH_VERSION}." >&2
  exit 1
fi

LIB="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
ROOT="$(cd "$LIB/../.." && pwd)"

for part in say paths ports url secrets jdk node install lock disk process health run-as postgres redis nats \
  engines docker places services build; do
  # shellcheck source=/dev/null
  source "$LIB/$part.sh"
done
