#!/usr/bin/env bash
# A table of processes, ports and health.
source "$(dirname "$0")/lib/veza.sh"

row() { printf '  %-10s %-8s %-8s %-14s %-9s %s\n' "$@"; }

memory_of() { awk '/^VmRSS/ {printf "%d MiB", $2 / 1024}' "/proc/$1/status" 2>/dev/null || true; }

uptime_of() {
  local started seconds
  started="$(start_time "$1")"
  seconds=$(($(cut -d . -f 1 /proc/uptime) - ${started:-0} / $(getconf CLK_TCK)))
  printf '%dh %02dm %02ds' $((seconds / 3600)) $((seconds % 3600 / 60)) $((seconds % 60))
}

health_of() {
  local name="$1"
  if [[ " ${SERVICES[*]} " == *" $name "* ]]; then
    if ready "$name"; then echo ready; else echo 'not ready'; fi
  elif port_open "$(port "$name")"; then
    echo answers
  else
    echo silent
  fi
}

show() {
  local name="$1" pid
  if pid="$(pid_of "$name")"; then
    row "$name" "$pid" "$(port "$name")" "$(health_of "$name")" "$(memory_of "$pid")" "$(uptime_of "$pid")"
  elif [[ " ${ENGINES[*]} " == *" $name "* ]] && external "$name"; then
    row "$name" - - 'from outside' - -
  elif [[ -f "$RUN/docker" && " ${ENGINES[*]} " == *" $name "* ]]; then
    row "$name" docker "$(port "$name")" "$(health_of "$name")" - -
  else
    row "$name" - "$(port "$name")" down - -
    DOWN=$((DOWN + 1))
  fi
}

make_home
DOWN=0
row process pid port health memory up
for name in "${ENGINES[@]}" "${SERVICES[@]}"; do show "$name"; done
if ((DOWN == 0)); then note "http://localhost:$(port gateway)"; else note "$DOWN down: make up starts them"; fi
