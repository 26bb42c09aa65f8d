# shellcheck shell=bash

test_a_wrong_jdk_is_named_with_the_cure() {
  fake_jdk "$PWD/old" 17.0.15
  export JAVA_HOME="$PWD/old" VEZA_JVM_DIR="$PWD/none" HOME="$PWD" PATH=/usr/bin:/bin
  command() { return 1; }

  output="$(refusal use_jdk)"

  expect_contains "$output" "JDK 25 is needed; only JDK 17 in $PWD/old was found."$'\n'
  expect_contains "$output" "Cure: install JDK 25"
}

test_jdk_25_is_found_beside_an_older_java_home() {
  fake_jdk "$PWD/old" 17.0.15
  fake_jdk "$PWD/jvm/temurin-25" 25.0.1
  fake_jdk "$PWD/jvm/openjdk-21" 21.0.2
  export JAVA_HOME="$PWD/old" VEZA_JVM_DIR="$PWD/jvm" PATH="$PWD/old/bin:$PATH"

  use_jdk

  expect_equal "$JAVA_HOME" "$PWD/jvm/temurin-25"
}

test_a_runtime_without_a_compiler_is_not_enough() {
  fake_jdk "$PWD/jre" 25
  rm jre/bin/javac
  fake_jdk "$PWD/jvm/jdk-25" 25
  export JAVA_HOME="$PWD/jre" VEZA_JVM_DIR="$PWD/jvm" PATH="$PWD/jre/bin:$PATH"

  use_jdk

  expect_equal "$JAVA_HOME" "$PWD/jvm/jdk-25"
}

test_an_old_node_is_named_with_the_cure() {
  fake node 'echo v18.20.4'

  output="$(refusal use_node)"

  expect_contains "$output" "Node 20.19 or newer is needed; v18.20.4 was found"
}
