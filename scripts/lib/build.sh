# Builds the web client and the services, when something changed, and lays the result aside to run from.
# shellcheck shell=bash

BUILD_LOG="$LOGS/build.log"
STAMP="$APPS/stamp"

# Run from a copy: `make test` or an editor's build may rewrite target/ under a running suite.
current_apps() { printf '%s/%s' "$APPS" "$(cat "$APPS/current" 2>/dev/null || echo none)"; }

sources() {
  local module
  printf '%s\n' "$ROOT/pom.xml" "$ROOT/.mvn" "$ROOT/etc"
  for module in proto platform user-service chat-service stream-service gateway-service; do
    printf '%s\n' "$ROOT/$module/pom.xml" "$ROOT/$module/src/main"
  done
}

# Directories count too: their time changes when a file goes.
services_changed() {
  local app
  app="$(current_apps)"
  [[ -f "$STAMP" && -f "$app/gateway/quarkus-run.jar" ]] || return 0
  # shellcheck disable=SC2046
  [[ -n "$(find $(sources) -newer "$STAMP" -print -quit 2>/dev/null)" ]] || web_changed
}

web_changed() {
  [[ -f "$ROOT/web/dist/index.html" ]] || return 0
  [[ -n "$(find "$ROOT/web" \( -name node_modules -o -name dist -o -name coverage \) -prune -o \
    -type f -newer "$ROOT/web/dist/index.html" -print -quit)" ]]
}

build_all() {
  if ! services_changed; then
    note "Build: nothing changed since the last one"
    return
  fi
  need_space 3000
  : >"$BUILD_LOG"
  touch "$STAMP.draft"
  if web_changed; then build_web; fi
  build_services
  lay_apps_aside
  mv "$STAMP.draft" "$STAMP"
}

build_web() {
  begin "Web client"
  if [[ ! "$ROOT/web/node_modules/.package-lock.json" -nt "$ROOT/web/package-lock.json" ]]; then
    progress "npm ci"
    logged npm --prefix "$ROOT/web" ci --no-audit --no-fund
  fi
  progress "npm run build"
  logged npm --prefix "$ROOT/web" run build
  finish "web/dist"
}

logged() {
  "$@" >>"$BUILD_LOG" 2>&1 || { last_words build 25; fail "The build failed: ${*:1:4}" "see $BUILD_LOG"; }
}

# Maven's own lines go to the log; the terminal shows which module it is at.
build_services() {
  begin "Services"
  (cd "$ROOT" && mvn -B -ntp -T 1C -Dmaven.test.skip=true -Dforbiddenapis.skip=true -pl user-service,chat-service,stream-service,gateway-service -am package) \
    2>&1 | tee -a "$BUILD_LOG" | while IFS= read -r line; do
      if [[ "$line" =~ Building\ (Veza[^0-9]*)\ .*\[([0-9]+/[0-9]+)\] ]]; then
        progress "${BASH_REMATCH[2]} ${BASH_REMATCH[1]}"
      fi
    done || {
      grep -E '^\[ERROR\]' "$BUILD_LOG" | head -n 20 | cut -c 1-300 >&2
      fail "Maven could not build the services." "see $BUILD_LOG"
    }
  finish "user, chat, stream, gateway"
}

lay_apps_aside() {
  local id service
  id="build-$(date +%s)"
  for service in "${SERVICES[@]}"; do
    mkdir -p "$APPS/$id"
    cp -a "$ROOT/$(module_of "$service")/target/quarkus-app" "$APPS/$id/$service"
  done
  echo "$id" >"$APPS/current"
}

# Older builds go once nothing runs from them.
drop_old_apps() {
  local old current
  current="$(current_apps)"
  for old in "$APPS"/build-*; do
    if [[ -d "$old" && "$old" != "$current" ]]; then rm -rf "$old"; fi
  done
}
