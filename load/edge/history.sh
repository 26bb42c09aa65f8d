#!/usr/bin/env bash
# history.sh: pages of history and search in a room of a million messages. `make load S=history` calls it with GATEWAY, CROWD
# (one room's people), WORK and CHAT_URL (chat's database).
set -euo pipefail
cd "$(dirname "$0")"
: "${GATEWAY:?}" "${CROWD:?}" "${WORK:?}" "${CHAT_URL:?the database of chat-service}"
MESSAGES="${MESSAGES:-1000000}" RATE="${RATE:-40}"
room="$(head -n 1 "$CROWD" | sed -E 's/.*"room": *"([0-9]+)".*/\1/')"
go build -o "$WORK/edge" .

began=$SECONDS
psql -q -X -v ON_ERROR_STOP=1 -v room="$room" -v n="$MESSAGES" -f seed.sql "$CHAT_URL"
echo "$MESSAGES messages stored in $((SECONDS - began)) s"
began=$SECONDS
behind() { psql -X -At -c "select coalesce(sum(top - done), 0) from search_room where done < top" "$CHAT_URL"; }
while (($(behind) > 0)); do
  ((SECONDS - began < 3600)) || { echo "the index is still $(behind) behind"; break; }
  sleep 5
done
echo "all in the search index $((SECONDS - began)) s later"

top="$(psql -X -At -c "select top from room_head where room_id = $room" "$CHAT_URL")"
node queries.mjs "$room" "$top" >"$WORK/queries.tsv"
echo "At $RATE calls a second (budget: 20 ms for a page, 100 ms for a search, each at p99)"
"$WORK/edge" -mode pages -addr "$GATEWAY" -people "$CROWD" -queries "$WORK/queries.tsv" -rate "$RATE" -seconds 10s >/dev/null || true
{ printf 'what\tcalls\tfailed\tmessages each\tp50 ms\tp99 ms\tmax ms\n'
  "$WORK/edge" -mode pages -addr "$GATEWAY" -people "$CROWD" -queries "$WORK/queries.tsv" -rate "$RATE" -seconds 30s; } |
  column -t -s "$(printf '\t')"
