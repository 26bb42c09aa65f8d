#!/usr/bin/env bash
# What the suite is made of, as CycloneDX bills of materials: the services' libraries and the web client's. A scanner
# (osv-scanner, Dependency-Track) reads them.
source "$(dirname "$0")/lib/veza.sh"

OUT="$ROOT/target/bom"

make_home
use_jdk
use_maven
use_node
mkdir -p "$OUT"
begin "Bill of materials"
(cd "$ROOT" && mvn -q -B -ntp -DskipTests cyclonedx:makeAggregateBom) >>"$LOGS/bom.log" 2>&1 ||
  { last_words bom; fail "The services' bill of materials could not be made." "see $LOGS/bom.log"; }
cp "$ROOT/target/bom.json" "$OUT/services.cdx.json"
# npm's own (CycloneDX 1.5): what the browser is given, without what only builds it.
(cd "$ROOT/web" && npm sbom --sbom-format cyclonedx --omit dev --package-lock-only) >"$OUT/web.cdx.json" 2>>"$LOGS/bom.log" ||
  { last_words bom; fail "The web client's bill of materials could not be made." "see $LOGS/bom.log"; }
count() { node -p "require('$1').components.length"; }
finish "target/bom: $(count "$OUT/services.cdx.json") libraries, $(count "$OUT/web.cdx.json") packages"
