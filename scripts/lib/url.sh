# The few things we need to know of a connection URL: scheme://user:password@host:port/database.
# shellcheck shell=bash

url_host() {
  local rest="${1#*://}"
  rest="${rest%%[/?]*}"
  rest="${rest##*@}"
  printf '%s' "${rest%:*}"
}

url_port() {
  local rest="${1#*://}"
  rest="${rest%%[/?]*}"
  rest="${rest##*@}"
  if [[ "$rest" == *:* ]]; then printf '%s' "${rest##*:}"; else printf '%s' "$2"; fi
}

# url_with_database URL NAME: the same server, another database.
url_with_database() {
  local scheme="${1%%://*}" rest="${1#*://}" query=''
  if [[ "$rest" == *\?* ]]; then query="?${rest#*\?}"; fi
  rest="${rest%%\?*}"
  printf '%s://%s/%s%s' "$scheme" "${rest%%/*}" "$2" "$query"
}

# Without the password, to show.
url_shown() { sed -E 's#(://[^:/@]*):[^@]*@#\1:…@#' <<<"$1"; }
