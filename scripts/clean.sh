#!/usr/bin/env bash
# Takes the build outputs away; the data stays, and so does a running suite, which has its own copy.
source "$(dirname "$0")/lib/veza.sh"

make_home
take_lock
rm -rf "$ROOT"/target "$ROOT"/*/target "$ROOT/web/dist" "$ROOT/web/node_modules"
rm -f "$STAMP"
note "Build outputs are gone; make up builds them again"
