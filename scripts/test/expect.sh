# The few expectations the tests need.
# shellcheck shell=bash

expect_equal() {
  [[ "$1" == "$2" ]] || { echo "expected '$2', got '$1'"; return 1; }
}

expect_contains() {
  [[ "$1" == *"$2"* ]] || { echo "expected '$2' in: $1"; return 1; }
}

# refusal COMMAND…: its output; the command must fail.
refusal() {
  local output
  if output="$("$@" 2>&1)"; then echo "expected a failure of: $*"; return 0; fi
  printf '%s' "$output"
}

# fake NAME BODY: a program of that name, first on PATH.
fake() {
  mkdir -p bin
  printf '#!/usr/bin/env bash\n%s\n' "$2" >"bin/$1"
  chmod +x "bin/$1"
  PATH="$PWD/bin:$PATH"
}

# fake_jdk DIRECTORY VERSION
fake_jdk() {
  mkdir -p "$1/bin"
  printf 'JAVA_VERSION="%s"\n' "$2" >"$1/release"
  printf '#!/bin/sh\n' | tee "$1/bin/javac" >"$1/bin/java"
  chmod +x "$1/bin/javac" "$1/bin/java"
}
