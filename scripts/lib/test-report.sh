# The summary of `make test`: counts per module, the time, and the totals in Surefire's own words.
# shellcheck shell=bash

# report_tests START STAGE…
report_tests() {
  local start="$1"
  shift
  title "Tests"
  printf '  %s\n' "$@"
  printf '\n  %-24s %6s %9s %7s %8s\n' module tests failures errors skipped
  count_reports | awk '
    {printf "  %-24s %6d %9d %7d %8d\n", $1, $2, $3, $4, $5; for (i = 2; i <= 5; i++) sum[i] += $i}
    END {printf "  %-24s %6d %9d %7d %8d\n", "all", sum[2], sum[3], sum[4], sum[5]
         total = sprintf("Tests run: %d, Failures: %d, Errors: %d, Skipped: %d", sum[2], sum[3], sum[4], sum[5])}
    END {print "\n" total}'
  name_failures
  if ((FAILED == 0)); then echo "BUILD SUCCESS"; else echo "BUILD FAILURE"; fi
  echo "Total time: $(elapsed_since "$start")"
}

# One line per module with reports: name tests failures errors skipped.
count_reports() {
  local reports module
  for reports in "$ROOT"/*/target/*-reports; do
    module="$(basename "${reports%/target/*}")"
    suites "$reports" | awk -v module="$module" '
      {for (i = 1; i <= 4; i++) sum[i] += $i} END {if (NR) print module, sum[1], sum[2], sum[3], sum[4]}'
  done
}

# The four numbers of each suite in a folder of reports.
suites() {
  local report
  for report in "$1"/TEST-*.xml; do
    if grep -q '<testsuite ' "$report"; then suite_heads "$report"; else loose_cases "$report"; fi
  done
}

# As the suites' heads say, whatever their order there.
suite_heads() {
  local head key
  grep -o '<testsuite [^>]*>' "$1" | while IFS= read -r head; do
    for key in tests failures errors skipped; do
      printf '%s ' "$(sed -nE "s/.* $key=\"([0-9]+)\".*/\1/p" <<<"$head")"
    done
    echo
  done
}

# Node writes tests outside any suite without a head.
loose_cases() {
  awk '/<testcase /{tests++} /<failure /{failures++} /<skipped/{skipped++}
    END {print tests + 0, failures + 0, 0, skipped + 0}' "$1"
}

# What failed, named where the counts are: whoever reads the end of a log needs nothing else of it. Tests that fail
# because a class failed before them tell nothing. No `head`: it leaves before the writer, which then ends the script.
name_failures() {
  {
    sed 's/^  ✗/  ⚠ at first/' <<<"${AT_FIRST:-}"
    failures_of '*'
  } | awk 'NF && !/Could not initialize class/ && ++lines <= 20'
}

# failures_of MODULE: a line for each.
failures_of() {
  local report
  for report in "$ROOT"/$1/target/*-reports/TEST-*.xml; do
    [[ -f "$report" ]] && failed_cases "$report"
  done
  return 0
}

failures_elsewhere() {
  local module
  for module in "$ROOT"/*/target; do
    module="$(basename "${module%/target}")"
    [[ "$module" == "$1" ]] || failures_of "$module"
  done | grep '^  ✗'
}

# failed_classes MODULE: their names, as Surefire takes them.
failed_classes() {
  local report
  for report in "$ROOT/$1"/target/surefire-reports/TEST-*.xml; do
    if failed_cases "$report" | grep -q '^  ✗'; then basename "${report#*/TEST-}" .xml | sed 's/^TEST-//'; fi
  done | paste -sd ,
}

failed_cases() {
  awk '
    /<testcase /{name = quoted("classname"); name = name (name ? "." : "") quoted("name")}
    /<(failure|error)[ >]/ && name {say("✗"); name = ""}
    /<flaky(Failure|Error)[ >]/ && name {say("⚠ at first"); name = ""}
    function say(mark) {printf "  %s %s: %s\n", mark, name, substr(quoted("message"), 1, 600)}
    function quoted(key) {return match($0, " " key "=\"[^\"]*") ? substr($0, RSTART + length(key) + 3, RLENGTH - length(key) - 3) : ""}
  ' "$1"
}
