#!/usr/bin/env bash
# Says nonsense to the running suite, over HTTP along its own OpenAPI document and over the WebSocket byte by byte; fails when
# anything is answered otherwise than documented, tells how the server is made, or leaves an exception in a log.
# EXAMPLES=25 calls of chance for each operation, SEED=7, S=http or S=ws only one of the two. Development only: it leaves people, rooms
# and rules behind, so take a suite of its own (VEZA_HOME, VEZA_PORT_OFFSET).
source "$(dirname "$0")/lib/veza.sh"

SCHEMATHESIS_VERSION=4.32.5
FUZZ="$VEZA_HOME/fuzz"

install_schemathesis() {
  command -v python3 >/dev/null || fail "Python 3 is missing." "install python3 with its venv module"
  if [[ "$("$FUZZ/bin/schemathesis" --version 2>/dev/null)" == *"$SCHEMATHESIS_VERSION" ]]; then return; fi
  begin "Installing schemathesis $SCHEMATHESIS_VERSION"
  { python3 -m venv "$FUZZ" && "$FUZZ/bin/pip" install -q "schemathesis==$SCHEMATHESIS_VERSION"; } >>"$LOGS/install.log" 2>&1 ||
    { last_words install; fail "schemathesis could not be installed." "see $LOGS/install.log"; }
  finish "$FUZZ"
}

# field NAME FILE: of the first line
field() { head -n 1 "$2" | sed -E 's/.*"'"$1"'": *"([^"]+)".*/\1/'; }

# http WHO TOKEN ARGUMENT…: what would end the session, never ends, or makes thousands of people is left out.
http() {
  local who="$1" token="$2"
  shift 2
  title "HTTP, as $who"
  cd "$FUZZ" # it writes where it stands
  "$FUZZ/bin/schemathesis" --config-file "$FUZZ/ground.toml" run "$GATEWAY/openapi" --url "$GATEWAY" --header "Authorization: Bearer $token" \
    --header "Accept: application/json" --exclude-path /api/v2/auth/logout --exclude-path /api/v2/admin/analytics/live \
    --exclude-path /api/v2/admin/load-users --exclude-path /api/v2/admin/replays \
    --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance \
    --phases coverage,fuzzing --max-examples "${EXAMPLES:-25}" --seed "$SEED" --request-timeout 30 --continue-on-failure \
    --suppress-health-check all --no-color "$@" || failed+=("HTTP as $who")
}

# What the logs have said since, where it tells of something nobody thought of.
surprises() {
  local name
  for name in "${SERVICES[@]}"; do
    tail -c "+$((${said[$name]} + 1))" "$LOGS/$name.log" | grep -E ' ERROR |Exception' | sed "s/^/$name: /" || true
  done
}

admin_token() {
  node --input-type=module -e "import {signInAsAdmin} from '$ROOT/scripts/api/admin.mjs';
    const admin = await signInAsAdmin(); console.log(admin.token)"
}

make_home
use_node
alive gateway || fail "The suite is not running." "make up"
load_secrets
[[ "${S:-http}" == ws ]] || install_schemathesis
SEED="${SEED:-7}" failed=()
export GATEWAY
GATEWAY="http://127.0.0.1:$(port gateway)"
declare -A said
for name in "${SERVICES[@]}"; do said[$name]="$(wc -c <"$LOGS/$name.log")"; done
N=2 ROOMS=1 "$ROOT/scripts/load-users.sh" >/dev/null

if [[ "${S:-ws}" == ws ]]; then
  title "WebSocket"
  python3 "$ROOT/scripts/fuzz/ws.py" "127.0.0.1:$(port gateway)" "$(field token "$VEZA_HOME/load-users.jsonl")" \
    "$(field room "$VEZA_HOME/load-users.jsonl")" "$SEED" || failed+=(WebSocket)
fi
if [[ "${S:-http}" == http ]]; then
  node "$ROOT/scripts/fuzz/ground.mjs" "$GATEWAY" "$(field token "$VEZA_HOME/load-users.jsonl")" >"$FUZZ/ground.toml"
  http somebody "$(field token "$VEZA_HOME/load-users.jsonl")"
  # An admin's token lives 15 minutes, and admins are held to the limits of everybody.
  http admin "$(admin_token)" --include-path-regex '^/api/v2/admin/' --rate-limit 10/s
fi
echo
left="$(surprises)"
if [[ -n "$left" ]]; then
  echo "$left" | cut -c 1-200 | head -n 20
  failed+=("exceptions in the logs")
fi
if ((${#failed[@]})); then printf '✗ %s\n' "${failed[@]}"; exit 1; fi
echo "✓ Everything ended as documented."
