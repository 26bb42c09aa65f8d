#!/usr/bin/env bash
# measure.sh: a thousand listeners of one track at 320 kbit/s, of the suite and of nginx which has the same files. `make load S=hls`
# calls it with GATEWAY (host:port), PIDS (of the gateway and of stream-service), HLS (the address of a track's master playlist)
# and WORK (a directory).
set -euo pipefail
cd "$(dirname "$0")"
: "${GATEWAY:?}" "${PIDS:?}" "${HLS:?}" "${WORK:?}"
RUNS="${RUNS:-3}" LISTENERS="${LISTENERS:-1000}" SECONDS_EACH="${SECONDS_EACH:-20}"
NGINX_PORT=$((28000 + RANDOM % 500))
here="$WORK/hls"
rm -rf "$here"
mkdir -p "$here/files"
go build -o "$here/listen" .
ulimit -n "$((LISTENERS * 2 + 1000))" 2>/dev/null || ulimit -n "$(ulimit -Hn)"
trap '[[ -z "${nginx:-}" ]] || kill "$nginx" 2>/dev/null || true' EXIT

# The rendition with the most bits, its pieces, and the same pieces as files.
absolute() { [[ "$1" == /* ]] && printf '%s' "$1" || printf '%s/%s' "${2%/*}" "$1"; }
best="$(curl -sf "http://$GATEWAY$HLS" | tr -d '\r' | awk '/^#EXT-X-STREAM-INF/ {
  match($0, /BANDWIDTH=[0-9]+/); bits = substr($0, RSTART + 10, RLENGTH - 10) + 0; getline; if (bits > most) {most = bits; path = $0}
} END {print path}')"
best="$(absolute "$best" "$HLS")"
playlist="$(curl -sf "http://$GATEWAY$best" | tr -d '\r')"
pace="$(awk -F : '/^#EXT-X-TARGETDURATION/ {print $2}' <<<"$playlist")"
# The last piece is shorter than the others.
grep -v '^#' <<<"$playlist" | grep . | head -n -1 | while read -r piece; do absolute "${piece%%$'\r'}" "$best"; echo; done >"$here/pieces"
[[ -s "$here/pieces" ]] || { echo "The track is too short: it needs two pieces and more." >&2; exit 1; }
number=0
while read -r piece; do
  number=$((number + 1))
  curl -sf -o "$here/files/$number" "http://$GATEWAY$piece"
  echo "/$number" >>"$here/copies"
done <"$here/pieces"

cat >"$here/nginx.conf" <<CONF
worker_processes 1; daemon off; pid $here/nginx.pid; error_log $here/nginx.log warn;
events { worker_connections $((LISTENERS + 100)); }
http {
  access_log off; client_body_temp_path $here/body; proxy_temp_path $here/temp; sendfile on; keepalive_requests 100000000;
  server { listen 127.0.0.1:$NGINX_PORT; root $here/files; }
}
CONF
nginx -p "$here" -c "$here/nginx.conf" 2>/dev/null &
nginx=$!
sleep 1
workers="$(pgrep -d , -P "$nginx")"

listen() { # listen ADDRESS PIECES PIDS
  "$here/listen" -addr "$1" -pieces "$2" -pids "$3" -listeners "$LISTENERS" -pace "${pace}s" -for "${SECONDS_EACH}s"
}
listen "$GATEWAY" "$here/pieces" "$PIDS" >/dev/null # warm
for ((run = 0; run < RUNS; run++)); do
  listen "$GATEWAY" "$here/pieces" "$PIDS" >>"$here/veza.tsv"
  listen "127.0.0.1:$NGINX_PORT" "$here/copies" "$workers" >>"$here/nginx.tsv"
done

# median FILE COLUMN
median() { cut -f "$2" "$1" | sort -n | awk '{a[NR] = $1} END {print a[int((NR + 1) / 2)]}'; }
row() { printf '%s' "$1"; for column in 1 3 4 5 6 7 8; do printf '\t%s' "$(median "$here/$1.tsv" "$column")"; done; echo; }
echo "$LISTENERS listeners, a piece of $(wc -c <"$here/files/1") bytes every $pace s each, medians of $RUNS runs of $SECONDS_EACH s."
{ printf 'server\tcores\tMB/s\tpieces\tstalls\tfailed\tp50 ms\tp99 ms\n'; row veza; row nginx; } | column -t -s "$(printf '\t')"
echo "The client itself: $(median "$here/veza.tsv" 2) cores. Veza is the gateway and stream-service together."
broken=0
check() { if awk "BEGIN {exit !($2 < $3)}"; then echo "  ✓ $1: $2 (budget: < $3)"; else echo "  ✗ $1: $2 (budget: < $3)"; broken=1; fi; }
check "cores for $LISTENERS listeners" "$(median "$here/veza.tsv" 1)" 0.5
check "stalls" "$(cut -f 5 "$here/veza.tsv" | sort -n | tail -n 1)" 1
check "failures" "$(cut -f 6 "$here/veza.tsv" | sort -n | tail -n 1)" 1
exit "$broken"
