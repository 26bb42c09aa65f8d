# shellcheck shell=bash

test_a_full_disk_is_one_line_with_the_cure() {
  fake df 'echo head; echo "/dev/disk 100 100 12 99% /"'

  output="$(refusal need_space 1000)"

  expect_contains "$output" "has only 12 MB left; 1000 MB are needed."
  expect_contains "$output" "Cure:"
}

test_missing_programs_are_named_with_the_exact_command() {
  have() { return 1; }
  package_manager() { printf dnf; }

  output="$(refusal need_programs postgres nats)"

  expect_contains "$output" "Missing: postgres nats."
  expect_contains "$output" "as root: dnf install -y postgresql-server postgresql-contrib nats-server"
}

test_nothing_is_installed_when_nothing_is_missing() {
  have() { return 0; }
  install_packages() { echo 'must not happen'; return 1; }

  need_programs postgres redis
}

test_health_of_a_port_nobody_listens_on_is_000() {
  expect_equal "$(http_status 1 /health/ready)" 000
}

test_a_service_must_be_one_of_ours() {
  output="$(refusal need_service shop)"

  expect_contains "$output" "S=shop is not a service."
  expect_contains "$output" "S=user|chat|stream|gateway"
}

test_secrets_of_the_engines_and_other_databases_stay_out_of_a_service() {
  load_secrets
  service_environment
  launch() { shift; "$@"; }
  fake_jdk "$PWD/jdk" 25
  printf '#!/bin/sh\nenv\n' >jdk/bin/java
  export JAVA_HOME="$PWD/jdk"

  output="$(launch_service chat "$PWD/app")"

  expect_contains "$output" "DATABASE_URL=$CHAT_DATABASE_URL"
  expect_contains "$output" "SERVICE_KEY=$VEZA_CHAT_SERVICE_KEY"
  expect_equal "$(grep -c '^VEZA_.*_SERVICE_KEY=' <<<"$output" || true)" 0
  expect_equal "$(grep -cE 'POSTGRES_PASSWORD|ADMIN_PASSWORD|USER_DATABASE|veza_stream' <<<"$output" || true)" 0
}
