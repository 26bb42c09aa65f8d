#!/usr/bin/env bash
# Every generated document, into target/docs: the HTTP API's OpenAPI, the Java API, the database diagrams.
source "$(dirname "$0")/lib/veza.sh"

OUT="$ROOT/target/docs"

use_jdk
use_maven
mkdir -p "$OUT"
begin "OpenAPI"
alive gateway || fail "The documents are asked of the running suite." "make up"
curl -fsS "http://127.0.0.1:$(port gateway)/openapi" -o "$OUT/openapi.json"
finish "$OUT/openapi.json"
