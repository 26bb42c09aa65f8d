package io.veza.platform.ratelimit;

import java.time.Duration;

/** So many permits in any stretch of time as long as the window. */
public record Limit(int permits, Duration window) {

    public Limit {
        if (permits < 1 || window.toMillis() < 1) {
            throw new IllegalArgumentException("A limit needs permits and a window");
        }
    }
}
