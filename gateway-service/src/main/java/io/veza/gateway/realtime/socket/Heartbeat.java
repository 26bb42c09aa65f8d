package io.veza.gateway.realtime.socket;

/**
 * When one peer is pinged: when it has been silent for a while, and once early, at a moment of
 * chance, so that those who came together are not all pinged together for ever. Times are {@link
 * System#nanoTime()}.
 */
final class Heartbeat {

    private final long interval;
    private long next;
    private boolean spread;

    /**
     * @param chance between 0 and 1
     */
    Heartbeat(long intervalNanos, double chance, long now) {
        this.interval = intervalNanos;
        this.next = now + (long) (intervalNanos * chance);
    }

    void seen(long now) {
        if (spread) {
            next = now + interval;
        }
    }

    /** True once for each ping. */
    boolean isDue(long now) {
        if (now - next < 0) {
            return false;
        }
        spread = true;
        next = now + interval;
        return true;
    }
}
