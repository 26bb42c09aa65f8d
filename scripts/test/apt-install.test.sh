# shellcheck shell=bash

# A system root with a policy of its own, and an apt-get that tells what it sees.
a_system() {
  mkdir -p system/usr/sbin
  echo 'their own policy' >system/usr/sbin/policy-rc.d
  fake apt-get 'cat "$VEZA_SYSTEM"/usr/sbin/policy-rc.d "$VEZA_SYSTEM"/etc/postgresql-common/createcluster.d/*; echo "$@"; exit '"$1"
  export VEZA_SYSTEM="$PWD/system"
}

test_while_apt_works_no_service_may_start_and_no_cluster_is_made() {
  a_system 0

  output="$(bash "$LIB/apt-install.sh" postgresql)"

  expect_contains "$output" 'exit 101'
  expect_contains "$output" 'create_main_cluster = false'
  expect_contains "$output" 'install -y --no-install-recommends'
}

test_after_apt_the_system_is_as_it_was_also_when_apt_fails() {
  a_system 1

  refusal bash "$LIB/apt-install.sh" postgresql >/dev/null

  expect_equal "$(<system/usr/sbin/policy-rc.d)" 'their own policy'
  expect_equal "$(find system -type f | wc -l)" 1
}
