# shellcheck shell=bash

test_a_launched_process_is_known_and_stops() {
  launch sleeper sleep 60
  pid="$(pid_of sleeper)"

  stop sleeper

  expect_equal "$(start_time "$pid")" ''
  expect_contains "$(refusal cat "$(pid_file sleeper)")" 'No such file'
}

test_a_killed_process_is_known_to_be_gone() {
  launch sleeper sleep 60

  kill -9 "$(pid_of sleeper)"
  for _ in {1..50}; do if ! alive sleeper; then break; fi; sleep 0.02; done

  refusal alive sleeper >/dev/null
  expect_equal "$(alive sleeper && echo alive || echo gone)" gone
}

test_a_stale_pid_file_never_hits_the_one_who_has_the_pid_now() {
  sleep 60 &
  foreign=$!
  echo "$foreign 1 $(boot_id)" >"$(pid_file chat)"

  stop chat
  still="$(kill -0 "$foreign" && echo alive)"
  kill "$foreign"

  expect_equal "$still" alive
}

test_a_pid_file_from_before_a_reboot_is_stale() {
  launch sleeper sleep 60
  pid="$(pid_of sleeper)"
  echo "$pid $(start_time "$pid") another-boot" >"$(pid_file sleeper)"

  known="$(alive sleeper && echo alive || echo stale)"
  kill "$pid"

  expect_equal "$known" stale
}

test_an_empty_or_broken_pid_file_means_down() {
  : >"$(pid_file chat)"
  expect_equal "$(alive chat && echo alive || echo down)" down
  echo 'not a pid' >"$(pid_file chat)"
  expect_equal "$(alive chat && echo alive || echo down)" down
}

test_a_process_that_ignores_the_signal_is_killed() {
  launch stubborn bash -c "trap '' TERM; touch '$PWD/armed'; while :; do sleep 0.1; done"
  for _ in {1..100}; do if [[ -e armed ]]; then break; fi; sleep 0.05; done

  output="$(stop stubborn TERM 1)"

  expect_contains "$output" 'stubborn did not stop within 1 s and was killed'
}

test_a_second_command_is_told_who_is_at_work() {
  take_lock

  output="$(refusal bash -c "source '$LIB/veza.sh'; take_lock")"

  expect_contains "$output" "Another Veza command (pid $$) is at work in this checkout."
}

test_a_launched_process_does_not_hold_the_lock() {
  (take_lock && launch sleeper sleep 60)

  free="$(flock -n "$VEZA_HOME/lock" echo free || true)"
  stop sleeper

  expect_equal "$free" free
}
