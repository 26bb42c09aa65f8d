#!/usr/bin/env bash
# Every generated document: the API's documents from the running gateway into target/docs, and one diagram per
# database into docs/erd, which is kept in git because forges draw it; the Kubernetes manifests from the chart.
source "$(dirname "$0")/lib/veza.sh"

OUT="$ROOT/target/docs"
ERD="$ROOT/docs/erd"

draw_database() {
  begin "Diagram of veza_$1"
  {
    echo "# The tables of $1-service"
    echo
    echo 'Drawn from the database by `make docs-all`.'
    echo
    echo '```mermaid'
    postgres_sql "$(postgres_bin)" "veza_$1" <"$LIB/erd.sql"
    echo '```'
  } >"$ERD/$1.md"
  finish "docs/erd/$1.md"
}

write_manifests() {
  begin "Kubernetes manifests"
  (cd "$ROOT" && mvn -q -B -ntp -pl deploy test -Dtest=ManifestsTest -Dveza.render=true) >>"$LOGS/docs.log" 2>&1 ||
    fail "The manifests could not be rendered." "see $LOGS/docs.log"
  finish "deploy/kubernetes"
}

make_home
use_jdk
use_maven
use_node
write_manifests
alive gateway && alive postgres || fail "The documents are drawn from the running suite." "make up"
load_secrets
prepare_engine_user
mkdir -p "$OUT" "$ERD"
begin "API documents"
GATEWAY="http://127.0.0.1:$(port gateway)" node "$ROOT/scripts/api/documents.mjs" "$OUT"
cp "$OUT/openapi.json" "$OUT/asyncapi.json" "$ROOT/docs/api/"
finish "target/docs, docs/api"
for name in "${DATABASES[@]}"; do draw_database "$name"; done
