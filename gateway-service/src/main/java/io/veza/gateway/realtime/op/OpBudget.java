package io.veza.gateway.realtime.op;

/**
 * How much one socket may ask for: a token bucket. Confined to the socket's event loop, so it needs
 * no lock and no library.
 */
final class OpBudget {

    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double burst;
    private double tokens;
    private long refilledAt;

    OpBudget(int perSecond, int burst, long now) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.tokens = burst;
        this.refilledAt = now;
    }

    /** Takes one token if there is one. Times are {@link System#nanoTime()}. */
    boolean take(long now) {
        tokens = Math.min(burst, tokens + (now - refilledAt) / NANOS * perSecond);
        refilledAt = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }

    /** Milliseconds until the next token. */
    int retryAfterMillis() {
        return (int) Math.ceil((1 - tokens) / perSecond * 1000);
    }
}
