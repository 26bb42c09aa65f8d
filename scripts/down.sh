#!/usr/bin/env bash
# Stops the suite; the data stays.
source "$(dirname "$0")/lib/veza.sh"

make_home
take_lock
load_secrets
title "Stopping"
begin "Services"
stop_services
finish
begin "Engines"
stop_engines
finish "data kept in $VEZA_HOME"
