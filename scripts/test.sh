#!/usr/bin/env bash
# Every test: the start-up scripts, the web client, every Maven module with lint and coverage. Engines and ports
# are the tests' own, so a running suite is not disturbed. Extra words go to Maven: MAVEN_ARGS_EXTRA="-pl user-service -am".
source "$(dirname "$0")/lib/veza.sh"
source "$LIB/test-report.sh"

prepare() {
  begin "Machine"
  use_jdk
  use_maven
  use_node
  need_space 3000
  finish "JDK $(jdk_major "$JAVA_HOME"), Maven, Node $(node --version)"
  need_programs postgres redis nats ffmpeg chromium
  # Elsewhere the journeys hear a synthesized piece instead.
  if [[ "$(package_manager)" == apt-get ]]; then
    (need_programs music) || note "The journeys use synthesized music"
    (need_programs waf) || note "The web application firewall is not tested"
  fi
  if install_minio; then export PATH="$MINIO:$PATH"; else note "Media in a bucket is not tested: VEZA_TEST_MINIO=1 builds MinIO"; fi
  if install_openbao; then export PATH="$BAO/bin:$PATH"; else note "Vault is not tested: OpenBao could not be installed"; fi
}

# stage NAME COMMAND…: a failure is remembered, so that one run tells everything.
stage() {
  local name="$1" start
  shift
  title "$name"
  start="$(milliseconds)"
  if "$@"; then
    STAGES+=("✓ $name, $(elapsed_since "$start")")
  else
    STAGES+=("✗ $name, $(elapsed_since "$start")")
    FAILED=1
  fi
}

# beside NAME COMMAND…: runs while the stages after it do; what it says is told when it is gathered.
beside() {
  BESIDE="$1"
  shift
  (
    start="$(milliseconds)"
    "$@" >"$LOGS/test-beside.log" 2>&1 && mark="✓" || mark="✗"
    printf '%s %s, %s' "$mark" "$BESIDE" "$(elapsed_since "$start")" >"$LOGS/test-beside.outcome"
    [[ "$mark" == "✓" ]]
  ) &
  BESIDE_PID=$!
}

gather() {
  wait "$BESIDE_PID" || FAILED=1
  title "$BESIDE"
  cat "$LOGS/test-beside.log"
  STAGES+=("$(cat "$LOGS/test-beside.outcome")")
}

test_scripts() { bash "$ROOT/scripts/test/run.sh"; }

build_web_client() {
  npm --prefix "$ROOT/web" ci --no-audit --no-fund --silent && npm --prefix "$ROOT/web" run --silent build
}

# Players by other authors, which the journeys give our manifests to.
fetch_players() { npm --prefix "$ROOT/journey/players" ci --no-audit --no-fund --silent; }

test_web() {
  local outcome=0
  npm --prefix "$ROOT/web" run --silent lint || outcome=1
  npm --prefix "$ROOT/web" run --silent test -- --reporter=default --reporter=junit \
    --outputFile.junit="$ROOT/web/target/vitest-reports/TEST-web.xml" || outcome=1
  return "$outcome"
}

test_load() {
  local reports="$ROOT/load/target/node-reports"
  mkdir -p "$reports"
  node --test --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter=junit --test-reporter-destination="$reports/TEST-load.xml" "$ROOT"/load/test/
}

# The tests' services make their own way: nothing of this shell's suite may reach them. Two modules at a
# time: their tests wait for engines and processes more than they compute.
modules() {
  # shellcheck disable=SC2086 # words
  (cd "$ROOT" && env -u VEZA_PORT_OFFSET mvn -B -ntp -T 2 -Plint,coverage --fail-at-end verify "$@" ${MAVEN_ARGS_EXTRA:-})
}

# What fails is run once more, and named if it passes then: a machine that stalls is no defect, but a test that
# needs it is one to mend. Journeys leave their people behind, so they begin again with an empty suite.
test_modules() {
  local again
  modules -Dsurefire.rerunFailingTestsCount=1 && return
  AT_FIRST="$(failures_of journey)"
  again="$(failed_classes journey)"
  [[ -n "$again" && -z "$(failures_elsewhere journey)" ]] || return 1
  note "Once more: $again"
  modules -Dtest="$again" -Dsurefire.failIfNoSpecifiedTests=false
}

STAGES=() FAILED=0 AT_FIRST=""
STARTED="$(milliseconds)"
make_home
prepare
rm -f "$ROOT"/*/target/*-reports/TEST-*.xml
stage "Start-up scripts" test_scripts
stage "Web build" build_web_client
stage "Other players" fetch_players
stage "Load budgets" test_load
# The first modules compile and wait for little: there is room beside them.
beside "Web lint and tests" test_web
stage "Modules" test_modules
gather
report_tests "$STARTED" "${STAGES[@]}"
exit "$FAILED"
