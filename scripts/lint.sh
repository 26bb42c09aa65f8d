#!/usr/bin/env bash
# Formatting, Error Prone, NullAway, forbidden APIs, and the web client's linter; no tests.
source "$(dirname "$0")/lib/veza.sh"

use_jdk
use_maven
use_node
cd "$ROOT"
mvn -B -ntp -q -Plint -DskipTests test-compile
if command -v shellcheck >/dev/null; then shellcheck -x scripts/*.sh scripts/lib/*.sh scripts/test/*.sh; fi
if [[ ! -d web/node_modules ]]; then npm --prefix web ci --no-audit --no-fund; fi
npm --prefix web run lint
