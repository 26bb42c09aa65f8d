# Every port, once. Each shifts by VEZA_PORT_OFFSET, or is set by name: VEZA_GATEWAY_PORT, VEZA_STREAM_MEDIA_PORT, …
# shellcheck shell=bash

declare -Ar BASE_PORTS=(
  [gateway]=8080 [gateway-management]=9000
  [user]=8101 [user-management]=9001
  [chat]=8102 [chat-management]=9002
  [stream]=8103 [stream-media]=8113 [stream-management]=9003
  [postgres]=15432 [redis]=16379 [nats]=14222
)

# The offset last used here holds until another is asked for, so that `make status` needs no reminder.
OFFSET_FILE="$RUN/offset"
if [[ -z "${VEZA_PORT_OFFSET:-}" && -r "$OFFSET_FILE" ]]; then VEZA_PORT_OFFSET="$(<"$OFFSET_FILE")"; fi
export VEZA_PORT_OFFSET="${VEZA_PORT_OFFSET:-0}"
if ! [[ "$VEZA_PORT_OFFSET" =~ ^[0-9]{1,5}$ ]] || ((10#$VEZA_PORT_OFFSET > 49000)); then
  fail "VEZA_PORT_OFFSET=$VEZA_PORT_OFFSET is not a number from 0 to 49000." "choose one, e.g. VEZA_PORT_OFFSET=100"
fi
VEZA_PORT_OFFSET=$((10#$VEZA_PORT_OFFSET))

port_variable() {
  local name="${1^^}"
  printf 'VEZA_%s_PORT' "${name//-/_}"
}

port() {
  local variable
  variable="$(port_variable "$1")"
  printf '%s' "${!variable:-$((BASE_PORTS[$1] + VEZA_PORT_OFFSET))}"
}

port_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Who listens there, as far as this user may know; empty otherwise.
port_holder() {
  local pid=''
  if command -v ss >/dev/null; then
    pid="$(ss -Hltnp "sport = :$1" 2>/dev/null | grep -o 'pid=[0-9]*' | head -n 1 | cut -d= -f2 || true)"
  elif command -v lsof >/dev/null; then
    pid="$(lsof -nP -t -iTCP:"$1" -sTCP:LISTEN 2>/dev/null | head -n 1 || true)"
  fi
  if [[ -n "$pid" ]]; then printf '%s (pid %s)' "$(tr '\0' ' ' <"/proc/$pid/cmdline" | cut -c 1-60)" "$pid"; fi
}

# need_free_port NAME: ends the command when something else listens there.
need_free_port() {
  local number holder
  number="$(port "$1")"
  port_open "$number" || return 0
  holder="$(port_holder "$number")"
  fail "Port $number ($1) is taken by ${holder:-another process}." \
    "stop it, or shift all ports with VEZA_PORT_OFFSET=100, or this one with $(port_variable "$1")=…"
}
