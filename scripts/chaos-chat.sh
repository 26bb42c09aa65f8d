#!/usr/bin/env bash
# Chat while everything breaks: gateways, chat-services, NATS, PostgreSQL, Redis and the network fail one after the other while
# people write and read; ends with counts, and fails when anything acknowledged is lost or anybody has another order.
source "$(dirname "$0")/lib/veza.sh"

TOXIPROXY_VERSION=v2.12.0

find_toxiproxy() {
  local candidate
  for candidate in "$(command -v toxiproxy-server || true)" "$VEZA_HOME/bin/toxiproxy-server"; do
    if [[ -x "$candidate" ]]; then printf '%s' "$candidate"; return; fi
  done
}

install_toxiproxy() {
  command -v go >/dev/null ||
    fail "toxiproxy is missing, and so is Go to build it." "install toxiproxy (https://github.com/Shopify/toxiproxy) or Go"
  begin "Building toxiproxy $TOXIPROXY_VERSION"
  GOBIN="$VEZA_HOME/bin" go install "github.com/Shopify/toxiproxy/v2/cmd/server@$TOXIPROXY_VERSION" >>"$LOGS/install.log" 2>&1 ||
    { last_words install; fail "toxiproxy could not be built." "see $LOGS/install.log"; }
  mv "$VEZA_HOME/bin/server" "$VEZA_HOME/bin/toxiproxy-server"
  finish "$VEZA_HOME/bin/toxiproxy-server"
}

make_home
use_jdk
use_maven
use_node
need_programs postgres redis nats
[[ -n "$(find_toxiproxy)" ]] || install_toxiproxy
build_all
cd "$ROOT"
exec env -u VEZA_PORT_OFFSET mvn -B -ntp -q -pl journey,user-service,chat-service,stream-service,gateway-service -am verify \
  -Dtest=ChaosChatTest -Dsurefire.failIfNoSpecifiedTests=false -DexcludedGroups=none -Dveza.toxiproxy="$(find_toxiproxy)"
