#!/bin/sh
# Starts the service in /app. Where secrets come as a file (compose), SECRETS_FILE names it: NAME=value lines.
# Extra JVM options go into JAVA_TOOL_OPTIONS.
set -eu

if [ -n "${SECRETS_FILE:-}" ]; then
  set -a
  # shellcheck source=/dev/null
  . "$SECRETS_FILE"
  set +a
fi

# The heap follows the container's memory limit; what is left is for threads, buffers and ffmpeg.
exec java -XX:MaxRAMPercentage="${HEAP_PERCENT:-50}" -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError \
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -jar /app/quarkus-run.jar
