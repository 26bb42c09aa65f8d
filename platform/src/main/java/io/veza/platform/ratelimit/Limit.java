package io.veza.platform.ratelimit;

import java.time.Duration;

/**
 * So many permits in any stretch of time as long as the window.
 *
 * @param burst how many of them may be taken at once, without a pause; the others come back evenly
 */
public record Limit(int permits, Duration window, int burst) {

    public Limit {
        if (permits < 1 || window.toMillis() < 1 || burst < 1) {
            throw new IllegalArgumentException("A limit needs permits and a window");
        }
        burst = Math.min(burst, permits);
    }

    public Limit(int permits, Duration window) {
        this(permits, window, permits);
    }

    /** What one process of several gives out on its own. */
    Limit share(double share) {
        return new Limit(part(permits, share), window, part(burst, share));
    }

    private static int part(int whole, double share) {
        return Math.max(1, (int) (whole * share));
    }
}
