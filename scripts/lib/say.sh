# What the terminal shows: steps with the time they took, and one clear line with the cure for a failure.
# shellcheck shell=bash

if [[ -t 1 && -z "${NO_COLOR:-}" ]]; then
  BOLD=$'\e[1m' DIM=$'\e[2m' GREEN=$'\e[32m' RED=$'\e[31m' YELLOW=$'\e[33m' PLAIN=$'\e[0m' CLEAR=$'\r\e[K'
else
  BOLD='' DIM='' GREEN='' RED='' YELLOW='' PLAIN='' CLEAR=''
fi

title() { printf '\n%s%s%s\n' "$BOLD" "$1" "$PLAIN"; }
note() { printf '  %s%s%s\n' "$DIM" "$1" "$PLAIN"; }
warn() { printf '  %s!%s %s\n' "$YELLOW" "$PLAIN" "$1"; }

# begin WHAT … finish [DETAIL]: one line per step. Steps do not nest.
begin() {
  STEP="$1"
  STEP_START="$(milliseconds)"
  if [[ -n "$CLEAR" ]]; then printf '  … %s' "$STEP"; fi
}

# Says how far the step has come: rewrites the line on a terminal, adds one elsewhere.
progress() {
  if [[ -n "$CLEAR" ]]; then printf '%s  … %s  %s%s%s' "$CLEAR" "$STEP" "$DIM" "$1" "$PLAIN"; else note "$1"; fi
}

finish() {
  printf '%s  %s✓%s %-26s %6s  %s%s%s\n' "$CLEAR" "$GREEN" "$PLAIN" "$STEP" \
    "$(elapsed_since "$STEP_START")" "$DIM" "${1:-}" "$PLAIN"
}

# fail WHAT CURE: ends the command.
fail() {
  printf '%s%s✗ %s%s\n  Cure: %s\n' "$CLEAR" "$RED" "$1" "$PLAIN" "$2" >&2
  exit 1
}

milliseconds() {
  local now="${EPOCHREALTIME/,/.}"
  printf '%s' "$((${now%.*} * 1000 + 10#${now#*.} / 1000))"
}

elapsed_since() {
  local ms=$(($(milliseconds) - $1))
  if ((ms < 60000)); then
    printf '%d.%d s' $((ms / 1000)) $((ms % 1000 / 100))
  else
    printf '%d:%02d min' $((ms / 60000)) $((ms % 60000 / 1000))
  fi
}
