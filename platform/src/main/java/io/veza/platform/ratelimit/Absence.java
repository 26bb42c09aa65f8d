package io.veza.platform.ratelimit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether Redis was away when it was last asked. While it is, one call in each pause asks again and
 * all others need not wait for it.
 */
final class Absence {

    private static final long NONE = Long.MIN_VALUE;

    private final AtomicLong askAgain = new AtomicLong(NONE);
    private final long pause;

    Absence(Duration pause) {
        this.pause = pause.toNanos();
    }

    boolean mayAsk() {
        long time = askAgain.get();
        long now = System.nanoTime();
        return time == NONE || (now - time >= 0 && askAgain.compareAndSet(time, now + pause));
    }

    /** True when that is news. */
    boolean begin() {
        return askAgain.getAndSet(System.nanoTime() + pause) == NONE;
    }

    void end() {
        askAgain.set(NONE);
    }

    boolean lasts() {
        return askAgain.get() != NONE;
    }
}
