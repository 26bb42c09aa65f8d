# Starts, knows and stops this checkout's processes. A pid file holds pid, start time and boot: a pid that
# the system has given to someone else since is never taken for ours.
# shellcheck shell=bash

pid_file() { printf '%s/%s.pid' "$RUN" "$1"; }

# Ticks since boot at which a process began; empty when there is none.
start_time() {
  local stat
  # The group swallows the shell's own complaint when the process is gone already.
  { stat="$(<"/proc/$1/stat")"; } 2>/dev/null || return 0
  stat="${stat##*) }"
  awk '$1 != "Z" {print $20}' <<<"$stat"
}

# pid_of NAME: prints the pid when the process is ours and alive.
pid_of() {
  local pid started boot
  read -r pid started boot 2>/dev/null <"$(pid_file "$1")" || return 1
  [[ "$boot" == "$(boot_id)" && -n "$started" && "$(start_time "$pid")" == "$started" ]] || return 1
  printf '%s' "$pid"
}

boot_id() { cat /proc/sys/kernel/random/boot_id; }

alive() { pid_of "$1" >/dev/null; }

# launch NAME COMMAND…: in a session of its own, so that Ctrl-C of `make up` leaves it alone. It writes its own pid
# file before it becomes the command: there is no moment at which it runs unknown.
launch() {
  local name="$1"
  shift
  rotate_log "$name"
  setsid bash -c '
    pid_file=$1; shift
    stat=$(<"/proc/$$/stat"); stat="${stat##*) }"
    set -- $(awk "{print \$20}" <<<"$stat") "$@"
    echo "$$ $1 $(</proc/sys/kernel/random/boot_id)" >"$pid_file"
    shift
    exec "$@"' launch "$(pid_file "$name")" "$@" </dev/null >>"$LOGS/$name.log" 2>&1 9>&- &
  disown
  await_pid_file "$name"
}

await_pid_file() {
  local tries
  for tries in {1..100}; do
    if [[ -s "$(pid_file "$1")" ]]; then return; fi
    sleep 0.02
  done
}

# One older log is kept.
rotate_log() {
  local log="$LOGS/$1.log"
  rm -f "$(pid_file "$1")"
  if [[ -f "$log" && "$(stat -c %s "$log")" -gt 20000000 ]]; then mv "$log" "$log.1"; fi
}

# stop NAME [SIGNAL] [SECONDS]: gracefully, then not.
stop() {
  local name="$1" signal="${2:-TERM}" patience="${3:-20}" pid deadline
  if pid="$(pid_of "$name")"; then
    kill -s "$signal" "$pid" 2>/dev/null || true
    deadline=$((SECONDS + patience))
    while alive "$name" && ((SECONDS < deadline)); do sleep 0.1; done
    if alive "$name"; then
      warn "$name did not stop within $patience s and was killed"
      kill -s KILL "$pid" 2>/dev/null || true
    fi
  fi
  rm -f "$(pid_file "$name")"
}

# The end of a log, without the frames of stack traces.
last_words() {
  grep -vE '^\s+(at |\.\.\. )' "$LOGS/$1.log" 2>/dev/null | tail -n "${2:-15}" | cut -c 1-300 | sed 's/^/    /' >&2
}
