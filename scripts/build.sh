#!/usr/bin/env bash
# Builds what changed, without starting anything.
source "$(dirname "$0")/lib/veza.sh"

make_home
take_lock
use_jdk
use_maven
use_node
build_all
