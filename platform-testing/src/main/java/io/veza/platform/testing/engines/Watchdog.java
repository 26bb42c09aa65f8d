package io.veza.platform.testing.engines;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Outlives the test run: when the owning process is gone, however it went, stops every engine that
 * left a pid file in the directory, and removes the directory.
 */
final class Watchdog {

    private static final String SCRIPT =
            """
            trap '' INT HUP
            while kill -0 "$1" 2>/dev/null; do sleep 1; done
            kill -CONT $(cat "$2"/*.pid) 2>/dev/null
            kill -QUIT $(cat "$2"/postgres.pid) 2>/dev/null
            kill -KILL $(cat "$2"/redis-server.pid "$2"/nats-server.pid) 2>/dev/null
            sleep 1
            rm -rf "$2"
            """;

    private Watchdog() {}

    static void guard(long owner, Path directory) {
        Shell.start(
                Objects.requireNonNull(directory.getParent(), "engines live below a directory"),
                List.of("sh", "-c", SCRIPT, "watchdog", Long.toString(owner), directory.toString()),
                ProcessBuilder.Redirect.DISCARD);
    }
}
