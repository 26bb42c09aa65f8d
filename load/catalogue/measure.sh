#!/usr/bin/env bash
# measure.sh: browsing and searching a catalogue of a million tracks in a database of its own, which goes in the end. `make
# load S=catalogue` calls it with ADMIN_URL (may create databases), WORK and MIGRATIONS (those of stream-service). KEEP=1
# keeps the database for the next run.
set -euo pipefail
cd "$(dirname "$0")"
: "${ADMIN_URL:?}" "${WORK:?}" "${MIGRATIONS:?}"
TRACKS="${TRACKS:-1000000}" SECONDS_EACH="${SECONDS_EACH:-5}" CLIENTS="${CLIENTS:-2}" BUDGET="${BUDGET:-50}"
SEARCH_BUDGET="${SEARCH_BUDGET:-100}"
name="veza_catalogue_load"
url="${ADMIN_URL%/*}/$name"
sql() { psql -q -X -v ON_ERROR_STOP=1 "$@"; }

if [[ -z "$(sql -At -c "select 1 from pg_database where datname = '$name'" "$ADMIN_URL")" ]]; then
  sql -c "create database $name" "$ADMIN_URL"
  for migration in $(ls "$MIGRATIONS"/V*.sql | sort -V); do sql -f "$migration" "$url" >/dev/null; done
  began=$SECONDS
  sql -v n="$TRACKS" -f seed.sql "$url"
  echo "$TRACKS tracks stored in $((SECONDS - began)) s"
fi

# The counting that goes on in the background, as application.catalogue.CountCatalogue has it done.
for one in count-*.sql; do
  began=$(date +%s%N)
  sql -f "$one" "$url"
  echo "${one%.sql}: $((($(date +%s%N) - began) / 1000000)) ms"
done
sql -c 'vacuum analyze track_rank' -c 'vacuum analyze catalogue_label' "$url"

rm -rf "$WORK/catalogue"
node queries.mjs "$WORK/catalogue" "$TRACKS"
broken=0
{
  printf 'what\tcalls/s\tp50 ms\tp99 ms\tmax ms\n'
  for script in "$WORK"/catalogue/*.sql; do
    rm -f "$WORK"/catalogue/log*
    pgbench -n -M simple -c "$CLIENTS" -j 1 -T "$SECONDS_EACH" -l --log-prefix="$WORK/catalogue/log" -f "$script" "$url" >/dev/null 2>"$WORK/catalogue/errors" ||
      { cat "$WORK/catalogue/errors" >&2; exit 1; }
    title="$(basename "$script" .sql)"
    cat "$WORK"/catalogue/log* | awk '{ print $3 / 1000 }' | sort -n |
      awk -v what="${title#* }" -v s="$SECONDS_EACH" '{ t[NR] = $1 } END { printf "%s\t%d\t%.1f\t%.1f\t%.1f\n", what, NR / s, t[int((NR + 1) / 2)], t[int(NR * 0.99 + 0.999)], t[NR] }'
  done
} | tee "$WORK/catalogue.tsv" | column -t -s "$(printf '\t')"
awk -F '\t' -v browsing="$BUDGET" -v searching="$SEARCH_BUDGET" '
  { budget = $1 ~ /word|letter/ ? searching : browsing }
  NR > 1 && $1 !~ /^floor/ && $4 > budget { print "over " budget " ms at p99: " $1; broken = 1 }
  END { exit broken }' "$WORK/catalogue.tsv" || broken=1
[[ -n "${KEEP:-}" ]] || sql -c "drop database $name" "$ADMIN_URL"
exit "$broken"
