# Asks a service how it is, with bash alone.
# shellcheck shell=bash

# http_status PORT PATH: the status code, 000 when nobody answers.
http_status() {
  local line=''
  exec 4<>"/dev/tcp/127.0.0.1/$1" || { printf 000; return; }
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&4
  read -rt 3 line <&4 || true
  exec 4>&-
  line="${line#* }"
  printf '%s' "${line:0:3}"
} 2>/dev/null

ready() { [[ "$(http_status "$(port "$1-management")" /health/ready)" == 200 ]]; }
