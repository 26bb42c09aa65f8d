# A private PostgreSQL: loopback only, SCRAM passwords, one role and one database per service.
# shellcheck shell=bash

DATABASES=(user chat stream)

postgres_bin() {
  local version='' found
  if [[ -r "$DATA/postgres/PG_VERSION" ]]; then version="$(<"$DATA/postgres/PG_VERSION")"; fi
  found="$(find_postgres "$version")"
  [[ -n "$found" ]] || fail "The data was made by PostgreSQL $version, which is not installed." \
    "install postgresql-$version, or start afresh with make reset"
  printf '%s' "$found"
}

# find_postgres [VERSION]: the directory of the server's programs; PostgreSQL 15 or newer.
find_postgres() {
  local bin major
  for bin in $(ls -rd /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null) "$(dirname "$(command -v postgres || echo /)")"; do
    [[ -x "$bin/initdb" && -x "$bin/postgres" ]] || continue
    major="$("$bin/postgres" --version | grep -oE '[0-9]+' | head -n 1)"
    if [[ -n "${1:-}" && "$major" != "$1" ]] || ((major < 15)); then continue; fi
    printf '%s' "$bin"
    return
  done
}

start_postgres() {
  local bin
  bin="$(postgres_bin)"
  if [[ ! -f "$DATA/postgres/PG_VERSION" ]]; then create_cluster "$bin"; fi
  launch_postgres "$bin"
  await_postgres "$bin"
  provision_postgres "$bin"
}

# initdb works beside the final place: a Ctrl-C half way leaves nothing that looks finished.
create_cluster() {
  local draft="$DATA/postgres.draft"
  rm -rf "$draft"
  as_engine_user bash -c '"$1/initdb" -D "$2" -U veza -E UTF8 --locale=C.UTF-8 -A scram-sha-256 \
    --pwfile=<(printf "%s\n" "$VEZA_POSTGRES_PASSWORD")' initdb "$1" "$draft" >>"$LOGS/postgres.log" 2>&1 ||
    { last_words postgres; fail "PostgreSQL's data directory could not be made." "see $LOGS/postgres.log"; }
  mv "$draft" "$DATA/postgres"
}

launch_postgres() {
  cd "$DATA"
  launch postgres "${ENGINE_LAUNCH[@]}" "$1/postgres" -D "$DATA/postgres" -p "$(port postgres)" \
    -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 \
    -c shared_buffers=128MB -c shared_preload_libraries=pg_stat_statements -c log_min_messages=warning
  cd "$ROOT"
}

# After a kill -9 the old children may still hold the data for a moment: then it is tried again.
await_postgres() {
  local deadline=$((SECONDS + 60))
  until postgres_sql "$1" postgres 'select 1' >/dev/null 2>&1; do
    ((SECONDS < deadline)) || { last_words postgres; fail "PostgreSQL does not start." "see $LOGS/postgres.log"; }
    if ! alive postgres; then
      if ((SECONDS > deadline - 50)); then last_words postgres; fail "PostgreSQL ends at once." "see $LOGS/postgres.log"; fi
      sleep 0.5
      launch_postgres "$1"
    fi
    sleep 0.1
  done
}

# postgres_sql BIN DATABASE [SQL]: as the superuser; SQL from standard input when not given.
postgres_sql() {
  local arguments=()
  if [[ $# -gt 2 ]]; then arguments=(-c "$3"); fi
  PGPASSWORD="$VEZA_POSTGRES_PASSWORD" PGCONNECT_TIMEOUT=5 "$1/psql" -X -q -v ON_ERROR_STOP=1 -At \
    -h 127.0.0.1 -p "$(port postgres)" -U veza -d "$2" "${arguments[@]}"
}

# Safe to repeat; each service may enter its own database only.
provision_postgres() {
  local bin="$1" name password
  for name in "${DATABASES[@]}"; do
    password="VEZA_${name^^}_DATABASE_PASSWORD"
    postgres_sql "$bin" postgres <<END
select 'create role veza_$name login' where not exists (select from pg_roles where rolname = 'veza_$name') \gexec
alter role veza_$name password '${!password}';
select 'create database veza_$name owner veza_$name'
  where not exists (select from pg_database where datname = 'veza_$name') \gexec
revoke all on database veza_$name from public;
END
    postgres_sql "$bin" "veza_$name" <<END
set client_min_messages = warning;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists pg_stat_statements;
END
  done
}
