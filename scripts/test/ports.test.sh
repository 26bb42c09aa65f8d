# shellcheck shell=bash

test_the_offset_shifts_every_port() {
  VEZA_PORT_OFFSET=300

  expect_equal "$(port gateway)" 8380
  expect_equal "$(port stream-media)" 8413
  expect_equal "$(port postgres)" 15732
}

test_a_port_can_be_named_in_the_environment() {
  export VEZA_STREAM_MEDIA_PORT=7000

  expect_equal "$(port stream-media)" 7000
}

test_an_offset_that_is_no_number_is_refused() {
  output="$(VEZA_PORT_OFFSET=abc refusal bash -c "source '$LIB/veza.sh'")"

  expect_contains "$output" "VEZA_PORT_OFFSET=abc is not a number"
}

test_the_last_offset_holds_until_another_is_asked_for() {
  echo 200 >"$OFFSET_FILE"

  remembered="$(unset VEZA_PORT_OFFSET && bash -c "source '$LIB/veza.sh'; port gateway")"

  expect_equal "$remembered" 8280
}

test_a_taken_port_names_port_holder_and_cure() {
  node -e 'require("net").createServer().listen(0, "127.0.0.1", function () { console.log(this.address().port) })' >port &
  holder=$!
  for _ in {1..100}; do if [[ -s port ]]; then break; fi; sleep 0.05; done
  VEZA_GATEWAY_PORT="$(<port)"
  export VEZA_GATEWAY_PORT

  output="$(refusal need_free_port gateway)"
  kill "$holder"

  expect_contains "$output" "Port $VEZA_GATEWAY_PORT (gateway) is taken by"
  expect_contains "$output" "VEZA_PORT_OFFSET=100"
  expect_contains "$output" "VEZA_GATEWAY_PORT"
}
