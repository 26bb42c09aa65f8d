# shellcheck shell=bash

test_host_and_port_are_read_past_a_password_with_signs() {
  expect_equal "$(url_host 'postgresql://veza:a@b:c@db.example:5433/veza?ssl=true')" db.example
  expect_equal "$(url_port 'postgresql://veza:a@b:c@db.example:5433/veza?ssl=true' 5432)" 5433
}

test_a_missing_port_is_the_usual_one() {
  expect_equal "$(url_port 'redis://cache.example' 6379)" 6379
}

test_another_database_on_the_same_server_keeps_the_rest() {
  expect_equal "$(url_with_database 'postgresql://u:p@h:1/a?sslmode=require' veza_chat)" \
    'postgresql://u:p@h:1/veza_chat?sslmode=require'
}

test_a_password_is_not_shown() {
  expect_equal "$(url_shown 'nats://veza:secret@h:4222')" 'nats://veza:…@h:4222'
}

test_one_database_url_gives_each_service_its_own_database() {
  load_secrets
  export DATABASE_URL=postgresql://u:p@h:5432/any

  engine_urls

  expect_equal "$USER_DATABASE_URL" postgresql://u:p@h:5432/veza_user
  expect_equal "$STREAM_DATABASE_URL" postgresql://u:p@h:5432/veza_stream
}

test_an_engine_named_in_the_environment_is_not_ours_to_start() {
  export REDIS_URL=redis://elsewhere

  expect_equal "$(own_engines | paste -sd ' ')" 'postgres nats'
}
