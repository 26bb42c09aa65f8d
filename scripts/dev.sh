#!/usr/bin/env bash
# One service (S=chat) in Quarkus' dev mode, with live reload, against the rest of the running suite.
source "$(dirname "$0")/lib/veza.sh"

need_service "${S:-}"
make_home
load_secrets
use_jdk
use_maven
alive postgres || external postgres || [[ -f "$RUN/docker" ]] || fail "The suite is not running." "make up"
begin "Stopping $S"
stop "$S"
finish "make up starts it again as usual"
service_environment
DATABASE_URL="$(database_url_of "$S")"
SERVICE_KEY="$(service_key_of "$S")"
export DATABASE_URL SERVICE_KEY
cd "$ROOT"
# shellcheck disable=SC2046
exec mvn -ntp -pl "$(module_of "$S")" -am compile quarkus:dev -Dquarkus.analytics.disabled=true $(service_ports "$S")
