# shellcheck shell=bash

test_secrets_are_made_once_and_for_their_owner_only() {
  load_secrets
  first="$(<"$ENV_FILE")"

  load_secrets

  expect_equal "$(<"$ENV_FILE")" "$first"
  expect_equal "$(stat -c %a "$ENV_FILE")" 600
}

test_the_encryption_key_is_32_bytes_and_the_demo_password_long_enough() {
  load_secrets

  expect_equal "$(base64 -d <<<"$ENCRYPTION_KEY" | wc -c)" 32
  expect_equal "${#VEZA_DEMO_PASSWORD}" 23
}

test_the_environment_wins_over_the_file() {
  load_secrets
  unset VEZA_DEMO_PASSWORD
  export VEZA_ADMIN_PASSWORD=chosen-by-the-operator

  load_secrets

  expect_equal "$VEZA_ADMIN_PASSWORD" chosen-by-the-operator
}

test_secrets_that_do_not_belong_to_the_data_are_refused() {
  load_secrets
  DATA="$PWD/data"
  mkdir -p "$DATA/postgres"
  echo 'another checksum' >"$DATA/secrets.mark"

  output="$(refusal keep_secrets_with_data)"

  expect_contains "$output" "does not belong to the data"
}

test_services_get_keys_once_and_know_each_other_by_them() {
  load_service_keys
  first="$(<"$VEZA_HOME/service-keys")"
  unset SERVICE_KEYS

  load_service_keys

  expect_equal "$(<"$VEZA_HOME/service-keys")" "$first"
  expect_equal "$(stat -c %a "$VEZA_HOME/service-keys")" 600
  public="$(node -p 'crypto.createPublicKey({ key: Buffer.from(process.argv[1], "base64"), format: "der", type: "pkcs8" })
    .export({ type: "spki", format: "der" }).toString("base64")' "$VEZA_CHAT_SERVICE_KEY")"
  expect_contains "$SERVICE_KEYS" "chat:$public"
}
