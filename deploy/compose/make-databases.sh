#!/bin/bash
# Run by the postgres image on an empty data directory: a role and a database per service, entered by nobody else.
set -euo pipefail

for name in user chat stream; do
  psql -q -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres <<END
create role veza_$name login password '$(cat "/run/veza/$name")';
create database veza_$name owner veza_$name;
revoke all on database veza_$name from public;
END
  psql -q -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "veza_$name" <<END
create extension pg_trgm;
create extension unaccent;
create extension pg_stat_statements;
END
done
