# Where this checkout keeps what it makes. Nothing outside .veza/ is written, but see run-as.sh for one exception.
# shellcheck shell=bash

VEZA_HOME="${VEZA_HOME:-$ROOT/.veza}"
RUN="$VEZA_HOME/run"       # pid files
LOGS="$VEZA_HOME/logs"
APPS="$VEZA_HOME/apps"     # the built services that run, apart from target/ so that a build disturbs nothing
ENV_FILE="$VEZA_HOME/env"  # secrets of this checkout

make_home() {
  mkdir -p "$RUN" "$LOGS" "$APPS"
}
