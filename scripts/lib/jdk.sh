# Finds JDK 25 and exports JAVA_HOME; a machine's default Java is often older.
# shellcheck shell=bash

NEEDED_JDK=25

use_jdk() {
  local home found=''
  while IFS= read -r home; do
    [[ -x "$home/bin/javac" ]] || continue
    if (($(jdk_major "$home") >= NEEDED_JDK)); then
      export JAVA_HOME="$home" PATH="$home/bin:$PATH"
      return
    fi
    found+="${found:+, }JDK $(jdk_major "$home") in $home"
  done < <(jdk_candidates)
  fail "JDK $NEEDED_JDK is needed; ${found:+only }${found:-none} was found." \
    "install JDK $NEEDED_JDK (e.g. Temurin, https://adoptium.net), or set JAVA_HOME to it"
}

# A fixed version of Java comes first, then whatever the machine has, newest first.
jdk_candidates() {
  local java
  if [[ -n "${JAVA_HOME:-}" ]]; then printf '%s\n' "$JAVA_HOME"; fi
  if java="$(command -v java)"; then dirname "$(dirname "$(readlink -f "$java")")"; fi
  find "${VEZA_JVM_DIR:-/usr/lib/jvm}" "$HOME/.sdkman/candidates/java" -mindepth 1 -maxdepth 1 2>/dev/null | sort -rV
}

# The `release` file says it without starting a JVM.
jdk_major() {
  local version
  version="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)"
  printf '%s' "${version:-0}"
}

use_maven() {
  command -v mvn >/dev/null || fail "Maven is missing." "install Maven 3.8.7 or newer (Debian, Ubuntu: apt install maven)"
  # Maven's own guava and jansi trip over JDK 25 otherwise: only noise.
  export MAVEN_OPTS="${MAVEN_OPTS:---sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED}"
}
