# shellcheck shell=bash

test_the_report_adds_up_modules_in_surefires_words() {
  source "$LIB/test-report.sh"
  ROOT="$PWD" FAILED=0
  mkdir -p a/target/surefire-reports b/target/failsafe-reports
  echo '<testsuite xmlns="x" name="A" time="1" tests="3" errors="0" skipped="1" failures="0">' >a/target/surefire-reports/TEST-A.xml
  echo '<testsuites tests="2"><testsuite name="B" tests="2" errors="1" skipped="0" failures="1">' >b/target/failsafe-reports/TEST-B.xml

  output="$(report_tests "$(milliseconds)" "✓ Modules")"

  expect_contains "$output" "Tests run: 5, Failures: 1, Errors: 1, Skipped: 1"
}

test_the_report_counts_cases_outside_any_suite_and_goes_on() {
  source "$LIB/test-report.sh"
  ROOT="$PWD" FAILED=0
  mkdir -p a/target/node-reports b/target/surefire-reports
  printf '%s\n' '<testsuites>' '<testcase name="x" />' '<testcase name="y">' '<failure type="z">' >a/target/node-reports/TEST-a.xml
  echo '<testsuite name="B" tests="2" errors="0" skipped="0" failures="0">' >b/target/surefire-reports/TEST-B.xml

  output="$(report_tests "$(milliseconds)" "✓ Modules")"

  expect_contains "$output" "Tests run: 4, Failures: 1, Errors: 0, Skipped: 0"
  expect_contains "$output" "BUILD SUCCESS"
}

test_the_report_names_what_failed_also_if_only_at_first() {
  source "$LIB/test-report.sh"
  ROOT="$PWD" FAILED=1
  mkdir -p a/target/surefire-reports
  printf '%s\n' '<testsuite name="A" tests="2" errors="0" skipped="0" failures="1">' \
    '<testcase name="good" classname="io.A" time="1"/>' '<testcase name="bad" classname="io.A" time="1">' \
    '<failure message="expected 1 but was 2" type="z">' '<testcase name="moody" classname="io.A" time="1">' \
    '<flakyFailure message="too late" type="z">' >a/target/surefire-reports/TEST-A.xml

  output="$(report_tests "$(milliseconds)" "✗ Modules")"

  expect_contains "$output" "✗ io.A.bad: expected 1 but was 2"
  expect_contains "$output" "⚠ at first io.A.moody: too late"
}

test_failed_journeys_are_known_by_class_and_apart_from_the_rest() {
  source "$LIB/test-report.sh"
  ROOT="$PWD" FAILED=1
  mkdir -p journey/target/surefire-reports b/target/surefire-reports
  printf '%s\n' '<testsuite name="A">' '<testcase name="bad" classname="io.A" time="1">' '<error message="no" type="z">' \
    >journey/target/surefire-reports/TEST-io.A.xml
  echo '<testsuite name="B"><testcase name="good" classname="io.B"/>' >journey/target/surefire-reports/TEST-io.B.xml
  cp journey/target/surefire-reports/TEST-io.A.xml journey/target/surefire-reports/TEST-io.C.xml

  expect_equal "io.A,io.C" "$(failed_classes journey)"
  expect_equal "" "$(failures_elsewhere journey || true)"
  AT_FIRST="$(failures_of journey)"
  rm journey/target/surefire-reports/TEST-io.[AC].xml
  expect_contains "$(name_failures)" "⚠ at first io.A.bad: no"
}

test_many_failures_end_neither_the_report_nor_hide_their_cause() {
  source "$LIB/test-report.sh"
  ROOT="$PWD" FAILED=1
  mkdir -p a/target/surefire-reports
  {
    echo '<testsuite name="A">'
    for ((i = 0; i < 3000; i++)); do
      echo "<testcase name=\"t$i\" classname=\"io.A\">"
      echo '<error message="Could not initialize class io.Once" type="z">'
    done
    for ((i = 0; i < 3000; i++)); do
      echo "<testcase name=\"u$i\" classname=\"io.A\">"
      echo '<error message="the cause" type="z">'
    done
  } >a/target/surefire-reports/TEST-A.xml

  output="$(name_failures)"

  expect_equal 20 "$(wc -l <<<"$output")"
  expect_contains "$output" "io.A.u0: the cause"
}
